"""The words that the platform itself writes into a saved profile, in the languages it may be set to.

English is as seen in exports. The other languages are *unverified*: put together from what the platform calls these
things elsewhere, because no export in them was at hand. Nothing rests on them alone: sizes and places decide what is a
heading, a date or a name, and a heading that is not known here is told by what stands below it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: headings of the main column and of the side bar, in lower case, by what stands below them
HEADINGS: Final[Mapping[str, frozenset[str]]] = {
    "about": frozenset(
        {"summary", "about", "zusammenfassung", "info", "r\xe9sum\xe9", "infos", "extracto", "acerca de", "resumen"}
        | {"samenvatting", "over", "riepilogo", "informazioni", "resumo", "sobre"}
    ),
    "experience": frozenset(
        {"experience", "berufserfahrung", "erfahrung", "exp\xe9rience", "experiencia", "ervaring", "werkervaring"}
        | {"esperienza", "experi\xeancia"}
    ),
    "education": frozenset(
        {"education", "ausbildung", "formation", "educaci\xf3n", "formaci\xf3n", "opleiding", "formazione"}
        | {"forma\xe7\xe3o acad\xeamica", "educa\xe7\xe3o"}
    ),
    "contact": frozenset(
        {"contact", "kontakt", "coordonn\xe9es", "contacter", "contactar", "contacto", "contactgegevens", "contatti"}
        | {"contatto", "contato"}
    ),
    "skills": frozenset(
        {"top skills", "skills", "top-kenntnisse", "kenntnisse", "principales comp\xe9tences", "comp\xe9tences"}
        | {"aptitudes principales", "aptitudes", "belangrijkste vaardigheden", "vaardigheden", "competenze principali"}
        | {"principali competenze", "competenze", "principais compet\xeancias", "compet\xeancias"}
    ),
    "languages": frozenset({"languages", "sprachen", "langues", "idiomas", "talen", "lingue"}),
    "certifications": frozenset(
        {"certifications", "licenses & certifications", "zertifikate", "zertifizierungen", "bescheinigungen"}
        | {
            "certificaciones",
            "certificeringen",
            "certificaten",
            "certificazioni",
            "certifica\xe7\xf5es",
            "certificados",
        }
    ),
    "other": frozenset(
        {"honors-awards", "honors & awards", "publications", "patents", "projects", "courses", "organizations"}
        | {"auszeichnungen", "ver\xf6ffentlichungen", "patente", "distinctions", "brevets", "reconocimientos"}
        | {"publicaciones", "patentes", "prijzen", "publicaties", "octrooien", "riconoscimenti", "pubblicazioni"}
        | {"brevetti", "pr\xeamios", "publica\xe7\xf5es"}
    ),
}

_MONTHS: Final = (
    "january february march april may june july august september october november december",
    "januar februar m\xe4rz april mai juni juli august september oktober november dezember",
    "j\xe4nner feber m\xe4rz april mai juni juli august september oktober november dezember",
    "janvier f\xe9vrier mars avril mai juin juillet ao\xfbt septembre octobre novembre d\xe9cembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro mar\xe7o abril maio junho julho agosto setembro outubro novembro dezembro",
)
#: short forms of which the first three letters tell too little, or something else
_SHORT: Final = {"sept": 9, "set": 9, "juil": 7, "d\xe9z": 12}


def _months() -> dict[str, int]:
    """Return the number of every name of a month, whole and cut to its first three letters."""
    names = {name: number for line in _MONTHS for number, name in enumerate(line.split(), start=1)}
    short: dict[str, set[int]] = {}
    for name, number in names.items():
        short.setdefault(name[:3], set()).add(number)
    clear = {name: next(iter(numbers)) for name, numbers in short.items() if len(numbers) == 1}
    return clear | _SHORT | names


MONTHS: Final[Mapping[str, int]] = _months()

#: units of a length of time
UNITS: Final = frozenset(
    "year years yr yrs month months mo mos jahr jahre jahren monat monate monaten an ans ann\xe9e ann\xe9es mois a\xf1o"
    " a\xf1os mes meses jaar jaren maand maanden anno anni mese mesi ano anos m\xeas".split()
)
