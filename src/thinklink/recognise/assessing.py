"""One assessment: look, weigh, name the band and the concern.

The band is `insufficient` where there is nothing to go on, or where the words are in a language whose recall has not
been measured; the score is still given, because it orders the subjects.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from thinklink.dossier import Dossier
from thinklink.dossier.mail import MailFacts

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
#: fewer words than this, by themselves, are a greeting
_FEWEST_WORDS: Final = 5
#: what is told because it weighs nothing
_TOLD_ANYWAY: Final = frozenset({"network.mutual", "person.known"})
#: a mail that is not from whom it says it is from
_PRETENDING: Final = frozenset(
    hallmark.key
    for hallmark in HALLMARKS
    if hallmark.points_to == "fake_platform_mail" and hallmark.key != "mail.link_elsewhere"
)
_REASSURING: Final = frozenset(hallmark.key for hallmark in HALLMARKS if hallmark.reassures)
#: what others did is nothing to go on where this persona has said nothing
_OF_OTHERS: Final = frozenset({"network.burst"})
NOTHING_TO_GO_ON: Final = "There is too little to go on: no message, no advert and no answers."
NOTHING_SAID: Final = "There are too few words to tell anything: a greeting says nothing either way."
PAGE_ALONE: Final = "A page by itself tells too little to rest on: no message, no advert and no answers."
NOT_MEASURED: Final = "The text is in a language in which this has not been measured yet, so no band is given."


def assess(dossier: Dossier, beside: Beside = ALONE, mails: tuple[MailFacts, ...] = ()) -> Assessment:
    """Return what the hallmarks together say of `dossier`, and of what is known beside it and of its `mails`."""
    return assess_seen(look_at(dossier, beside, mails))


def look_at(dossier: Dossier, beside: Beside = ALONE, mails: tuple[MailFacts, ...] = ()) -> Seen:
    """Lay `dossier` out for the hallmarks, once for all turns."""
    return see(dossier, shipped_matcher(), beside, mails)


def assess_seen(seen: Seen) -> Assessment:
    """Return the assessment of what was `seen`."""
    weights = shipped_weights()
    weighed = weights.weigh(findings_of(seen))
    total = weights.total(weighed)
    reached = weights.band(total)
    of_mails = weights.band(weights.total(_of_the_mail(weighed)))
    why = _why_insufficient(seen, weighed, reached) if of_mails == "low" else ""
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
    return _without_copied([finding for place in worth if (finding := HALLMARKS[place].look(seen)) is not None])


def _without_copied(found: list[Finding]) -> list[Finding]:
    """Whoever pretends to be the platform copies its words: then nothing counts that words can reassure of."""
    if not any(one.hallmark in _PRETENDING for one in found):
        return found
    return [one for one in found if one.hallmark not in _REASSURING]


def turn_scores(seen: Seen) -> tuple[tuple[float, Band], ...]:
    """Return (score, band) after each message, in order.

    A message of the member, or one without a word that counts, repeats the score before. The member's answers count
    from the start: nobody knows after which message they were given.
    """
    weights = shipped_weights()
    of_the_mail = weights.weigh(_of_mails(seen))
    measured = is_measured(seen.dossier) or weights.band(weights.total(of_the_mail)) != "low"
    return tuple(_scored(seen, weights, measured=measured))


def _scored(seen: Seen, weights: Weights, *, measured: bool) -> Iterator[tuple[float, Band]]:
    total = None
    by_index = {passage.index: passage for passage in seen.passages}
    for index in range(len(seen.dossier.approach.messages)):
        if total is None or (by_index[index].speaker != "member" and by_index[index].length):
            total = weights.total(weights.weigh(findings_of(seen.upto(index))))
        yield weights.score(total), weights.band(total) if measured else "insufficient"


def _of_mails(seen: Seen) -> list[Finding]:
    """Return what the hallmarks of mails see: it is there from the first message on."""
    looks = (hallmark.look(seen) for hallmark in HALLMARKS if hallmark.key.startswith("mail.") and seen.mails)
    return [found for found in looks if found is not None]


def _of_the_mail(weighed: Sequence[WeighedFinding]) -> Sequence[WeighedFinding]:
    """Return what was seen of where a mail came from, which takes no reading of any language."""
    return [one for one in weighed if one.finding.hallmark.startswith("mail.")]


def _worth_telling(one: WeighedFinding) -> bool:
    return abs(one.strength) >= _FAINT or one.finding.hallmark in _TOLD_ANYWAY


def _why_insufficient(seen: Seen, weighed: Sequence[WeighedFinding], band: Band) -> str:
    own = (one.strength for one in weighed if one.finding.hallmark not in _OF_OTHERS)
    if not any(seen.spoken_by("persona", "advert")):
        if not any(own):
            return NOTHING_TO_GO_ON
        if band == "low" and not any(_rests_on_an_answer(one) for one in weighed):
            return PAGE_ALONE
    elif band == "low" and _says_nothing(seen, weighed):
        return NOTHING_SAID
    return "" if is_measured(seen.dossier) else NOT_MEASURED


def _says_nothing(seen: Seen, weighed: Sequence[WeighedFinding]) -> bool:
    """Say whether too few words were written to tell anything, and nothing worth telling was found either way."""
    words = sum(passage.length for passage in seen.spoken_by("persona", "advert"))
    return words < _FEWEST_WORDS and not any(abs(one.strength) >= _FAINT for one in weighed)


def _rests_on_an_answer(one: WeighedFinding) -> bool:
    return any(evidence.source.startswith("answers.") for evidence in one.finding.evidence)
