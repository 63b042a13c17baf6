"""Hallmark `eases.concrete_trade`: the page speaks of a real craft."""

from __future__ import annotations

from .shape import WordingHallmark


class EasesConcreteTrade(WordingHallmark):
    """The page speaks of a real craft.

    What it sees: duties, machines, methods and projects only somebody of the trade would write down.

    Why it matters: a made-up career is thin on craft (NPSA (then CPNI), Think Before You Link, list of profile
    and approach hallmarks, 2021).

    How it is fooled: a copied page.

    What it cannot tell: whether the page is theirs.
    """

    key = "eases.concrete_trade"
    label = "The page speaks of a real craft"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("profile",)
    says = "The page has the concrete detail of a real craft."
    acts = ("profile.concrete_trade",)
    reassures = True
    speakers = ("profile",)
