"""What a company register says, copied from its page: Companies House and its like in other countries.

An entry is known by what all registers show: a number, a day of founding, a state, a seat, and a few headings. The
labels are those of the registers of the United Kingdom, Ireland, Germany, Austria, Switzerland, France, the
Netherlands, Spain, Italy, Poland, the Nordic countries, the United States, Canada, Australia, New Zealand, Singapore,
Hong Kong and India, as they name them on their pages; a value stands after its label or on the next line. Every
pattern looks at one short line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from .dates import day_in

State = Literal["alive", "ended"]

_LONGEST: Final = 200
_NUMBER: Final = re.compile(
    r"(?:(?:company|registration|registered|registry|entity|file|document|business|corporation|organi[sz]ation) "
    r"(?:registration )?(?:number|no\.?|id)\b|cr no\b|uen\b|a[bc]n\b|nzbn\b|acra\b|cin\b|siren\b|siret\b|rcs\b"
    r"|hr[ab] ?\d|kvk\b|fn ?\d{4}|che-\d{3}|uid\b|orga?\.?(?:nisa[st]ions)?-?n(?:umme)?r\b|cvr\b"
    r"|y-tunnus\b|krs\b|nip\b|regon\b"
    r"|partita iva\b|numero rea\b|registernummer\b|num[ée]ro (?:siren|siret|rcs)\b)",
    re.IGNORECASE,
)
_FOUNDED: Final = re.compile(
    r"(?:incorporated(?: on)?|incorporation date|registered on|formed(?: on)?|formation date|date formed|initial filing"
    r"|date of (?:incorporation|registration|creation|formation|establishment)|registration date|start(?:ing)? date"
    r"|commencement of business|first registered|gegr[üu]ndet(?: am)?|eingetragen am|(?:tag|datum) der (?:ersten )?"
    r"eintragung|datum oprichting|startdatum|date d['\u2019]immatriculation|immatricul[ée]e? (?:le|depuis)"
    r"|date de cr[ée]ation|fecha de (?:constituci[óo]n|inscripci[óo]n)|data di (?:costituzione|iscrizione)"
    r"|data (?:rejestracji|wpisu)|stiftelsesdato|stiftet|registreringsdatum|rekister[öo]intip[äa]iv[äa])\b",
    re.IGNORECASE,
)
_STATE: Final = re.compile(
    r"(?:(?:company |entity |current |business |registration )?status|zustand|[ée]tat|statut|estado|stato|tila)\b",
    re.IGNORECASE,
)
_ENDED: Final = re.compile(
    r"\b(?:dissolved|struck off|removed|deregistered|cancelled|canceled|forfeited|revoked|void|closed|ceased"
    r"|liquidation|in administration|receivership|strike off|inactive|gel[öo]scht|erloschen"
    r"|aufgel[öo]st|radi[ée]e?|cess[ée]e?"
    r"|ontbonden|uitgeschreven|disuelta|extinguida|cancellata|cessata|wykre[śs]lon\w{0,3})\b",
    re.IGNORECASE,
)
_ALIVE: Final = re.compile(
    r"\b(?:active|registered|current|good standing|live|normal|in existence|aktiv|aktuell|actief|en activit[ée]|activa"
    r"|attiva|aktywn\w{0,3})\b",
    re.IGNORECASE,
)
_SEAT: Final = re.compile(
    r"(?:registered (?:office|address)|principal (?:office|address|place of business)|office address|business address"
    r"|sitz\b|gesch[äa]ftsanschrift|si[èe]ge social|adresse du si[èe]ge|vestigingsadres|domicilio social|sede legale"
    r"|adres siedziby|forretningsadresse)",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(
    r"(?:(?:company|entity) (?:type|kind)|type of company|nature of business|sic(?: code)?s?\b|filing history"
    r"|officers\b|persons? with significant control|confirmation statement|accounts (?:due|overdue|next)|next accounts"
    r"|last accounts|registered agent|jurisdiction|share capital|legal form|rechtsform"
    r"|stammkapital|forme juridique|code ape"
    r"|rechtsvorm|forma giuridica|forma prawna|capital social|gegenstand\b|previous company names)",
    re.IGNORECASE,
)
_NAME: Final = re.compile(
    r"(?:(?:company|entity|corporate|business|registered|full|legal) name|name of (?:the )?company|firma|denomination"
    r"|d[ée]nomination(?: sociale)?|raison sociale|denominazione|statutaire naam|nazwa)(?: ?:|$)",
    re.IGNORECASE,
)
_NOT_FOUND: Final = re.compile(
    r"(?:no (?:results|match(?:es)?|compan(?:y|ies)|records?|entries|entity)\b.{0,40}\bfound|no results\b|nothing found"
    r"|(?:your|the|this) search.{0,60}\b(?:returned|found|produced|gave) (?:no|0)\b|0 (?:results|match(?:es)?|companies"
    r"|records)\b|keine (?:treffer|ergebnisse|firmen|eintr[äa]ge)\b|aucun(?:e)? (?:r[ée]sultat|entreprise)\b"
    r"|no (?:hay|se encontraron) resultados\b|nessun risultato\b|geen resultaten\b)",
    re.IGNORECASE,
)
_REGISTER: Final = re.compile(
    r"\b(?:companies house|compan(?:y|ies) (?:register|search|registry)"
    r"|register of companies|business (?:register|search)"
    r"|entity search|handelsregister|unternehmensregister|zefix|kvk|sirene|infogreffe|registro mercantil"
    r"|registro imprese|corporate registry)\b",
    re.IGNORECASE,
)
#: beside a day or a state, a number says enough; without one it takes two more labels
_WITHOUT_A_NUMBER: Final = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """What a text tells of a register: how many kinds of label stand in it, and their values with lines from 0."""

    labels: frozenset[str]
    #: the first line with a label, and the one after the last of them and its value
    block: tuple[int, int] = (0, 0)
    name: tuple[str, int] | None = None
    founded: tuple[str, int] | None = None
    state: tuple[State, int] | None = None
    #: the line on which a search says that there is nothing
    not_found: int | None = None

    @property
    def is_one(self) -> bool:
        """Whether this is the page of an entry: a firm's own site tells its number and seat too, but no state."""
        if self.founded is None and self.state is None:
            return False
        others = len(self.labels - {"number", "founded" if self.founded else "state"})
        return "number" in self.labels or others >= _WITHOUT_A_NUMBER


_LABELS: Final = {"number": _NUMBER, "founded": _FOUNDED, "state": _STATE, "seat": _SEAT, "heading": _HEADING}


def entry_in(lines: Sequence[str]) -> Entry:
    """Return what `lines`, stripped of white space at their ends, tell of a register."""
    short = [line if len(line) <= _LONGEST else "" for line in lines]
    seen = {label: at for label, pattern in _LABELS.items() if (at := _first(short, pattern)) is not None}
    searched = any(map(_REGISTER.search, short))
    return Entry(
        labels=frozenset(seen),
        block=_block(short, seen),
        name=_named(short, seen),
        founded=_told(short, seen.get("founded")),
        state=_state(short, seen.get("state")),
        not_found=_first(short, _NOT_FOUND) if searched else None,
    )


def _first(lines: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    return next((number for number, line in enumerate(lines) if pattern.match(line)), None)


def _block(lines: Sequence[str], seen: dict[str, int]) -> tuple[int, int]:
    if not seen:
        return 0, 0
    last = max(number for number, line in enumerate(lines) for label in _LABELS.values() if label.match(line))
    ends = max(_after(lines, last, label)[1] for label in _LABELS.values() if label.match(lines[last]))
    return min(seen.values()), ends + 1


def _after(lines: Sequence[str], at: int, label: re.Pattern[str]) -> tuple[str, int]:
    """Return what stands after the label on line `at`, or else on the next line that is not empty."""
    found = label.match(lines[at])
    rest = lines[at][found.end() :].strip(" \t:-\u2013") if found else ""
    if rest:
        return rest, at
    below = next((number for number in range(at + 1, min(at + 4, len(lines))) if lines[number]), at)
    return (lines[below], below) if below != at else ("", at)


def _told(lines: Sequence[str], at: int | None) -> tuple[str, int] | None:
    if at is None:
        return None
    words, line = _after(lines, at, _FOUNDED)
    day = day_in(words)
    return (day, line) if day else None


def _state(lines: Sequence[str], at: int | None) -> tuple[State, int] | None:
    if at is None:
        return None
    words, line = _after(lines, at, _STATE)
    if _ENDED.search(words):
        return "ended", line
    return ("alive", line) if _ALIVE.search(words) else None


def _named(lines: Sequence[str], seen: dict[str, int]) -> tuple[str, int] | None:
    """A label tells the name; else it is what stands alone above the first label, as on the page of an entry."""
    for number, line in enumerate(lines):
        if _NAME.match(line):
            words, at = _after(lines, number, _NAME)
            return (words, at) if words else None
    first = min(seen.values(), default=0)
    above = [(line, number) for number, line in enumerate(lines[:first]) if line and not _REGISTER.search(line)]
    return above[-1] if above and len(above[-1][0]) <= _LONGEST // 2 else None
