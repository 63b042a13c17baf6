"""The member's connections on their own, for comparing two exports: who is in the list, and what makes it doubtful."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .linkedin import Contacts
from .linkedin.keys import is_profile


@dataclass(frozen=True, slots=True)
class ConnectionList:
    """One export's connections: profile key -> (name, connected on in ISO form or empty), and what clouds the list."""

    people: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    #: names of rows that have no address, so that only the name can be compared
    without_address: tuple[str, ...] = ()
    #: rows that show a date and nobody: members who hid or closed their profile
    hidden: int = 0
    #: whether the list has addresses of profiles at all
    has_urls: bool = False
    #: sentences saying why the list may not be whole
    doubts: tuple[str, ...] = ()
    #: SHA-256 of the Connections.csv that the list came from, in hexadecimal
    sha256: str = ""
    #: the platform in the schema's word
    platform: str = "linkedin"
    #: how a persona must be named to be found in the list, where that is not by its address
    named_by: str = ""


def connection_list(contacts: Contacts, sha256: str) -> ConnectionList:
    """Return what `contacts`, read from a file with this `sha256`, say of who is connected."""
    nameless = (one.name for key, one in contacts.by_key.items() if not is_profile(key))
    return ConnectionList(
        people={key: (one.name, one.connected_on or "") for key, one in contacts.by_key.items() if is_profile(key)},
        without_address=tuple(dict.fromkeys(nameless)),
        hidden=contacts.hidden,
        has_urls=contacts.has_urls,
        doubts=tuple(_doubts(contacts)),
        sha256=sha256,
    )


def _doubts(contacts: Contacts) -> Iterator[str]:
    if not contacts.rows:
        yield "An export lists no connections at all."
    elif not contacts.has_urls:
        yield "An export has no addresses of profiles, so people can be compared by name only."
    if contacts.cut_at is not None:
        yield f"An export's Connections.csv is cut off at line {contacts.cut_at:,}."
