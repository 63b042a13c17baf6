"""Hallmark `asks.unpublished`: asks for matter that is not public."""

from __future__ import annotations

from thinklink.recognise.wording import Cue

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
    cues = (
        Cue(("request", "unpublished", "matter"), near=16, degree=0.75),
        Cue(("question", "unpublished", "matter"), near=30, degree=0.7),
        Cue(("request", "unpublished", "document"), near=14, degree=0.75),
        Cue(("request", "unpublished"), near=8, degree=0.5),
        Cue(("question", "unpublished"), near=20, degree=0.5),
        Cue(("wh", "unpublished", "matter"), near=12, degree=0.55),
        Cue(("request", "wh", "matter", "workplace"), near=18, degree=0.45),
        Cue(("question", "wh", "matter", "workplace"), near=24, degree=0.4),
        Cue(("request", "document", "system"), near=12, degree=0.55),
        Cue(("request", "document", "workplace"), near=10, degree=0.45),
        Cue(("request", "document", "you"), near=6, degree=0.35),
        Cue(("pay", "unpublished"), near=14, degree=0.5),
        Cue(("amount", "unpublished"), near=18, degree=0.5),
        Cue(("unpublished", "insist"), near=14, degree=0.5),
    )
    answers = (("asked_for", "unpublished", 0.9), ("asked_for", "documents", 0.6))
