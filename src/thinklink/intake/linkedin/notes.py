"""What a member is told about an archive beside the dossiers: how much was read, and what that leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from thinklink.dossier import Reading

from .keys import is_profile
from .members import Contents
from .owner import Owner
from .threads import Thread

_FILES: Final = {"connections": "Connections.csv", "invitations": "Invitations.csv", "messages": "messages.csv"}
#: the step of `owner` that is not certain
_A_GUESS: Final = 3


def counts(read: Mapping[str, Any], threads: Sequence[Thread], readings: Sequence[Reading]) -> dict[str, int]:
    """Return how many rows and people there were; a table that was not read has no count."""
    found: dict[str, int] = {}
    if contacts := read.get("connections"):
        found["connections"] = contacts.rows
        wrote = {one.dossier.id for one in readings}
        found["connections_without_messages"] = sum(key not in wrote for key in contacts.by_key) + contacts.hidden
        found["hidden_members"] = contacts.hidden
    if invited := read.get("invitations"):
        found["invitations"] = len(invited.rows)
    if written := read.get("messages"):
        found["messages"] = len(written.rows)
        found["conversations"] = len(threads)
        found["drafts"] = sum(one.is_draft for one in written.rows)
        found["sponsored"] = sum(one.is_sponsored for one in written.rows)
    found["personas"] = len(readings)
    order = ("connections", "invitations", "messages", "conversations", "personas")
    return {key: found[key] for key in (*order, *sorted(found.keys() - set(order))) if key in found}


def notes(read: Mapping[str, Any], owner: Owner, found: Contents) -> Iterator[str]:
    """Return plain sentences about what was seen on the way, most important first."""
    yield from _missing(read)
    yield from _about_connections(read)
    yield from _about_owner(read, owner)
    if found.passed_over:
        yield f"Entries with unsafe paths in the zip, passed over: {found.passed_over:,}."


def _missing(read: Mapping[str, Any]) -> Iterator[str]:
    missing = [file for table, file in _FILES.items() if table not in read]
    if len(missing) == len(_FILES):
        yield (
            "Only the profile is in this archive. LinkedIn sends a second zip with connections and messages about a "
            "day later: check that one too."
        )
    elif missing:
        yield f"Not read, because not there or not readable: {', '.join(missing)}."


def _about_connections(read: Mapping[str, Any]) -> Iterator[str]:
    contacts = read.get("connections")
    if contacts and contacts.hidden:
        yield (
            f"Connections that hide their name, or closed their profile: {contacts.hidden:,}. Many of these at once "
            "can mean that a group of profiles was taken down."
        )
    if contacts and contacts.rows and not contacts.has_urls:
        yield "This export has no addresses of profiles, so people are told apart by name only."


def _about_owner(read: Mapping[str, Any], owner: Owner) -> Iterator[str]:
    if not (read.get("messages") or read.get("invitations")):
        return
    if owner.step == 0:
        yield "Which of the people in it is you could not be worked out, so every message counts as theirs."
    elif owner.step == _A_GUESS:
        who = owner.key if owner.key and is_profile(owner.key) else next(iter(sorted(owner.names)), "")
        yield f'Which profile is yours was worked out from who is in most conversations: "{who}".'
