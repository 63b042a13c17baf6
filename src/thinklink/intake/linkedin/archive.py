"""The whole archive: find the four tables, read each on its own, then put personas together.

If one table is broken the others go on; the broken one is told by name. An archive in which none can be read is
refused, because an answer from nothing would look like "nothing found".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from thinklink.intake import zips
from thinklink.intake.inventory import Input, Intake, Refusal
from thinklink.intake.limits import Limits
from thinklink.intake.parts import Given
from thinklink.intake.unable import UnableToRead

from . import invitations, letters, notes, owner, people
from .keys import Keys
from .members import TABLES, Contents, Member, contents, is_machine_chat, table_of
from .people import Contacts
from .personas import Sources, readings
from .tables import has_header
from .threads import threads

KIND: Final = "linkedin_archive"
_HEADERS: Final = (people.NEEDED, (*invitations.NEEDED, "Sent At"), (*letters.NEEDED, "Conversation ID"))


@dataclass(slots=True)
class _Opened:
    """One archive, opened and not yet read: its name, what it holds, and what may still be expanded."""

    name: str
    found: Contents
    budget: zips.Budget

    def add(self, other: _Opened) -> None:
        """Take in another part of the same export."""
        self.name = f"{self.name} + {other.name}"
        self.found.add(other.found)


@dataclass(slots=True)
class _Read:
    """What was read so far: each table's value and the name of its file, and what could not be read."""

    values: dict[str, Any] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    refused: list[Refusal] = field(default_factory=list)


def is_archive(given: Given) -> bool:
    """Return whether `given` looks like an archive: a folder, a zip, or one of its tables on its own."""
    if given.folder or len(given.parts) != 1:
        return True
    data = given.parts[0].data or b""
    return zips.is_zip(data) or any(has_header(data, needed) for needed in _HEADERS)


def read_archive(given: Given, limits: Limits) -> Intake:
    """Return everything in the archive `given`: one input, and a refusal for each table that is broken.

    Raises `UnableToRead` when none of the four tables is there or can be read.
    """
    return _read(_open(given, limits), limits)


def read_archives(givens: Sequence[Given], limits: Limits) -> Intake:
    """Return everything in several archives; those that complete one another are parts of one export, and one input.

    What cannot be read is refused, the rest goes on.
    """
    opened: list[_Opened] = []
    found = Intake()
    for given in givens:
        try:
            opened.append(_open(given, limits))
        except UnableToRead as why:
            found = _and(found, Intake(refused=(Refusal(given.name, why.reason),)))
    for archive in _together(opened):
        try:
            found = _and(found, _read(archive, limits))
        except UnableToRead as why:
            found = _and(found, Intake(refused=(Refusal(archive.name, why.reason),)))
    return found


def read_contacts_of(given: Given, limits: Limits) -> tuple[Contacts, bytes]:
    """Return the connections in the archive `given` and the bytes of their file, opening nothing else.

    Raises `UnableToRead`.
    """
    opened = _open(given, limits)
    members = opened.found.tables.get("connections")
    if not members:
        raise UnableToRead("it holds no file called Connections.csv")
    data = members[0].read(opened.budget, limits)
    return people.read_contacts(data, Keys(), limits), data


def _and(first: Intake, second: Intake) -> Intake:
    return Intake(first.inputs + second.inputs, first.refused + second.refused)


def _open(given: Given, limits: Limits) -> _Opened:
    budget = zips.Budget(limits.expanded_bytes)
    found = contents(_under_its_name(given), budget, limits)
    if not found.tables:
        raise UnableToRead(_nothing_in(found))
    return _Opened(given.name, found, budget)


def _together(opened: Iterable[_Opened]) -> list[_Opened]:
    """Put each with the first that holds none of its tables. The profile does not count: both halves may hold it."""
    found: list[_Opened] = []
    for one in opened:
        tables = set(one.found.tables) - {"profile"}
        half = next((other for other in found if not tables & set(other.found.tables)), None)
        if half is None:
            found.append(one)
        else:
            half.add(one)
    return found


def _read(archive: _Opened, limits: Limits) -> Intake:
    read = _read_all(archive, limits)
    if not read.values:
        raise UnableToRead("; ".join(f"{one.file}: {one.reason}" for one in read.refused))
    return Intake((_input(archive.name, archive.found, read),), tuple(read.refused))


def _under_its_name(given: Given) -> Given:
    """A table handed over on its own may have any name; its columns tell which it is."""
    if given.folder or len(given.parts) != 1 or zips.is_zip(given.parts[0].data or b""):
        return given
    part = given.parts[0]
    if part.data is None or table_of(part.path) or is_machine_chat(part.path):
        return given
    for table, needed in zip(TABLES[1:], _HEADERS, strict=True):
        if has_header(part.data, needed):
            return Given(given.name, (type(part)(f"{part.path}/{table}.csv", part.data),))
    return given


def _read_all(archive: _Opened, limits: Limits) -> _Read:
    name, found, keys, read = archive.name, archive.found, Keys(), _Read()
    how: dict[str, Callable[[bytes], Any]] = {
        "profile": lambda data: owner.read_self(data, limits),
        "connections": lambda data: people.read_contacts(data, keys, limits),
        "invitations": lambda data: invitations.read_invitations(data, keys, limits),
        "messages": lambda data: letters.read_letters(data, keys, limits),
    }
    for table in TABLES:
        for member in found.tables.get(table, ()):
            if table in read.values:
                found.closed.append(member.path)
                continue
            try:
                read.values[table] = how[table](member.read(archive.budget, limits))
                read.names[table] = member.name
            except UnableToRead as why:
                read.refused.append(Refusal(_place(member, name), why.reason))
        read.refused.extend(_cut_off(table, read, name))
    return read


def _cut_off(table: str, read: _Read, name: str) -> Iterator[Refusal]:
    line = getattr(read.values.get(table), "cut_at", None)
    if line is not None:
        place = f"{read.names[table]} in {name}"
        yield Refusal(
            place, f"it is cut off in the row that starts at line {line:,}; only the rows before it were read"
        )


def _place(member: Member, name: str) -> str:
    is_itself = name.endswith(member.path) or member.path.startswith(name)
    return name if is_itself else f"{member.name} in {name}"


def _nothing_in(found: Contents) -> str:
    if any(is_machine_chat(path) for path in found.closed) and len(found.closed) == 1:
        return "it holds chats with a machine, not with people"
    if any(path.endswith("[Content_Types].xml") for path in found.closed):
        return "this is an Office file; copy the words out of it and paste them into a text file"
    if any(path.endswith("_chat.txt") or "WhatsApp Chat" in path for path in found.closed):
        return "this is a WhatsApp export; unpack it and hand over the text file that is in it"
    return (
        "none of Connections.csv, Invitations.csv, messages.csv and Profile.csv is in it; "
        'ask LinkedIn for "a copy of your data" and hand over the zip as it comes'
    )


def _input(name: str, found: Contents, read: _Read) -> Input:
    told = read.values.get("profile") or owner.Self()
    contacts: Contacts | None = read.values.get("connections")
    invited = read.values.get("invitations") or invitations.Invitations()
    written = read.values.get("messages") or letters.Letters()
    member = owner.infer_owner(told, invited.rows, written.rows, contacts.by_key if contacts else {})
    conversations = threads(written, member)
    sources = Sources(**{table: file for table, file in read.names.items() if table != "profile"})
    people_met = readings(invited.rows, conversations, contacts, owner=member, sources=sources)
    return Input(
        file=name,
        kind=KIND,
        readings=people_met,
        counts=notes.counts(read.values, conversations, people_met),
        left_unopened=tuple(found.closed),
        notes=tuple(notes.notes(read.values, member, found)),
        owner=told.headline,
    )
