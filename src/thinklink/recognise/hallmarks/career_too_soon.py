"""Hallmark `career.too_soon`: a senior post within three years of the first one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from thinklink.recognise.career import is_senior, posts
from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign


class CareerTooSoon(Hallmark):
    """A senior post within three years of the first one.

    What it sees: a post that takes decades to reach, less than three years after the first post shown.

    Why it matters: invented careers rise too fast (NPSA (then CPNI), Think Before You Link, list of profile and
    approach hallmarks, 2021).

    How it is fooled: people leave out early posts, and small firms give big titles.

    What it cannot tell: what was left out.
    """

    key = "career.too_soon"
    label = "A senior post too soon"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("profile.experience",)
    says = "A senior post is dated less than three years after the first post shown."

    def look(self, seen: Seen) -> Finding | None:
        """Compare senior posts with the first post."""
        return self.finding(list(self._signs(seen)))

    @staticmethod
    def _signs(seen: Seen) -> Iterator[Sign]:
        dated = posts(seen.dossier)
        first = min((span.start for span, _ in dated), default=0)
        for span, post in dated:
            if is_senior(post) and first < span.start < first + _RISE:
                yield Sign(Evidence(span.place, span.said), 0.6)


#: months in which nobody rises from the first post to the top
_RISE: Final = 36
