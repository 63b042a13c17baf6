"""Lines `Name: text`. A colon alone makes no speaker: the names of a paste are found over the whole of it first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .paste import Found, Paste, Said
from .speakers import can_speak, steady

_LINE: Final = re.compile(r"(?P<name>[^:\d\n]{1,60}?) ?:(?:[ \t]+(?P<rest>.*)|$)")


def names_in(plain: Sequence[str], headings: frozenset[int]) -> frozenset[str]:
    """Return those who speak in lines `Name: text` of a whole paste; lines in `headings` are passed over."""
    named = [(at, name) for at, line in enumerate(plain) if ":" in line and (name := _name(line))]
    written = (at for at, line in enumerate(plain) if line and at not in headings)
    opens = bool(named) and next(written, None) == named[0][0]
    return steady((name for at, name in named if at not in headings), opens=opens)


def spoken(paste: Paste, start: int, stop: int) -> Found | None:
    """Return what was said in lines `start` to `stop`, or `None` where they are not of this form."""
    if not paste.names:
        return None
    found = [(at, line) for at in range(start, stop) if (line := _LINE.fullmatch(paste.plain[at]))]
    opened = [(at, line["name"], line["rest"] or "") for at, line in found if line["name"] in paste.names]
    if not opened:
        return None
    ends = [*(at for at, _, _ in opened[1:]), stop]
    said = (Said(name, paste.text(at + 1, end, rest), at) for (at, name, rest), end in zip(opened, ends, strict=True))
    return Found(opened[0][0], tuple(one for one in said if one.text))


def _name(line: str) -> str | None:
    found = _LINE.fullmatch(line)
    return found["name"] if found and can_speak(found["name"]) else None
