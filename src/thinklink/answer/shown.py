"""A stranger's text made fit to be seen: nothing hidden, nothing that acts, nothing to click.

Characters that cannot be seen, that turn the direction of writing, or that steer a terminal, are shown by their
number in square brackets. Links lose their teeth (`hxxps://shop[.]example`), so that no program makes them clickable.
Text that was made fit once stays as it is.
Every character maps to its own piece, so that marks set on the original text still fit.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_LINK: Final = re.compile(r"\b(?:(h)(tt)(ps?)|(f)(t)(p))(?=://)", re.IGNORECASE)
_HOST: Final = re.compile(r"(?:(?<=://)|(?<![\w.])(?=www\.))[^\s/?#<>\"']{1,253}", re.IGNORECASE)

#: letters and signs by their class, but blank to the eye
_BLANK: Final = frozenset("\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\u034f")
_JOINERS: Final = frozenset("\u200c\u200d")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"})
_NAMES: Final = {
    "\u00ad": "soft hyphen",
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\u200e": "left-to-right mark",
    "\u200f": "right-to-left mark",
    "\u202a": "left-to-right embedding",
    "\u202b": "right-to-left embedding",
    "\u202c": "end of direction",
    "\u202d": "left-to-right override",
    "\u202e": "right-to-left override",
    "\u2066": "left-to-right isolate",
    "\u2067": "right-to-left isolate",
    "\u2068": "first-strong isolate",
    "\u2069": "end of isolate",
    "\ufeff": "zero-width no-break space",
}


def shown(text: str) -> str:
    """Return `text` as it is shown to a person, with line breaks kept."""
    return "".join(shown_pieces(text))


def shown_line(text: str, most: int | None = None) -> str:
    """Return `text` on one line, cut with an ellipsis after `most` characters."""
    line = " ".join(shown(text).split())
    return line if most is None or len(line) <= most else f"{line[: most - 1].rstrip()}…"


def shown_pieces(text: str) -> list[str]:
    """Return one piece for each character of `text`; joined, they are `shown(text)`."""
    pieces = [_visible(text, index) for index in range(len(text))]
    for link in _LINK.finditer(text):
        _blunt(pieces, link)
    for host in _HOST.finditer(text):
        for index in range(host.start(), host.end()):
            if text[index] == "." and text[index - 1 : index + 2] != "[.]":
                pieces[index] = "[.]"
    return pieces


def _blunt(pieces: list[str], link: re.Match[str]) -> None:
    """Turn http into hxxp, and ftp into fxp, leaving the rest as it is."""
    for index in range(link.start(), link.end()):
        pieces[index] = {"t": "x", "T": "X"}.get(pieces[index], pieces[index])


def _visible(text: str, index: int) -> str:
    char = text[index]
    if char in "\n\t":
        return char
    if char == "\r":
        return "" if text[index + 1 : index + 2] == "\n" else "\n"
    hidden = char in _BLANK or unicodedata.category(char) in _UNSEEN
    if not hidden or (char in _JOINERS and index and _joins(text[index - 1])):
        return char
    name = _NAMES.get(char)
    return f"[U+{ord(char):04X} {name}]" if name else f"[U+{ord(char):04X}]"


def _joins(before: str) -> bool:
    """Joiners are at home inside emoji and in scripts whose letters change shape; elsewhere they hide something."""
    return unicodedata.category(before) in {"So", "Sk", "Mn"} or unicodedata.bidirectional(before) == "AL"
