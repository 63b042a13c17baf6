"""A page of a PDF, to the pieces of text on it: what, where, how large, how wide.

The operators of a content stream are followed as a viewer follows them. Text that is turned, or that no viewer shows,
is left out: nobody saw it. Drawings inside a drawing are followed to a small depth.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from thinklink.intake.unable import UnableToRead

from .breaks import BREAKS_AFTER, breaks_anywhere
from .fonts import Font, font_of
from .matrices import UNCHANGED, Matrix, is_upright, moved, times

#: operators and characters of a whole file; a page of a profile has some 5,000
MOST_STEPS: Final = 300_000
#: bytes of drawing of a whole file, expanded, each as often as it is drawn; a page of a profile has some 30,000
MOST_BYTES: Final = 2 * 1024 * 1024
#: what taking a font apart costs, in steps
_FONT: Final = 7_500
LARGE: Final = "this PDF holds far more drawing than a saved profile"
_DEEPEST: Final = 4
#: a jump inside a text that is wider than this part of the size is a gap between words, not a finer spacing
_JUMP: Final = 0.15
_NO_FONT: Final = Font()
_UNSEEN: Final = frozenset({3, 7})
_SMALLEST, _LARGEST = 0.5, 500.0


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text on one line: its left end and base line (measured upwards), its size, and where it ends.

    `word` is where the first part of it ends that a line cannot be broken in.
    """

    left: float
    base: float
    size: float
    text: str
    right: float
    word: float


@dataclass(frozen=True, slots=True)
class _Text:
    """The state of text that the operators set."""

    font: Font = _NO_FONT
    size: float = 0.0
    between: float = 0.0
    words: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0


@dataclass(slots=True)
class Budget:
    """What following the drawings of one file may still cost."""

    steps: int = MOST_STEPS
    bytes: int = MOST_BYTES

    def spend(self, steps: int = 0, read: int = 0) -> None:
        """Take from what is left. Raises `UnableToRead` where it is not enough."""
        self.steps -= steps
        self.bytes -= read
        if self.steps < 0 or self.bytes < 0:
            raise UnableToRead(LARGE)


@dataclass(slots=True)
class Drawing:
    """Follows the operators of one page; `pieces` is what they wrote."""

    #: takes a stream and gives its operators, each with its operands before it
    operators_of: Callable[[Any], Iterable[tuple[Any, bytes]]]
    #: the fonts that were taken apart already, by the identity of the object that tells of them
    fonts: dict[int, Font]
    budget: Budget
    pieces: list[Piece] = field(default_factory=list)
    _at: Matrix = UNCHANGED
    _line: Matrix = UNCHANGED

    def follow(self, stream: Any, resources: Any, page: Matrix = UNCHANGED, depth: int = 0) -> None:  # noqa: ANN401 - objects of a PDF
        """Follow the operators of `stream`, which finds fonts and inner drawings in `resources`."""
        text, kept = _Text(), list[tuple[Matrix, _Text]]()
        for operands, operator in self.operators_of(stream):
            self.budget.spend(steps=1)
            numbers = _numbers(operands)
            if operator == b"q":
                kept.append((page, text))
            elif operator == b"Q" and kept:
                page, text = kept.pop()
            elif operator == b"cm" and len(numbers) == 6:  # noqa: PLR2004 - a matrix has six
                page = times(_matrix(numbers), page)
            elif operator == b"Do" and operands and depth < _DEEPEST:
                self._inner(_named(resources, "/XObject", operands[0]), resources, page, depth)
            elif operator == b"Tf" and len(operands) == 2 and len(numbers) == 1:  # noqa: PLR2004 - font and size
                text = replace(text, font=self._font(_named(resources, "/Font", operands[0])), size=numbers[0])
            elif operator in _SETS and numbers:
                text = replace(text, **_SETS[operator](numbers[-1]))
            else:
                text = self._write(operator, operands, numbers, text, page)

    def _inner(self, form: Any, resources: Any, page: Matrix, depth: int) -> None:  # noqa: ANN401 - objects of a PDF
        if isinstance(form, dict) and form.get("/Subtype") == "/Form":
            moves = _numbers(_got(form, "/Matrix") or ())
            inside = times(_matrix(moves), page) if len(moves) == 6 else page  # noqa: PLR2004 - a matrix has six
            self.follow(form, _got(form, "/Resources") or resources, inside, depth + 1)

    def _font(self, told: Any) -> Font:  # noqa: ANN401 - an object of a PDF
        key = id(told)
        if key not in self.fonts:
            self.budget.spend(steps=_FONT)
            self.fonts[key] = font_of(told)
        return self.fonts[key]

    def _write(self, operator: bytes, operands: Any, numbers: list[float], text: _Text, page: Matrix) -> _Text:  # noqa: ANN401 - objects of a PDF
        """Do what an operator says that moves or shows text, and return the state after it."""
        if operator == b"BT":
            self._at = self._line = UNCHANGED
        elif operator == b"Tm" and len(numbers) == 6:  # noqa: PLR2004 - a matrix has six
            self._at = self._line = _matrix(numbers)
        elif operator in {b"Td", b"TD"} and len(numbers) == 2:  # noqa: PLR2004 - across and up
            text = replace(text, leading=-numbers[1]) if operator == b"TD" else text
            self._next(numbers[0], numbers[1])
        elif operator == b"T*":
            self._next(0.0, -text.leading)
        elif operator in {b"Tj", b"TJ"} and operands:
            self._show(operands[-1], text, page)
        elif operator in {b"'", b'"'} and operands:
            if operator == b'"' and len(numbers) == 2:  # noqa: PLR2004 - between words, between characters
                text = replace(text, words=numbers[0], between=numbers[1])
            self._next(0.0, -text.leading)
            self._show(operands[-1], text, page)
        return text

    def _next(self, across: float, up: float) -> None:
        self._at = self._line = times(moved(across, up), self._line)

    def _show(self, shown: Any, text: _Text, page: Matrix) -> None:  # noqa: ANN401 - an object of a PDF
        """Write a string, or an array of strings with the moves between them."""
        written, start = list[tuple[str, Matrix]](), self._at
        for one in shown if isinstance(shown, list) else [shown]:
            self.budget.spend(steps=1 + len(one) if isinstance(one, bytes) else 1)
            if isinstance(one, int | float):
                step = -float(one) / 1000 * text.size * text.stretch
                if abs(step) > _JUMP * abs(text.size):
                    self._put(written, start, text, page)
                    written = []
                self._at = times(moved(step, 0.0), self._at)
                start = start if written else self._at
                continue
            for characters, width, is_blank in text.font.shown(_bytes(one)):
                step = (width * text.size + text.between + text.words * is_blank) * text.stretch
                self._at = times(moved(step, 0.0), self._at)
                written.append((characters, self._at))
        self._put(written, start, text, page)

    def _put(self, written: list[tuple[str, Matrix]], start: Matrix, text: _Text, page: Matrix) -> None:
        """Keep what was written from `start` as one piece, where a viewer shows it."""
        where = times(times(moved(0.0, text.rise), start), page)
        size = abs(text.size) * math.hypot(where[2], where[3])
        said = "".join(characters for characters, _ in written)
        if said and is_upright(where) and text.mode not in _UNSEEN and _SMALLEST < size < _LARGEST:
            ends = [(characters, times(at, page)[4]) for characters, at in written]
            self.pieces.append(Piece(where[4], where[5], size, said, ends[-1][1], _word_end(where[4], ends)))


#: operators that set one number
_SETS: Final[Mapping[bytes, Callable[[float], dict[str, Any]]]] = {
    b"Tc": lambda number: {"between": number},
    b"Tw": lambda number: {"words": number},
    b"Tz": lambda number: {"stretch": number / 100},
    b"TL": lambda number: {"leading": number},
    b"Ts": lambda number: {"rise": number},
    b"Tr": lambda number: {"mode": int(number)},
}


def _numbers(operands: Any) -> list[float]:  # noqa: ANN401 - objects of a PDF
    return [float(one) for one in operands if isinstance(one, int | float)]


def _matrix(numbers: list[float]) -> Matrix:
    a, b, c, d, e, f = numbers
    return (a, b, c, d, e, f)


def _bytes(one: Any) -> bytes:  # noqa: ANN401 - an object of a PDF
    return bytes(one) if isinstance(one, bytes) else b""


def _got(value: Any, key: str) -> Any:  # noqa: ANN401 - an object of a PDF
    found: Any = value.get(key) if isinstance(value, dict) else None
    return found.get_object() if hasattr(found, "get_object") else found


def _named(resources: Any, kind: str, name: Any) -> Any:  # noqa: ANN401 - objects of a PDF
    return _got(_got(resources, kind), str(name))


def _word_end(left: float, ends: list[tuple[str, float]]) -> float:
    """Return where the first part of a text ends that no line is broken in, given where each character ends."""
    before = left
    for characters, end in ends:
        if characters.isspace():
            return before
        if characters.endswith(BREAKS_AFTER) or breaks_anywhere(characters):
            return end
        before = end
    return before
