"""Hallmark `career.overlaps`: full-time posts at the same time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from thinklink.recognise.career import Span, is_full_time, posts, studies
from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign


class CareerOverlaps(Hallmark):
    """Full-time posts or studies at the same time in different places.

    What it sees: two full-time posts at different organisations, or a full-time post beside full-time studies,
    that overlap by more than a year.

    Why it matters: borrowed and invented careers are pieced together from several people (NPSA (then CPNI),
    Think Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: joint posts, part-time work that is not called so, degrees taken in the evening.

    What it cannot tell: which of them is real.
    """

    key = "career.overlaps"
    label = "Full-time posts at the same time"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("profile.experience", "profile.education")
    says = "Full-time posts or studies overlap by more than a year."

    def look(self, seen: Seen) -> Finding | None:
        """Compare every two full-time posts, and every post with every study."""
        return self.finding([*self._posts(seen), *self._studies(seen)])

    @staticmethod
    def _posts(seen: Seen) -> Iterator[Sign]:
        full = [(span, post) for span, post in posts(seen.dossier) if is_full_time(post)]
        for place, (span, post) in enumerate(full):
            for other, beside in full[place + 1 :]:
                if _overlap(span, other) >= _YEAR and post.organisation != beside.organisation:
                    yield Sign(Evidence(span.place, f"{span.said}; {other.said}"), 0.7)

    @staticmethod
    def _studies(seen: Seen) -> Iterator[Sign]:
        for span, study in studies(seen.dossier):
            for other, post in posts(seen.dossier):
                beside = _BESIDE.search(study.degree or "") or not is_full_time(post)
                if _overlap(span, other) > _MOST_OF_A_DEGREE and not beside:
                    yield Sign(Evidence(span.place, f"{span.said}; {other.said}"), 0.4)


def _overlap(first: Span, second: Span) -> int:
    return min(first.end, second.end) - max(first.start, second.start)


_YEAR: Final = 12
_MOST_OF_A_DEGREE: Final = 20
_BESIDE: Final = re.compile(r"part|distance|online|evening|weekend|executive|mba|open", re.IGNORECASE)
