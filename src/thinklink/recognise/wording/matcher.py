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
from collections.abc import Iterator, Mapping, Sequence
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
        self._least = tuple((math.log(p / (1.0 - p)) if p else 0.0) for _, _, p in constants.values())
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
        rows = [row for key, _ in keys_of(words, speaker) if (row := self._rows[key])]
        totals = self._lanes.unpack(sum(rows).to_bytes(self._lanes.size, "little"))
        nought, root = _NOUGHT * len(rows), math.sqrt(len(words) + 2)
        return tuple(self._degrees(totals[:-1], nought, root)), totals[-1] - nought

    def _degrees(self, totals: Sequence[int], nought: int, root: float) -> Iterator[tuple[str, float]]:
        for act, total, bias, scale, least in zip(
            self.acts, totals, self._bias, self._scale, self._least, strict=False
        ):
            odds = bias + scale * (total - nought) / root
            if odds >= least:
                yield act, 1.0 / (1.0 + math.exp(-odds))


class Rows(dict[str, int]):
    """Each key with its row as one large number, sixteen bits to an act, so that one addition adds all acts at once.

    A sentence has 240 keys at most (`sentences.MOST_WORDS`), and 240 times 255 fits into sixteen bits. A key without a
    row has nought, and is not kept: what people write is without end.
    """

    def __init__(self, width: int, words: bytes, pairs: Mapping[str, int], rows: bytes) -> None:
        """Keep the bytes; a row is made when its key is met first."""
        super().__init__()
        self._width, self._words, self._pairs, self._bytes = width, words, pairs, rows

    def __missing__(self, key: str) -> int:
        """Make and keep the row of `key`; nought where the tables hold none."""
        at, among = RANK.get(key), self._words
        if at is None:
            at, among = self._pairs.get(key), self._bytes
        if at is None:
            return 0
        row = self[key] = _spread(among[at * self._width : (at + 1) * self._width])
        return row


def _spread(row: bytes) -> int:
    wide = bytearray(2 * len(row))
    wide[::2] = row
    return int.from_bytes(wide, "little")


def keys_of(words: tuple[str, ...], speaker: str) -> list[tuple[str, float]]:
    """Return every key of a sentence once, with its share when it is learnt: words, neighbours, neighbours but one."""
    ended = (START, *words, END)
    keys = dict.fromkeys(words, 1.0)
    keys[f"<{speaker}>"] = 0.5
    keys.update(dict.fromkeys([f"{one} {two}" for one, two in pairwise(ended)], 1.0))
    keys.update(dict.fromkeys([f"{one} _ {two}" for one, two in zip(words, words[2:], strict=False)], 0.7))
    return list(keys.items())


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
