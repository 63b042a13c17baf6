"""A font of a PDF: the bytes that are shown, to characters with their widths.

Two families matter: composite fonts, with two bytes a code, as the platform's exports have them, and simple ones, with
one byte, as other programs make of an export when it is printed again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

from .characters import MOST_CODES, named, table_of

#: so many bytes of a table are read
_LONGEST_TABLE: Final = 2 * 1024 * 1024
_CODECS: Final[Mapping[str, str]] = {"/MacRomanEncoding": "mac_roman", "/WinAnsiEncoding": "cp1252"}
#: a width where the font tells none, in thousandths of the size
_USUAL, _WIDE = 500.0, 1000.0


@dataclass(frozen=True, slots=True)
class Font:
    """What is needed to read the text that a font shows: bytes a code, characters and widths by code."""

    code_bytes: int = 1
    characters: Mapping[int, str] = field(default_factory=dict)
    widths: Mapping[int, float] = field(default_factory=dict)
    usual_width: float = _USUAL

    def shown(self, data: bytes) -> Iterator[tuple[str, float, bool]]:
        """Yield the characters, the width in parts of the size, and whether word spacing counts, for each code."""
        step = self.code_bytes
        for at in range(0, len(data) - step + 1, step):
            code = int.from_bytes(data[at : at + step], "big")
            width = self.widths.get(code, self.usual_width)
            yield self.characters.get(code, ""), width / 1000, step == 1 and code == 0x20  # noqa: PLR2004 - the code of a blank


def font_of(told: Any) -> Font:  # noqa: ANN401 - an object of a PDF may be anything
    """Return the font that the object `told` of a PDF describes; what it lacks or gets wrong is left out."""
    if not isinstance(told, dict):
        return Font()
    composite = told.get("/Subtype") == "/Type0"
    characters = _from_table(told)
    if composite:
        inner = _entry(_entry(told, "/DescendantFonts"), 0)
        return Font(2, characters, *_composite_widths(inner))
    return Font(1, characters or _from_encoding(_entry(told, "/Encoding")), _simple_widths(told))


def _from_table(told: Any) -> dict[int, str]:  # noqa: ANN401 - may be anything, see font_of
    stream = _entry(told, "/ToUnicode")
    return table_of(stream.get_data()[:_LONGEST_TABLE]) if hasattr(stream, "get_data") else {}


def _from_encoding(encoding: Any) -> dict[int, str]:  # noqa: ANN401 - may be anything, see font_of
    base = encoding if isinstance(encoding, str) else _entry(encoding, "/BaseEncoding")
    codec = _CODECS.get(str(base), "cp1252")
    characters = {code: bytes([code]).decode(codec, "ignore") for code in range(0x20, 0x100)}
    code = 0
    for one in _list(_entry(encoding, "/Differences"))[:MOST_CODES]:
        if isinstance(one, int):
            code = one
        elif isinstance(one, str):
            characters[code] = named(one.removeprefix("/"))
            code += 1
    return characters


def _simple_widths(told: Any) -> dict[int, float]:  # noqa: ANN401 - may be anything, see font_of
    first = _entry(told, "/FirstChar")
    listed = _list(_entry(told, "/Widths"))[:MOST_CODES]
    start = first if isinstance(first, int) else 0
    return {start + step: float(width) for step, one in enumerate(listed) if (width := _number(one)) is not None}


def _composite_widths(inner: Any) -> tuple[dict[int, float], float]:  # noqa: ANN401 - may be anything, see font_of
    """Return the widths by code, and the one for all others: `first [w w w]` and `first last w`, as they come."""
    usual = _number(_entry(inner, "/DW"))
    widths = dict(islice(_told_widths(_list(_entry(inner, "/W"))[:MOST_CODES]), MOST_CODES))
    return widths, _WIDE if usual is None else usual


def _told_widths(listed: list[Any]) -> Iterator[tuple[int, float]]:
    held: list[float] = []
    for one in listed:
        inside = _list(_resolved(one))
        if inside and held:
            yield from ((int(held[-1]) + step, _number(width) or 0.0) for step, width in enumerate(inside))
            held = []
        elif (number := _number(one)) is not None:
            held.append(number)
        if len(held) == 3:  # noqa: PLR2004 - first, last, width
            yield from ((code, held[2]) for code in range(int(held[0]), int(held[1]) + 1))
            held = []


def _entry(value: Any, key: str | int) -> Any:  # noqa: ANN401 - may be anything, see font_of
    """Return what `value` has under `key`, followed to where it stands; `None` where there is none."""
    fits = isinstance(value, dict) if isinstance(key, str) else isinstance(value, list)
    try:
        return _resolved(value[key]) if fits else None
    except (LookupError, TypeError):
        return None


def _resolved(value: Any) -> Any:  # noqa: ANN401 - may be anything, see font_of
    return value.get_object() if hasattr(value, "get_object") else value


def _list(value: Any) -> list[Any]:  # noqa: ANN401 - may be anything, see font_of
    return list(value) if isinstance(value, list) else []


def _number(value: Any) -> float | None:  # noqa: ANN401 - may be anything, see font_of
    found = _resolved(value)
    return float(found) if isinstance(found, int | float) else None
