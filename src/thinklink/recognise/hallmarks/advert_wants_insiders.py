"""Hallmark `advert.wants_insiders`: the advert looks for people still inside."""

from __future__ import annotations

from thinklink.recognise.wording import Cue

from .shape import WordingHallmark


class AdvertWantsInsiders(WordingHallmark):
    """The advert looks for people who are still inside.

    What it sees: an advert or offer that wants people in office or with current access, beside their present
    job.

    Why it matters: front consultancies advertise for analysts who are still in post, because they pay for what
    is current (Five Eyes bulletin Safeguarding Our Secrets, 2026).

    How it is fooled: part-time and advisory posts for serving people exist, with approval.

    What it cannot tell: who placed the advert.
    """

    key = "advert.wants_insiders"
    label = "The advert looks for people still inside"
    reference = "Five Eyes bulletin Safeguarding Our Secrets, 2026"
    needs = ("advert", "messages")
    says = "They look for people who are still in post, beside their present job."
    points_to = "intelligence"
    cues = (
        Cue(("light_work", "workplace"), near=12, degree=0.4),
        Cue(("light_work", "pay", "job"), near=24, degree=0.4),
        Cue(("clearance", "job"), near=14, degree=0.5),
        Cue(("light_work", "amount"), near=16, degree=0.4),
        Cue(("vague_firm", "workplace", "job"), near=24, degree=0.3),
        Cue(("unnamed", "light_work"), near=24, negated=None, degree=0.35),
    )
