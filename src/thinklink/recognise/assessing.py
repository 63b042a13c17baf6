"""One assessment: look, weigh, name the band and the concern.

The band is `insufficient` where there is nothing to go on, or where the words are in a language whose recall has not
been measured; the score is still given, because it orders the subjects.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from thinklink.dossier import Dossier

from .beside import ALONE, Beside
from .concern import asks_sensitive, concern_of
from .finding import Assessment, Band, Finding, WeighedFinding
from .hallmarks import HALLMARKS
from .language import is_measured
from .seen import Seen, see
from .weighing import Weights, shipped_weights
from .wording import shipped_matcher

#: places in the table of those that always look, and by act of those that listen for it
_ALWAYS: Final = frozenset(place for place, hallmark in enumerate(HALLMARKS) if not hallmark.listens())
_LISTENING: Final = {
    act: frozenset(place for place, hallmark in enumerate(HALLMARKS) if act in hallmark.listens())
    for act in sorted({act for hallmark in HALLMARKS for act in hallmark.listens()})
}
#: log-odds below which a finding is not told by itself
_FAINT: Final = 0.2
#: what is told because it weighs nothing
_TOLD_ANYWAY: Final = frozenset({"network.mutual", "person.known"})
#: what others did is nothing to go on where this persona has said nothing
_OF_OTHERS: Final = frozenset({"network.burst"})
NOTHING_TO_GO_ON: Final = "There is too little to go on: no message, no advert and no answers."
PAGE_ALONE: Final = "A page by itself tells too little to rest on: no message, no advert and no answers."
NOT_MEASURED: Final = "The text is in a language in which this has not been measured yet, so no band is given."


def assess(dossier: Dossier, beside: Beside = ALONE) -> Assessment:
    """Return what the hallmarks together say of `dossier`, and of what is known beside it."""
    return assess_seen(look_at(dossier, beside))


def look_at(dossier: Dossier, beside: Beside = ALONE) -> Seen:
    """Lay `dossier` out for the hallmarks, once for all turns."""
    return see(dossier, shipped_matcher(), beside)


def assess_seen(seen: Seen) -> Assessment:
    """Return the assessment of what was `seen`."""
    weights = shipped_weights()
    weighed = weights.weigh(findings_of(seen))
    total = weights.total(weighed)
    reached = weights.band(total)
    why = _why_insufficient(seen, weighed, reached)
    band: Band = "insufficient" if why else reached
    return Assessment(
        band=band,
        score=weights.score(total),
        concern=concern_of(band, weighed),
        asks_sensitive=asks_sensitive(seen, weighed),
        findings=tuple(one for one in weighed if _worth_telling(one)),
        base=weights.base,
        why_insufficient=why,
        faint=math.fsum(one.strength for one in weighed if not _worth_telling(one)),
        faint_signs=sum(not _worth_telling(one) for one in weighed),
    )


def findings_of(seen: Seen) -> Sequence[Finding]:
    """Return what every hallmark sees, in the order of the table."""
    worth = (
        range(len(HALLMARKS))
        if seen.answered
        else sorted(_ALWAYS.union(*(_LISTENING.get(act, _ALWAYS) for act in seen.heard)))
    )
    return [finding for place in worth if (finding := HALLMARKS[place].look(seen)) is not None]


def turn_scores(seen: Seen) -> tuple[tuple[float, Band], ...]:
    """Return (score, band) after each message, in order.

    A message of the member, or one without a word that counts, repeats the score before. The member's answers count
    from the start: nobody knows after which message they were given.
    """
    weights, measured = shipped_weights(), is_measured(seen.dossier)
    return tuple(_scored(seen, weights, measured=measured))


def _scored(seen: Seen, weights: Weights, *, measured: bool) -> Iterator[tuple[float, Band]]:
    total = None
    by_index = {passage.index: passage for passage in seen.passages}
    for index in range(len(seen.dossier.approach.messages)):
        if total is None or (by_index[index].speaker != "member" and by_index[index].length):
            total = weights.total(weights.weigh(findings_of(seen.upto(index))))
        yield weights.score(total), weights.band(total) if measured else "insufficient"


def _worth_telling(one: WeighedFinding) -> bool:
    return abs(one.strength) >= _FAINT or one.finding.hallmark in _TOLD_ANYWAY


def _why_insufficient(seen: Seen, weighed: Sequence[WeighedFinding], band: Band) -> str:
    own = (one.strength for one in weighed if one.finding.hallmark not in _OF_OTHERS)
    if not any(seen.spoken_by("persona", "advert")):
        if not any(own):
            return NOTHING_TO_GO_ON
        if band == "low" and not seen.answered:
            return PAGE_ALONE
    return "" if is_measured(seen.dossier) else NOT_MEASURED
