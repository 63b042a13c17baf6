"""Hallmark `firm.generic`: the firm is described in empty words."""

from __future__ import annotations

from collections.abc import Iterator

from thinklink.recognise.seen import PAGE, Seen

from .shape import Sign, WordingHallmark


class FirmGeneric(WordingHallmark):
    """The firm is described in big empty words.

    What it sees: strategic insight, bridging regions, global solutions, elite networks: words that fit every
    firm and none, in a message or in a profile. In an advert and on a firm's own page they tell nothing, because
    nearly every employer describes itself so there (measured, see docs/explanation/evaluation.md).

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
    speakers = ("persona", "profile", "other")
    points_to = "intelligence"

    def written(self, seen: Seen) -> Iterator[Sign]:
        """Yield a sign for every such sentence, but beside an advert none of the firm's page, as all of them are so."""
        beside_advert = seen.dossier.approach.advert is not None
        return (one for one in super().written(seen) if not (beside_advert and one.evidence.source == PAGE))
