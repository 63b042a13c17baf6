"""The names in a dossier, so that nobody is weighed by being called Gift, Cash, Page or Can.

A hallmark reads words, and some words are names too. Words of the persona's name, of third persons' names and of
whoever is greeted are left out wherever they stand with a capital. At the start of a sentence every word has one; there
a short or very common word counts as a name only where more of the name follows, so that "Can you send it?" stays
what it is, whoever writes it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from thinklink.dossier import Dossier

from .language import COMMON

_WORD: Final = re.compile(r"[^\W\d_]+")
_GREETED: Final = re.compile(
    r"^\W{0,5}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\W{1,3}"
    r"(?:(?:mr|mrs|ms|miss|dr|prof)\.? )?"
    r"([A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?)(?:[,!.:]|\n|$)",
    re.IGNORECASE,
)
_SHORTEST: Final = 4


def names_in(dossier: Dossier) -> frozenset[str]:
    """Return the words of all names known in `dossier`, in lower case."""
    messages = dossier.approach.messages
    named = [dossier.profile.name or "", *(message.who or "" for message in messages)]
    named += [found[1] for message in messages if (found := _GREETED.match(message.text)) and found[1].istitle()]
    return frozenset(word.lower() for name in named for word in _WORD.findall(name) if len(word) > 1)


def without_names(words: Sequence[str], names: frozenset[str]) -> list[str]:
    """Return the words of one sentence in lower case, with nothing in the place of each that is a name."""
    plain = [word.lower() for word in words]
    if names.isdisjoint(plain):
        return plain
    return ["" if _is_name(words, at, names) else word for at, word in enumerate(plain)]


def _is_name(words: Sequence[str], at: int, names: frozenset[str]) -> bool:
    if not _may_be(words[at], names):
        return False
    plain = words[at].lower()
    return at > 0 or (len(plain) >= _SHORTEST and plain not in COMMON) or _may_be("".join(words[1:2]), names)


def _may_be(word: str, names: frozenset[str]) -> bool:
    return word[:1].isupper() and word.lower() in names
