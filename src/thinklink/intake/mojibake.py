"""Text that was UTF-8 but was read as Windows-1252 (`JosÃ©`), put right where that is certain.

It is certain when every character outside ASCII belongs to a whole UTF-8 sequence after going back: then nothing in
the text can have been meant as it stands. A text in which even one such character stands alone is left as it is.
Repairing twice changes nothing more.
"""

from __future__ import annotations

import re
from typing import Final

#: each character that a byte becomes when it is taken for Windows-1252; the five bytes it lacks become C1 controls
_BYTE_OF: Final = {bytes([byte]).decode("cp1252", errors="ignore") or chr(byte): byte for byte in range(256)}
#: bytes that go on with a sequence, and never begin one
_FOLLOWING: Final = range(0x80, 0xC0)
_FOLLOWERS: Final = "".join(re.escape(char) for char, byte in _BYTE_OF.items() if byte in _FOLLOWING)
_SUSPECT: Final = re.compile(f"[\u00c2-\u00f4][{_FOLLOWERS}]")


def repaired(text: str) -> str:
    """Return `text` with certain mojibake undone, also where it was made twice; else `text` itself."""
    while not text.isascii() and _SUSPECT.search(text):
        once = _undone(text)
        if once is None:
            break
        text = once
    return text


def _undone(text: str) -> str | None:
    """Return the text one step back, or `None` where it is not certain. Each step makes the text shorter."""
    try:
        found = bytes(_BYTE_OF[char] for char in text).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return None
    controls = any("\x80" <= char <= "\x9f" for char in found)
    # A control that was not there before means the bytes were chance, not text.
    return None if controls else found
