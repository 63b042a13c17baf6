"""Hallmark `talk.drift`: drifts from what was agreed."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkDrift(WordingHallmark):
    """Drifts towards your job.

    What it sees: a wish that moves from what was agreed to something nearer to what you do.

    Why it matters: paid work on public matter that drifts to what is not public is the top of the ladder
    (University of Oxford, Information Security, Think before you link).

    How it is fooled: conversations wander.

    What it cannot tell: whether the step was planned.
    """

    key = "talk.drift"
    label = "Drifts from what was agreed"
    reference = "University of Oxford, Information Security, Think before you link"
    needs = ("messages",)
    says = "What they want drifts from what was agreed towards your job."
    points_to = "intelligence"
