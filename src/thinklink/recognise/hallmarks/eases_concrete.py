"""Hallmark `eases.concrete`: dull, concrete detail."""

from __future__ import annotations

from .shape import WordingHallmark


class EasesConcrete(WordingHallmark):
    """Dull, concrete detail.

    What it sees: agenda, dates, duties, page numbers, a committee: the detail of a real errand.

    Why it matters: real errands have dull detail, and bait is made of promises (NPSA (then CPNI), Think Before
    You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: patient services prepare well.

    What it cannot tell: whether the errand is real.
    """

    key = "eases.concrete"
    label = "Dull, concrete detail"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They give the dull detail a real errand has."
    reassures = True
