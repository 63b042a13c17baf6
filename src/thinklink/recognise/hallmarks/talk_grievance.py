"""Hallmark `talk.grievance`: works on discontent."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkGrievance(WordingHallmark):
    """Works on what you are discontented with.

    What it sees: talk of poor pay, rank, pension, ungrateful masters or wasted talent, said about you.

    Why it matters: discontent is one of the oldest levers; the warning names staff who were dismissed or feel
    passed over (Foundation for Defense of Democracies on front consultancies, reported May 2025).

    How it is fooled: colleagues complain together, and recruiters say that you are worth more.

    What it cannot tell: how you feel about it.
    """

    key = "talk.grievance"
    label = "Works on discontent"
    reference = "Foundation for Defense of Democracies on front consultancies, reported May 2025"
    needs = ("messages",)
    says = "They work on what you may be discontented with."
    points_to = "intelligence"
