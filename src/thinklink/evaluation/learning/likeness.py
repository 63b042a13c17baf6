"""Learning which words stand in malicious approaches and which in genuine ones, over whole texts.

A ridge-regularised logistic regression over the same keys as the acts, each sentence counting once, divided by the
root of the length of the whole text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from .corpus import Approach, Example
from .features import Space

Matrix = Any
_SHRINK: Final = 20.0


@dataclass(frozen=True)
class Likeness:
    """A coefficient per key of `space`, and the log-odds of a text without words."""

    space: Space
    keys: Matrix
    bias: float


def learn_likeness(approaches: Sequence[Approach]) -> Likeness:
    """Return the likeness learnt from `approaches`, what the member wrote left out."""
    texts = [[one for one in approach.sentences if one.speaker != "member"] for approach in approaches]
    sentences = [sentence for text in texts for sentence in text]
    space = Space(sentences)
    model = LogisticRegression(C=_SHRINK, max_iter=1000, class_weight="balanced")
    model.fit(_whole(space, texts, sentences), [approach.labelled.malicious for approach in approaches])
    return Likeness(space, model.coef_[0].astype(np.float32), float(model.intercept_[0]))


def _whole(space: Space, texts: Sequence[Sequence[Example]], sentences: Sequence[Example]) -> Matrix:
    of_text = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
    gather = sparse.csr_matrix((np.ones(len(sentences)), (of_text, np.arange(len(sentences)))))
    gather.resize((len(texts), len(sentences)))
    length = np.array([max(1, sum(len(sentence.words) for sentence in text)) for text in texts])
    return sparse.diags(1.0 / np.sqrt(length)) @ gather @ space.lexical(sentences)
