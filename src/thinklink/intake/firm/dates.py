"""The day on which a firm was founded, as registers write days, in ISO 8601 and only as precise as is certain."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

#: the first letters by which a month is known, in the languages whose registers are read
_MONTHS: Final = (
    *(("jan", "gen", "ene"), ("feb", "fév", "fev"), ("mar", "mär", "maa", "mrt"), ("apr", "avr", "abr")),
    *(
        ("may", "mai", "mag", "mei", "maj"),
        ("jun", "juin", "giu"),
        ("jul", "juil", "lug"),
        ("aug", "aoû", "aou", "ago"),
    ),
    *(("sep", "set"), ("oct", "okt", "ott", "out"), ("nov",), ("dec", "dez", "déc", "dic")),
)
_MONTH: Final = r"(?P<{}>[^\W\d_]{{3,12}})\.?"
_FORMS: Final = tuple(
    re.compile(form)
    for form in (
        r"(?<!\d)(?P<year>(?:18|19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        (
            rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?[ -](?:de )?{_MONTH.format('word')}[ -](?:de )?"
            r"(?P<year>(?:18|19|20)\d\d)(?!\d)"
        ),
        rf"{_MONTH.format('word')} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?, ?(?P<year>(?:18|19|20)\d\d)(?!\d)",
        r"(?<!\d)(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:18|19|20)\d\d)(?!\d)",
        r"(?<!\d)(?P<first>\d{1,2})[/-](?P<second>\d{1,2})[/-](?P<year>(?:18|19|20)\d\d)(?!\d)",
        rf"{_MONTH.format('word')} (?P<year>(?:18|19|20)\d\d)(?!\d)",
        r"(?<!\d)(?P<year>(?:18|19|20)\d\d)(?!\d)",
    )
)
_LAST_MONTH: Final = 12


def day_in(text: str) -> str | None:
    """Return the first date in the first 80 characters of `text`: a day, a month or a year; `None` without one.

    Of `03/04/2021` only the year is certain, because registers differ in which of the two is the month.
    """
    for form in _FORMS:
        if found := form.search(text[:80]):
            return _iso(found.groupdict())
    return None


def _iso(parts: dict[str, str | None]) -> str:
    year, month, day = parts["year"] or "", parts.get("month"), parts.get("day")
    if word := parts.get("word"):
        month = _number_of(word.casefold())
    if (first := parts.get("first")) and (second := parts.get("second")):
        month, day = _told_apart(int(first), int(second))
    return _checked(int(year), month, day)


def _number_of(word: str) -> str | None:
    fitting: Iterable[tuple[int, str]] = (
        (number, begin) for number, begins in enumerate(_MONTHS, 1) for begin in begins if word.startswith(begin)
    )
    longest = max(fitting, key=lambda one: len(one[1]), default=None)
    return str(longest[0]) if longest else None


def _told_apart(first: int, second: int) -> tuple[str | None, str | None]:
    if first == second or first > _LAST_MONTH:
        return str(second), str(first)
    return (str(first), str(second)) if second > _LAST_MONTH else (None, None)


def _checked(year: int, month: str | None, day: str | None) -> str:
    """Return the date as far as it exists: a thirteenth month or a thirtieth of February is not known."""
    try:
        if month and day:
            return date(year, int(month), int(day)).isoformat()
        if month:
            return date(year, int(month), 1).isoformat()[:7]
    except ValueError:
        pass
    return str(year)
