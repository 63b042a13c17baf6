"""Hallmark `eases.takes_no`: takes no for an answer."""

from __future__ import annotations

from .shape import WordingHallmark


class EasesTakesNo(WordingHallmark):
    """Takes no for an answer.

    What it sees: after you hesitated or refused, they step back, wait or agree; words that leave you free; or
    your own answer.

    Why it matters: genuine people accept a no (ASIO, Think Before You Link: online networking guide).

    How it is fooled: a patient service waits for months.

    What it cannot tell: what comes later.
    """

    key = "eases.takes_no"
    label = "Takes no for an answer"
    reference = "ASIO, Think Before You Link: online networking guide"
    needs = ("messages", "answers.takes_no")
    says = "They accept it when you hesitate or say no."
    reassures = True

    answers = (("takes_no", "yes", 0.7),)
