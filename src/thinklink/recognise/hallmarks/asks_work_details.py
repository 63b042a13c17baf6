"""Hallmark `asks.work_details`: asks what you work on."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksWorkDetails(WordingHallmark):
    """Asks what you work on.

    What it sees: questions about your duties, your current projects and your part in them.

    Why it matters: small questions about work come first, and the next ones lean on the answers (University of
    Oxford, Information Security, Think before you link).

    How it is fooled: everybody at a conference asks so; alone it weighs next to nothing.

    What it cannot tell: whether it is interest or collecting.
    """

    key = "asks.work_details"
    label = "Asks what you work on"
    reference = "University of Oxford, Information Security, Think before you link"
    needs = ("messages",)
    says = "They ask what you work on at present."
    answers = (("asked_for", "work_details", 0.5),)
