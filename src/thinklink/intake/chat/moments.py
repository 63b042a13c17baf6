"""Days and times as people's programs write them beside a message, to ISO 8601.

Whether `12/03/2024` means the day or the month first is decided from all dates of a paste, never guessed: a number
above twelve decides, and so does the order of the messages, since what was said later stands later. Dates with dots
have the day first, dates that open with a year have the month second. A date without a year is no date.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_LONG_MONTHS: Final = (
    "january february march april may june july august september sept october november december".split()
)
_DAYS: Final = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
#: words that may stand between a name and a time, as a part of the time
DAY_WORDS: Final = frozenset([*_DAYS.split(), "today", "yesterday", "at", "on"])
DATE_WORDS: Final = frozenset([*DAY_WORDS, *MONTHS, *_LONG_MONTHS])
_MONTH: Final = rf"(?:{'|'.join([*sorted(_LONG_MONTHS, key=len, reverse=True), *MONTHS])})\b\.?"
_DAY: Final = rf"(?:{'|'.join(sorted(_DAYS.split(), key=len, reverse=True))})\b\.?"
CLOCK: Final = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.? ?[Mm]\b\.?)?"
NUMBERS: Final = r"\d{1,4}(?P<mark>[/.-])\d{1,2}(?P=mark)\d{1,4}"
_DATE: Final = (
    rf"(?:{_DAY},? ?)?(?:(?P<numbers>{NUMBERS})"
    rf"|(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{_MONTH})(?:,? (?P<year>\d{{4}}))?"
    rf"|(?P<month2>{_MONTH}) (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year2>\d{{4}}))?)"
    rf"|(?P<word>{_DAY}|today|yesterday)"
)
WHEN: Final = re.compile(rf"(?:(?:{_DATE})(?:,? at |,? |T|$))?(?:on |at )?(?P<clock>{CLOCK})?", re.IGNORECASE)
_CLOCK_PARTS: Final = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([AaPp])\.? ?[Mm]\.?)?")
_TWELVE: Final = 12
_LAST_HOUR, _LAST_MINUTE, _LAST_SECOND = 23, 59, 60


@dataclass(frozen=True, slots=True)
class When:
    """A moment as written: the day as ISO text, or as three numbers whose order is open, and the time of day."""

    day: str | None = None
    numbers: tuple[int, int, int] | None = None
    clock: str | None = None
    #: whether a day was written, even one without a year
    has_day: bool = False


@lru_cache(maxsize=1024)
def when_of(text: str) -> When | None:
    """Return the moment that the whole of `text` tells, or `None` where it tells none, or one that no clock has."""
    found = WHEN.fullmatch(text)
    return moment(found) if found and text else None


def moment(found: re.Match[str]) -> When | None:
    """Return the moment in a match of `WHEN`, or `None` where no clock or no calendar has it."""
    clock = _clock(found["clock"]) if found["clock"] else None
    if found["clock"] and clock is None:
        return None
    if found["numbers"]:
        return _numbered(found["numbers"], clock)
    month, day, year = found["month"] or found["month2"], found["day"] or found["day2"], found["year"] or found["year2"]
    if not month:
        return When(clock=clock, has_day=bool(found["word"]))
    written = _iso_day(int(year), MONTHS.index(month[:3].lower()) + 1, int(day)) if year else None
    return None if year and written is None else When(written, clock=clock, has_day=True)


def day_comes_first(moments: Sequence[When | None]) -> bool | None:
    """Return whether the day comes before the month in the open dates of one paste, or `None` where nothing tells."""
    written = [one.numbers for one in moments if one and one.numbers]
    days = {first: [_read(one, day_first=first) for one in written] for first in (True, False)}
    possible = [first for first in days if None not in days[first]]
    # Two pastes put together run backwards once, whatever the order is; then only the numbers can decide.
    fits = [first for first in possible if days[first] == sorted(map(str, days[first]))] or possible
    return fits[0] if len(fits) == 1 else None


def iso(when: When | None, *, day_first: bool | None) -> str | None:
    """Return the moment in ISO 8601 (a day, or a day and a time without a zone), or `None` where the day is open."""
    if when is None:
        return None
    day = when.day
    if when.numbers and (day_first is not None or when.numbers[0] == when.numbers[1]):
        day = _read(when.numbers, day_first=bool(day_first))
    if day is None:
        return None
    return f"{day}T{when.clock}" if when.clock else day


def _read(numbers: tuple[int, int, int], *, day_first: bool) -> str | None:
    first, second, year = numbers
    return _iso_day(year, second, first) if day_first else _iso_day(year, first, second)


def _numbered(text: str, clock: str | None) -> When | None:
    first, second, third = (int(part) for part in re.split(r"[/.-]", text))
    if len(re.split(r"[/.-]", text)[0]) > 2:  # noqa: PLR2004 - more than two digits are a year
        day = _iso_day(first, second, third)
        return When(day, clock=clock, has_day=True) if day else None
    year = third + 2000 if third < 100 else third  # noqa: PLR2004 - the programs are of this century
    if "." in text:
        day = _iso_day(year, second, first)
        return When(day, clock=clock, has_day=True) if day else None
    possible = _iso_day(year, second, first) or _iso_day(year, first, second)
    return When(numbers=(first, second, year), clock=clock, has_day=True) if possible else None


def _iso_day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _clock(text: str) -> str | None:
    found = _CLOCK_PARTS.fullmatch(text)
    if found is None:
        return None
    hour, minute, second, half = int(found[1]), int(found[2]), found[3], (found[4] or "").lower()
    if half:
        if not 1 <= hour <= _TWELVE:
            return None
        hour = hour % _TWELVE + (_TWELVE if half == "p" else 0)
    if hour > _LAST_HOUR or minute > _LAST_MINUTE or int(second or 0) > _LAST_SECOND:
        return None
    return f"{hour:02}:{minute:02}" + (f":{second}" if second else "")
