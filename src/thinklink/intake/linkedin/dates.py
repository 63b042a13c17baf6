"""The date forms of each file, to ISO 8601. One parser per file: a form that another file has is not guessed at.

A date that is not understood, or that no calendar has, is `None`: the row stays, its date is not known. Years long
before the platform are dates like any other.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from thinklink.intake.text import plain_line

_MONTHS: Final = {
    name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}
_WORDED: Final = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}\.?,?[ -](\d{4})", re.ASCII)
_ISO: Final = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s?(UTC|Z)?", re.ASCII
)
_US_DATE: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{2}|\d{4})", re.ASCII)
_US_MOMENT: Final = re.compile(
    r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp]\.?[Mm]\.?)?)?", re.ASCII
)
_NOON: Final = 12


def connected_on(text: str) -> str | None:
    """Return the date of a row of Connections.csv (`08 Feb 2026`, `2026-02-08` or `02/08/2026`)."""
    text = plain_line(text)
    if worded := _WORDED.fullmatch(text):
        return _day(worded[3], _MONTHS.get(worded[2].lower(), 0), worded[1])
    if iso := _ISO.fullmatch(text):
        return _day(iso[1], iso[2], iso[3])
    american = _US_DATE.fullmatch(text)
    return _day(_century(american[3]), american[1], american[2]) if american else None


def message_date(text: str) -> str | None:
    """Return the moment of a row of messages.csv (`2025-06-01 14:03:22 UTC`); `Z` is added where the zone is told."""
    iso = _ISO.fullmatch(plain_line(text))
    if iso is None:
        return None
    day = _day(iso[1], iso[2], iso[3])
    if iso[4] is None or day is None:
        return day
    return _moment(day, iso[4], iso[5], iso[6], "Z" if iso[7] else "")


def sent_at(text: str) -> str | None:
    """Return the moment of a row of Invitations.csv (`1/29/26, 2:37 PM`, month first); the file tells no zone."""
    text = plain_line(text)
    american = _US_MOMENT.fullmatch(text)
    if american is None:
        return message_date(text)
    day = _day(_century(american[3]), american[1], american[2])
    if american[4] is None or day is None:
        return day
    hour = _hour(int(american[4]), (american[7] or "")[:1].lower())
    return None if hour is None else _moment(day, f"{hour:02}", american[5], american[6], "")


def _century(year: str) -> str:
    """The platform opened in 2003: a year of two digits is of this century."""
    return f"20{year}" if len(year) == 2 else year  # noqa: PLR2004 - two digits


def _hour(hour: int, half: str) -> int | None:
    if not half:
        return hour
    if not 1 <= hour <= _NOON:
        return None
    return hour % _NOON + (_NOON if half == "p" else 0)


def _day(year: str, month: int | str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _moment(day: str, hour: str, minute: str, second: str | None, zone: str) -> str | None:
    # A leap second is a moment too.
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 60:  # noqa: PLR2004 - the ends of a clock
        return None
    return f"{day}T{hour}:{minute}" + (f":{second}" if second else "") + zone
