"""Hallmark `talk.secrecy`: asks you to keep it quiet."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkSecrecy(WordingHallmark):
    """Asks you to keep the contact quiet.

    What it sees: a wish that you tell nobody, delete messages, or keep it between the two of you; or your own
    answer.

    Why it matters: a genuine offer bears being talked about; secrecy from your own side is the step that binds
    you (MI5 alert to Parliament, 18 November 2025).

    How it is fooled: recruiters ask for discretion while a post is filled, lawyers and doctors always.

    What it cannot tell: what they fear.
    """

    key = "talk.secrecy"
    label = "Asks you to keep it quiet"
    reference = "MI5 alert to Parliament, 18 November 2025"
    needs = ("messages",)
    says = "They ask you to keep it quiet."
    points_to = "intelligence"
    answers = (("secrecy", True, 0.9),)
