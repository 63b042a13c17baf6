"""Dates as mail programs write them into a text, in a few languages; a time without a zone stays without one."""

from __future__ import annotations

import re
from typing import Final

from .heads import moment_of

_MONTHS: Final = (
    *("jan jän ene", "feb fév fev", "mar mär mrz", "apr avr abr", "may mai mei", "jun juin"),
    *("jul juil", "aug aoû aou ago", "sep set", "oct okt ott", "nov", "dec dez déc dic"),
)
_NUMBER: Final = {begin: number for number, begins in enumerate(_MONTHS, 1) for begin in begins.split()}
_DAY_FIRST: Final = re.compile(r"(?<!\d)(\d{1,2})\.? (?:de )?([^\W\d_]{3,10})\.?,? (?:de )?(\d{4})(?!\d)")
_MONTH_FIRST: Final = re.compile(r"(?<![^\W_])([^\W\d_]{3,10})\.? (\d{1,2}), (\d{4})(?!\d)")
_DOTTED: Final = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")
_ISO: Final = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
_CLOCK: Final = re.compile(r"(?<![\d:])(\d{1,2}):(\d\d)(?::(\d\d))?(?:[ \u00a0\u202f]?([AaPp])\.?[Mm])?")
_ZONED: Final = re.compile(r"\d{4},? \d{1,2}:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC)\b")


def moment_in(text: str) -> str | None:
    """Return the first date in `text` in ISO form, with its time of day where that is told; `None` without a date."""
    text = text[:200]
    if _ZONED.search(text) and (whole := moment_of(text)):
        return whole
    day = _day(text)
    if not day:
        return None
    clock = _CLOCK.search(text)
    hour = int(clock[1]) if clock else 99
    if clock and clock[4]:
        hour = hour % 12 + (12 if clock[4].lower() == "p" else 0)
    return f"{day}T{hour:02}:{clock[2]}:{clock[3] or '00'}" if clock and hour < 24 else day  # noqa: PLR2004 - hours of a day


def _day(text: str) -> str | None:
    for pattern, order in ((_DAY_FIRST, (3, 2, 1)), (_MONTH_FIRST, (3, 1, 2)), (_DOTTED, (3, 2, 1)), (_ISO, (1, 2, 3))):
        for found in pattern.finditer(text):
            year, month, day = (found[place] for place in order)
            number = int(month) if month.isdigit() else _month(month)
            if 1 <= number <= 12 and 1 <= int(day) <= 31:  # noqa: PLR2004 - months and days
                return f"{year}-{number:02}-{int(day):02}"
    return None


def _month(word: str) -> int:
    low = word.lower()
    return _NUMBER.get(low[:4], _NUMBER.get(low[:3], 0))
