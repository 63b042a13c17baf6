"""Near copies: texts as sets of five words in a row, found by MinHash and then measured exactly.

A text is the set of every five words that follow each other (shingles; Broder 1997). Sixty-four MinHash values stand
for the set; texts that agree in one band of two are looked at closely, and what is told is the exact share of shingles
they have in common. The same text gives the same values in every process and every Python: no hash of Python's own is
used, because those change from run to run.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final
from zlib import crc32

_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_IN_A_ROW: Final = 5
#: fewer words are a greeting, and greetings are alike
FEWEST_WORDS: Final = 12
#: words of one text that are looked at: more tell nothing new
_MOST_WORDS: Final = 2000
_PERMUTATIONS: Final = 64
_ROWS: Final = 2
#: a prime of Mersenne, so that every step of a permutation stays a whole number below it
_PRIME: Final = (1 << 61) - 1

Shingles = frozenset[int]


def shingles_of(text: str) -> Shingles:
    """Return the shingles of `text`, each as a number; none where it is too short to be a copy of anything."""
    words = [word.replace("\u2019", "'") for word in _WORD.findall(unicodedata.normalize("NFKC", text).casefold())]
    words = words[:_MOST_WORDS]
    if len(words) < FEWEST_WORDS:
        return frozenset()
    rows = (" ".join(words[at : at + _IN_A_ROW]) for at in range(len(words) - _IN_A_ROW + 1))
    return frozenset(crc32(row.encode("utf-8", "replace")) for row in rows)


def shared(one: Shingles, other: Shingles) -> float:
    """Return how much of the shorter text stands in the longer one, from 0 to 1."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0


def bands_of(shingles: Shingles) -> tuple[tuple[int, ...], ...]:
    """Return the MinHash values of a set that is not empty, cut into bands; each band begins with its number."""
    lowest = [min((factor * one + step) % _PRIME for one in shingles) for factor, step in _STEPS]
    return tuple((at, *lowest[at : at + _ROWS]) for at in range(0, _PERMUTATIONS, _ROWS))


@dataclass(frozen=True, slots=True)
class Near:
    """Known texts, each with the entry it belongs to, ready to be asked what is a near copy of them."""

    texts: tuple[tuple[int, Shingles], ...]
    banded: Mapping[tuple[int, ...], tuple[int, ...]]
    every: Shingles

    def copies(self, shingles: Shingles) -> Iterator[tuple[float, int]]:
        """Yield (share in common, entry) of every known text that shares a band with `shingles`."""
        # Most texts share no five words with any known one, and are done after one look.
        if self.every.isdisjoint(shingles):
            return
        found = {place for band in bands_of(shingles) for place in self.banded.get(band, ())}
        for place in sorted(found):
            entry, known = self.texts[place]
            yield shared(shingles, known), entry


def near_to(texts: Iterable[tuple[int, str]]) -> Near:
    """Return `texts`, as (entry, text), ready to be asked; those too short to be copied are left out."""
    kept = tuple((entry, found) for entry, text in texts if (found := shingles_of(text)))
    banded: dict[tuple[int, ...], tuple[int, ...]] = {}
    for place, (_, found) in enumerate(kept):
        for band in bands_of(found):
            banded[band] = (*banded.get(band, ()), place)
    return Near(kept, banded, frozenset().union(*(found for _, found in kept)))


def _steps() -> Iterator[tuple[int, int]]:
    """Yield what makes each permutation: drawn once for all, from a hash that is the same everywhere."""
    for number in range(_PERMUTATIONS):
        drawn = blake2b(f"thinklink shingles {number}".encode(), digest_size=16).digest()
        yield int.from_bytes(drawn[:8], "big") % (_PRIME - 1) + 1, int.from_bytes(drawn[8:], "big") % _PRIME


_STEPS: Final = tuple(_steps())
