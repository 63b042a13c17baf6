"""Bytes from the page to readings, in this process: what `intake.take_in` does elsewhere with processes of its own.

Parts of one archive that are given together are read as one. What cannot be read is refused with a reason, and the
rest goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from thinklink.intake import kinds
from thinklink.intake.connections import ConnectionList
from thinklink.intake.exports import connections_in
from thinklink.intake.files import given_bytes
from thinklink.intake.inventory import Intake, Refusal
from thinklink.intake.limits import DEFAULT
from thinklink.intake.linkedin import KIND as ARCHIVE
from thinklink.intake.linkedin import table_of
from thinklink.intake.unable import UnableToRead, reason_for
from thinklink.intake.zips import is_zip


@dataclass(frozen=True, slots=True)
class Handed:
    """One thing the member handed over: what it is called, and its bytes."""

    name: str
    data: bytes


def take_in(handed: Sequence[Handed], kind: str | None = None) -> Intake:
    """Return what is in `handed`, in order; `kind` says of all of them what they are."""
    found = Intake()
    for group in _groups(handed, kind):
        found = _and(found, _read(group, kind))
    return found


def contacts_of(one: Handed) -> ConnectionList:
    """Return the connections in an export. Raises `UnableToRead`."""
    try:
        return connections_in(given_bytes(one.name, one.data, DEFAULT), DEFAULT)
    except Exception as trouble:  # noqa: BLE001 - parsers fail in any way there is, and the member gets a sentence
        raise UnableToRead(reason_for(trouble)) from None


def _groups(handed: Iterable[Handed], kind: str | None) -> list[list[Handed]]:
    archives: list[Handed] = []
    groups: list[list[Handed]] = []
    for one in handed:
        if kind == ARCHIVE or (kind is None and (is_zip(one.data) or table_of(one.name))):
            if not archives:
                groups.append(archives)
            archives.append(one)
        else:
            groups.append([one])
    return groups


def _read(group: list[Handed], kind: str | None) -> Intake:
    if len(group) > 1:
        together = _tried(", ".join(one.name for one in group), lambda: _archives(group))
        # One of them may have spoilt it for the others.
        return together if together.inputs else _and(*(_read([one], kind) for one in group))
    one = group[0]
    return _tried(one.name, lambda: kinds.read_given(given_bytes(one.name, one.data, DEFAULT), kind, DEFAULT))


def _archives(group: Iterable[Handed]) -> Intake:
    return kinds.read_together([given_bytes(one.name, one.data, DEFAULT) for one in group])


def _tried(name: str, read: Callable[[], Intake]) -> Intake:
    try:
        return read()
    except Exception as trouble:  # noqa: BLE001 - parsers fail in any way there is, and the member gets a sentence
        return Intake(refused=(Refusal(name, reason_for(trouble)),))


def _and(*intakes: Intake) -> Intake:
    inputs = tuple(one for intake in intakes for one in intake.inputs)
    return Intake(inputs, tuple(one for intake in intakes for one in intake.refused))
