"""Hallmark `talk.shared_past`: claims a shared past."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkSharedPast(WordingHallmark):
    """Claims a shared past.

    What it sees: a school, a unit, a course, a conference or a friend you are said to share.

    Why it matters: a claimed past makes a stranger a friend; it is seldom checked (NPSA (then CPNI), Think
    Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: people do share schools and units.

    What it cannot tell: whether it is true: ask something only the real person would know.
    """

    key = "talk.shared_past"
    label = "Claims a shared past"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They claim a past you share."
