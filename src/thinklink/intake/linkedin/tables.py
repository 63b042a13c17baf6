"""A CSV file to rows, whatever was done to it on the way: encodings, preambles, line ends, missing and extra columns.

The header is the first line that holds the needed names, in any order and case; what stands before it is not counted,
so that the header is line 1. A row's line is the line it starts at. Rows may be short or long. A file that ends inside
quotation marks was cut off: the unfinished row is dropped and its line is told.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from thinklink.intake.limits import Limits
from thinklink.intake.text import decoded
from thinklink.intake.unable import UnableToRead

_DELIMITERS: Final = (",", ";", "\t")
#: a header stands within this many lines and this many characters, or it is not there
_HEADER_WITHIN: Final = 60
_LONGEST_HEADER: Final = 4000
_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_END: Final = "\x1eend of the file\x1e"

Row = tuple[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one file as (line, cells in the order wanted); a missing column or cell is empty text."""

    present: frozenset[str]
    rows: list[Row]
    #: the line of the row at which the file was cut off, or `None` when it is whole
    cut_at: int | None = None


def column(name: str) -> str:
    """Return a column's name for comparing: lower case, without spaces and underscores."""
    return re.sub(r"[\s_\ufeff]", "", name).lower()


def has_header(data: bytes, needed: Sequence[str]) -> bool:
    """Return whether the beginning of `data` holds a header with all `needed` columns."""
    return _find_header(decoded(data[: 8 * 1024]), frozenset(map(column, needed))) is not None


def read_table(data: bytes, needed: Sequence[str], wanted: Sequence[str], limits: Limits) -> Table:
    """Return the rows of the CSV file `data`, cells in the order of `wanted`.

    Raises `UnableToRead` when there is no header with all `needed` columns, or a cell or the number of rows is over
    its limit.
    """
    text = decoded(data).replace("\0", "")
    found = _find_header(text, frozenset(map(column, needed)))
    if found is None:
        names = ", ".join(f'"{name}"' for name in needed)
        raise UnableToRead(f"it has no line of column names with {names}, so it is not the file LinkedIn writes")
    start, delimiter, names_there = found
    picks = [names_there.index(column(name)) if column(name) in names_there else -1 for name in wanted]
    with _cell_limit(limits.cell_chars):
        rows, cut_at = _rows(text[start:], delimiter, len(names_there), picks, limits)
    return Table(frozenset(names_there), rows, cut_at)


def _find_header(text: str, needed: frozenset[str]) -> tuple[int, str, list[str]] | None:
    """Return where the header starts, what parts its cells, and its names; lines before it are never parsed."""
    start = 0
    for _ in range(_HEADER_WITHIN):
        line = _LINE.match(text, start, min(len(text), start + _LONGEST_HEADER))
        if line is None or line.end() == start:
            break
        for delimiter in _DELIMITERS:
            names = [column(cell) for cell in next(csv.reader([line[0]], delimiter=delimiter), [])]
            if needed <= set(names):
                return start, delimiter, names
        start = line.end()
    return None


def _rows(text: str, delimiter: str, width: int, picks: list[int], limits: Limits) -> tuple[list[Row], int | None]:
    rows: list[Row] = []
    last: Row = (0, ())
    try:
        for line, cells in _records(text, delimiter):
            last = line, tuple(cells[:1])
            if len(cells) <= width:
                cells.extend([""] * (width + 1 - len(cells)))
            else:
                cells.append("")
            rows.append((line, tuple([cells[pick] for pick in picks])))
            if len(rows) > limits.rows + 2:  # the header and the end mark are rows here
                raise UnableToRead(f"it has more than {limits.rows:,} rows")
    except csv.Error:
        raise UnableToRead(f"a cell after line {last[0]:,} is longer than {limits.cell_chars:,} characters") from None
    is_whole = last[1] == (_END,)
    return [row for row in rows[1:-1] if any(row[1])], None if is_whole else last[0]


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    # The end mark stands on a line of its own, unless a quotation mark that was never closed swallows it.
    ended = text if text.endswith(("\n", "\r")) else f"{text}\n"
    reader = csv.reader(io.StringIO(f"{ended}{_END}\n", newline=""), delimiter=delimiter)
    line = 1
    for cells in reader:
        yield line, cells
        line = reader.line_num + 1


@contextmanager
def _cell_limit(characters: int) -> Iterator[None]:
    """Set the `csv` module's one limit for the while, and put back what was set before."""
    before = csv.field_size_limit(characters)
    try:
        yield
    finally:
        csv.field_size_limit(before)
