"""What can only be measured by learning anew: out of fold, a whole file left out, and a learnt challenger beside it.

Nothing is judged by tables or weights that saw it. Twins (the same `member_role`) are never parted, and a file left out
is left out of everything. The challenger is gradient boosting (Friedman 2001, scikit-learn's histogram version) over
the same findings and the mean word vector: it shows what being readable costs. It is never shipped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from .learning.corpus import Approach, Example, load_corpus
from .learning.features import Space, word_vectors
from .learning.outside import Split, folds, joined, seen_outside
from .learning.weights import fit
from .measures import Figure, area, calibration_error
from .rows import Row, at_least, at_most

Matrix = Any
_FOLDS: Final = 8
_WEIGHT_FOLDS: Final = 10
_FILES: Final = ("train_c", "train_d", "train_e", "train_f")


def refitted(data: Path) -> Iterator[Row]:
    """Yield the rows; takes about three minutes on two cores. Raises `UnableToLoad` where `data` is missing."""
    approaches, _ = load_corpus(data)
    files = np.array([approach.labelled.file for approach in approaches])
    left_out = [(np.flatnonzero(files != name), np.flatnonzero(files == name)) for name in _FILES]
    seen = seen_outside(data, [*folds(approaches, _FOLDS), *left_out])
    inside = joined(seen[:_FOLDS], len(approaches))
    yield from _out_of_fold(approaches, inside, np.isin(files, _FILES))
    yield from _files_left_out(approaches, inside, seen[_FOLDS:])
    yield _challenger(data, approaches, inside, np.isin(files, _FILES))


def _out_of_fold(approaches: Sequence[Approach], inside: Matrix, counted: Matrix) -> Iterator[Row]:
    truth = _truth(approaches)
    totals = np.zeros(len(approaches))
    for kept, left in folds(approaches, _WEIGHT_FOLDS):
        totals[left] = fit(inside[kept], truth[kept]).totals(inside[left])
    chances = 1.0 / (1.0 + np.exp(-totals))
    yield at_least("out of fold, the 400", "AUC", _area(chances[counted], truth[counted]), 0.92)
    pairs = list(zip(chances[counted].tolist(), truth[counted].tolist(), strict=True))
    yield at_most("out of fold, the 400", "calibration error (ECE, 10 bins)", calibration_error(pairs), 0.06)
    yield Row("out of fold, all of our own", "AUC", _area(chances[~counted], truth[~counted]))


def _files_left_out(approaches: Sequence[Approach], inside: Matrix, seen: Sequence[Split]) -> Iterator[Row]:
    truth, areas = _truth(approaches), []
    for name, (left, found) in zip(_FILES, seen, strict=True):
        kept = np.setdiff1d(np.arange(len(approaches)), left)
        figure = _area(fit(inside[kept], truth[kept]).totals(found), truth[left])
        areas.append(figure)
        yield at_least(f"file left out: {name}", "AUC", figure, 0.86)
    mean, low, high = (float(np.mean([getattr(one, end) for one in areas])) for end in ("value", "low", "high"))
    yield at_least("files left out", "mean AUC", Figure(mean, low, high, sum(one.n for one in areas)), 0.89)


def _challenger(data: Path, approaches: Sequence[Approach], inside: Matrix, counted: Matrix) -> Row:
    truth, table = _truth(approaches), word_vectors(data / "vectors.i8")
    vectors = np.vstack([_mean_vector(approach.sentences, table) for approach in approaches])
    known, chances = np.hstack([inside, vectors]), np.zeros(len(approaches))
    for kept, left in folds(approaches, _WEIGHT_FOLDS):
        model = HistGradientBoostingClassifier(max_iter=200, learning_rate=0.05, l2_regularization=1.0, random_state=1)
        chances[left] = model.fit(known[kept], truth[kept]).predict_proba(known[left])[:, 1]
    return Row("challenger (boosting), the 400", "AUC", _area(chances[counted], truth[counted]))


def _mean_vector(sentences: Sequence[Example], table: Matrix) -> Matrix:
    theirs = [sentence for sentence in sentences if sentence.speaker != "member"]
    return Space.vectors(theirs, table).mean(axis=0) if theirs else np.zeros(table.shape[1])


def _truth(approaches: Sequence[Approach]) -> Matrix:
    return np.array([approach.labelled.malicious for approach in approaches])


def _area(scores: Matrix, truth: Matrix) -> Figure:
    return area(scores[truth].tolist(), scores[~truth].tolist())
