"""Hallmark `asks.small_favour`: asks a small favour."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksSmallFavour(WordingHallmark):
    """Begins with a small, harmless favour.

    What it sees: a small first task: a quick look, one question, a line of opinion, a name.

    Why it matters: who has done one small thing does the next one more easily; small favours are how a tie is
    made (University of Oxford, Information Security, Think before you link).

    How it is fooled: people ask each other small favours all day.

    What it cannot tell: whether another one follows.
    """

    key = "asks.small_favour"
    label = "Asks a small favour"
    reference = "University of Oxford, Information Security, Think before you link"
    needs = ("messages",)
    says = "They begin with a small favour."
