"""Which files of an archive are opened, and where they are.

Only the four tables below are ever opened; every other file is left closed and named. A table is known by its file
name, whatever its case, spaces and underscores, at any depth. Zips inside are opened one level down, and only where
the files around them hold none of the four.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from thinklink.intake import zips
from thinklink.intake.limits import Limits
from thinklink.intake.parts import Given
from thinklink.intake.unable import UnableToRead

#: the four tables, in the order in which they are read
TABLES: Final = ("profile", "connections", "invitations", "messages")
_MACHINE_CHATS: Final = frozenset({"guidemessages", "learningroleplaymessages"})
_MOST_INNER_ZIPS: Final = 8
#: a browser adds " (1)" when a file of that name was there before
_COPY: Final = re.compile(r"\(\d{1,3}\)$")


@dataclass(frozen=True, slots=True)
class Member:
    """One file of the archive that may be opened: its path, and its bytes or the zip entry that has them."""

    path: str
    holds: bytes | zips.Entry = field(repr=False)

    @property
    def name(self) -> str:
        """The file's own name, without folders."""
        return self.path.rpartition("/")[2]

    def read(self, budget: zips.Budget, limits: Limits) -> bytes:
        """Return the bytes. Raises `UnableToRead`."""
        return self.holds if isinstance(self.holds, bytes) else zips.expanded(self.holds, budget, limits)


@dataclass(slots=True)
class Contents:
    """What an archive holds: candidates for each table, best first; paths left closed; entries passed over."""

    tables: dict[str, list[Member]] = field(default_factory=dict)
    closed: list[str] = field(default_factory=list)
    passed_over: int = 0

    def add(self, other: Contents) -> None:
        """Take in what another part of the same export holds."""
        for table, members in other.tables.items():
            self.tables.setdefault(table, []).extend(members)
        self.closed.extend(other.closed)
        self.passed_over += other.passed_over


def table_of(path: str) -> str | None:
    """Return which of the four tables the file at `path` is by its name, or `None`."""
    folders, _, name = path.rpartition("/")
    plain = _plain_stem(name)
    # Macintosh zips carry a shadow of every file; it has the same name and no table in it.
    is_shadow = "__MACOSX" in folders or name.startswith("._")
    return plain if plain in TABLES and not is_shadow else None


def is_machine_chat(path: str) -> bool:
    """Return whether the file at `path` holds talks with LinkedIn's own machines, in the columns of messages.csv."""
    return _plain_stem(path.rpartition("/")[2]) in _MACHINE_CHATS


def _plain_stem(name: str) -> str:
    """Return the name of a CSV file without case, spaces, underscores and ending; empty for any other file."""
    stem, dot, ending = name.rpartition(".")
    return _COPY.sub("", re.sub(r"[\s_]", "", stem.lower())) if dot and ending.lower() == "csv" else ""


def may_be_needed(path: str) -> bool:
    """Return whether the file at `path` is one of the four tables, or a zip that may hold them, by its name."""
    return table_of(path) is not None or path.lower().endswith(".zip")


def contents(given: Given, budget: zips.Budget, limits: Limits) -> Contents:
    """Return what `given` holds. Raises `UnableToRead` when a zip in it is damaged, or too deep or too large."""
    found = Contents()
    inner: list[Member] = []
    for part in given.parts:
        if part.data is None:
            found.closed.append(part.path)
        elif zips.is_zip(part.data) and not given.folder:
            _sort(_of_zip(part.data, limits, found), found, inner)
        else:
            _sort([Member(part.path, part.data)], found, inner)
    _open_inner(found, inner, budget, limits)
    for members in found.tables.values():
        members.sort(key=lambda member: member.path.count("/"))
    return found


def _of_zip(data: bytes, limits: Limits, found: Contents, within: str = "") -> Iterator[Member]:
    members, passed_over = zips.entries(data, limits)
    found.passed_over += passed_over
    yield from (Member(f"{within}{entry.path}", entry) for entry in members)


def _sort(members: Iterable[Member], found: Contents, inner: list[Member]) -> None:
    for member in members:
        table = table_of(member.path)
        if table:
            found.tables.setdefault(table, []).append(member)
        elif member.name.lower().endswith(".zip"):
            inner.append(member)
        else:
            found.closed.append(member.path)


def _open_inner(found: Contents, inner: list[Member], budget: zips.Budget, limits: Limits) -> None:
    if found.tables or not inner:
        found.closed.extend(member.path for member in inner)
        return
    if len(inner) > _MOST_INNER_ZIPS:
        raise UnableToRead(f"it holds {len(inner):,} zip files; hand over the LinkedIn ones on their own")
    _descend(found, inner, budget, limits, level=0)


def _descend(found: Contents, inner: list[Member], budget: zips.Budget, limits: Limits, *, level: int) -> None:
    deeper: list[Member] = []
    for member in inner:
        # The zip of a folder is the first level; a zip in a zip is one down.
        down = level + isinstance(member.holds, zips.Entry)
        if down > limits.nesting:
            raise UnableToRead("it is a zip in a zip in a zip; unpack it and hand over the innermost one")
        _sort(_of_zip(member.read(budget, limits), limits, found, f"{member.path}/"), found, deeper)
    if deeper and not found.tables and len(deeper) <= _MOST_INNER_ZIPS:
        _descend(found, deeper, budget, limits, level=level + 1)
    else:
        found.closed.extend(member.path for member in deeper)
