"""Hallmark `offer.romance`: turns tender quickly."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferRomance(WordingHallmark):
    """Turns tender or personal quickly.

    What it sees: words of love or special trust from somebody who came unasked; or your own answer that a
    relationship was offered.

    Why it matters: feigned affection is an old tool of criminals and of hostile services alike (ASIO, Think
    Before You Link: online networking guide).

    How it is fooled: real affection, and warm ways of writing.

    What it cannot tell: what anybody feels.
    """

    key = "offer.romance"
    label = "Turns tender quickly"
    reference = "ASIO, Think Before You Link: online networking guide"
    needs = ("messages",)
    says = "They turn tender or personal quickly."
    answers = (("offered", "relationship", 0.7),)
