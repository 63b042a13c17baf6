"""Days and times as they are written beside messages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pasted import times

from thinklink.intake.chat.moments import When, day_comes_first, iso, when_of


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("3 Nov 2025, 14:02", "2025-11-03T14:02"),
        ("3rd November 2025 14:02:09", "2025-11-03T14:02:09"),
        ("Nov 3, 2025 at 2:02 PM", "2025-11-03T14:02"),
        ("Monday, November 3, 2025, 12:02 AM", "2025-11-03T00:02"),
        ("2025-11-03 14:02", "2025-11-03T14:02"),
        ("2025/11/03, 14:02", "2025-11-03T14:02"),
        ("03.11.2025 14.02", "2025-11-03T14:02"),
        ("03.11.25 14:02", "2025-11-03T14:02"),
        ("3 Nov 2025", "2025-11-03"),
    ],
)
def test_a_moment_that_is_certain_is_read(text, at):
    assert iso(when_of(text), day_first=None) == at


@pytest.mark.parametrize("text", ["Nov 3, 14:02", "Monday 14:02", "TODAY", "14:02", "3 Nov", "yesterday at 2:02 pm"])
def test_a_moment_without_a_year_is_no_date(text):
    assert when_of(text) is not None
    assert iso(when_of(text), day_first=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nov",
        "25:00",
        "14:60",
        "14:02:61",
        "13:00 PM",
        "0:30 AM",
        "31 Feb 2025",
        "31.02.2025",
        "2025-13-01",
        "31/31/2025",
        "x",
    ],
)
def test_what_no_clock_or_calendar_has_is_no_moment(text):
    assert when_of(text) is None


EXPORT = "{}, 14:05 - Helena: Hello\n{}, 14:06 - Sam: Hello"


@pytest.mark.parametrize(
    ("first", "second", "at"),
    [
        ("12/03/2024", "13/03/2024", ["2024-03-12T14:05", "2024-03-13T14:06"]),
        ("03/12/2024", "03/13/2024", ["2024-03-12T14:05", "2024-03-13T14:06"]),
        ("12/03/24", "11/04/24", ["2024-03-12T14:05", "2024-04-11T14:06"]),
        ("12/03/2024", "12/03/2024", [None, None]),
        ("02/03/2024", "03/04/2024", [None, None]),
        ("13/03/2024", "03/14/2024", [None, None]),
        ("13/03/2024", "12/03/2024", ["2024-03-13T14:05", "2024-03-12T14:06"]),
        ("03/03/2024", "03/03/2024", ["2024-03-03T14:05", "2024-03-03T14:06"]),
    ],
)
def test_day_and_month_are_told_apart_by_the_whole_paste_or_not_at_all(first, second, at):
    assert times(EXPORT.format(first, second)) == at


@given(
    st.lists(st.dates(min_value=date(2004, 1, 1)), min_size=1, max_size=8).map(sorted),
    st.booleans(),
)
def test_the_order_that_is_decided_is_the_order_that_was_written(days, day_first):
    numbers = [(one.day, one.month, one.year) if day_first else (one.month, one.day, one.year) for one in days]
    found = day_comes_first([None, *(When(numbers=one) for one in numbers)])
    assert found in {day_first, None}
    if found is not None:
        assert [iso(When(numbers=one), day_first=found) for one in numbers] == [one.isoformat() for one in days]


@given(st.text(alphabet="0123456789:./- ,apmAPMNovMondayt", max_size=30))
def test_no_text_makes_a_moment_fail(text):
    found = when_of(text)
    assert found is None or iso(found, day_first=True) is None or iso(found, day_first=True)[0].isdecimal()
