"""Hallmark `offer.flattery`: praises you a great deal."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferFlattery(WordingHallmark):
    """Praises you a great deal.

    What it sees: strong praise of your person, skill or past.

    Why it matters: praise opens doors (FBI and NCSC, The Nevernight Connection: tips, 2020). It weighs almost
    nothing: genuine recruiters flatter too.

    How it is fooled: polite people and other cultures of letter writing.

    What it cannot tell: whether it is meant.
    """

    key = "offer.flattery"
    label = "Praises you a great deal"
    reference = "FBI and NCSC, The Nevernight Connection: tips, 2020"
    needs = ("messages",)
    says = "They praise you a great deal."
