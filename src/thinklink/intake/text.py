"""Bytes to text, the same way for every kind of input.

A byte order mark decides; without one the bytes are UTF-8 if they can be, else Windows-1252, which every byte sequence
can be. Reading never fails and never leaves half of a surrogate pair behind.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE_END: Final = re.compile(r"\r\n|\n|\r")
_SPACES: Final = re.compile(r"\s+")
#: marks that change nothing but the direction or joining of what is shown: they hide in pasted text
_UNSEEN: Final = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"))
_NARROW: Final = {0x202F: " ", 0x00A0: " ", 0x2009: " ", 0x2007: " "}


def decoded(data: bytes) -> str:
    """Return `data` as text; bytes that fit no encoding become the replacement character."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def has_mark(data: bytes) -> bool:
    """Return whether `data` opens with a byte order mark, so that NUL bytes in it are no sign of a binary file."""
    return any(data.startswith(mark) for mark, _ in _MARKS)


def lines_of(text: str) -> list[str]:
    """Return the lines of `text` as an editor counts them: Windows, Unix and old Macintosh line ends, nothing else."""
    return _LINE_END.split(text)


def one_line(text: str) -> str:
    """Return `text` with every run of white space, narrow and wide, made one space."""
    return text if text.isalnum() else _SPACES.sub(" ", text).strip()


def plain_line(line: str) -> str:
    """Return a line for comparing: without unseen marks, with plain spaces, without white space at its ends."""
    return line.strip() if line.isascii() else line.translate(_UNSEEN).translate(_NARROW).strip()
