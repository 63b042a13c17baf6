"""Dates and times as messengers write them, to ISO 8601.

Day and month are told apart by the whole text, never by one line: if no line decides the order, there is no date. Times
have no zone, because none is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final

DATE: Final = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
TIME: Final = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?"
_NUMBERS: Final = re.compile(r"(\d{1,4})([./-])(\d{1,2})[./-](\d{1,4})")
_CLOCK: Final = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([AaPp])\.?[Mm]\.?)?")
_MONTHS_IN_A_YEAR: Final = 12
_NOON: Final = 12
_CENTURY: Final = 100


def order_of(dates: Iterable[str]) -> str | None:
    """Return `dmy`, `mdy` or `ymd` for numeric `dates` of one text, or `None` where they leave it open or disagree."""
    orders = {order for date in dates if (order := _order(date)) is not None}
    return orders.pop() if len(orders) == 1 else None


def iso(date: str, clock: str, order: str | None) -> str | None:
    """Return date and time in ISO form, or `None` where the order is not known or there is no such day."""
    match, time = _NUMBERS.fullmatch(date), _CLOCK.fullmatch(clock.strip())
    if match is None or time is None or order is None:
        return None
    first, second, third = int(match[1]), int(match[3]), int(match[4])
    day, month, year = {"dmy": (first, second, third), "mdy": (second, first, third), "ymd": (third, second, first)}[
        order
    ]
    year += 2000 if year < _CENTURY else 0
    try:
        return datetime(year, month, day, _hour(time), int(time[2]), int(time[3] or 0)).isoformat()  # noqa: DTZ001 - none is written
    except ValueError:
        return None


def _hour(time: re.Match[str]) -> int:
    hour = int(time[1])
    if time[4]:
        hour = hour % _NOON + (_NOON if time[4] in "pP" else 0)
    return hour


def _order(date: str) -> str | None:
    match = _NUMBERS.fullmatch(date)
    if match is None:
        return None
    first, mark, second = match[1], match[2], match[3]
    if len(first) == len("2026"):
        return "ymd"
    if mark == "." or int(first) > _MONTHS_IN_A_YEAR:
        return "dmy"
    return "mdy" if int(second) > _MONTHS_IN_A_YEAR else None
