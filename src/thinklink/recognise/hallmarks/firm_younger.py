"""Hallmark `firm.younger`: the firm is younger than the post in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from thinklink.recognise.career import month_of, posts
from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign


class FirmYounger(Hallmark):
    """The firm is younger than the post in it.

    What it sees: a post in the firm that is dated more than a year before the firm says, or the register says,
    it was founded.

    Why it matters: front firms are made for the purpose and given a past (Foundation for Defense of Democracies
    on front consultancies, reported May 2025).

    How it is fooled: firms are renamed and merged; the text often says so.

    What it cannot tell: whether an older firm stands behind it.
    """

    key = "firm.younger"
    label = "The firm is younger than the post in it"
    reference = "Foundation for Defense of Democracies on front consultancies, reported May 2025"
    needs = ("firm.founded", "profile.experience")
    says = "A post in the firm is dated before the firm was founded."

    def look(self, seen: Seen) -> Finding | None:
        """Compare the present posts with the years of founding that are known or told."""
        return self.finding([*self._registered(seen), *self._told(seen)])

    @staticmethod
    def _registered(seen: Seen) -> Iterator[Sign]:
        firm, founded = seen.dossier.firm, month_of(seen.dossier.firm.founded)
        for span, post in posts(seen.dossier):
            if founded and span.start < founded - 3 and _same(firm.name, post.organisation):
                yield Sign(Evidence(span.place, f"{span.said}; founded {firm.founded}"), 0.9)

    @staticmethod
    def _told(seen: Seen) -> Iterator[Sign]:
        for passage in seen.spoken_by("profile"):
            for told in _FOUNDED.finditer(passage.text):
                for span, _ in posts(seen.dossier):
                    if span.end > _STILL and span.start < int(told[1]) * 12 - 12:
                        yield Sign(Evidence(passage.place, f"{told[0]}; {span.said}"), 0.4)


def _same(first: str | None, second: str | None) -> bool:
    return bool(first and second) and (first or "").lower()[:8] == (second or "").lower()[:8]


_FOUNDED: Final = re.compile(
    r"\b(?:founded|established|est\.?|set up|since|launched|formed|incorporated)\D{0,12}((?:19|20)\d\d)",
    re.IGNORECASE,
)
#: a post without an end
_STILL: Final = 9000 * 12
