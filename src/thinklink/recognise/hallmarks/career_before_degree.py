"""Hallmark `career.before_degree`: a senior post before the studies could end."""

from __future__ import annotations

from collections.abc import Iterator

from thinklink.recognise.career import Span, is_senior, posts, studies
from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign


class CareerBeforeDegree(Hallmark):
    """A senior post before the studies could end.

    What it sees: a post that takes decades to reach, dated before, during or right after the first degree.

    Why it matters: invented careers are put together in a hurry, and the dates do not add up (NPSA (then CPNI),
    Think Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: late degrees, degrees taken beside work, family firms; the dates people forget.

    What it cannot tell: which of the dates is wrong. The age of a person is never asked.
    """

    key = "career.before_degree"
    label = "A senior post before the studies could end"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("profile.experience", "profile.education")
    says = "A senior post is dated before the first studies could have ended."

    def look(self, seen: Seen) -> Finding | None:
        """Compare senior posts with the first study."""
        return self.finding(list(self._signs(seen)))

    @staticmethod
    def _signs(seen: Seen) -> Iterator[Sign]:
        studied = [span for span, _ in studies(seen.dossier)]
        if not studied:
            return
        first = min(studied, key=lambda span: span.start)
        for span, post in posts(seen.dossier):
            if is_senior(post) and (degree := _how_early(span, first)):
                yield Sign(Evidence(span.place, span.said), degree)


def _how_early(post: Span, study: Span) -> float:
    """Return how plain it is that a senior post began too early for the first study, all in months."""
    if post.start < study.start - 6:
        return 0.9
    if post.start < study.end + 6:
        return 0.7
    return 0.3 if post.start < study.end + 36 else 0.0
