"""Hallmark `offer.easy_work`: the work has no substance."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferEasyWork(WordingHallmark):
    """Offers work without substance.

    What it sees: work with hardly any duties, no interview, no papers, no skill needed, or a post that is given
    away.

    Why it matters: a role without substance is bait: for your knowledge, your account or your money (NPSA (then
    CPNI), Think Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: small side jobs and honest start-ups describe work badly too.

    What it cannot tell: what the work would turn into.
    """

    key = "offer.easy_work"
    label = "The work has no substance"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "The work they offer has hardly any substance."
    points_to = "fraud"
