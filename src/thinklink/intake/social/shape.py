"""What the modules of the platforms share: accounts in lists, and what a platform has to say of itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from thinklink.intake.limits import Limits
from thinklink.intake.unable import UnableToRead

#: no platform is older than this, and no export comes from so late a year
_FIRST: Final = 946_684_800
_LAST: Final = 4_102_444_800
LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class Account:
    """One entry of a list: the key of the account, the name that is shown, and since when, in ISO 8601 or empty."""

    key: str
    name: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class Platform:
    """One platform's export: how its files are known, how one is read, and what can be said of it."""

    #: the name of the kind of input
    kind: str
    #: the platform in the schema's word
    platform: str
    #: the list that a file is, by its own name without folders
    files: Mapping[str, re.Pattern[str]]
    #: the list that a file is, by how it begins
    begins: Mapping[str, re.Pattern[str]]
    #: the accounts in the bytes of one file of a list; raises `UnableToRead`
    accounts: Callable[[str, bytes, Limits], Iterator[Account]]
    #: the lists in which a contact can stand
    contacts: tuple[str, ...]
    #: what the export holds, and that it cannot be judged
    holds: str
    #: how a persona must be named to be found in it
    named_by: str
    #: why somebody who is missing may still be there; empty where the list is as good as its keys
    doubt: str = ""

    def list_of(self, path: str) -> str | None:
        """Return which list the file at `path` is by its name, or `None`."""
        name = path.rpartition("/")[2].lower()
        # Macintosh zips carry a shadow of every file; it has the same name and no list in it.
        if "__MACOSX" in path or name.startswith("._"):
            return None
        return next((which for which, pattern in self.files.items() if pattern.fullmatch(name)), None)

    def list_in(self, data: bytes) -> str | None:
        """Return which list the file that begins with `data` is, or `None`."""
        head = data[:4096].decode("utf-8", errors="replace").lstrip("\ufeff \t\r\n")
        return next((which for which, pattern in self.begins.items() if pattern.match(head)), None)


def moment(value: object) -> str:
    """Return a number of seconds since 1970 in ISO 8601; nothing where it is no number, or one that cannot be meant."""
    if not isinstance(value, int | float) or isinstance(value, bool) or not _FIRST <= value < _LAST:
        return ""
    return f"{datetime.fromtimestamp(int(value), UTC):%Y-%m-%dT%H:%M:%S}Z"


def listed(value: object, what: str) -> list[object]:
    """Return `value` where it is a list. Raises `UnableToRead`."""
    if not isinstance(value, list):
        raise UnableToRead(f"it has no list of {what} in it, so it is not the file that was expected")
    return value


def text_in(value: object, field: str) -> str:
    """Return the text in `field` of `value`, on one line; empty where there is none."""
    found = value.get(field) if isinstance(value, dict) else None
    return " ".join(found.split())[:LONGEST_NAME] if isinstance(found, str) else ""
