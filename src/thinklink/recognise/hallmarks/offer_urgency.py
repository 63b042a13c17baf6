"""Hallmark `offer.urgency`: hurries you."""

from __future__ import annotations

from thinklink.recognise.wording import Cue

from .shape import WordingHallmark


class OfferUrgency(WordingHallmark):
    """Hurries you.

    What it sees: short deadlines, a slot that closes today; or your own answer that they are in a hurry.

    Why it matters: hurry is there to stop you from asking anyone (FBI and NCSC, The Nevernight Connection:
    tips, 2020). It weighs little: genuine work has deadlines.

    How it is fooled: real deadlines.

    What it cannot tell: why there is a hurry.
    """

    key = "offer.urgency"
    label = "Hurries you"
    reference = "FBI and NCSC, The Nevernight Connection: tips, 2020"
    needs = ("messages",)
    says = "They hurry you."
    cues = (
        Cue(("hurry", "request"), near=10, degree=0.35),
        Cue(("hurry", "scarce"), near=16, degree=0.45),
    )
    answers = (("hurry", True, 0.6),)
