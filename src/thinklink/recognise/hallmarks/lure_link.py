"""Hallmark `lure.link`: wants you to follow a link."""

from __future__ import annotations

from .shape import WordingHallmark


class LureLink(WordingHallmark):
    """Wants you to follow a link or use a page of theirs.

    What it sees: a link, a form, a portal or a code to scan that is theirs, not one you can find by yourself.

    Why it matters: pages made for one victim steal passwords or load software (Proofpoint and Certfa on false
    conference and interview pages, 2019 to 2022).

    How it is fooled: calendars, forms and shared folders are ordinary office life.

    What it cannot tell: where the link leads: it is never opened.
    """

    key = "lure.link"
    label = "Wants you to follow a link"
    reference = "Proofpoint and Certfa on false conference and interview pages"
    needs = ("messages",)
    says = "They want you to follow a link or use a page of theirs."
    points_to = "fraud"
