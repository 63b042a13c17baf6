"""The sum is order-free, bounded and monotone; the readable weights and the table of hallmarks agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.recognise import HALLMARKS, Finding
from thinklink.recognise.weighing import score_of, shipped_weights

KEYS = sorted(hallmark.key for hallmark in HALLMARKS)
findings = st.lists(
    st.builds(Finding, st.sampled_from(KEYS), st.just("says"), st.just(()), st.floats(0.001, 1.0)),
    unique_by=lambda finding: finding.hallmark,
)


@given(findings, st.randoms())
def test_the_order_of_findings_changes_nothing(found, random):
    weights = shipped_weights()
    shuffled = random.sample(found, len(found))
    assert weights.total(weights.weigh(found)) == weights.total(weights.weigh(shuffled))
    assert weights.weigh(found) == weights.weigh(shuffled)


@given(findings)
def test_the_score_is_between_nought_and_one(found):
    weights = shipped_weights()
    assert 0.0 <= score_of(weights.total(weights.weigh(found))) <= 1.0


@given(st.floats(allow_nan=False, allow_infinity=True))
def test_any_total_has_a_score(total):
    assert 0.0 <= score_of(total) <= 1.0


@given(st.sampled_from(KEYS), st.floats(0.01, 0.5), st.floats(0.5, 1.0))
def test_a_plainer_sign_weighs_more_in_its_own_direction(key, trace, plain):
    weights = shipped_weights()
    (light,) = weights.weigh([Finding(key, "says", (), trace)])
    (heavy,) = weights.weigh([Finding(key, "says", (), plain)])
    assert abs(light.strength) <= abs(heavy.strength)
    assert light.low <= light.strength <= light.high


@pytest.mark.parametrize("hallmark", HALLMARKS, ids=lambda hallmark: hallmark.key)
def test_the_sign_of_a_weight_is_fixed_by_its_hallmark(hallmark):
    weight = shipped_weights().hallmarks[hallmark.key]
    bounds = (weight.low, weight.weight, weight.high)
    assert all(value <= 0 for value in bounds) if hallmark.reassures else all(value >= 0 for value in bounds)


def test_bands_follow_the_total():
    weights = shipped_weights()
    assert weights.band(weights.medium_from - 0.01) == "low"
    assert weights.band(weights.medium_from) == "medium"
    assert weights.band(weights.high_from) == "high"


def test_no_reassuring_word_alone_outweighs_the_base():
    """Nothing that a persona can simply write lifts it out of being looked at: reassurance is bounded."""
    weights = shipped_weights()
    eases = [hallmark.key for hallmark in HALLMARKS if hallmark.reassures]
    warned = [Finding("asks.login", "says", (), 1.0), Finding("lure.file", "says", (), 1.0)]
    eased = [Finding(key, "says", (), 1.0) for key in eases if key != "eases.takes_no"]
    assert weights.total(weights.weigh([*warned, *eased])) > weights.base - 0.5
