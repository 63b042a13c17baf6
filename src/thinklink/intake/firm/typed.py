"""What the member types above a copied text: the firm's name, what the register says, when it was founded.

A label, a colon, a value, on lines before the first that is neither such a line nor empty, or under each other
anywhere: `Firm: Tallow Research`, `Register: not found`, `Founded: 2021`, `Address: not plausible`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .dates import day_in

_LINE: Final = re.compile(
    r"(?P<label>firm|name of the firm|register(?:ed)?|founded|address(?: checked)?) ?:[ \t]*(?P<value>\S.{0,120})",
    re.IGNORECASE,
)
_LONGEST: Final = 160
_NAMES: Final = frozenset({"firm", "name of the firm"})
_REGISTERED: Final = {
    "found": "found",
    "yes": "found",
    "not found": "not_found",
    "no": "not_found",
    "not checked": "not_checked",
}
_ADDRESS: Final = {
    "plausible": "plausible",
    "fits": "plausible",
    "not plausible": "not_plausible",
    "does not fit": "not_plausible",
    "not checked": "not_checked",
}


def typed_in(lines: Sequence[str]) -> dict[str, tuple[str, int]]:
    """Return the fields that the member typed, each with its value in the schema's word and its line from 0.

    A value that is not understood is left out: it then stays part of the text.
    """
    found: dict[str, tuple[str, int]] = {}
    for number, line in enumerate(lines):
        told = _LINE.fullmatch(line) if len(line) <= _LONGEST else None
        if told and (field := _field(told["label"].casefold(), told["value"].strip())) and field[0] not in found:
            found[field[0]] = (field[1], number)
    return found


def _field(label: str, value: str) -> tuple[str, str] | None:
    plain = value.casefold().rstrip(".")
    if label in _NAMES:
        return "name", value
    if label == "founded":
        return ("founded", day) if (day := day_in(value)) else None
    if label.startswith("register"):
        return ("registered", _REGISTERED[plain]) if plain in _REGISTERED else None
    return ("address_checked", _ADDRESS[plain]) if plain in _ADDRESS else None
