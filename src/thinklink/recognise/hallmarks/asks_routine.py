"""Hallmark `asks.routine`: asks about routine and security arrangements."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksRoutine(WordingHallmark):
    """Asks about routine: when, where, how many, who is on duty.

    What it sees: questions about shifts, staffing, visits, travel plans, keys, deliveries, guards or the way
    things are secured.

    Why it matters: routine is what an intruder needs; nobody thinks of it as secret (NPSA (then CPNI), Think
    Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: contractors and visitors must know where to park and whom to ask for.

    What it cannot tell: whether they have a reason of their own to know.
    """

    key = "asks.routine"
    label = "Asks about routine and security arrangements"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They ask about routine: times, places, staffing or how things are secured."
    sensitive = True
    points_to = "intelligence"
