"""Which worry the findings point to, which chooses the advice; and, apart from it, whether something sensitive is
asked.

Motives are never known from outside: the concern says what it *may be*, and `unclear` where two worries are about as
strong as each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .finding import Band, Concern, WeighedFinding
from .hallmarks import HALLMARKS
from .seen import Seen

_POINTS_TO: Final = {hallmark.key: hallmark.points_to for hallmark in HALLMARKS}
_SENSITIVE: Final = frozenset(hallmark.key for hallmark in HALLMARKS if hallmark.sensitive)
#: One worry must outweigh the other by this much, in log-odds, to be named alone.
_CLEARLY: Final = 0.3
#: A mail that is not from the platform is that first, whatever it wants.
_SURELY: Final = 1.5
#: Below this degree a sensitive hallmark has seen no more than a hint.
_ASKED: Final = 0.25


def concern_of(band: Band, weighed: Sequence[WeighedFinding]) -> Concern:
    """Return the concern that chooses the advice: `none` for a low band without a warning of any weight."""
    intelligence, fraud, fake = (_sum(weighed, which) for which in ("intelligence", "fraud", "fake_platform_mail"))
    if fake >= _SURELY:
        return "fake_platform_mail"
    if band in {"low", "insufficient"} and max(intelligence, fraud) < 1.0:
        return "none"
    if abs(intelligence - fraud) < _CLEARLY:
        return "unclear"
    return "intelligence" if intelligence > fraud else "fraud"


def asks_sensitive(seen: Seen, weighed: Sequence[WeighedFinding]) -> bool | None:
    """Say whether the persona asks for something sensitive; `None` where there is no word of theirs and no answer."""
    if any(one.finding.hallmark in _SENSITIVE and one.finding.degree >= _ASKED for one in weighed):
        return True
    spoke = any(seen.spoken_by("persona", "advert")) or bool(seen.dossier.answers.asked_for)
    return False if spoke else None


def _sum(weighed: Sequence[WeighedFinding], which: Concern) -> float:
    return sum(one.strength for one in weighed if _POINTS_TO[one.finding.hallmark] == which)
