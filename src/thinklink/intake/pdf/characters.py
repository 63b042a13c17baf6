"""From the codes in a PDF's text to characters: the font's own table (ToUnicode), or the names of its glyphs.

A table says for each code, or run of codes, which characters it shows. What it says is believed as far as it can be
read; codes that it does not know show nothing that can be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html.entities import name2codepoint
from itertools import islice
from typing import Final

#: so many codes may one font have
MOST_CODES: Final = 70_000
_TOKEN: Final = re.compile(rb"<([0-9A-Fa-f \t\r\n]{0,1024})>|\[|\]|(?:begin|end)bf(?:char|range)")
#: names of glyphs that are no names of HTML entities
_NAMES: Final[Mapping[str, str]] = dict(
    zip(
        "space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma"
        " hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal greater"
        " question at bracketleft backslash bracketright asciicircum underscore grave braceleft bar braceright"
        " asciitilde bullet endash emdash quoteleft quoteright quotedblleft quotedblright quotesinglbase quotedblbase"
        " ellipsis germandbls periodcentered Euro fi fl nbspace minus dotlessi lslash Lslash zcaron Zcaron".split(" "),
        " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~\u2022\u2013\u2014\u2018\u2019\u201c\u201d\u201a\u201e"
        "\u2026\xdf\xb7\u20ac\ufb01\ufb02\xa0\u2212\u0131\u0142\u0141\u017e\u017d",
        strict=True,
    )
)
_NUMBERED: Final = re.compile(r"(?:uni|u)([0-9A-F]{4,6})", re.ASCII)


def table_of(stream: bytes) -> dict[int, str]:
    """Return the characters of each code, as the bytes of a ToUnicode table say."""
    return dict(islice(_pairs(stream), MOST_CODES))


def named(glyph: str) -> str:
    """Return the character that a glyph's name stands for; empty where the name says nothing."""
    base = glyph.partition(".")[0]
    if base in _NAMES:
        return _NAMES[base]
    if len(base) == 1:
        return base
    if numbered := _NUMBERED.fullmatch(base):
        return _character(int(numbered[1], 16))
    return chr(name2codepoint[base]) if base in name2codepoint else ""


def _pairs(stream: bytes) -> Iterator[tuple[int, str]]:
    """Yield every code with its characters."""
    section, held, listed = b"", list[bytes](), False
    for token in _TOKEN.finditer(stream):
        word = token[0]
        if word.startswith(b"<"):
            held.append(bytes(token[1]))
        elif word == b"[":
            listed = True
            continue
        elif word == b"]":
            yield from _listed(held)
            held, listed = [], False
        else:
            section, held = word, []
        if section == b"beginbfchar" and len(held) == 2:  # noqa: PLR2004 - a code and its characters
            yield _number(held[0]), _text(held[1])
            held = []
        elif section == b"beginbfrange" and len(held) == 3 and not listed:  # noqa: PLR2004 - first, last, characters
            yield from _run(held)
            held = []


def _listed(held: list[bytes]) -> Iterator[tuple[int, str]]:
    """A range that names the characters of each of its codes."""
    if len(held) > 2:  # noqa: PLR2004 - first and last code, then the characters
        first = _number(held[0])
        yield from ((first + step, _text(one)) for step, one in enumerate(held[2:]))


def _run(held: list[bytes]) -> Iterator[tuple[int, str]]:
    """A range whose characters follow each other."""
    first, last, text = _number(held[0]), _number(held[1]), _text(held[2])
    for step in range(min(last - first + 1, MOST_CODES)):
        yield first + step, text[:-1] + _character(ord(text[-1]) + step) if text else ""


def _number(digits: bytes) -> int:
    return int(b"".join(digits.split())[-8:] or b"0", 16)


def _text(digits: bytes) -> str:
    plain = b"".join(digits.split()).decode("ascii")
    data = bytes.fromhex(plain + "0" * (len(plain) % 2))
    return (data.decode("utf-16-be", "replace") if len(data) > 1 else data.decode("latin-1")).replace("\0", "")


def _character(number: int) -> str:
    return "" if number > 0x10FFFF or 0xD800 <= number < 0xE000 else chr(number)  # noqa: PLR2004 - no characters
