"""The waterfall adds up, stays on its scale, and says the same in words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from answer_cast import assessment, clare, finding
from hypothesis import given
from hypothesis import strategies as st

from thinklink.answer.waterfall import interval_words, points_words, waterfall_of

strengths = st.lists(st.floats(-6, 6).filter(lambda strength: strength != 0), max_size=8)


@given(strengths)
def test_each_row_starts_where_the_last_one_ended_and_the_sum_is_the_sum(found):
    judged = assessment(*(finding(strength=strength) for strength in found), base=-2.0)
    bars = waterfall_of(judged).bars
    assert all(first.after == second.before for first, second in pairwise(bars[:-1]))
    assert bars[-1].points == bars[-2].after == pytest.approx(-2.0 + sum(found))


@given(strengths)
def test_every_bar_and_interval_lies_on_the_scale(found):
    waterfall = waterfall_of(assessment(*(finding(strength=strength) for strength in found)))
    ends = [end for bar in waterfall.bars for end in (bar.before, bar.after, bar.before + (bar.low or 0))]
    assert all(0 <= waterfall.place(end, 200) <= 200 for end in ends)
    assert 0 < waterfall.place(waterfall.medium_from) < waterfall.place(waterfall.high_from) < 100


def test_what_warns_adds_and_what_reassures_takes():
    kinds = [bar.kind for bar in waterfall_of(clare().assessment).bars]
    assert kinds == ["base", "adds", "adds", "adds", "adds", "takes", "total"]


@pytest.mark.parametrize(
    ("points", "words"), [(1.44, "+1.4"), (-0.26, "\u22120.3"), (0.0, "±0.0"), (-0.04, "±0.0"), (12, "+12.0")]
)
def test_points_carry_their_sign(points, words):
    assert points_words(points) == words


def test_an_interval_is_said_where_there_is_one():
    bars = waterfall_of(assessment(finding(strength=1.0))).bars
    assert interval_words(bars[1]) == "+0.5 to +1.5"
    assert interval_words(bars[0]) == ""
