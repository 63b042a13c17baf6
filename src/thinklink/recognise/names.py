"""The names in a dossier, so that nobody is weighed by being called Gift, Cash, Page or Can.

A hallmark reads words, and some words are names too. Words of the persona's name, of third persons' names and of
whoever is greeted are left out wherever they stand as names (`wording.words` says where that is).
"""

from __future__ import annotations

import re
from typing import Final

from thinklink.dossier import Dossier

_WORD: Final = re.compile(r"[^\W\d_]+")
_GREETED: Final = re.compile(
    r"^\W{0,5}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\W{1,3}"
    r"(?:(?:mr|mrs|ms|miss|dr|prof)\.? )?"
    r"([A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?)(?:[,!.:]|\n|$)",
    re.IGNORECASE,
)


def names_in(dossier: Dossier) -> frozenset[str]:
    """Return the words of all names known in `dossier`, in lower case."""
    messages = dossier.approach.messages
    named = [dossier.profile.name or "", *(message.who or "" for message in messages)]
    named += [found[1] for message in messages if (found := _GREETED.match(message.text)) and found[1].istitle()]
    return frozenset(word.lower() for name in named for word in _WORD.findall(name) if len(word) > 1)
