"""Hallmark `offer.out_of_proportion`: the pay is out of proportion."""

from __future__ import annotations

from collections.abc import Iterator

from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .money import too_much
from .shape import Hallmark, Sign


class OfferOutOfProportion(Hallmark):
    """The pay is out of proportion to the work.

    What it sees: a sum of money next to little work: a short paper, a talk, a few hours.

    Why it matters: an offer that is too good is the oldest lure (NPSA (then CPNI), Think Before You Link, list
    of profile and approach hallmarks, 2021).

    How it is fooled: senior speakers and lawful expert calls are paid well; the bounds are set high for that
    reason.

    What it cannot tell: what your time is worth: the bounds are the same for everybody.
    """

    key = "offer.out_of_proportion"
    label = "The pay is out of proportion"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages", "advert")
    says = "The pay is out of proportion to the work."

    def look(self, seen: Seen) -> Finding | None:
        """Look at each sum beside the work that stands in the same sentence (in an advert: anywhere)."""
        return self.finding(list(self._sums(seen)))

    @staticmethod
    def _sums(seen: Seen) -> Iterator[Sign]:
        advert_ideas = 0
        for passage in seen.spoken_by("advert"):
            advert_ideas |= passage.ideas
        for passage in seen.spoken_by("persona", "advert"):
            around = advert_ideas if passage.speaker == "advert" else 0
            for sentence in passage.sentences:
                if too_much(sentence.text, sentence.ideas | around):
                    yield Sign(Evidence(passage.place, sentence.text), 0.6, passage.index)
