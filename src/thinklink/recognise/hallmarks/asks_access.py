"""Hallmark `asks.access`: asks how your systems or site work."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksAccess(WordingHallmark):
    """Asks how the systems or the site you work with are set up.

    What it sees: a wish or a question about systems, equipment, settings, suppliers, shifts or guarding at your
    work; or your own answer that they asked for work details.

    Why it matters: small technical facts are what an outsider cannot see, and what an attack or a rival is
    planned with (ASIO, Think Before You Link: online networking guide).

    How it is fooled: a supplier needs some facts for a quote, and an engineer talks about equipment all day.

    What it cannot tell: whether the detail is sensitive where you work.
    """

    key = "asks.access"
    label = "Asks how your systems or site work"
    reference = "ASIO, Think Before You Link: online networking guide"
    needs = ("messages",)
    says = "They ask how your systems, equipment or site work."
    sensitive = True
    points_to = "intelligence"
    answers = (("asked_for", "work_details", 0.5), ("asked_for", "access_or_clearance", 0.8))
