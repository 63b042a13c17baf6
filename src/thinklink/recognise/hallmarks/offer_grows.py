"""Hallmark `offer.grows`: promises that more will follow."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferGrows(WordingHallmark):
    """Promises that more will follow.

    What it sees: small now, more later: a retainer, a long relationship, bigger projects, a seat on a board.

    Why it matters: the promise keeps you answering; cultivation is a long business (University of Oxford,
    Information Security, Think before you link).

    How it is fooled: honest clients hope for more work too.

    What it cannot tell: what the bigger thing would be.
    """

    key = "offer.grows"
    label = "Promises that more will follow"
    reference = "University of Oxford, Information Security, Think before you link"
    needs = ("messages",)
    says = "They promise that more will follow."
    points_to = "intelligence"
