"""Hallmark `person.new_but_senior`: a new profile with a long career."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from thinklink.recognise.career import is_senior, months_on_the_network, posts
from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign


class PersonNewButSenior(Hallmark):
    """A new profile with a long and senior career.

    What it sees: a profile less than six months old that claims a post which takes decades to reach.

    Why it matters: somebody senior has usually been found on the network for years; a false profile has not
    (NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: people who retire, leave the forces or start a business open their first account late.

    What it cannot tell: why it is new.
    """

    key = "person.new_but_senior"
    label = "A new profile with a senior career"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("profile.joined", "profile.experience")
    says = "The profile is new although the career it shows is senior."

    def look(self, seen: Seen) -> Finding | None:
        """Join the age of the account with the seniority of the posts."""
        return self.finding(list(self._signs(seen)))

    @staticmethod
    def _signs(seen: Seen) -> Iterator[Sign]:
        profile = seen.dossier.profile
        months = months_on_the_network(seen.dossier)
        if months is None or months >= _NEW:
            return
        for span, post in posts(seen.dossier):
            if is_senior(post):
                yield Sign(Evidence(span.place, f"joined {profile.joined}; {span.said}"), 0.6)
                return


#: months
_NEW: Final = 6
