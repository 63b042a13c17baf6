"""Rebuild every table of the recogniser from `data/` of the checkout: `python -m thinklink.evaluation.learning`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

import numpy as np

import thinklink.recognise
from thinklink.recognise.hallmarks import HALLMARKS

from .acts import acts_in, learn_acts
from .corpus import Approach, load_corpus
from .features import word_vectors
from .likeness import learn_likeness
from .outside import Matrix, folds, joined, seen_outside, sentences_of
from .tables import write_tables
from .weights import BALANCED, JUDGED, Fit, fit, intervals

_FOLDS: Final = 8
#: of a hundred genuine approaches out of fold, how many may reach a band
_FALSE_MEDIUM: Final = 3.0
_FALSE_HIGH: Final = 0.5
NOTE: Final = (
    "Log-odds at degree 1: [weight, low, high, basis]; strength is the weight times the root of the degree. A band "
    "begins at that total of base and strengths. Bands were set where so many of a hundred genuine approaches reach "
    "them, judged by tables learnt without them; rates in real life are not known."
)


def main() -> None:
    """Learn, measure out of fold, fit, write."""
    data = Path(sys.argv[1] if len(sys.argv) > 1 else "data")
    approaches, examples = load_corpus(data)
    table = word_vectors(data / "vectors.i8")
    degrees = joined(seen_outside(data, folds(approaches, _FOLDS)), len(approaches))
    malicious = [approach.labelled.malicious for approach in approaches]
    sentences = sentences_of(approaches, examples)
    recognise = Path(thinklink.recognise.__file__).parent
    write_tables(recognise / "wording", learn_acts(sentences, acts_in(sentences), table), learn_likeness(approaches))
    found = fit(degrees, malicious)
    bounds = intervals(degrees, malicious, [approach.group for approach in approaches])
    recognise.joinpath("weights.json").write_text(_readable(found, bounds, _bands(degrees, approaches)), "utf-8")


def _bands(degrees: Matrix, approaches: tuple[Approach, ...]) -> dict[str, object]:
    malicious = np.array([approach.labelled.malicious for approach in approaches])
    totals = np.zeros(len(approaches))
    for kept, left in folds(approaches, _FOLDS):
        totals[left] = fit(degrees[kept], malicious[kept]).totals(degrees[left])
    bands: dict[str, object] = {}
    for name, false in (("medium", _FALSE_MEDIUM), ("high", _FALSE_HIGH)):
        begins = float(np.round(np.percentile(totals[~malicious], 100 - false), 3))
        reached = totals >= begins
        bands[name] = {
            "from": begins,
            "malicious": [int((reached & malicious).sum()), int(malicious.sum())],
            "genuine": [int((reached & ~malicious).sum()), int((~malicious).sum())],
        }
    return bands


def _readable(found: Fit, bounds: Matrix, bands: dict[str, object]) -> str:
    rows = []
    for hallmark, weight, low, high in zip(HALLMARKS, found.weights, *bounds, strict=True):
        judged = JUDGED.get(hallmark.key)
        fitted = [*(round(float(one), 3) + 0.0 for one in (weight, low, high)), "fitted"]
        shown = [*judged, "judgement"] if judged else fitted
        rows.append(f"  {json.dumps(hallmark.key)}: {json.dumps(shown)}")
    head = [f' "note": {json.dumps(NOTE)}', f' "base": {found.base:.3f}', f' "base_rate": {BALANCED}']
    head.append(f' "bands": {json.dumps(bands)}')
    return "{\n" + ",\n".join(head) + ',\n "hallmarks": {\n' + ",\n".join(rows) + "\n }\n}\n"


if __name__ == "__main__":
    main()
