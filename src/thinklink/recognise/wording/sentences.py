"""Text cut into sentences, each with the ideas it holds and where they stand.

The cut is simple on purpose (full stop, question mark, line end, semicolon): chat has little grammar. Every sentence
keeps its exact text, so that a finding can quote it, and never runs over `_LONGEST` words, so that a text without
full stops costs no more than any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from thinklink.recognise.names import without_names

from .ideas import LEXICON, QUESTION

_SENTENCE = re.compile(r"[^.!?;\n]+(?:[.](?=\w)[^.!?;\n]+)*[.!?]*")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_LONGEST = 60
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u2011": "-"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its exact text, all its ideas as one number, and (position, ideas) of the words that have any."""

    text: str
    ideas: int
    places: tuple[tuple[int, int], ...]


def sentences_of(text: str, names: frozenset[str] = frozenset()) -> tuple[Sentence, ...]:
    """Return the sentences of `text` that hold any idea at all, in order.

    A word that is one of `names` (lower case) stands for nothing; see `recognise.names`.
    """
    return tuple(sentence for piece in _pieces(text) if (sentence := _sentence(piece, names)) is not None)


def _pieces(text: str) -> Iterator[str]:
    for match in _SENTENCE.finditer(text):
        piece = match[0].strip()
        if piece:
            yield from _shorter(piece)


def _shorter(piece: str) -> Iterator[str]:
    words = list(_WORD.finditer(piece)) if len(piece) > _LONGEST * 3 else []
    if len(words) <= _LONGEST:
        yield piece
        return
    starts = [0, *(words[at].start() for at in range(_LONGEST, len(words), _LONGEST)), len(piece)]
    for start, end in pairwise(starts):
        yield piece[start:end].strip()


def _sentence(piece: str, names: frozenset[str]) -> Sentence | None:
    words = without_names(_WORD.findall(piece.translate(_APOSTROPHES)), names)
    places: list[tuple[int, int]] = []
    total = 0
    for at, word in enumerate(words):
        entry = LEXICON.entries[word]
        if entry is None:
            continue
        found, phrases = entry
        for phrase, ideas in phrases:
            if tuple(words[at : at + len(phrase)]) == phrase:
                found |= ideas
        if found:
            places.append((at, found))
            total |= found
    if piece.endswith("?"):
        # A question spans its whole sentence: it stands at the first word, so that what follows is near it.
        total |= QUESTION
        places.insert(0, (0, QUESTION))
    return Sentence(piece, total, tuple(places)) if total else None
