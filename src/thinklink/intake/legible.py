"""The gate before every reader of plain text: bytes that a person could read as text, or a reason why not."""

from __future__ import annotations

from typing import Final

from .limits import Limits
from .text import decoded
from .unable import UnableToRead

#: control characters that no text holds, and the mark that stands where bytes fitted no encoding
_NO_TEXT: Final = [*map(chr, (*range(0x01, 0x09), 0x0B, *range(0x0E, 0x20), 0x7F)), "\ufffd"]
_MEBIBYTE: Final = 1024 * 1024


def legible(data: bytes, limits: Limits) -> str:
    """Return the words in `data`, every line ended by one line feed.

    Raises `UnableToRead` where there are more bytes or lines than `limits` allow, where nothing is written, and where
    the bytes are no text: one NUL, or more than one in ten characters that no text holds.
    """
    if len(data) > limits.input_bytes:
        raise UnableToRead(f"this text is too long: at most {limits.input_bytes / _MEBIBYTE:,.0f} MiB are read")
    text = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") >= limits.rows:
        raise UnableToRead(f"this text has too many lines: at most {limits.rows:,} are read")
    if not is_legible(text):
        raise UnableToRead("this is not plain text; save it as plain text and try again")
    if not text.strip("\ufeff\u200b\u200e\u200f \t\n\x0b\x0c\xa0") or not text.strip():
        raise UnableToRead("there is nothing written in it")
    return text


def is_legible(text: str) -> bool:
    """Return whether `text` has no NUL in it and hardly any character that no text holds."""
    return "\0" not in text and sum(map(text.count, _NO_TEXT)) * 10 <= len(text)
