"""Hallmark `advert.wants_insiders`: the advert looks for people still inside."""

from __future__ import annotations

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
    acts = ("seeks.insiders",)
    speakers = ("persona", "other", "advert", "profile")
