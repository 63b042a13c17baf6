"""Hallmark `eases.known`: you know the person."""

from __future__ import annotations

from .shape import WordingHallmark


class EasesKnown(WordingHallmark):
    """You know the person.

    What it sees: your answer that you know them or have met them.

    Why it matters: it settles who they seem to be (NPSA (then CPNI), Think Before You Link, list of profile and
    approach hallmarks, 2021). It says nothing about what is asked, because accounts are taken over and friends
    are used.

    How it is fooled: a hijacked account, or a false account in the name of a friend.

    What it cannot tell: whether it is really them who writes: ask by another route.
    """

    key = "eases.known"
    label = "You know the person"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("answers.know_them",)
    says = "You know them, which lowers doubts about who they are, not about what they ask."
    reassures = True
    answers = (("know_them", "yes", 0.8), ("know_them", "met_once", 0.4))
