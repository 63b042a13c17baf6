"""Hallmark `asks.inside_view`: asks for the view from inside."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksInsideView(WordingHallmark):
    """Asks for the view from inside.

    What it sees: a wish to hear the mood, the thinking or the positions inside an institution: who leans which
    way, what was said in the room.

    Why it matters: the inside view is what a paid "analysis" drifts to; it is worth more than papers and feels
    like conversation (Five Eyes bulletin Safeguarding Our Secrets, 2026).

    How it is fooled: journalists and researchers ask so in the open, and friends gossip.

    What it cannot tell: whether what you would say is known outside anyway.
    """

    key = "asks.inside_view"
    label = "Asks for the view from inside"
    reference = "Five Eyes bulletin Safeguarding Our Secrets, 2026"
    needs = ("messages",)
    says = "They ask how people inside think or what was said inside."
    sensitive = True
    points_to = "intelligence"
