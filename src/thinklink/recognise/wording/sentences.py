"""Text cut into sentences, each with the words in it that may count.

The cut is simple on purpose (full stop, question mark, line end, semicolon): chat has little grammar. Every sentence
keeps its exact text, so that a finding can quote it, and never runs over `_LONGEST` words, so that a text without
full stops costs no more than any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from .words import words_of

_SENTENCE = re.compile(r"[^.!?;\n]+(?:[.](?=\w)[^.!?;\n]+)*[.!?]*")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_LONGEST = 60
#: so many words have at most 240 keys, which the sums of the matcher are wide enough for
MOST_WORDS: Final = 80


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its exact text, and its words as `words_of` gives them."""

    text: str
    words: tuple[str, ...]


def sentences_of(text: str, names: frozenset[str] = frozenset()) -> tuple[Sentence, ...]:
    """Return the sentences of `text` in order. A word that is one of `names` (small letters) is left out.

    A piece that falls into more than `MOST_WORDS` words (a chain of hyphens, say) is read in several goes.
    """
    return tuple(
        Sentence(piece, words[start : start + MOST_WORDS])
        for piece in pieces_of(text)
        for words in (words_of(piece, names),)
        for start in range(0, max(1, len(words)), MOST_WORDS)
    )


def pieces_of(text: str) -> Iterator[str]:
    """Yield the exact text of each sentence of `text`, in order."""
    for match in _SENTENCE.finditer(text):
        piece = match[0].strip()
        if _WORD.search(piece):
            yield from _shorter(piece)


def _shorter(piece: str) -> Iterator[str]:
    words = list(_WORD.finditer(piece)) if len(piece) > _LONGEST * 3 else []
    if len(words) <= _LONGEST:
        yield piece
        return
    starts = [0, *(words[at].start() for at in range(_LONGEST, len(words), _LONGEST)), len(piece)]
    for start, end in pairwise(starts):
        yield piece[start:end].strip()
