"""The date forms of each file, and of no other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.intake.linkedin import dates


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("08 Feb 2026", "2026-02-08"),
        ("8 Feb 2026", "2026-02-08"),
        ("1-September-2019", "2019-09-01"),
        ("2026-02-08", "2026-02-08"),
        ("02/08/2026", "2026-02-08"),
        ("2/8/26", "2026-02-08"),
        (" 08\u00a0Feb 2026 ", "2026-02-08"),
        ("31 Feb 2026", None),
        ("08 Fév 2026", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_days_of_connections(text, found):
    assert dates.connected_on(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2025-06-01 14:03:22 UTC", "2025-06-01T14:03:22Z"),
        ("2025-06-01T14:03:22.123Z", "2025-06-01T14:03:22Z"),
        ("2025-06-01 14:03", "2025-06-01T14:03"),
        ("2025-06-01", "2025-06-01"),
        ("2016-12-31 23:59:60 UTC", "2016-12-31T23:59:60Z"),
        ("2025-06-01 24:00:00 UTC", None),
        ("2025-13-01 10:00:00 UTC", None),
        ("6/1/25, 2:03 PM", None),
    ],
)
def test_moments_of_messages(text, found):
    assert dates.message_date(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1/29/26, 2:37 PM", "2026-01-29T14:37"),
        ("1/29/26, 2:37\u202fPM", "2026-01-29T14:37"),
        ("1/29/26, 2:37\u00a0am", "2026-01-29T02:37"),
        ("1/29/26, 12:05 AM", "2026-01-29T00:05"),
        ("1/29/26, 12:05 PM", "2026-01-29T12:05"),
        ("07/22/2026 04:02", "2026-07-22T04:02"),
        ("07/22/2026", "2026-07-22"),
        ("1823-07-18 11:00:00 UTC", "1823-07-18T11:00:00Z"),
        ("1/29/26, 14:37 PM", None),
        ("1/29/26, 0:37 PM", None),
        ("22/07/2026 04:02", None),
        ("1/29/26, 10:61", None),
        ("soon", None),
    ],
)
def test_moments_of_invitations(text, found):
    assert dates.sent_at(text) == found


@given(st.datetimes())
def test_every_moment_survives_the_forms_it_is_written_in(moment):
    moment = moment.replace(microsecond=0)
    day = moment.date().isoformat()
    assert dates.message_date(f"{moment.isoformat(' ')} UTC") == f"{moment.isoformat()}Z"
    assert dates.connected_on(f"{moment.month}/{moment.day}/{moment.year:04}") == day
    half, hour = ("PM" if moment.hour >= 12 else "AM"), moment.hour % 12 or 12
    american = f"{moment.month}/{moment.day}/{moment.year:04}, {hour}:{moment.minute:02}\u202f{half}"
    assert dates.sent_at(american) == moment.isoformat()[:16]


@given(st.text(alphabet="0123456789/-: ,APMUTCZFebn\u202f", max_size=30))
def test_no_text_is_too_odd_for_any_of_them(text):
    for read in (dates.connected_on, dates.message_date, dates.sent_at):
        found = read(text)
        assert found is None or found[:4].isdigit()
