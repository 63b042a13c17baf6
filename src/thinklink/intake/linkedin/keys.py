"""The key of a person: the profile's slug where an address is known, else the name.

Keys are worked out once for each address; the shortest way is taken for addresses in the form that the archive writes.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Final

from thinklink.dossier import profile_key
from thinklink.intake.names import same_name_as

_USUAL: Final = re.compile(r"https?://www\.linkedin\.com/in/([a-z0-9-]+)/?")
#: several addresses stand in one cell, parted by commas; a comma inside an address is not followed by a new one
_BETWEEN: Final = re.compile(r",\s*(?=https?://|(?:\w{1,6}\.)?linkedin\.com/)", re.IGNORECASE)
#: the longest id that a dossier may have
_LONGEST: Final = 200


class Keys:
    """Works out the keys of profiles, and remembers them for one archive."""

    def __init__(self) -> None:
        self._known: dict[str, str | None] = {"": None}

    def of(self, url: str) -> str | None:
        """Return the key of the profile at `url`, or `None` where it names none."""
        if url not in self._known:
            usual = _USUAL.fullmatch(url)
            found = usual[1] if usual else profile_key(url)
            self._known[url] = fitting(found) if found else None
        return self._known[url]

    def of_several(self, urls: str) -> tuple[str, ...]:
        """Return the keys of all profiles in one cell of addresses."""
        if "," not in urls:
            one = self.of(urls.strip())
            return (one,) if one else ()
        found = (self.of(url.strip()) for url in _BETWEEN.split(urls))
        return tuple(key for key in found if key)


def name_key(name: str) -> str:
    """Return the key of a person of whom only the name is known."""
    return fitting(f"name:{same_name_as(name)}")


def conversation_key(conversation: str) -> str:
    """Return the key of somebody of whom only a conversation is left."""
    return fitting(f"conversation:{conversation}")


def is_profile(key: str) -> bool:
    """Return whether `key` is that of a profile with a known address."""
    return not key.startswith(("name:", "conversation:"))


def fitting(key: str) -> str:
    """Return `key`, shortened to what fits an id, yet different for different keys."""
    return key if len(key) <= _LONGEST else f"{key[:160]}-{sha256(key.encode()).hexdigest()[:32]}"
