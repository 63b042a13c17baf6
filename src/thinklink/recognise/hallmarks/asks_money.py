"""Hallmark `asks.money`: asks for money first."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksMoney(WordingHallmark):
    """Asks for money before anything is given.

    What it sees: a deposit, a refundable fee, a transfer or a gift card that must come from you first; or your
    own answer that they asked for money.

    Why it matters: a payment in advance is the core of most fraud by false profiles (National Cyber Security
    Centre, advice on phishing and suspicious messages).

    How it is fooled: conferences and professional bodies charge real fees, on pages you can find yourself.

    What it cannot tell: where the money would go.
    """

    key = "asks.money"
    label = "Asks for money first"
    reference = "National Cyber Security Centre, advice on phishing and suspicious messages"
    needs = ("messages",)
    says = "They want money from you before you get anything."
    points_to = "fraud"
    answers = (("asked_for", "money", 0.9),)
