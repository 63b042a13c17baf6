"""Invitations.csv: who asked whom to connect, when, and with which note.

The file holds mostly recent and waiting invitations, not all there ever were: that one is missing says nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from thinklink.intake.html_text import visible
from thinklink.intake.limits import Limits
from thinklink.intake.mojibake import repaired
from thinklink.intake.names import shown_name

from . import dates
from .keys import Keys
from .tables import read_table

NEEDED: Final = ("From", "Direction")
_WANTED: Final = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")
_DIRECTIONS: Final = {"incoming": True, "received": True, "outgoing": False, "sent": False}


@dataclass(frozen=True, slots=True)
class Invitation:
    """One invitation; `incoming` is `None` where the row does not say. Keys are `None` where no address is told."""

    line: int
    inviter: str
    inviter_key: str | None
    invitee: str
    invitee_key: str | None
    at: str | None
    note: str
    incoming: bool | None


@dataclass(frozen=True, slots=True)
class Invitations:
    """The rows of the file, in its own order, and the line at which it was cut off, if it was."""

    rows: tuple[Invitation, ...] = ()
    cut_at: int | None = None


def read_invitations(data: bytes, keys: Keys, limits: Limits) -> Invitations:
    """Return the invitations in the file `data`. Raises `UnableToRead`."""
    table = read_table(data, NEEDED, _WANTED, limits)
    return Invitations(tuple(_invitation(line, cells, keys) for line, cells in table.rows), table.cut_at)


def _invitation(line: int, cells: tuple[str, ...], keys: Keys) -> Invitation:
    inviter, invitee, at, note, direction, inviter_url, invitee_url = cells
    return Invitation(
        line=line,
        inviter=shown_name(inviter),
        inviter_key=keys.of(inviter_url.strip()),
        invitee=shown_name(invitee),
        invitee_key=keys.of(invitee_url.strip()),
        at=dates.sent_at(at),
        note=visible(repaired(note)).strip(),
        incoming=_DIRECTIONS.get(direction.strip().lower()),
    )
