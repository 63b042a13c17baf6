"""Hallmark `offer.scarce`: says that the chance is rare."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferScarce(WordingHallmark):
    """Says that the chance is rare or made for you alone.

    What it sees: few places, a closed circle, a nomination you did not ask for.

    Why it matters: scarcity stops people from checking (FBI and NCSC, The Nevernight Connection: tips, 2020).

    How it is fooled: places are sometimes few.

    What it cannot tell: whether it is true.
    """

    key = "offer.scarce"
    label = "Says that the chance is rare"
    reference = "FBI and NCSC, The Nevernight Connection: tips, 2020"
    needs = ("messages",)
    says = "They say the chance is rare or for you alone."
