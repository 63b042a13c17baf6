"""Learning which sentences perform which acts: one logistic regression per act, all at once, shrunk towards nought.

Ridge-regularised maximum likelihood by L-BFGS (Nocedal 1980; Le Cessie and van Houwelingen 1992). The coefficients of
words and pairs and those of the word vectors are shrunk alike, so that a word no example used still counts by its
neighbours in meaning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from scipy import optimize, sparse

from .corpus import Example
from .features import Space, roots

Matrix = Any
#: an act with fewer plain examples than this is not learnt
FEWEST: Final = 8
_SHRINK: Final = 30.0
_ROUNDS: Final = 100


@dataclass(frozen=True)
class ActModel:
    """Coefficients by key, by dimension of the word vectors, and by act; `space` says which key is which row."""

    acts: tuple[str, ...]
    space: Space
    table: Matrix
    keys: Matrix
    dimensions: Matrix
    bias: Matrix

    def degrees(self, examples: Sequence[Example]) -> Matrix:
        """Return the probability of each act (columns) in each of `examples` (rows)."""
        lexical, vectors = _divided(self.space, examples, self.table)
        odds = lexical @ self.keys + vectors @ self.dimensions + self.bias
        return 1.0 / (1.0 + np.exp(-odds))


def acts_in(examples: Sequence[Example]) -> tuple[str, ...]:
    """Return the acts that can be learnt from `examples`, in order."""
    counts = Counter(act for example in examples for act in example.acts)
    return tuple(sorted(act for act, count in counts.items() if count >= FEWEST))


def learn_acts(examples: Sequence[Example], acts: tuple[str, ...], table: Matrix) -> ActModel:
    """Return the model of `acts` learnt from `examples`; `table` holds the word vectors."""
    space = Space(examples)
    lexical, vectors = _divided(space, examples, table)
    wanted, shares = _wanted(examples, acts)
    keys, dimensions, bias = _minimised(lexical, vectors, wanted, shares)
    return ActModel(acts, space, table, keys, dimensions, bias)


def _divided(space: Space, examples: Sequence[Example], table: Matrix) -> tuple[Matrix, Matrix]:
    by_length = roots(examples)
    lexical = (sparse.diags(by_length) @ space.lexical(examples)).tocsr().astype(np.float32)
    return lexical, space.vectors(examples, table) * by_length[:, None]


def _wanted(examples: Sequence[Example], acts: tuple[str, ...]) -> tuple[Matrix, Matrix]:
    wanted = np.zeros((len(examples), len(acts)), np.float32)
    shares = np.ones_like(wanted)
    places = {act: place for place, act in enumerate(acts)}
    for row, example in enumerate(examples):
        for act, plain in example.acts.items():
            if act in places:
                wanted[row, places[act]], shares[row, places[act]] = 1.0, plain
    return wanted, shares


def _minimised(lexical: Matrix, vectors: Matrix, wanted: Matrix, shares: Matrix) -> tuple[Matrix, Matrix, Matrix]:
    keys, dimensions, acts = lexical.shape[1], vectors.shape[1], wanted.shape[1]
    turned = lexical.T.tocsr()
    rate = wanted.mean(axis=0).clip(1e-4)
    start = np.log(rate / (1.0 - rate)).astype(np.float32)
    ends = (keys * acts, (keys + dimensions) * acts)

    def loss(flat: Matrix) -> tuple[float, Matrix]:
        by_key, by_dimension, bias = np.split(flat.astype(np.float32), ends)
        by_key, by_dimension = by_key.reshape(keys, acts), by_dimension.reshape(dimensions, acts)
        odds = lexical @ by_key + vectors @ by_dimension + bias + start
        miss = shares * (1.0 / (1.0 + np.exp(-odds)) - wanted)
        value = (shares * np.logaddexp(0.0, np.where(wanted > 0, -odds, odds))).sum()
        value += ((by_key**2).sum() + (by_dimension**2).sum()) / 2 / _SHRINK + 0.005 * (bias**2).sum()
        slopes = (turned @ miss + by_key / _SHRINK, vectors.T @ miss + by_dimension / _SHRINK)
        slope = np.concatenate([*(each.ravel() for each in slopes), miss.sum(axis=0) + 0.01 * bias])
        return float(value), slope.astype(np.float64)

    options = {"maxiter": _ROUNDS, "maxcor": 5}
    found = optimize.minimize(loss, np.zeros(ends[1] + acts), jac=True, method="L-BFGS-B", options=options)
    by_key, by_dimension, bias = np.split(found.x.astype(np.float32), ends)
    return by_key.reshape(keys, acts), by_dimension.reshape(dimensions, acts), bias + start
