"""Hallmark `talk.around_employer`: leads you around your employer."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkAroundEmployer(WordingHallmark):
    """Leads you around your employer, its offices or its forms.

    What it sees: a wish to leave out a press office, a security office, a declaration, a contract or an
    approval; to use a private mailbox so that an employer does not learn of it.

    Why it matters: offices and forms are there so that somebody else looks; who needs you alone has a reason
    (NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021; MI5 alert to
    Parliament, 18 November 2025).

    How it is fooled: impatient people grumble about forms, and nobody tells an employer of an application early
    on.

    What it cannot tell: whether the rule applies to you.
    """

    key = "talk.around_employer"
    label = "Leads you around your employer"
    reference = "MI5 alert to Parliament, 18 November 2025"
    needs = ("messages",)
    says = "They lead you around your employer or its rules."
    points_to = "intelligence"
