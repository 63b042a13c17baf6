"""What can be had on EMSCAD by fitting there: several ways, out of fold, copies kept together. None of it is shipped.

Adverts of one employer, and near copies, are never parted: rows that begin their company profile or their description
alike, or whose words are alike by more than `_ALIKE` (cosine), are one group. Without that, a model is asked about
texts that it has seen; the last row shows how much that flatters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from scipy import sparse
from scipy.sparse import csgraph
from sklearn.ensemble import ExtraTreesClassifier, HistGradientBoostingClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from thinklink.recognise.assessing import findings_of
from thinklink.recognise.hallmarks import HALLMARKS
from thinklink.recognise.seen import see
from thinklink.recognise.wording import shipped_matcher

from .adverts import dossier_of, mended
from .adverts import rows as rows_of
from .measures import Figure, area
from .rows import Row, at_least

Matrix = Any
Table = Sequence[Mapping[str, str]]
_FOLDS: Final = 10
_ALIKE: Final = 0.6
#: so much of a text, in characters, tells whose it is; and so little tells nothing
_HEAD: Final = 80
_SHORT: Final = 20
_BAR: Final = 0.97
_TEXTS: Final = ("title", "company_profile", "description", "requirements", "benefits")
_FLAGS: Final = ("telecommuting", "has_company_logo", "has_questions")
_KINDS: Final = ("employment_type", "required_experience", "required_education", "industry", "function")
#: how much the columns of the job board, and findings, count beside words in the logistic regression
_BOARD: Final = 0.15
_FOUND: Final = 0.5
_NAME: Final = "adverts, fitted there"


def adverts_fitted(data: Path) -> Iterator[Row]:
    """Yield a row for each way of fitting; takes minutes. Raises `UnableToLoad`."""
    table = list(rows_of(data / "job_adverts" / "emscad.csv"))
    truth = np.array([row["fraudulent"] == "1" for row in table])
    parts, groups = _parts(table), groups_of(table)
    grouped = _out_of_fold(parts, truth, groups)
    for way, scores in grouped.items():
        yield at_least(_NAME, f"AUC, {way}", _area(scores, truth), _BAR)
    mean = sum((_ranks(scores) for scores in grouped.values()), np.zeros(len(truth)))
    yield at_least(_NAME, "AUC, mean rank of these", _area(mean, truth), _BAR)
    parted = _out_of_fold(parts, truth, np.arange(len(truth)), only="words and columns, logistic")
    for way, scores in parted.items():
        yield Row(f"{_NAME}, copies parted", f"AUC, {way}", _area(scores, truth))


def groups_of(table: Table) -> Matrix:
    """Return the number of the group of each row: the same for one employer, and for near copies."""
    words = TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2)).fit_transform(
        ["\n".join(_plain(row[name]) for name in _TEXTS) for row in table]
    )
    alike = (words @ words.T) > _ALIKE
    alike = alike.tolil()
    for column in ("company_profile", "description"):
        heads = [re.sub(r"\W+", " ", row[column].lower()).strip()[:_HEAD] for row in table]
        for row, head in enumerate(heads):
            if len(head) >= _SHORT and (first := heads.index(head)) != row:
                alike[row, first] = True
    return csgraph.connected_components(alike, directed=False)[1]


def _parts(table: Table) -> dict[str, Matrix]:
    numbers = [
        [
            *(float(row[flag]) for flag in _FLAGS),
            *(float(bool(row[name].strip())) for name in (*_TEXTS, *_KINDS, "salary_range", "department")),
            *(np.log1p(len(mended(row[name]).split())) for name in _TEXTS),
        ]
        for row in table
    ]
    return {
        "texts": np.array([[_plain(row[name]) for name in _TEXTS] for row in table], dtype=object),
        "numbers": np.array(numbers),
        # Where the work is would tell much here; places never count, not even in what is only measured.
        "kinds": np.array([[row[kind] for kind in _KINDS] for row in table], dtype=object),
        "found": _found(table),
    }


def _found(table: Table) -> Matrix:
    places = {hallmark.key: place for place, hallmark in enumerate(HALLMARKS)}
    found = np.zeros((len(table), len(places)))
    for row, advert in enumerate(table):
        for finding in findings_of(see(dossier_of(advert), shipped_matcher())):
            found[row, places[finding.hallmark]] = np.sqrt(finding.degree)
    return found


def _out_of_fold(parts: Mapping[str, Matrix], truth: Matrix, groups: Matrix, only: str = "") -> dict[str, Matrix]:
    scores: dict[str, Matrix] = {}
    splits = StratifiedGroupKFold(_FOLDS, shuffle=True, random_state=1).split(truth, truth, groups)
    for kept, left in splits:
        for way, (model, columns) in _ways(parts, kept).items():
            if only in ("", way):
                fitted = model.fit(columns[kept], truth[kept])
                scores.setdefault(way, np.zeros(len(truth)))[left] = fitted.predict_proba(columns[left])[:, 1]
    return scores


def _ways(parts: Mapping[str, Matrix], kept: Matrix) -> dict[str, tuple[Any, Matrix]]:
    words = sparse.hstack([_tfidf(texts, kept) for texts in parts["texts"].T])
    board = _BOARD * StandardScaler().fit(parts["numbers"][kept]).transform(parts["numbers"])
    kinds = OneHotEncoder(handle_unknown="ignore").fit(parts["kinds"][kept]).transform(parts["kinds"])
    known = sparse.hstack([words, board, _FOUND * kinds, _FOUND * parts["found"]]).tocsr()
    dense = np.hstack([parts["numbers"], kinds.toarray(), parts["found"]])
    logistic = LogisticRegression(C=30.0, max_iter=2000, class_weight="balanced")
    return {
        "words, logistic": (logistic, words.tocsr()),
        "words and columns, logistic": (logistic, sparse.hstack([words, board, _FOUND * kinds]).tocsr()),
        "words, columns, findings, logistic": (logistic, known),
        "columns and findings, boosting": (HistGradientBoostingClassifier(learning_rate=0.05, random_state=1), dense),
        "columns and findings, trees": (ExtraTreesClassifier(500, min_samples_leaf=2, random_state=1), dense),
    }


def _tfidf(texts: Matrix, kept: Matrix) -> Matrix:
    return TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=2).fit(texts[kept]).transform(texts)


def _plain(text: str) -> str:
    # What was decoded wrongly tells which copy of the collection a row came from, and nothing of the advert.
    return mended(text).encode("ascii", "ignore").decode()


def _ranks(scores: Matrix) -> Matrix:
    return np.argsort(np.argsort(scores)) / len(scores)


def _area(scores: Matrix, truth: Matrix) -> Figure:
    return area(scores[truth].tolist(), scores[~truth].tolist())
