"""The measures agree with counting by hand, and every figure has an interval around it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from thinklink.evaluation.measures import area, share

scores = st.lists(st.floats(0, 1), min_size=1, max_size=12)


@given(scores, scores)
def test_the_area_is_the_share_of_pairs_in_the_right_order(malicious, genuine):
    pairs = [(a > b) + 0.5 * (a == b) for a in malicious for b in genuine]
    assert area(malicious, genuine).value == pytest.approx(sum(pairs) / len(pairs))


def test_perfect_separation_is_one_and_none_is_a_half():
    assert area([0.9, 0.8], [0.1, 0.2]).value == 1.0
    assert area([0.5, 0.5], [0.5]).value == 0.5


def test_the_same_data_print_the_same_interval():
    assert area([0.1, 0.7, 0.9], [0.2, 0.3]) == area([0.1, 0.7, 0.9], [0.2, 0.3])


def test_an_area_needs_both_groups():
    with pytest.raises(ValueError, match="both groups"):
        area([], [0.1])


@example(0, 41)
@given(st.integers(0, 50), st.integers(1, 50))
def test_a_share_lies_within_its_interval(hits, more):
    figure = share(hits, hits + more)
    assert 0.0 <= figure.low <= figure.value <= figure.high <= 1.0


def test_wilson_at_none_of_ten_is_the_published_value():
    assert share(0, 10).high == pytest.approx(0.2775, abs=1e-4)


def test_a_share_of_nothing_is_unknown():
    assert (share(0, 0).low, share(0, 0).high) == (0.0, 1.0)
