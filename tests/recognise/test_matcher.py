"""The sums behind a match, worked out by hand on a table of three acts, and by plain arithmetic on the real one."""

from __future__ import annotations

import json
import math
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.recognise.wording import Matcher, Sentence, shipped_matcher
from thinklink.recognise.wording.matcher import keys_of, lane, share_of
from thinklink.recognise.wording.vocabulary import RANK

NOUGHT = 128
ACTS = {"asks.cv": (-1.0, 0.1, 0.05), "offer.gift": (-2.0, 0.2, 0.05), "text.likeness": (0.5, 0.01, 0.05)}
#: key -> steps by act; every other key has nought
STEPS = {"gift": (0, 40, 7), "cv": (60, 0, -3), "a gift": (0, 10, 1), "send _ cv": (25, -5, 0), "<persona>": (1, 2, 4)}


def small_matcher():
    words = bytearray([NOUGHT] * len(RANK) * len(ACTS))
    for word in ("gift", "cv", "<persona>"):
        at = RANK[word] * len(ACTS)
        words[at : at + len(ACTS)] = bytes(NOUGHT + step for step in STEPS[word])
    pairs = ("a gift", "send _ cv")
    rows = bytes(NOUGHT + step for pair in pairs for step in STEPS[pair])
    return Matcher(ACTS, bytes(words), {pair: at for at, pair in enumerate(pairs)}, rows)


def degree(act, steps, words):
    bias, scale, _ = ACTS[act]
    return 1 / (1 + math.exp(-(bias + scale * steps / math.sqrt(words + 2))))


def matched(*words, speaker="persona"):
    sentence = Sentence(" ".join(words), words)
    return {act: match.degree for act, match in small_matcher().matches(sentence, speaker)}


def test_the_rows_of_words_pairs_and_speaker_are_added_and_divided_by_the_root_of_the_length():
    assert matched("send", "a", "gift") == {
        "asks.cv": pytest.approx(degree("asks.cv", 1, 3)),
        "offer.gift": pytest.approx(degree("offer.gift", 40 + 10 + 2, 3)),
    }


def test_neighbours_but_one_count_too():
    found = matched("send", "your", "cv")
    assert found["asks.cv"] == pytest.approx(degree("asks.cv", 60 + 25 + 1, 3))
    assert found["offer.gift"] == pytest.approx(degree("offer.gift", -5 + 2, 3))


def test_a_key_counts_once_however_often_it_is_said():
    assert matched("gift", "gift")["offer.gift"] == pytest.approx(degree("offer.gift", 42, 2))


def test_another_speaker_has_another_row():
    assert matched("gift", speaker="member")["offer.gift"] == pytest.approx(degree("offer.gift", 40, 1))


def test_an_act_below_its_least_degree_is_not_told():
    bias, scale, _ = ACTS["offer.gift"]
    needed = (math.log(0.05 / 0.95) - bias) / scale * math.sqrt(3)
    assert -9 < needed < -8
    low = {**STEPS, "cv": (60, -10, 0)}
    words = bytearray([NOUGHT] * len(RANK) * len(ACTS))
    at = RANK["cv"] * len(ACTS)
    words[at : at + len(ACTS)] = bytes(NOUGHT + step for step in low["cv"])
    found = dict(Matcher(ACTS, bytes(words), {}, b"").matches(Sentence("cv", ("cv",)), "member"))
    assert set(found) == {"asks.cv"}
    words[at + 1] = NOUGHT - 8
    found = dict(Matcher(ACTS, bytes(words), {}, b"").matches(Sentence("cv", ("cv",)), "member"))
    assert set(found) == {"asks.cv", "offer.gift"}


def test_an_act_without_a_scale_is_never_told():
    matcher = Matcher({"asks.cv": (9.0, 0.0, 0.05), "text.likeness": (0, 1, 0)}, bytes([255] * len(RANK) * 2), {}, b"")
    assert list(matcher.matches(Sentence("cv", ("cv",)), "persona")) == []


def test_the_pull_is_the_last_column_before_any_division():
    assert small_matcher().pull(Sentence("a gift", ("a", "gift")), "persona") == pytest.approx((7 + 1 + 4) * 0.01)
    assert small_matcher().likeness_bias == 0.5


def test_no_word_is_no_match_of_words():
    assert set(matched()) == {"asks.cv", "offer.gift"}
    assert matched()["asks.cv"] == pytest.approx(degree("asks.cv", 1, 0))


def test_the_keys_of_a_sentence():
    assert list(keys_of(("send", "a", "gift"), "persona")) == [
        "send", "a", "gift", "<persona>", "^ send", "send a", "a gift", "gift $", "send _ gift",
    ]  # fmt: skip
    assert list(keys_of((), "member")) == ["<member>", "^ $"]


@pytest.mark.parametrize(("key", "share"), [("send _ cv", 0.7), ("<persona>", 0.5), ("a gift", 1.0), ("gift", 1.0)])
def test_pairs_over_one_and_speakers_count_for_less_when_they_are_learnt(key, share):
    assert share_of(key) == share


def test_a_lane_is_cut_out_of_a_sum():
    total = 5 + (61_200 << 24) + (7 << 48)
    assert [lane(total, at) for at in range(4)] == [5, 61_200, 7, 0]


WORDS = sorted(RANK)[100:20_000:37]
HERE = files("thinklink.recognise.wording")
CONSTANTS = json.loads(HERE.joinpath("acts.json").read_text("utf-8"))["acts"]
WIDTH = len(CONSTANTS)
WORD_ROWS = HERE.joinpath("words.bin").read_bytes()
PAIR_ROWS = HERE.joinpath("pairs.bin").read_bytes()
PAIRS = {pair: at for at, pair in enumerate(HERE.joinpath("pairs.txt").read_text("utf-8").splitlines())}


def plainly(words, speaker):
    """Return the degrees of the shipped table by the plainest arithmetic there is."""
    totals = [0] * WIDTH
    for key in keys_of(words, speaker):
        rows, at = (WORD_ROWS, RANK[key]) if key in RANK else (PAIR_ROWS, PAIRS.get(key))
        if at is not None:
            totals = [sum(one) - NOUGHT for one in zip(totals, rows[at * WIDTH : (at + 1) * WIDTH], strict=True)]
    odds = {
        act: bias + scale * total / math.sqrt(len(words) + 2)
        for (act, (bias, scale, _)), total in zip(CONSTANTS.items(), totals, strict=True)
    }
    return {act: 1 / (1 + math.exp(-one)) for act, one in odds.items()}, totals


@given(st.lists(st.sampled_from(WORDS), max_size=80), st.sampled_from(("persona", "advert", "member")))
def test_adding_all_acts_at_once_is_the_same_as_adding_each(words, speaker):
    sentence, (degrees, totals) = Sentence("x", tuple(words)), plainly(tuple(words), speaker)
    found = {act: match.degree for act, match in shipped_matcher().matches(sentence, speaker)}
    least = CONSTANTS["asks.cv"][2]
    acts = list(CONSTANTS)[:-1]
    assert {act for act in acts if degrees[act] > least + 1e-9} <= set(found)
    assert set(found) <= {act for act in acts if degrees[act] >= least - 1e-9}
    assert all(found[act] == pytest.approx(degrees[act]) for act in found)
    scale = CONSTANTS["text.likeness"][1]
    assert shipped_matcher().pull(sentence, speaker) == pytest.approx(totals[-1] * scale)
