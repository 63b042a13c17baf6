"""Hallmark `network.fast_growth`: a network too large for its age."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from thinklink.recognise.career import months_on_the_network
from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign


class NetworkFastGrowth(Hallmark):
    """A network too large for its age.

    What it sees: more than sixty new contacts a month since the profile was made.

    Why it matters: false profiles collect contacts at industrial scale (BfV, notices on false profiles in
    professional networks, 2017 and 2020).

    How it is fooled: recruiters and salespeople collect contacts too, and many people bring theirs from
    elsewhere.

    What it cannot tell: who the contacts are.
    """

    key = "network.fast_growth"
    label = "A network too large for its age"
    reference = "BfV, notices on false profiles in professional networks, 2017 and 2020"
    needs = ("profile.connections", "profile.joined")
    says = "The profile has gathered contacts unusually fast."

    def look(self, seen: Seen) -> Finding | None:
        """Divide the contacts by the months between joining and the first contact."""
        return self.finding(list(self._signs(seen)))

    @staticmethod
    def _signs(seen: Seen) -> Iterator[Sign]:
        profile = seen.dossier.profile
        months = months_on_the_network(seen.dossier)
        if months is not None and profile.connections and profile.connections / (months + 1) > _A_MONTH:
            yield Sign(Evidence("profile.connections", f"{profile.connections} since {profile.joined}"), 0.5)


_A_MONTH: Final = 60
