"""Hallmark `eases.public_only`: wants nothing that is not public."""

from __future__ import annotations

from .shape import WordingHallmark


class EasesPublicOnly(WordingHallmark):
    """Wants nothing that is not public.

    What it sees: the plain wish that you send nothing confidential, or that only published sources are used.

    Why it matters: lawful expert networks, journals and search firms say so and mean it.

    How it is fooled: false expert networks copy the sentence; it is taken back by the first question that goes
    further.

    What it cannot tell: whether they keep to it.
    """

    key = "eases.public_only"
    label = "Wants nothing that is not public"
    reference = "ThinkLink, docs/explanation/hallmarks.md"
    needs = ("messages",)
    says = "They say they want nothing that is not public."
    reassures = True
