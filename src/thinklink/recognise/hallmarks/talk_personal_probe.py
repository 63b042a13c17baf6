"""Hallmark `talk.personal_probe`: asks about your private life."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkPersonalProbe(WordingHallmark):
    """Asks about your private life.

    What it sees: questions about family, money, home, health, mood or plans that the business does not need.

    Why it matters: private worries are what pressure is built on (ASIO, Think Before You Link: online
    networking guide).

    How it is fooled: warm people ask warm questions.

    What it cannot tell: why they ask.
    """

    key = "talk.personal_probe"
    label = "Asks about your private life"
    reference = "ASIO, Think Before You Link: online networking guide"
    needs = ("messages",)
    says = "They ask about your private life."
