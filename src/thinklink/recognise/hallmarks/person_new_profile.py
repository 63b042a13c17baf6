"""Hallmark `person.new_profile`: the profile is young."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign, answered


class PersonNewProfile(Hallmark):
    """The profile was young when they came to you.

    What it sees: less than six months between joining and the first contact, by the dates shown or by your
    answer.

    Why it matters: false profiles are reported and replaced often (NPSA (then CPNI), Think Before You Link,
    list of profile and approach hallmarks, 2021).

    How it is fooled: everybody was new once; fake profiles are also bought old.

    What it cannot tell: why it is new.
    """

    key = "person.new_profile"
    label = "The profile is young"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("profile.joined", "answers.profile_age")
    says = "The profile was new when they came to you."

    def look(self, seen: Seen) -> Finding | None:
        """Compare the dates; the member's answer counts where there are none."""
        dated = list(self._dated(seen))
        return self.finding(dated or list(answered(seen, (("profile_age", "under_6_months", 0.5),))))

    @staticmethod
    def _dated(seen: Seen) -> Iterator[Sign]:
        joined, started = seen.dossier.profile.joined, seen.dossier.approach.started
        months = _months_between(joined, started)
        if joined and months is not None and 0 <= months < _YOUNG:
            yield Sign(Evidence("profile.joined", joined), 0.5)


_YOUNG: Final = 6
_YEAR_AND_MONTH: Final = 7


def _months_between(first: str | None, second: str | None) -> int | None:
    """Return the whole months between two ISO dates, or `None` where either names no month."""
    if not first or not second or min(len(first), len(second)) < _YEAR_AND_MONTH:
        return None
    try:
        return (int(second[:4]) - int(first[:4])) * 12 + int(second[5:7]) - int(first[5:7])
    except ValueError:
        return None
