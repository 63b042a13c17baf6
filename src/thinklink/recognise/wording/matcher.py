"""Which acts a sentence performs, and how much a text as a whole reads like the approaches this was learnt from.

Every word and every pair of neighbouring words has a row of whole numbers, one per act. The rows of a sentence are
added up, divided by the root of its length, and turned into a probability by the logistic function: a linear model
whose every part can be looked at. `acts.json` names the acts and holds the constants; `words.bin` and `pairs.bin` hold
the rows (one byte each, 128 being nought) in the order of `everyday.txt` and `pairs.txt`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Final

from .sentences import Sentence
from .vocabulary import RANK

_NOUGHT: Final = 128
#: bits to an act in a row: sixteen for the sum, one to spare, one flag
_LANE: Final = 24
_LANE_MASK: Final = (1 << _LANE) - 1
_FLAG: Final = 1 << 17
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
        self._rows = Rows(len(constants), words, pairs, rows)
        # how many steps, times the root of the length, an act needs; the last column is no act
        self._least = tuple(_steps_needed(*one) for one in constants.values())[:-1]
        self._gates: dict[tuple[int, int], int] = {}
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
        total = self._rows.sum_of(keys_of(words, speaker))
        rows = lane(total, len(self.acts))
        return tuple(self._degrees(total, rows, len(words))), lane(total, len(self.acts) - 1) - _NOUGHT * rows

    def _degrees(self, total: int, rows: int, words: int) -> Iterator[tuple[str, float]]:
        # Most acts fall short, so one addition asks of all of them at once whether they do.
        gate = self._gates.get((rows, words)) or self._make_gate(rows, words)
        reached = (total + gate) & self._rows.flags
        while reached:
            at = (reached & -reached).bit_length() // _LANE
            odds = self._bias[at] + self._scale[at] * (lane(total, at) - _NOUGHT * rows) / math.sqrt(words + 2)
            yield self.acts[at], 1.0 / (1.0 + math.exp(-odds))
            reached &= reached - 1

    def _make_gate(self, rows: int, words: int) -> int:
        """Return what lifts the flag of every act that a sum of so many rows, of so many words, reaches."""
        root = math.sqrt(words + 2)
        needed = (_NOUGHT * rows + steps * root for steps in self._least)
        lifts = [_FLAG - math.ceil(max(0.0, min(_FLAG, least))) for least in needed]
        gate = self._gates[rows, words] = sum(lift << (_LANE * at) for at, lift in enumerate(lifts))
        return gate


class Rows:
    """The row of each key as one large number, a lane to an act, so that one addition adds all acts at once.

    One more lane counts the rows. A sentence has 240 keys at most (`sentences.MOST_WORDS`), so no lane grows beyond
    sixteen bits, and the eighteenth is free to flag what reaches a threshold. Nothing is kept of a key without a row:
    what people write is without end.
    """

    def __init__(self, width: int, words: bytes, pairs: Mapping[str, int], rows: bytes) -> None:
        """Keep the bytes; a row is made when its key is met first."""
        self._places = {word: 1 + at for word, at in RANK.items()} | {
            pair: 1 + len(RANK) + at for pair, at in pairs.items()
        }
        self._made = _Made(width, words + rows)
        #: the flag of every act; the last column is none
        self.flags = sum(_FLAG << (_LANE * at) for at in range(width - 1))

    def sum_of(self, keys: Iterable[str]) -> int:
        """Return the sum of the rows of those `keys` that have one."""
        return sum(map(self._made.__getitem__, filter(None, map(self._places.get, keys))))


class _Made(dict[int, int]):
    """Each row by its place, counted from 1, made when it is met first."""

    def __init__(self, width: int, data: bytes) -> None:
        super().__init__()
        self._width, self._data = width, data

    def __missing__(self, place: int) -> int:
        wide = bytearray(_LANE // 8 * (self._width + 1))
        wide[:: _LANE // 8] = self._data[(place - 1) * self._width : place * self._width] + b"\1"
        row = self[place] = int.from_bytes(wide, "little")
        return row


def lane(total: int, at: int) -> int:
    """Return what stands in lane `at` of a sum of rows."""
    return total >> (_LANE * at) & _LANE_MASK


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
