"""Every approach judged by tables that were not learnt from it: out of fold, and a whole file left out.

A fold never parts twins: approaches with the same `member_role` stay together.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.model_selection import GroupKFold

from thinklink.recognise.assessing import findings_of
from thinklink.recognise.hallmarks import HALLMARKS
from thinklink.recognise.seen import see
from thinklink.recognise.wording import Matcher

from .acts import acts_in, learn_acts
from .corpus import Approach, Example, load_corpus
from .features import word_vectors
from .likeness import learn_likeness
from .tables import matcher_of

Matrix = Any
Split = tuple[Matrix, Matrix]


def degrees(matcher: Matcher, approaches: Sequence[Approach]) -> Matrix:
    """Return what each hallmark (columns, in the order of the table) sees in each of `approaches`, 0 to 1."""
    places = {hallmark.key: place for place, hallmark in enumerate(HALLMARKS)}
    seen = np.zeros((len(approaches), len(places)))
    for row, approach in enumerate(approaches):
        for finding in findings_of(see(approach.labelled.dossier, matcher)):
            seen[row, places[finding.hallmark]] = finding.degree
    return seen


def learn(approaches: Sequence[Approach], examples: Sequence[Example], table: Matrix) -> Matcher:
    """Return the matcher learnt from `approaches` and `examples`."""
    sentences = sentences_of(approaches, examples)
    return matcher_of(learn_acts(sentences, acts_in(sentences), table), learn_likeness(approaches))


def sentences_of(approaches: Sequence[Approach], examples: Sequence[Example]) -> list[Example]:
    """Return the sentences whose acts are known."""
    return [*(one for approach in approaches if approach.tagged for one in approach.sentences), *examples]


def seen_outside(data: Path, splits: Sequence[Split]) -> list[Split]:
    """Return, for each split (rows kept, rows left out), the rows left out and what was seen in them without them."""
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(_one_split, [(str(data), kept, left) for kept, left in splits]))


def folds(approaches: Sequence[Approach], parts: int) -> list[Split]:
    """Return `parts` splits that never part a group."""
    return list(GroupKFold(parts).split(approaches, groups=[approach.group for approach in approaches]))


def joined(seen: Sequence[Split], rows: int) -> Matrix:
    """Return what was seen in all `rows` approaches, each from the fold that left it out."""
    whole = np.zeros((rows, len(HALLMARKS)))
    for left, found in seen:
        whole[left] = found
    return whole


def _one_split(asked: tuple[str, Matrix, Matrix]) -> Split:
    data, kept, left = Path(asked[0]), asked[1], asked[2]
    approaches, examples = load_corpus(data)
    matcher = learn([approaches[at] for at in kept], examples, word_vectors(data / "vectors.i8"))
    return left, degrees(matcher, [approaches[at] for at in left])
