"""Hallmark `talk.trial_piece`: starts with a paid trial piece."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkTrialPiece(WordingHallmark):
    """Starts with a small paid trial piece.

    What it sees: a first or test piece that is paid, or further ones after it.

    Why it matters: small paid steps are how the ladder is climbed (ASIO, Think Before You Link: online
    networking guide; Hamburg state office for the protection of the constitution).

    How it is fooled: honest clients start small too.

    What it cannot tell: what comes next.
    """

    key = "talk.trial_piece"
    label = "Starts with a paid trial piece"
    reference = "ASIO, Think Before You Link: online networking guide"
    needs = ("messages",)
    says = "They start with a small paid piece."
    points_to = "intelligence"
