"""Hallmark `offer.paid_paper`: pays for a short paper or your view."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferPaidPaper(WordingHallmark):
    """Offers pay for a paper, a note or your view.

    What it sees: money together with a paper, a report, an article or a call about what you know.

    Why it matters: a paid report is the usual first step of the ladder, because it makes a habit of handing
    over (Five Eyes bulletin Safeguarding Our Secrets, 2026; MI5 alert to Parliament, 18 November 2025).

    How it is fooled: publishers, foundations and lawful expert networks pay for the same thing, under written
    rules.

    What it cannot tell: who reads the paper in the end.
    """

    key = "offer.paid_paper"
    label = "Pays for a short paper or your view"
    reference = "Five Eyes bulletin Safeguarding Our Secrets, 2026"
    needs = ("messages",)
    says = "They offer pay for a paper or for your view."
    points_to = "intelligence"
    answers = (("offered", "paid_report", 0.6),)
    acts = ("offer.paid_writing",)
