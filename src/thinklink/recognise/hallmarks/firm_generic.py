"""Hallmark `firm.generic`: the firm is described in empty words."""

from __future__ import annotations

from .shape import WordingHallmark


class FirmGeneric(WordingHallmark):
    """The firm is described in big empty words.

    What it sees: strategic insight, bridging regions, global solutions, elite networks: words that fit every
    firm and none.

    Why it matters: front firms and front think tanks describe themselves so, because there is nothing to
    describe (Foundation for Defense of Democracies on front consultancies, reported May 2025).

    How it is fooled: half of all honest consultancies write so.

    What it cannot tell: whether there is a firm behind the words.
    """

    key = "firm.generic"
    label = "The firm is described in empty words"
    reference = "Foundation for Defense of Democracies on front consultancies, reported May 2025"
    needs = ("messages",)
    says = "They describe the firm or themselves in big words that say nothing."
    speakers = ("persona", "advert", "profile", "other")
    points_to = "intelligence"
