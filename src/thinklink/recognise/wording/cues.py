"""A cue: ideas that must stand close together in one sentence, and what must not stand with them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from .ideas import LEXICON
from .sentences import Sentence

#: How many words before an idea a negation still reaches it ("not" in "we would not need your drawings").
_REACH: Final = 6
_NEGATION: Final = LEXICON.mask(("negation",))


@dataclass(frozen=True, slots=True)
class Match:
    """A sentence that a cue found, and the degree the cue gives it."""

    sentence: Sentence
    degree: float


@dataclass(frozen=True)
class Cue:
    """`needs` within `near` words of each other, nothing of `without`; `negated` says whether a negation must,
    may not (the default) or may (`None`) stand shortly before them; `ordered` asks for the ideas in the order of
    `needs`.

    `degree` is how plain one such sentence is, from just above 0 to 1.
    """

    needs: tuple[str, ...]
    without: tuple[str, ...] = ()
    near: int = 14
    negated: bool | None = False
    degree: float = 0.7
    ordered: bool = False

    def match(self, sentence: Sentence) -> Match | None:
        """Return the match of this cue in `sentence`, or `None`."""
        needed = self._needed
        if sentence.ideas & needed != needed or sentence.ideas & self._barred:
            return None
        window = self._row(sentence) if self.ordered else self._window(sentence)
        if window is None or not self._fits_negation(sentence, window):
            return None
        return Match(sentence, self.degree)

    @cached_property
    def _needed(self) -> int:
        return LEXICON.mask(self.needs)

    @cached_property
    def _in_order(self) -> tuple[int, ...]:
        return tuple(LEXICON.mask((idea,)) for idea in self.needs)

    @cached_property
    def _barred(self) -> int:
        return LEXICON.mask(self.without)

    def _window(self, sentence: Sentence) -> tuple[int, int] | None:
        """Return the first stretch (first word, last word) of at most `near` words that holds all needed ideas."""
        for first, ideas in sentence.places:
            if not ideas & self._needed:
                continue
            missing = self._needed
            for at, more in sentence.places:
                if at < first:
                    continue
                if at - first > self.near:
                    break
                missing &= ~more
                if not missing:
                    return first, at
        return None

    def _row(self, sentence: Sentence) -> tuple[int, int] | None:
        """Return the first stretch of at most `near` words that holds the needed ideas one after the other."""
        for first, ideas in sentence.places:
            if not ideas & self._in_order[0]:
                continue
            last = first
            for idea in self._in_order[1:]:
                following = (at for at, more in sentence.places if last < at <= first + self.near and more & idea)
                last = next(following, -1)
                if last < 0:
                    break
            else:
                return first, last
        return None

    def _fits_negation(self, sentence: Sentence, window: tuple[int, int]) -> bool:
        if self.negated is None:
            return True
        first, last = window
        seen = any(ideas & _NEGATION and first - _REACH <= at < last for at, ideas in sentence.places)
        return seen is self.negated
