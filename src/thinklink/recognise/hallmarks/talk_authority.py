"""Hallmark `talk.authority`: leans on high names."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkAuthority(WordingHallmark):
    """Leans on high names.

    What it sees: backing by a ministry, a state body, an embassy, unnamed officials or well-connected people.

    Why it matters: borrowed rank takes the place of a client that can be checked (NPSA (then CPNI), Think
    Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: public bodies do commission work, and say so on paper.

    What it cannot tell: whether the high name knows of it.
    """

    key = "talk.authority"
    label = "Leans on high names"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They lean on high names that are hard to check."
    points_to = "intelligence"
