"""Hallmark `offer.paid_call`: offers pay for a call."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferPaidCall(WordingHallmark):
    """Offers pay for a call or an interview.

    What it sees: an hourly fee or a payment for a conversation, an expert call or a survey.

    Why it matters: paid calls ask for knowledge by the hour; the unlawful kind asks about your present employer
    (Five Eyes bulletin Safeguarding Our Secrets, 2026).

    How it is fooled: lawful expert networks pay for calls and keep rules about present employers.

    What it cannot tell: whether rules are kept once the call begins.
    """

    key = "offer.paid_call"
    label = "Offers pay for a call"
    reference = "Five Eyes bulletin Safeguarding Our Secrets, 2026"
    needs = ("messages",)
    says = "They offer pay for a conversation."
    answers = (("offered", "interview", 0.3),)
