"""What is learnt from a handful of sentences comes out of the shipped form as it went in; weights keep their sign."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from thinklink.evaluation.learning.acts import learn_acts
from thinklink.evaluation.learning.corpus import load_corpus
from thinklink.evaluation.learning.features import word_vectors
from thinklink.evaluation.learning.likeness import learn_likeness
from thinklink.evaluation.learning.tables import matcher_of
from thinklink.evaluation.learning.weights import JUDGED, fit, intervals
from thinklink.recognise.hallmarks import HALLMARKS
from thinklink.recognise.wording import Sentence, shipped_matcher
from thinklink.recognise.wording.vocabulary import RANK

DATA = Path(__file__).parents[2] / "data"
ACTS = ("asks.login", "offer.paid_travel")


@pytest.fixture(scope="module")
def corpus():
    return load_corpus(DATA)


def test_the_vectors_and_the_words_are_in_step():
    assert len(word_vectors(DATA / "vectors.i8")) == len(RANK)


@pytest.mark.slow
def test_whole_numbers_keep_what_was_learnt(corpus):
    approaches, examples = corpus
    some = [one for one in examples if not one.acts or set(one.acts) & set(ACTS)][:1500]
    model = learn_acts(some, ACTS, word_vectors(DATA / "vectors.i8"))
    matcher = matcher_of(model, learn_likeness(approaches[:80]))
    chances = model.degrees(some)
    apart = []
    for row, one in enumerate(some):
        found = {
            act: match.degree for act, match in matcher.matches(Sentence("x", one.words), one.speaker) if act in ACTS
        }
        apart += [abs(found.get(act, 0.0) - chances[row, column]) for column, act in enumerate(ACTS)]
    # What is less sure than 0.05 is not reported at all, and the few largest coefficients are cut to the scale.
    assert np.mean(apart) < 0.02
    assert max(apart) < 0.15


def test_the_shipped_table_knows_its_own_examples(corpus):
    _, examples = corpus
    plain = [one for one in examples if one.acts][::25]
    seen = [
        set(one.acts) & {act for act, _ in shipped_matcher().matches(Sentence("x", one.words), one.speaker)}
        for one in plain
    ]
    assert sum(bool(one) for one in seen) / len(plain) > 0.85


def test_twins_stand_in_one_group(corpus):
    approaches, _ = corpus
    assert len({approach.group for approach in approaches}) < len(approaches)


def test_weights_keep_the_sign_of_their_hallmark_and_what_was_judged():
    dice = np.random.default_rng(1)
    seen = dice.random((60, len(HALLMARKS))) * (dice.random((60, len(HALLMARKS))) > 0.7)
    truth = dice.random(60) > 0.5
    found = fit(seen, truth)
    low, high = intervals(seen, truth, [str(at // 2) for at in range(60)])
    for hallmark, weight, least, most in zip(HALLMARKS, found.weights, low, high, strict=True):
        assert weight <= 0 if hallmark.reassures else weight >= 0
        assert least <= most
        if hallmark.key in JUDGED:
            assert weight == pytest.approx(JUDGED[hallmark.key][0])
