"""Pieces of text to lines, in the two columns of a saved profile, measured in the layout's own sizes.

An export that was printed again may be larger or smaller. The name, the largest text on the first page, tells by how
much, and where the main column begins; the side bar stands to the left of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from thinklink.intake.text import one_line

from .pieces import Piece
from .visual import as_read

#: the size of the name in the layout, in points; every other size is measured by it
NAME_SIZE: Final = 26.0
#: how far the side bar's text stands from the main column's
BAR_OFFSET: Final = 202.0
_GUTTER: Final = 8.0
_SMALLEST_SCALE, _LARGEST_SCALE = 0.4, 2.5
#: pieces of one line may differ so much in height, and words lie so far apart, in parts of the size
_SAME_LINE, _SPACE = 0.3, 0.15


@dataclass(frozen=True, slots=True)
class Line:
    """One line in one column: its page (from 1), its distance from the top, its extent, size and text.

    Lengths are those of the layout. `word` is how wide its first part is that cannot be broken.
    """

    page: int
    down: float
    left: float
    right: float
    size: float
    text: str
    word: float


@dataclass(frozen=True, slots=True)
class Columns:
    """The lines of the side bar and of the main column, from top to bottom, page by page."""

    bar: tuple[Line, ...]
    main: tuple[Line, ...]


def columns_of(pages: list[list[Piece]]) -> Columns | None:
    """Return the lines of both columns; `None` where nothing on the first page can be the name."""
    first = [piece for piece in pages[0] if piece.text.strip()] if pages else []
    if not first:
        return None
    name = max(first, key=lambda piece: (piece.size, piece.base))
    scale = name.size / NAME_SIZE
    if not _SMALLEST_SCALE <= scale <= _LARGEST_SCALE:
        return None
    edge = name.left - _GUTTER * scale
    bar, main = list[Line](), list[Line]()
    for number, pieces in enumerate(pages, start=1):
        bar += _lines(number, (one for one in pieces if one.left < edge), scale, name.left)
        main += _lines(number, (one for one in pieces if one.left >= edge), scale, name.left)
    return Columns(tuple(bar), tuple(main))


def _lines(page: int, pieces: Iterable[Piece], scale: float, origin: float) -> Iterator[Line]:
    """Yield the lines that `pieces` make, from top to bottom."""
    held: list[Piece] = []
    for piece in sorted(dict.fromkeys(pieces), key=lambda one: (-one.base, one.left)):
        if held and abs(held[0].base - piece.base) > _SAME_LINE * max(held[0].size, piece.size):
            yield from _line(page, held, scale, origin)
            held = []
        held.append(piece)
    yield from _line(page, held, scale, origin)


def _line(page: int, pieces: list[Piece], scale: float, origin: float) -> Iterator[Line]:
    pieces = sorted((piece for piece in pieces if piece.text.strip()), key=lambda one: one.left)
    text, right, word = "", 0.0, None
    for piece in pieces:
        if text and (piece.left - right > _SPACE * piece.size or piece.text[0].isspace()):
            word = right if word is None else word
            text += " "
        if word is None and piece.word < piece.right:
            word = piece.word
        right = max(right, piece.right) if text else piece.right
        text += piece.text
    if said := one_line(as_read(text)):
        size, left = max(piece.size for piece in pieces) / scale, pieces[0].left
        width = ((right if word is None else word) - left) / scale
        yield Line(page, -pieces[0].base / scale, (left - origin) / scale, (right - origin) / scale, size, said, width)
