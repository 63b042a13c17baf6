"""Which characters the bundled fonts can show, read from the fonts themselves.

A PDF that is to be read aloud (PDF/UA) may not hold a character without a picture, and a message may hold any. So the
`cmap` table of each font is read (OpenType, formats 4 and 12), and what no font has is written as `[U+XXXX]`: it is
seen, and nothing is lost.
"""

from __future__ import annotations

import struct
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import BinaryIO, Final

from .visible import codepoint

_FONT_PACKAGES: Final = ("manimgx_fonts", "manimgx_fonts_cjk")
_ENDINGS: Final = (".ttf", ".otf", ".ttc")
_VARIATION: Final = range(0xFE00, 0xFE10)


@dataclass(frozen=True, slots=True)
class Coverage:
    """The characters of one font as sorted, disjoint ranges: `starts[i]` to `ends[i]`, both included."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def has(self, character: str) -> bool:
        """Say whether the font has a picture for `character`."""
        at = bisect_right(self.starts, ord(character)) - 1
        return at >= 0 and ord(character) <= self.ends[at]


def font_folders() -> list[Path]:
    """Return the folders of the bundled fonts."""
    return [Path(str(files(package))) for package in _FONT_PACKAGES]


def showable(text: str) -> str:
    """Return `text` with every character that cannot be shown written as `[U+XXXX]`.

    A letter and the marks on it are set in one font, so a mark that no font has together with its letter is written
    out as well.
    """
    if text.isascii():
        return text
    return "".join(_shown(text))


def _shown(text: str) -> Iterator[str]:
    fonts: Sequence[Coverage] = ()
    for character in text:
        if character.isascii():
            fonts = _coverages()
            yield character
            continue
        if ord(character) in _VARIATION or character in "\u200c\u200d":
            yield character
            continue
        mark = unicodedata.category(character).startswith("M")
        able = [font for font in (fonts if mark else _coverages()) if font.has(character)]
        fonts = able or fonts
        yield character if able else codepoint(character)


@cache
def _coverages() -> tuple[Coverage, ...]:
    paths = [path for folder in font_folders() for path in sorted(folder.iterdir()) if path.suffix in _ENDINGS]
    return tuple(_coverage(path) for path in paths)


def _coverage(path: Path) -> Coverage:
    with path.open("rb") as font:
        ranges = sorted(_ranges(font))
    starts: list[int] = []
    ends: list[int] = []
    for start, end in ranges:
        if ends and start <= ends[-1] + 1:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return Coverage(tuple(starts), tuple(ends))


def _ranges(font: BinaryIO) -> Iterator[tuple[int, int]]:
    table = _cmap(font)
    count = struct.unpack_from(">H", table, 2)[0]
    for index in range(count):
        offset = struct.unpack_from(">I", table, 4 + 8 * index + 4)[0]
        kind = struct.unpack_from(">H", table, offset)[0]
        if kind == 4:  # noqa: PLR2004 - the number of the format in the OpenType specification
            yield from _segments(table, offset)
        elif kind == 12:  # noqa: PLR2004 - again the number of a format
            groups = struct.unpack_from(">I", table, offset + 12)[0]
            body = table[offset + 16 : offset + 16 + 12 * groups]
            yield from ((start, end) for start, end, _ in struct.iter_unpack(">III", body))


def _cmap(font: BinaryIO) -> bytes:
    """Return the `cmap` table; of a collection, that of its first font."""
    head = font.read(16)
    start = struct.unpack_from(">I", head, 12)[0] if head[:4] == b"ttcf" else 0
    font.seek(start)
    count = struct.unpack(">4xH6x", font.read(12))[0]
    records = font.read(16 * count)
    for tag, _, offset, length in struct.iter_unpack(">4sIII", records):
        if tag == b"cmap":
            font.seek(offset)
            return font.read(length)
    return b"\0\0\0\0"  # pragma: no cover - every font has the table


def _segments(table: bytes, offset: int) -> Iterator[tuple[int, int]]:
    """Format 4: parallel lists of ends and starts; a segment may point at single pictures, some of them missing."""
    half = struct.unpack_from(">H", table, offset + 6)[0] // 2
    at = offset + 14
    ends = struct.unpack_from(f">{half}H", table, at)
    starts = struct.unpack_from(f">{half}H", table, at + 2 * half + 2)
    shifts = struct.unpack_from(f">{half}H", table, at + 4 * half + 2)
    places = at + 6 * half + 2
    pointers = struct.unpack_from(f">{half}H", table, places)
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for code in range(start, end + 1):
            if pointers[index] == 0:
                picture = (code + shifts[index]) & 0xFFFF
            else:
                picture = struct.unpack_from(">H", table, places + 2 * index + pointers[index] + 2 * (code - start))[0]
            if picture and code != 0xFFFF:  # noqa: PLR2004 - the mark that ends the table
                yield code, code
