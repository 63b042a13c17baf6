"""No text costs more than its length, overflows a sum, or is kept for ever."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.dossier import Approach, Dossier, Message
from thinklink.recognise import assess
from thinklink.recognise.wording import Sentence, sentences_of, shipped_matcher
from thinklink.recognise.wording.matcher import keys_of
from thinklink.recognise.wording.sentences import MOST_WORDS
from thinklink.recognise.wording.vocabulary import EVERYDAY, mended

#: two hundred different everyday words, so that no key is there twice
MANY = sorted(EVERYDAY)[::90]
LANE = (1 << 16) // 255


@pytest.mark.parametrize(
    "text",
    ["a" * 200_000, "-".join(MANY * 20), "'".join(["ab"] * 20_000), "/".join(["abc"] * 20_000), "won't " * 20_000],
    ids=["one word", "hyphens", "apostrophes", "slashes", "contractions"],
)
def test_a_text_without_spaces_or_ends_is_read_at_once(text):
    started = time.perf_counter()
    found = assess(Dossier(id="x", approach=Approach(messages=(Message(sender="persona", text=text),))))
    assert 0.0 <= found.score <= 1.0
    assert time.perf_counter() - started < 5


def test_no_sentence_has_more_keys_than_a_sum_can_hold():
    for sentence in sentences_of("-".join(MANY)):
        assert len(sentence.words) <= MOST_WORDS
        assert len(keys_of(sentence.words, "persona")) <= LANE


def test_all_words_of_a_chain_are_read():
    assert [word for sentence in sentences_of("-".join(MANY)) for word in sentence.words] == list(MANY)


@given(st.lists(st.sampled_from(MANY), max_size=MOST_WORDS))
def test_degrees_are_bounded_and_the_same_again(words):
    sentence = Sentence("x", tuple(words))
    found = list(shipped_matcher().matches(sentence, "persona"))
    assert found == list(shipped_matcher().matches(sentence, "persona"))
    assert all(0.0 < match.degree <= 1.0 for _, match in found)


def test_what_people_write_is_not_kept_for_ever():
    matcher = shipped_matcher()
    for number in range(5000):
        list(matcher.matches(Sentence("x", (f"unheard{number}", "of")), "persona"))
    assert len(matcher._known) <= 4096
    assert not any(key.startswith("unheard") for key in matcher._rows._places)


def test_a_slip_is_mended_and_a_long_word_left():
    assert mended("recieve") == "receive"
    assert mended("x" * 10_000) == "x" * 10_000
