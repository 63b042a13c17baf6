"""Sums of money as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.recognise.hallmarks.money import sums_in


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("\u00a3900", {900}),
        ("EUR 3,000 a month", {3000}),
        ("3.000 euros", {3000}),
        ("$14,200.50", {14200}),
        ("4k euros", {4000}),
        ("9,000 Swiss francs", set()),
        ("9,000 francs", {9000}),
        ("in 2024 we met 30 people", set()),
        ("USD 480 or 300 dollars", {480, 300}),
    ],
)
def test_sums_are_read_in_whole_units(text, sums):
    assert set(sums_in(text)) == sums


@given(st.text())
def test_no_text_breaks_it(text):
    assert all(number >= 0 for number in sums_in(text))


def test_a_long_row_of_digits_takes_no_time():
    assert list(sums_in("1 " * 50_000)) == []
