"""Hallmark `asks.clearance`: asks about clearance or level of access."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksClearance(WordingHallmark):
    """Asks about your security clearance or level of access.

    What it sees: the persona speaks of clearances, vetting or levels of access while asking you for something
    or offering a post; adverts that prefer people who hold one.

    Why it matters: a clearance says who can see what, so it is the first thing a hostile service wants to know
    (NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021; Five Eyes bulletin
    Safeguarding Our Secrets, 2026).

    How it is fooled: cleared posts exist, and recruiters for them must ask; they do it through named firms and
    official vetting, not by chat.

    What it cannot tell: whether the post is real.
    """

    key = "asks.clearance"
    label = "Asks about clearance or level of access"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They ask about your clearance or your level of access."
    sensitive = True
    points_to = "intelligence"
