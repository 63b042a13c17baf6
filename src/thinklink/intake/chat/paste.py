"""A paste as lines, and what every form of it is made of: who said what, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .moments import When


@dataclass(frozen=True, slots=True)
class Paste:
    """The lines of a paste as they stand, the same for comparing, and those who speak in lines `Name: text`."""

    raw: Sequence[str]
    plain: Sequence[str]
    names: frozenset[str] = frozenset()

    def text(self, start: int, stop: int, first: str = "") -> str:
        """Return what stands in lines `start` to `stop` (the end not included) as one text that opens with `first`."""
        return "\n".join([first, *self.raw[start:stop]]).strip()


@dataclass(frozen=True, slots=True)
class Header:
    """A line (from 0) on which somebody begins to speak, and the line after it."""

    line: int
    name: str
    body: int
    when: When | None = None
    #: text that stands on the line of the header itself
    rest: str = ""
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """One message as pasted, before anybody knows who is who; without a name nobody was named."""

    name: str | None
    text: str
    line: int
    when: When | None = None
    channel: str | None = None
    attachments: tuple[str, ...] = ()
    #: a moment that is certain already, in ISO 8601
    at: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What one form finds in a stretch of lines: the first line that belongs to it, and what was said from there."""

    first: int
    said: tuple[Said, ...]
    #: lines that a program wrote by itself
    left_out: int = 0
    #: the name of whoever wrote to the member, where the form tells it
    wrote_to_member: str | None = None
