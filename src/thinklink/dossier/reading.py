"""A dossier with the place of every passage in the files it came from.

Hallmarks speak of places inside the dossier (`approach.messages[3]`); a person wants the place in their own file
(`messages.csv:12`). A reading joins the two, without putting provenance into the dossier itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .mail import MailFacts
from .nouns import Dossier


@dataclass(frozen=True, slots=True)
class Reading:
    """One dossier and, for places inside it, where in the given files they stand."""

    dossier: Dossier
    sources: Mapping[str, str] = field(default_factory=dict)
    #: persona | conversation | advert | firm | email: what kind of thing the member handed over.
    kind: str = "conversation"
    #: the day since when the member is connected with the persona, ISO 8601, where a list of connections tells it
    connected_on: str | None = None
    #: whether the persona's invitation still waits: it is there, and the persona is not among the connections
    pending: bool = False
    #: the inputs it was read from, as the member named them; several where they were joined
    files: tuple[str, ...] = ()
    #: what the files of the e-mails it was read from tell of where these came from
    mails: tuple[MailFacts, ...] = ()

    def source_of(self, place: str) -> str:
        """Return where `place` (or the nearest place around it) stands in the member's files; empty if not known."""
        while place and place not in self.sources:
            place = place.rpartition(".")[0]
        return self.sources.get(place, "")


def message_place(index: int) -> str:
    """Return the place of message `index` (from 0) in a dossier."""
    return f"approach.messages[{index}]"
