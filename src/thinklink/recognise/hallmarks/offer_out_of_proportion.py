"""Hallmark `offer.out_of_proportion`: the pay is out of proportion."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferOutOfProportion(WordingHallmark):
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
