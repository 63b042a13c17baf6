"""Hallmark `offer.urgency`: hurries you."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferUrgency(WordingHallmark):
    """Hurries you.

    What it sees: short deadlines, a slot that closes today; or your own answer that they are in a hurry.

    Why it matters: hurry is there to stop you from asking anyone (FBI and NCSC, The Nevernight Connection:
    tips, 2020). It weighs little: genuine work has deadlines.

    How it is fooled: real deadlines.

    What it cannot tell: why there is a hurry.
    """

    key = "offer.urgency"
    label = "Hurries you"
    reference = "FBI and NCSC, The Nevernight Connection: tips, 2020"
    needs = ("messages",)
    says = "They hurry you."
    answers = (("hurry", True, 0.6),)
