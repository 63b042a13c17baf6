"""Where a line of text may be broken, and how two lines that were one are put together again.

A break at a space takes the space away. A break after a hyphen or a slash, or between characters that are written
without spaces, takes nothing away.
"""

from __future__ import annotations

from typing import Final

#: signs after which a line may be broken without a space
BREAKS_AFTER: Final = ("-", "/", "\u2010", "\u2013", "\u2014", "\xad")
#: first and last of each block of characters that are written without spaces, or broken between any two
_ANYWHERE: Final = (
    (0x2E80, 0xA4CF),  # radicals, kana, ideographs, Yi
    (0xAC00, 0xD7A3),  # Hangul
    (0xF900, 0xFAFF),  # more ideographs
    (0xFF00, 0xFFEF),  # wide forms
    (0x20000, 0x3FFFF),  # more ideographs
)


def breaks_anywhere(text: str) -> bool:
    """Return whether a line may be broken after the last character of `text`, whatever follows."""
    code = ord(text[-1]) if text else 0
    return any(first <= code <= last for first, last in _ANYWHERE)


def together(first: str, second: str) -> str:
    """Return two lines as the one that they were."""
    if not first or not second:
        return first or second
    if first.endswith("\xad"):
        return first[:-1] + second
    after_sign = first.endswith(BREAKS_AFTER) and len(first) > 1 and not first[-2].isspace()
    between_wide = breaks_anywhere(first) and breaks_anywhere(second[0])
    return first + second if after_sign or between_wide else f"{first} {second}"
