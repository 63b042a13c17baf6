"""Hallmark `eases.checkable_firm`: facts that can be checked."""

from __future__ import annotations

from .shape import WordingHallmark


class EasesCheckableFirm(WordingHallmark):
    """Facts that can be checked.

    What it sees: a register number, named staff, a published programme, a street address, earlier work that can
    be looked up.

    Why it matters: genuine firms and events leave traces outside the conversation (NPSA (then CPNI), Think
    Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: facts can be borrowed from a real firm.

    What it cannot tell: whether they are true: they are there to be checked.
    """

    key = "eases.checkable_firm"
    label = "Facts that can be checked"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They name facts about firm or event that can be checked."
    acts = ("firm.checkable",)
    reassures = True
    speakers = ("persona", "advert", "profile", "other")
