"""Hallmark `eases.through_employer`: goes through your organisation."""

from __future__ import annotations

from .shape import WordingHallmark


class EasesThroughEmployer(WordingHallmark):
    """Goes through your organisation.

    What it sees: the wish that you ask, tell or clear it with your employer, security or press office; a letter
    addressed to them.

    Why it matters: who wants others to look has little to hide (NPSA (then CPNI), Think Before You Link, list
    of profile and approach hallmarks, 2021).

    How it is fooled: the words can be copied, so it never decides alone.

    What it cannot tell: whether you did it.
    """

    key = "eases.through_employer"
    label = "Goes through your organisation"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They want you to involve your own organisation."
    reassures = True
