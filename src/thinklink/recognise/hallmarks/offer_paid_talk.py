"""Hallmark `offer.paid_talk`: offers pay for a talk."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferPaidTalk(WordingHallmark):
    """Offers pay for a talk.

    What it sees: a fee for a lecture, a panel, a webinar or a briefing.

    Why it matters: talks and speaking engagements are a lure named in the warning of 2021 (NPSA (then CPNI),
    Think Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: genuine organisers pay speakers, most of them modestly.

    What it cannot tell: who will be in the audience.
    """

    key = "offer.paid_talk"
    label = "Offers pay for a talk"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They offer pay for a talk."
    points_to = "intelligence"
    answers = (("offered", "talk", 0.4),)
