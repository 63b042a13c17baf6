"""Hallmark `asks.identity_papers`: asks for identity papers or bank details."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksIdentityPapers(WordingHallmark):
    """Asks for identity papers or bank details.

    What it sees: a wish for a passport page, an identity card, a staff pass, bank or card details; or your own
    answer that they asked for personal data.

    Why it matters: with these a criminal can act in your name, and a hostile service can check who you are
    (National Cyber Security Centre, advice on phishing and suspicious messages).

    How it is fooled: a real employer or host needs some of this, after a contract, through an office you can
    call.

    What it cannot tell: whether there is a contract behind it.
    """

    key = "asks.identity_papers"
    label = "Asks for identity papers or bank details"
    reference = "National Cyber Security Centre, advice on phishing and suspicious messages"
    needs = ("messages",)
    says = "They ask for identity papers or bank details."
    points_to = "fraud"
    answers = (("asked_for", "personal_data", 0.6),)
