"""Lines that were broken to fit a column, put together again; breaks that their writer made stay.

A line was broken to fit where the first word of the next would not have fitted behind it. A distance that is larger
than usual is an empty line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from .breaks import together
from .lines import Line

#: the width of a space in parts of the size, and what measuring may be off by
_SPACE, _OFF = 0.25, 0.75
#: the part of a column that a broken line fills at the very least
_DOUBT: Final = 0.75
#: a distance so much larger than the usual one is an empty line
_EMPTY: Final = 1.4
#: the distance of lines in parts of their size is at most this; more stands between lines only if something is meant
_WIDEST: Final = 1.5
#: so many lines must end near the edge before it is taken for the edge
_ENOUGH_AT_EDGE, _NEAR = 3, 45.0


@dataclass(frozen=True, slots=True)
class Column:
    """What is known of one column: where its lines begin, the farthest that they go, and how close they stand.

    The last is in parts of the size of a line.
    """

    left: float
    edge: float
    leading: float

    def broken(self, first: Line, second: Line) -> bool:
        """Return whether `second` goes on with what did not fit into `first`."""
        return self._needed(first, second) > self.edge - _OFF

    def may_be_broken(self, first: Line, second: Line) -> bool:
        """Return the same for lines of which the second hardly ever is a new thing, so that doubt joins them."""
        return self._needed(first, second) > self.left + _DOUBT * (self.edge - self.left)

    def is_close(self, first: Line, second: Line, by: float = _EMPTY) -> bool:
        """Return whether two lines stand as close as lines of one paragraph do, as far as one page tells."""
        return first.page != second.page or second.down - first.down <= by * self.leading * second.size

    def _needed(self, first: Line, second: Line) -> float:
        """Return where the first word of `second` would have ended behind `first`."""
        glued = together(first.text, second.text) == first.text + second.text
        return first.right + (0.0 if glued else _SPACE * first.size) + second.word


def column_of(lines: Sequence[Line], at_least: float) -> Column:
    """Return what can be known of the column that `lines` stand in.

    Where too few lines come near the rightmost end, the column is held to reach `at_least` so far.
    """
    edge = max((line.right for line in lines), default=at_least)
    near = sum(line.right > edge - _NEAR for line in lines)
    left = min((line.left for line in lines), default=0.0)
    apart = [
        (second.down - first.down) / second.size
        for first, second in pairwise(lines)
        if first.page == second.page and first.size == second.size
    ]
    leading = min((gap for gap in apart if gap > 1.0), default=_WIDEST)
    return Column(left, edge if near >= _ENOUGH_AT_EDGE else max(edge, at_least), min(leading, _WIDEST))


def one(lines: Iterable[Line]) -> str | None:
    """Return `lines` as one line, or `None` where there are none."""
    text = ""
    for line in lines:
        text = together(text, line.text)
    return text or None


def text_of(lines: Sequence[Line], column: Column) -> str | None:
    """Return `lines` as the text that was written, or `None` where there are none."""
    text = lines[0].text if lines else ""
    for before, line in pairwise(lines):
        if not column.is_close(before, line):
            text += f"\n\n{line.text}"
        elif column.broken(before, line):
            text = together(text, line.text)
        else:
            text += f"\n{line.text}"
    return text or None
