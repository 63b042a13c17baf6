"""From a word to the ideas it may stand for, in one look-up.

The table of ideas is written for people (`ideas.py`); this turns it into a dictionary of words, of word beginnings
and of phrases. An idea is one bit of an integer, so that a sentence carries all of its ideas as one number and a cue
that needs three of them is tested by a single `and`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

#: The shortest beginning of a word that may stand for all words that begin so.
_SHORTEST_STEM = 3


#: A phrase as all of its words, and its ideas.
Phrase = tuple[tuple[str, ...], int]
#: What one word stands for by itself, and the phrases that begin with it; `None` for a word that means nothing here.
Entry = tuple[int, Sequence[Phrase]] | None


class Entries(dict[str, Entry]):
    """Every word met so far with its entry: a word is worked out once, and found by one look-up after that."""

    def __init__(self, words: Mapping[str, int], stems: Mapping[str, int], phrases: Mapping[str, list[Phrase]]) -> None:
        super().__init__()
        self._words, self._stems, self._phrases = words, stems, phrases

    def __missing__(self, word: str) -> Entry:
        """Work out and keep the entry of a `word` in lower case."""
        ideas = self._words.get(word, 0)
        for length in range(_SHORTEST_STEM, len(word) + 1):
            ideas |= self._stems.get(word[:length], 0)
        begins = self._phrases.get(word, ())
        entry = self[word] = (ideas, begins) if ideas or begins else None
        return entry


@dataclass(frozen=True)
class Lexicon:
    """A compiled table of ideas: `bits` names them, `entries` finds them."""

    bits: Mapping[str, int]
    entries: Entries

    def mask(self, names: Iterable[str]) -> int:
        """Return the number that holds all ideas in `names`. Raises `KeyError` for an idea that is not in the table."""
        total = 0
        for name in names:
            total |= self.bits[name]
        return total


def compile_lexicon(table: Mapping[str, str]) -> Lexicon:
    """Compile a table of idea -> entries: plain words, `beginning*`, and `several_words_in_a_row`."""
    bits = {name: 1 << place for place, name in enumerate(table)}
    words: dict[str, int] = {}
    stems: dict[str, int] = {}
    phrases: dict[str, list[Phrase]] = {}
    for name, entries in table.items():
        for entry in entries.split():
            if "_" in entry:
                parts = tuple(entry.split("_"))
                phrases.setdefault(parts[0], []).append((parts, bits[name]))
            elif entry.endswith("*"):
                stems[entry[:-1]] = stems.get(entry[:-1], 0) | bits[name]
            else:
                words[entry] = words.get(entry, 0) | bits[name]
    return Lexicon(bits, Entries(words, stems, phrases))
