"""Hallmark `asks.colleagues`: asks about your colleagues."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksColleagues(WordingHallmark):
    """Asks who your colleagues are, or to be led to them.

    What it sees: a wish or a question for names, an organisation chart, who decides what, who is unhappy, or
    for people you could bring along.

    Why it matters: one approached person is a map of an office: colleagues accept more readily once a fake
    profile knows somebody they know (BfV, notices on false profiles in professional networks, 2017 and 2020).

    How it is fooled: recruiters ask for referrals every day, and a new colleague asks who does what.

    What it cannot tell: what the names are wanted for.
    """

    key = "asks.colleagues"
    label = "Asks about your colleagues"
    reference = "BfV, notices on false profiles in professional networks, 2017 and 2020"
    needs = ("messages",)
    says = "They ask about your colleagues or want to be led to them."
    sensitive = True
    points_to = "intelligence"
    answers = (("asked_for", "contacts", 0.7),)
