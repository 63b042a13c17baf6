"""Hallmark `eases.normal_terms`: the terms are ordinary."""

from __future__ import annotations

from .shape import WordingHallmark


class EasesNormalTerms(WordingHallmark):
    """The terms are ordinary.

    What it sees: a salary band or grade, an invoice, a written contract, a usual fee or none, ordinary hours.

    Why it matters: real work comes with ordinary terms that can be looked at (NPSA (then CPNI), Think Before
    You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: terms cost nothing to write.

    What it cannot tell: whether the contract will come.
    """

    key = "eases.normal_terms"
    label = "The terms are ordinary"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "The terms are ordinary ones."
    acts = ("offer.normal_terms",)
    reassures = True
