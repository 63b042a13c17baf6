"""The cultivation ladder, turn by turn: how far an approach has climbed, and at which message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

RUNGS: Final = (
    "contact only",
    "a unique offer",
    "asks about you, or for a CV",
    "another channel",
    "a call or a meeting",
    "a paid trial piece",
    "a paid trip or a gift",
    "paid work drifting to matter that is not public",
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One message: its index over all messages from 0, the rung reached by then, the score by then."""

    index: int
    rung: int
    score: float
