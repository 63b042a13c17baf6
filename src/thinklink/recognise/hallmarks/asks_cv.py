"""Hallmark `asks.cv`: asks for your CV."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksCv(WordingHallmark):
    """Asks for your CV or biography.

    What it sees: a wish for a CV, a biography, a list of publications or references; or your own answer.

    Why it matters: a CV is the second step of the ladder: it says what you know, whom you know and what you
    earn (University of Oxford, Information Security, Think before you link).

    How it is fooled: every genuine recruiter and every conference wants one.

    What it cannot tell: who will read it.
    """

    key = "asks.cv"
    label = "Asks for your CV"
    reference = "University of Oxford, Information Security, Think before you link"
    needs = ("messages",)
    says = "They ask for your CV or biography."
    answers = (("asked_for", "cv", 0.5),)
