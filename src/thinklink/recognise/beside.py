"""What is known beside the dossier itself: a list of known personas, and who else came by the same input.

One small value, empty unless somebody gives it: a dossier alone is judged as it always was.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Final

from thinklink.dossier import Dossier

from .firms import firms_of, is_widely_known, squashed
from .known import Known

_DAY: Final = len("2026-01-31")


@dataclass(frozen=True, slots=True)
class Companion:
    """One persona of the input: its id, and the day it came."""

    id: str
    came: date


_Companions = Mapping[str, tuple[Companion, ...]]


@dataclass(frozen=True, slots=True)
class Beside:
    """A list of known personas, and all who came by the same input, by the squashed name of the firm they name."""

    known: Known = field(default_factory=Known)
    companions: _Companions = field(default_factory=lambda: MappingProxyType({}))

    def companions_at(self, firm: str) -> tuple[Companion, ...]:
        """Return everybody of the input who names this firm, in the order of their days."""
        return self.companions.get(squashed(firm), ())


#: nothing but the dossier
ALONE: Final = Beside()


def beside(dossiers: Iterable[Dossier], known: Known | None = None) -> Beside:
    """Return what stands beside each of `dossiers`, which came by one input. Their order makes no difference."""
    companions: dict[str, set[tuple[date, str]]] = {}
    for one in dossiers:
        if came := came_on(one):
            for firm in firms_of(one):
                if not is_widely_known(firm):
                    companions.setdefault(squashed(firm), set()).add((came, one.id))
    # A firm that one person names has no companions, and most firms are of that kind.
    several = {
        firm: tuple(Companion(name, came) for came, name in sorted(found))
        for firm, found in companions.items()
        if len(found) > 1
    }
    return Beside(known or Known(), MappingProxyType(several))


def came_on(dossier: Dossier) -> date | None:
    """Return the day on which the persona came; `None` where it is not known, or where the member came first."""
    approach = dossier.approach
    first = approach.messages[0] if approach.messages else None
    if first and first.sender == "member" and approach.channel != "invitation":
        return None
    try:
        return date.fromisoformat((approach.started or (first.at if first else None) or "")[:_DAY])
    except ValueError:
        return None
