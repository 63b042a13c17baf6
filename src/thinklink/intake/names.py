"""Names of people: how they are shown, and how two spellings of one are compared.

Names are compared to find the member's own rows and to tell people apart where an export has no addresses. Where a
name comes from is never looked at.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from .mojibake import repaired
from .text import one_line

_NO_LETTERS: Final = re.compile(r"[\W_]+")
#: what LinkedIn writes for an account that is gone
_NOBODY: Final = frozenset({"", "linkedin member", "linkedin user", "undefined", "undefined undefined", "null"})


def shown_name(text: str) -> str:
    """Return a name as it is shown: mojibake repaired, on one line."""
    return one_line(repaired(text))


def full_name(first: str, last: str) -> str:
    """Return first and last name as one, without the literal `undefined` that some exports hold for a missing half."""
    halves = (half for half in (shown_name(first), shown_name(last)) if half != "undefined")
    return " ".join(half for half in halves if half)


def same_name_as(text: str) -> str:
    """Return a name for comparing: no case, no signs, no emoji, nothing after the first comma (`, PhD`)."""
    folded = unicodedata.normalize("NFKC", text.partition(",")[0]).casefold()
    return _NO_LETTERS.sub(" ", folded).strip() or one_line(text).casefold()


def is_nobody(name: str) -> bool:
    """Return whether `name` is what the platform writes for a person whose account is gone."""
    return name.strip().lower() in _NOBODY
