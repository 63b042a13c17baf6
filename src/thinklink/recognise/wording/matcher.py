"""Which acts a sentence performs, and how much a text as a whole reads like the approaches this was learnt from.

Every word and every pair of neighbouring words has a row of whole numbers, one per act. The rows of a sentence are
added up, divided by the root of its length, and turned into a probability by the logistic function: a linear model
whose every part can be looked at. `acts.json` names the acts and holds the constants; `words.bin` and `pairs.bin` hold
the rows (one byte each, 128 being nought) in the order of `everyday.txt` and `pairs.txt`.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Final

from .sentences import Sentence
from .vocabulary import RANK

_NOUGHT: Final = 128
#: sentences kept, because many are pasted again and again; people's words are not kept for longer
_MOST_KEPT: Final = 4096
#: the acts of a sentence with their degrees, and the pull of its words, in steps of its scale
Read = tuple[tuple[tuple[str, float], ...], int]
#: the ends of a sentence count as words too
START: Final = "^"
END: Final = "$"
#: between two words with one between them
OVER_ONE: Final = " _ "
SPEAKERS: Final = frozenset({"<persona>", "<member>", "<other>", "<advert>", "<profile>"})
#: the name of the last column: the whole text, not an act
LIKENESS: Final = "text.likeness"


@dataclass(frozen=True, slots=True)
class Match:
    """A sentence that performs an act, and how sure that is, above 0 and at most 1."""

    sentence: Sentence
    degree: float


class Matcher:
    """The learnt table. `matches` looks at one sentence; `pull` says which way its words pull the whole text."""

    def __init__(
        self, constants: Mapping[str, Sequence[float]], words: bytes, pairs: Mapping[str, int], rows: bytes
    ) -> None:
        """Take the table apart; `constants` holds (bias, scale, least degree) by act, the last being `LIKENESS`."""
        self.acts: Final = tuple(constants)
        self._bias = tuple(bias for bias, _, _ in constants.values())
        self._scale = tuple(scale for _, scale, _ in constants.values())
        # how many steps, times the root of the length, an act needs; the last column is no act
        self._least = tuple(_steps_needed(*one) for one in constants.values())[:-1]
        self._lanes = struct.Struct(f"<{len(constants)}H")
        self._rows = Rows(len(constants), words, pairs, rows)
        self._known: dict[tuple[tuple[str, ...], str], Read] = {}

    def matches(self, sentence: Sentence, speaker: str) -> Iterator[tuple[str, Match]]:
        """Yield the key and the match of every act that `sentence`, said by `speaker`, performs."""
        for act, degree in self._read(sentence.words, speaker)[0]:
            yield act, Match(sentence, degree)

    def pull(self, sentence: Sentence, speaker: str) -> float:
        """Return the pull of the words of `sentence` on the likeness of the whole text, before any division."""
        return self._read(sentence.words, speaker)[1] * self._scale[-1]

    @property
    def likeness_bias(self) -> float:
        """The likeness of a text without words, in log-odds."""
        return self._bias[-1]

    def _read(self, words: tuple[str, ...], speaker: str) -> Read:
        known = self._known.get((words, speaker))
        if known is None:
            if len(self._known) >= _MOST_KEPT:
                self._known.clear()
            known = self._known[words, speaker] = self._worked_out(words, speaker)
        return known

    def _worked_out(self, words: tuple[str, ...], speaker: str) -> Read:
        rows = self._rows.of(keys_of(words, speaker))
        totals = self._lanes.unpack(sum(rows).to_bytes(self._lanes.size, "little"))
        nought, root = _NOUGHT * len(rows), math.sqrt(len(words) + 2)
        return tuple(self._degrees(totals, nought, root)), totals[-1] - nought

    def _degrees(self, totals: Sequence[int], nought: int, root: float) -> Iterator[tuple[str, float]]:
        # Most acts fall short, so whether they do is asked of all of them before anything is worked out.
        plain = [
            at
            for at, (total, steps) in enumerate(zip(totals, self._least, strict=False))
            if total - nought >= steps * root
        ]
        for at in plain:
            odds = self._bias[at] + self._scale[at] * (totals[at] - nought) / root
            yield self.acts[at], 1.0 / (1.0 + math.exp(-odds))


class Rows:
    """The row of each key as one large number, sixteen bits to an act, so that one addition adds all acts at once.

    A sentence has 240 keys at most (`sentences.MOST_WORDS`), and 240 times 255 fits into sixteen bits. Nothing is kept
    of a key without a row: what people write is without end.
    """

    def __init__(self, width: int, words: bytes, pairs: Mapping[str, int], rows: bytes) -> None:
        """Keep the bytes; a row is made when its key is met first."""
        self._width, self._bytes = width, words + rows
        self._places = {**RANK, **{pair: len(RANK) + at for pair, at in pairs.items()}}
        self._made: list[int] = [0] * (len(self._bytes) // width)

    def of(self, keys: Iterable[str]) -> list[int]:
        """Return the rows of those `keys` that have one."""
        made = self._made
        return [made[at] or self._make(at) for at in map(self._places.get, keys) if at is not None]

    def _make(self, at: int) -> int:
        row = self._made[at] = _spread(self._bytes[at * self._width : (at + 1) * self._width])
        return row


def _spread(row: bytes) -> int:
    wide = bytearray(2 * len(row))
    wide[::2] = row
    return int.from_bytes(wide, "little")


def _steps_needed(bias: float, scale: float, least: float) -> float:
    return (math.log(least / (1.0 - least)) - bias) / scale if least and scale else math.inf


def keys_of(words: tuple[str, ...], speaker: str) -> dict[str, None]:
    """Return every key of a sentence once: its words, who speaks, neighbours, and neighbours but one."""
    ended = (START, *words, END)
    pairs = map(" ".join, pairwise(ended))
    return dict.fromkeys((*words, f"<{speaker}>", *pairs, *map(OVER_ONE.join, zip(words, words[2:], strict=False))))


def share_of(key: str) -> float:
    """Return the share of a key when it is learnt: pairs with a word between tell less, and so does who speaks."""
    return 0.7 if OVER_ONE in key else 0.5 if key in SPEAKERS else 1.0


@cache
def shipped_matcher() -> Matcher:
    """Return the matcher that ships with this version."""
    here = files(__package__)
    pairs = here.joinpath("pairs.txt").read_text("utf-8").splitlines()
    return Matcher(
        json.loads(here.joinpath("acts.json").read_text("utf-8"))["acts"],
        here.joinpath("words.bin").read_bytes(),
        {pair: row for row, pair in enumerate(pairs)},
        here.joinpath("pairs.bin").read_bytes(),
    )
