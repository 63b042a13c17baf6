"""From findings to a score: additive log-odds, every step of it to be seen.

The score is the logistic function of a base plus, for each finding, the weight of its hallmark times the root of its
degree: half as sure is more than half as telling. The base and the weights stand in `weights.json`, readable and
replaceable; the file says which were fitted and which were set by judgement. A weight's sign is fixed by its hallmark:
what warns never reassures.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Final

from .finding import Band, Finding, WeighedFinding
from .hallmarks import HALLMARKS, Hallmark

#: All reassurance together takes at most this, in log-odds: words cost nothing, and nobody writes himself out of a
#: plain lure by adding kind ones.
_MOST_REASSURED: Final = 4.0


@dataclass(frozen=True, slots=True)
class Weight:
    """Log-odds at degree 1, the interval around it, and whether it was fitted or set by judgement."""

    weight: float
    low: float
    high: float
    basis: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of the malicious and of the genuine approaches reached a band, judged by tables learnt without them."""

    malicious: int
    of_malicious: int
    genuine: int
    of_genuine: int


@dataclass(frozen=True, slots=True)
class Weights:
    """The whole readable file: the base, a weight per hallmark, the totals from which a band begins, and its counts.

    `base_rate` is a setting: the share of malicious approaches among all, half as in the material it was fitted to.
    """

    base: float
    base_rate: float
    medium_from: float
    high_from: float
    counts: Mapping[Band, Counts]
    hallmarks: Mapping[str, Weight]

    def weigh(self, findings: Iterable[Finding]) -> tuple[WeighedFinding, ...]:
        """Return the findings with their strength, heaviest first; equal ones in the order of the table."""
        weighed = _bounded([self._weighed(finding) for finding in findings])
        return tuple(sorted(weighed, key=lambda one: (-abs(one.strength), one.finding.hallmark)))

    def total(self, weighed: Iterable[WeighedFinding]) -> float:
        """Return the base plus all strengths, in log-odds. The order of the findings does not change it."""
        return self.base + math.fsum(one.strength for one in weighed)

    def score(self, total: float) -> float:
        """Return the score of `total`: the chance of a malicious approach where `base_rate` of all are malicious.

        The bands do not move with it: they go by the evidence alone.
        """
        return score_of(total + math.log(self.base_rate / (1.0 - self.base_rate)))

    def band(self, total: float) -> Band:
        """Return the band that `total` (log-odds) falls into."""
        if total >= self.high_from:
            return "high"
        return "medium" if total >= self.medium_from else "low"

    def _weighed(self, finding: Finding) -> WeighedFinding:
        weight, hallmark = self.hallmarks[finding.hallmark], _by_key()[finding.hallmark]
        root = math.sqrt(finding.degree)
        low, high = sorted((root * weight.low, root * weight.high))
        return WeighedFinding(finding, root * weight.weight, low, high, hallmark.label, hallmark.reference)


def _bounded(weighed: Sequence[WeighedFinding]) -> Sequence[WeighedFinding]:
    """Return the findings, those that reassure scaled down where together they would take more than they may."""
    taken = -math.fsum(one.strength for one in weighed if one.strength < 0)
    if taken <= _MOST_REASSURED:
        return weighed
    share = _MOST_REASSURED / taken
    return [_scaled(one, share) if one.strength < 0 else one for one in weighed]


def _scaled(one: WeighedFinding, share: float) -> WeighedFinding:
    return replace(one, strength=one.strength * share, low=one.low * share, high=one.high * share)


@cache
def shipped_weights() -> Weights:
    """Return the weights that ship with this version. Raises `ValueError` where the file and the table do not agree."""
    loaded = json.loads(files(__package__).joinpath("weights.json").read_text("utf-8"))
    weights = {key: Weight(*row) for key, row in loaded["hallmarks"].items()}
    if set(weights) != set(_by_key()):
        raise ValueError(f"weights.json and the table of hallmarks differ: {set(weights) ^ set(_by_key())}")
    bands = loaded["bands"]
    counts: dict[Band, Counts] = {}
    for band in ("medium", "high"):
        counts[band] = Counts(*bands[band]["malicious"], *bands[band]["genuine"])
    begins = (bands["medium"]["from"], bands["high"]["from"])
    return Weights(loaded["base"], loaded["base_rate"], *begins, counts, weights)


def score_of(total: float) -> float:
    """Return the score, between 0 and 1, of a `total` in log-odds."""
    return 1.0 / (1.0 + math.exp(-max(-700.0, min(700.0, total))))


@cache
def _by_key() -> Mapping[str, Hallmark]:
    return {hallmark.key: hallmark for hallmark in HALLMARKS}
