"""Whether a PDF is laid out as LinkedIn's saved profiles are; its words do not matter for that."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from .lines import BAR_OFFSET, Columns, Line
from .sizes import Role, role_of

_ADDRESS: Final = re.compile(r"linkedin\.com/", re.IGNORECASE)
#: so many of the signs must be there
_ENOUGH: Final = 2
_BAR_HEADING, _SECTION, _OFF = 13.0, 15.75, 0.15
#: how far a line may begin from where it should
_ASIDE: Final = 6.0


def is_saved_profile(columns: Columns, author: str) -> bool:
    """Return whether enough speaks for it: who made the file, titles in place and size, headings, the address."""
    signs = (
        author.strip().casefold() == "linkedin",
        _stands(columns.main, _SECTION, 0.0),
        _stands(columns.bar, _BAR_HEADING, -BAR_OFFSET),
        any(_ADDRESS.search(line.text) for line in columns.bar),
    )
    named = any(role_of(line.size) is Role.NAME for line in columns.main)
    return named and sum(signs) >= _ENOUGH


def _stands(lines: Iterable[Line], size: float, left: float) -> bool:
    return any(abs(line.size - size) < _OFF and abs(line.left - left) < _ASIDE for line in lines)
