"""Hallmark `asks.unpublished`: asks for matter that is not public."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksUnpublished(WordingHallmark):
    """Asks for matter that is not public.

    What it sees: a wish or a question of the persona that goes for drafts, positions, results or plans which
    are not published, or for what was left out of the published version; or your own answer that they asked for
    it.

    Why it matters: this is the aim of most approaches: the paid report starts with public sources and drifts to
    what only an insider knows (NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks,
    2021; Five Eyes bulletin Safeguarding Our Secrets, 2026).

    How it is fooled: a journalist, a reviewer or a colleague may ask for a draft with every right; an approach
    that is cut off early has not asked yet.

    What it cannot tell: whether the matter is really protected, and whether you may share it: your own rules
    decide that.
    """

    key = "asks.unpublished"
    label = "Asks for matter that is not public"
    reference = "Five Eyes bulletin Safeguarding Our Secrets, 2026"
    needs = ("messages",)
    says = "They ask for something that is not public."
    sensitive = True
    points_to = "intelligence"
    answers = (("asked_for", "unpublished", 0.9), ("asked_for", "documents", 0.6))
