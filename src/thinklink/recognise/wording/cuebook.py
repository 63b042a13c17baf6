"""All cues of all hallmarks in one book, so that a sentence is looked at once.

Most sentences hold few ideas, and the same few again and again: the book remembers which cues could match a set of
ideas.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .cues import Cue, Match
from .ideas import LEXICON
from .sentences import Sentence


class CueBook:
    """Entries are (key, cue); `matches` yields (key, match) for every cue that fits a sentence."""

    def __init__(self, entries: Iterable[tuple[str, Cue]]) -> None:
        self._entries = tuple((key, cue, LEXICON.mask(cue.needs), LEXICON.mask(cue.without)) for key, cue in entries)
        self._candidates: dict[int, tuple[tuple[str, Cue], ...]] = {}

    def matches(self, sentence: Sentence) -> Iterator[tuple[str, Match]]:
        """Yield the key and the match of every cue that fits `sentence`."""
        for key, cue in self._possible(sentence.ideas):
            match = cue.match(sentence)
            if match is not None:
                yield key, match

    def _possible(self, ideas: int) -> tuple[tuple[str, Cue], ...]:
        found = self._candidates.get(ideas)
        if found is None:
            found = tuple(
                (key, cue) for key, cue, needs, bars in self._entries if ideas & needs == needs and not ideas & bars
            )
            self._candidates[ideas] = found
        return found
