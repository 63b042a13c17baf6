"""What one input may cost. Every number here is a promise with a test that hits it.

Sizes are in bytes unless the name says otherwise. Sizes that a file declares of itself are never trusted: what counts
is what was really read or expanded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

_MIB: Final = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The most that reading one input may take. All values are above 0; `nesting` may be 0."""

    #: wall-clock seconds for one input
    seconds: float = 20.0
    #: address space of a reading process, where the platform can limit it
    memory_bytes: int = 1536 * _MIB
    #: one input as handed over; for a folder, all that is read of it
    input_bytes: int = 256 * _MIB
    #: what a reading process may hand back
    reply_bytes: int = 96 * _MIB
    #: files in a zip or a folder
    members: int = 10_000
    #: all that is expanded from one input, counted while it is read
    expanded_bytes: int = 256 * _MIB
    #: how many times larger a member may be than its packed form, once it is past a mebibyte
    ratio: int = 200
    #: zips inside a zip
    nesting: int = 1
    #: brackets inside brackets in JSON
    json_depth: int = 40
    #: rows of one table, lines of one text, entries of one list of dossiers
    rows: int = 1_000_000
    #: characters in one cell of a table
    cell_chars: int = 1_000_000
    #: mails in one mailbox, each no larger than the next number says
    mails: int = 50_000
    mail_bytes: int = 32 * _MIB
    #: mails of a mailbox that are read whole, all together
    mailbox_bytes: int = 96 * _MIB
    #: parts of one mail, mails inside a mail, and the size of one head
    mail_parts: int = 200
    mail_depth: int = 5
    mail_head_bytes: int = 256 * 1024


DEFAULT: Final = Limits()


def limits_to_json(limits: Limits) -> dict[str, Any]:
    """Return the JSON form of `limits`."""
    return asdict(limits)


def limits_from_json(value: Mapping[str, Any]) -> Limits:
    """Return the limits that `limits_to_json` wrote. Raises `TypeError` for a name that is no limit."""
    return Limits(**value)
