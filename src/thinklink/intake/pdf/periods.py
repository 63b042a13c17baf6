"""The dates of a saved profile, to ISO 8601: `May 2022 - Present (11 months)`, `2019 - 2023`.

A period is two moments with a dash between them, with a length in brackets or without. An end that is no moment but a
word means that it lasts, in whatever language; it is taken for that only where the line is otherwise a period.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from thinklink.dossier import UNKNOWN_END

from .words import MONTHS, UNITS

_DASH: Final = r"[-\u2013\u2014\u2212~]"
_SIDE: Final = r"[^()\-\u2013\u2014\u2212~]{2,40}"
_PERIOD: Final = re.compile(rf"({_SIDE}){_DASH}({_SIDE})(?:\(([^()]{{1,60}})\)\s?)?")
_SINGLE: Final = re.compile(rf"({_SIDE})(?:\(([^()]{{1,60}})\))?")
_WORDED: Final = re.compile(r"([^\W\d_]{2,20})\.?,?\s(?:de\s|of\s|del\s)?(\d{4})")
_NUMBERED: Final = re.compile(r"(\d{4})\s?[\u5e74\ub144]\s?(?:(\d{1,2})\s?[\u6708\uc6d4])?")
_FIGURES: Final = re.compile(r"(\d{1,2})[/.](\d{4})")
_YEAR: Final = re.compile(r"\d{4}")
_LENGTH: Final = re.compile(r"\d{1,2}\s?([^\W\d_]{1,12})\.?(?:\s?(?:[^\W\d_]{1,3}\s)?\d{1,2}\s?[^\W\d_]{1,12}\.?)?")
_LESS: Final = re.compile(r"(?:less than|weniger als|moins d|menos de|minder dan|meno di).{1,20}", re.IGNORECASE)
#: what ends a line on a study: `Degree, Field · (2019 - 2023)`
_BRACKETED: Final = re.compile(r"(?:^|\s?\xb7\s?|\s)\(([^()]{4,60})\)$")
_FIRST_YEAR, _LAST_YEAR, _LAST_MONTH = 1900, 2100, 12


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` to `end`; an end of `None` lasts, an empty one is not known."""

    start: str
    end: str | None


def period_of(line: str) -> Period | None:
    """Return the period that a whole line tells, or `None` where it tells something else."""
    if found := _PERIOD.fullmatch(line):
        start = _moment(found[1])
        end = _moment(found[2])
        lasts = end is None and not re.search(r"\d", found[2])
        return Period(start, end) if start and (end or lasts) else None
    single = _SINGLE.fullmatch(line)
    start = _moment(single[1]) if single else None
    return Period(start, UNKNOWN_END) if start else None


def split_study(line: str) -> tuple[str, Period | None]:
    """Return the degree and the period of a line on a study."""
    found = _BRACKETED.search(line)
    period = period_of(found[1].strip()) if found else None
    if not found or period is None:
        return line.strip(" \xb7"), None
    return line[: found.start()].strip(" \xb7"), period


def is_length(line: str, *, surely: bool = False) -> bool:
    """Return whether a line is only a length of time (`2 years 3 months`); `surely`: in words that are known."""
    found = _LENGTH.fullmatch(line)
    return bool(_LESS.fullmatch(line)) or (found is not None and (not surely or found[1].lower() in UNITS))


def _moment(text: str) -> str | None:
    """Return a month or a year; the month is left out where its name is not known."""
    text = text.strip()
    if worded := _WORDED.fullmatch(text):
        return _iso(worded[2], MONTHS.get(worded[1].lower()))
    if numbered := _NUMBERED.fullmatch(text):
        return _iso(numbered[1], int(numbered[2]) if numbered[2] else None)
    if figures := _FIGURES.fullmatch(text):
        return _iso(figures[2], int(figures[1]))
    return _iso(text, None) if _YEAR.fullmatch(text) else None


def _iso(year: str, month: int | None) -> str | None:
    if not _FIRST_YEAR <= int(year) <= _LAST_YEAR:
        return None
    return f"{int(year):04}-{month:02}" if month is not None and 1 <= month <= _LAST_MONTH else f"{int(year):04}"
