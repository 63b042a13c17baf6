"""A known persona: one that an organisation or a partner has decided is malicious, as a list hands it on.

Who was approached is never part of it. A decision is not for ever: an entry that names no day on which it expires
expires 90 days after it was added.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

#: how long a decision stands that names no end of its own
STANDS_FOR: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPersona:
    """One entry of a list. Without a `key` it cannot be met by its address, but what it wrote can."""

    #: the key of its profile, as `profile_key` gives it
    key: str | None = None
    name: str | None = None
    about: str | None = None
    #: what it wrote to whoever it approached; nobody else's words
    messages: tuple[str, ...] = ()
    #: organisations it says it works or acts for
    firms: tuple[str, ...] = ()
    #: days in ISO form
    added: str | None = None
    expires: str | None = None

    def counts_on(self, today: date, dated: date | None = None) -> bool:
        """Say whether the decision stands on `today`; `dated` is the day of the list, for entries without one."""
        until = self.expires_on(dated)
        return until is None or today <= until

    def expires_on(self, dated: date | None = None) -> date | None:
        """Return the last day on which the decision stands, or `None` where nobody says when it was made."""
        if self.expires:
            return date.fromisoformat(self.expires)
        added = date.fromisoformat(self.added) if self.added else dated
        return added + STANDS_FOR if added else None
