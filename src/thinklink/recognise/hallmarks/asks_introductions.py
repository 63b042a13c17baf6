"""Hallmark `asks.introductions`: asks to be introduced to others."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksIntroductions(WordingHallmark):
    """Asks to be passed on to others.

    What it sees: a wish to be introduced, added, recommended or passed on to people you know.

    Why it matters: colleagues accept more readily whoever comes through one of them, which is how one contact
    becomes many (BfV, notices on false profiles in professional networks, 2017 and 2020).

    How it is fooled: networking is made of introductions, and recruiters live by them.

    What it cannot tell: what they would do with the introduction.
    """

    key = "asks.introductions"
    label = "Asks to be introduced to others"
    reference = "BfV, notices on false profiles in professional networks, 2017 and 2020"
    needs = ("messages",)
    says = "They ask you to lead them to other people."
    points_to = "intelligence"
    answers = (("asked_for", "contacts", 0.5),)
