"""A list of known personas as recognition asks it: who is met by an exact address, and what is a near copy.

No clock: the day is passed in, and entries that have expired on it are as if they were not there. The order of the
entries changes no answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from types import MappingProxyType

from thinklink.dossier import KnownPersona, profile_key

from .shingles import Near, Shingles, near_to


@dataclass(frozen=True)
class Known:
    """The entries of one list that count, and what the list is called."""

    personas: tuple[KnownPersona, ...] = ()
    name: str = ""

    def met(self, url: str | None) -> KnownPersona | None:
        """Return the persona whose profile is at `url`; never one of the same name only."""
        key = profile_key(url)
        return self._by_key.get(key) if key else None

    def copied(self, shingles: Shingles, *, but: str | None = None) -> float:
        """Return how much of a text stands in what a known persona wrote, or the other way round, at most.

        What the persona with the key `but` wrote is left out: nobody copies themselves.
        """
        if not self.personas or not shingles:
            return 0.0
        shares = (share for share, at in self._near.copies(shingles) if but is None or self.personas[at].key != but)
        return max(shares, default=0.0)

    @cached_property
    def _by_key(self) -> MappingProxyType[str, KnownPersona]:
        # Of several entries for one address the one that came first tells since when it is known.
        oldest = sorted(self.personas, key=lambda one: (one.added or "9999", one.name or ""), reverse=True)
        return MappingProxyType({one.key: one for one in oldest if one.key})

    @cached_property
    def _near(self) -> Near:
        return near_to(
            (at, text) for at, one in enumerate(self.personas) for text in (one.about or "", *one.messages) if text
        )


def known_on(personas: Iterable[KnownPersona], today: date, *, dated: date | None = None, name: str = "") -> Known:
    """Return what counts of a list on `today`; `dated` is the day of the list itself, for entries without a day."""
    return Known(tuple(one for one in personas if one.counts_on(today, dated)), name)
