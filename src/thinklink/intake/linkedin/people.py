"""Connections.csv: who the member is connected with, since when, and what they say they do today.

Members who hid or closed their profile leave a row with nothing but a date; such rows are counted, not dropped. The
list is a star: it says nothing of whom those people know.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from thinklink.intake.limits import Limits
from thinklink.intake.mojibake import repaired
from thinklink.intake.names import full_name, is_nobody
from thinklink.intake.text import one_line

from . import dates
from .keys import Keys, name_key
from .tables import read_table

NEEDED: Final = ("First Name", "Connected On")
_WANTED: Final = ("First Name", "Last Name", "URL", "Company", "Position", "Connected On")


@dataclass(frozen=True, slots=True)
class Contact:
    """One connection: what it is called, its post and firm of today, the day it was made, and the row it stands in."""

    key: str
    name: str
    headline: str | None
    connected_on: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Contacts:
    """All connections by key, and what the list leaves open."""

    by_key: Mapping[str, Contact] = field(default_factory=dict)
    #: rows with a person or a date in them
    rows: int = 0
    #: rows with nothing but a date
    hidden: int = 0
    #: whether the file has addresses at all; without them people are told apart by name
    has_urls: bool = False
    #: rows with a name and no address, in a file that has addresses
    without_url: int = 0
    #: rows whose key was there before: two people of one name, or one person twice
    repeated: int = 0
    cut_at: int | None = None


def read_contacts(data: bytes, keys: Keys, limits: Limits) -> Contacts:
    """Return the connections in the file `data`. Raises `UnableToRead`."""
    table = read_table(data, NEEDED, _WANTED, limits)
    has_urls = any(keys.of(cells[2]) for _, cells in table.rows)
    found: dict[str, Contact] = {}
    hidden = without_url = repeated = rows = 0
    for line, cells in table.rows:
        contact = _contact(line, cells, keys)
        rows += 1
        if contact is None:
            hidden += 1
        elif contact.key in found:
            repeated += 1
        else:
            found[contact.key] = contact
            without_url += has_urls and contact.key.startswith("name:")
    return Contacts(found, rows, hidden, has_urls, without_url, repeated, table.cut_at)


def _contact(line: int, cells: tuple[str, ...], keys: Keys) -> Contact | None:
    first, last, url, company, position, on = cells
    name, key = full_name(first, last), keys.of(url.strip())
    if key is None and is_nobody(name):
        return None
    return Contact(key or name_key(name), name, _headline(position, company), dates.connected_on(on), line)


def _headline(position: str, company: str) -> str | None:
    position, company = one_line(repaired(position)), one_line(repaired(company))
    return f"{position} at {company}" if position and company else position or company or None
