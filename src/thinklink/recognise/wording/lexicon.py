"""From a word to the ideas it may stand for, in one look-up.

The table of ideas is written for people (`ideas.py`); this turns it into a dictionary of words, of word beginnings
and of phrases. An idea is one bit of an integer, so that a sentence carries all of its ideas as one number and a cue
that needs three of them is tested by a single `and`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

#: The shortest beginning of a word that may stand for all words that begin so.
_SHORTEST_STEM = 3


@dataclass(frozen=True)
class Lexicon:
    """A compiled table of ideas: `bits` names them, the rest finds them."""

    bits: Mapping[str, int]
    words: Mapping[str, int]
    stems: Mapping[str, int]
    #: first word of a phrase -> the phrases that begin with it, as (all words, ideas)
    phrases: Mapping[str, Sequence[tuple[tuple[str, ...], int]]]
    _known: dict[str, int] = field(default_factory=dict)

    def ideas_of(self, word: str) -> int:
        """Return the ideas that `word` (lower case) stands for by itself."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._look_up(word)
        return found

    def mask(self, names: Iterable[str]) -> int:
        """Return the number that holds all ideas in `names`. Raises `KeyError` for an idea that is not in the table."""
        total = 0
        for name in names:
            total |= self.bits[name]
        return total

    def _look_up(self, word: str) -> int:
        found = self.words.get(word, 0)
        for length in range(_SHORTEST_STEM, len(word) + 1):
            found |= self.stems.get(word[:length], 0)
        return found


def compile_lexicon(table: Mapping[str, str]) -> Lexicon:
    """Compile a table of idea -> entries: plain words, `beginning*`, and `several_words_in_a_row`."""
    bits = {name: 1 << place for place, name in enumerate(table)}
    words: dict[str, int] = {}
    stems: dict[str, int] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for name, entries in table.items():
        for entry in entries.split():
            if "_" in entry:
                parts = tuple(entry.split("_"))
                phrases.setdefault(parts[0], []).append((parts, bits[name]))
            elif entry.endswith("*"):
                stems[entry[:-1]] = stems.get(entry[:-1], 0) | bits[name]
            else:
                words[entry] = words.get(entry, 0) | bits[name]
    return Lexicon(bits, words, stems, phrases)
