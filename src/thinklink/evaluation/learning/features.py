"""Sentences as numbers: words and neighbouring words with their rarity, and the sum of their word vectors.

Each part is divided by the root of the sentence's length, so that the finished model is a sum of one row per word and
per pair, divided once (`recognise.wording.matcher` adds it up the same way).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from scipy import sparse

from thinklink.recognise.wording.matcher import keys_of, share_of
from thinklink.recognise.wording.vocabulary import RANK

from .corpus import Example

Matrix = Any
#: a key seen in fewer sentences than this tells more about the sentence than about the language
_FEWEST: Final = 2
_RAREST: Final = 7.0
_LEXICAL: Final = 1.0 / 8.0
_VECTORS: Final = 1.0 / 16.0
#: frequent words say little: the half-way rank of their weight (after Arora 2017)
_HALF_RANK: Final = 200.0


class Space:
    """The keys (words, pairs, speakers) of the examples it was made from, with the factor of each."""

    def __init__(self, examples: Sequence[Example]) -> None:
        """Keep the keys that occur in at least two of `examples`."""
        counts = Counter(key for example in examples for key in keys_of(example.words, example.speaker))
        kept = sorted(key for key, count in counts.items() if count >= _FEWEST)
        self.columns = {key: column for column, key in enumerate(kept)}
        rarity = np.log(len(examples) / np.array([counts[key] for key in kept]))
        self.factors = (np.minimum(rarity, _RAREST) * _LEXICAL).astype(np.float32)

    def lexical(self, examples: Sequence[Example]) -> Matrix:
        """Return a sparse matrix, one row per example and one column per key, not yet divided by length."""
        rows, columns, values = [], [], []
        for row, example in enumerate(examples):
            for key in keys_of(example.words, example.speaker):
                if (column := self.columns.get(key)) is not None:
                    rows.append(row)
                    columns.append(column)
                    values.append(share_of(key) * self.factors[column])
        shape = (len(examples), len(self.columns))
        return sparse.csr_matrix((np.array(values, np.float32), (rows, columns)), shape)

    @staticmethod
    def vectors(examples: Sequence[Example], table: Matrix) -> Matrix:
        """Return the summed word vectors, one row per example, not yet divided by length."""
        summed = np.zeros((len(examples), table.shape[1]), np.float32)
        for row, example in enumerate(examples):
            known = [RANK[word] for word in dict.fromkeys(example.words) if word in RANK]
            if known:
                summed[row] = table[known].sum(axis=0)
        return summed


def roots(examples: Sequence[Example]) -> Matrix:
    """Return one over the root of each example's length."""
    return np.array([1.0 / np.sqrt(len(example.words) + 2) for example in examples], np.float32)


@cache
def word_vectors(path: Path) -> Matrix:
    """Return the vectors in the order of `RANK`, frequent words damped; `path` holds bytes, 256 to a word."""
    stored = np.frombuffer(path.read_bytes(), np.int8).reshape(-1, 256).astype(np.float32) / 32.0
    ranks = np.arange(len(stored), dtype=np.float32)
    table = stored * (_VECTORS / (1.0 + _HALF_RANK / (1.0 + ranks)))[:, None]
    return table.astype(np.float32)
