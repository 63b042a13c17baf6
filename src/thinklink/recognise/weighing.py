"""From findings to a score: additive log-odds, every step of it to be seen.

The score is the logistic function of a base plus, for each finding, its degree times the weight of its hallmark. The
base and the weights stand in `weights.json`, readable and replaceable; so far they were set by judgement and say so.
A weight's sign is fixed by its hallmark: what warns never reassures.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from .finding import Band, Finding, WeighedFinding
from .hallmarks import HALLMARKS, Hallmark


@dataclass(frozen=True, slots=True)
class Weight:
    """Log-odds at degree 1, and the interval around it."""

    weight: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Weights:
    """The whole readable file: the base, a weight per hallmark, and the totals from which a band begins."""

    basis: str
    base: float
    medium_from: float
    high_from: float
    hallmarks: Mapping[str, Weight]

    def weigh(self, findings: Iterable[Finding]) -> tuple[WeighedFinding, ...]:
        """Return the findings with their strength, heaviest first; equal ones in the order of the table."""
        weighed = [self._weighed(finding) for finding in findings]
        return tuple(sorted(weighed, key=lambda one: (-abs(one.strength), one.finding.hallmark)))

    def total(self, weighed: Iterable[WeighedFinding]) -> float:
        """Return the base plus all strengths, in log-odds. The order of the findings does not change it."""
        return self.base + math.fsum(one.strength for one in weighed)

    def band(self, total: float) -> Band:
        """Return the band that `total` (log-odds) falls into."""
        if total >= self.high_from:
            return "high"
        return "medium" if total >= self.medium_from else "low"

    def _weighed(self, finding: Finding) -> WeighedFinding:
        weight, hallmark = self.hallmarks[finding.hallmark], _by_key()[finding.hallmark]
        low, high = sorted((finding.degree * weight.low, finding.degree * weight.high))
        return WeighedFinding(finding, finding.degree * weight.weight, low, high, hallmark.label, hallmark.reference)


@cache
def shipped_weights() -> Weights:
    """Return the weights that ship with this version. Raises `ValueError` where the file and the table do not agree."""
    loaded = json.loads(files(__package__).joinpath("weights.json").read_text("utf-8"))
    weights = {key: Weight(*row) for key, row in loaded["hallmarks"].items()}
    if set(weights) != set(_by_key()):
        raise ValueError(f"weights.json and the table of hallmarks differ: {set(weights) ^ set(_by_key())}")
    return Weights(loaded["basis"], loaded["base"], loaded["medium_from"], loaded["high_from"], weights)


def score_of(total: float) -> float:
    """Return the score, between 0 and 1, of a `total` in log-odds."""
    return 1.0 / (1.0 + math.exp(-max(-700.0, min(700.0, total))))


@cache
def _by_key() -> Mapping[str, Hallmark]:
    return {hallmark.key: hallmark for hallmark in HALLMARKS}
