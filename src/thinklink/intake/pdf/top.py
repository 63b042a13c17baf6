"""The top of a saved profile's main column: name, headline and place.

Headline and place have one size. The place is the last line of them; where the distances between the lines tell that
the place stands apart, that decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from .lines import Line
from .paragraphs import one
from .sizes import Role, role_of

_APART: Final = 1.5


@dataclass(frozen=True, slots=True)
class Top:
    """Who the profile says it is; each part `None` where it is not there."""

    name: str | None
    headline: str | None
    place: str | None


def top_of(lines: Sequence[Line]) -> Top:
    """Return what stands above the first section."""
    name = [line for line in lines if role_of(line.size) is Role.NAME]
    below = [line for line in lines if role_of(line.size) not in {Role.NAME, Role.FOOT}]
    cut = _cut(below)
    return Top(one(name), one(below[:cut]), one(below[cut:]))


def _cut(lines: Sequence[Line]) -> int:
    """Return how many lines belong to the headline."""
    gaps = [after.down - before.down for before, after in pairwise(lines)]
    if len(gaps) > 1 and max(gaps) - min(gaps) > _APART:
        return max(range(len(gaps)), key=lambda at: (gaps[at], at)) + 1
    return max(len(lines) - 1, 1)
