"""Hallmark `offer.gift`: gives or promises a gift."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferGift(WordingHallmark):
    """Gives or promises a gift.

    What it sees: a present, a telephone or a tablet that is sent or promised; or your own answer.

    Why it matters: a gift makes people feel they owe something, and a given device listens (ASIO, Think Before
    You Link: online networking guide).

    How it is fooled: hosts give small presents in every culture.

    What it cannot tell: its value, and whether your rules allow it.
    """

    key = "offer.gift"
    label = "Gives or promises a gift"
    reference = "ASIO, Think Before You Link: online networking guide"
    needs = ("messages",)
    says = "They give or promise you a gift."
    answers = (("offered", "gift", 0.7),)
