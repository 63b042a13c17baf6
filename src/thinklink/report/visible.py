"""Text as it is shown: nothing hidden in it, nothing that turns it round.

Control, direction-changing and zero-width characters are how a name is made to look like another. They are written as
`[U+202E]`. Joiners stay only where a script or an emoji needs them to be written at all.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_HIDDEN: Final = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_JOINERS: Final = ("\u200c", "\u200d")
_INDIC: Final = range(0x0900, 0x0E00)


def visible(text: str) -> str:
    """Return `text` with every hidden character written as `[U+XXXX]`; line feeds stay, tabs become four spaces."""
    text = text.replace("\r\n", "\n").replace("\t", "    ")
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(text, index) for index in range(len(text)))


def codepoint(character: str) -> str:
    """Return `[U+XXXX]` for one character."""
    return f"[U+{ord(character):04X}]"


def _shown(text: str, index: int) -> str:
    character = text[index]
    if character == "\n" or unicodedata.category(character) not in _HIDDEN:
        return character
    if character in _JOINERS and 0 < index < len(text) - 1 and _joined(text[index - 1]) and _joined(text[index + 1]):
        return character
    return codepoint(character)


def _joined(character: str) -> bool:
    """Say whether `character` belongs to a script, or is a picture, that joiners are part of."""
    arabic = unicodedata.bidirectional(character) == "AL"
    picture = unicodedata.category(character) in ("So", "Sk") or character == "\ufe0f"
    return arabic or picture or ord(character) in _INDIC
