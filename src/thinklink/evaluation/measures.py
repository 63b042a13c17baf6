"""The measures: how well scores separate two groups, and how sure a share is. Every figure comes with its interval.

Intervals are 95 %. Shares use Wilson's score interval (Wilson 1927), which behaves at none and at all; the area under
the curve is the Mann-Whitney statistic with ties counted half (Hanley and McNeil 1982), its interval a bootstrap over
items with a fixed seed, so that the same data print the same figure.
"""

from __future__ import annotations

import math
import random
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from thinklink.recognise.shares import wilson

_DRAWS: Final = 500


@dataclass(frozen=True, slots=True)
class Figure:
    """A value between 0 and 1 with the bounds of its 95 % interval, from `n` items."""

    value: float
    low: float
    high: float
    n: int


def share(hits: int, n: int) -> Figure:
    """Return `hits` of `n` as a share with Wilson's interval; of nothing, everything from 0 to 1 is possible."""
    if n == 0:
        return Figure(math.nan, 0.0, 1.0, 0)
    return Figure(hits / n, *wilson(hits, n), n)


def area(malicious: Sequence[float], genuine: Sequence[float], *, seed: int = 1) -> Figure:
    """Return the chance that a malicious item scores above a genuine one. Raises `ValueError` for an empty group."""
    if not malicious or not genuine:
        raise ValueError("an area needs items of both groups")
    dice = random.Random(seed)
    drawn = sorted(
        _area(dice.choices(malicious, k=len(malicious)), dice.choices(genuine, k=len(genuine))) for _ in range(_DRAWS)
    )
    low, high = drawn[int(_DRAWS * 0.025)], drawn[int(_DRAWS * 0.975)]
    return Figure(_area(malicious, genuine), low, high, len(malicious) + len(genuine))


def calibration_error(scored: Sequence[tuple[float, bool]], *, seed: int = 1) -> Figure:
    """Return how far scores lie from the share of malicious ones, over ten bins of equal width (Naeini 2015)."""
    dice = random.Random(seed)
    drawn = sorted(_miss(dice.choices(scored, k=len(scored))) for _ in range(_DRAWS))
    return Figure(_miss(scored), drawn[int(_DRAWS * 0.025)], drawn[int(_DRAWS * 0.975)], len(scored))


def _miss(scored: Sequence[tuple[float, bool]]) -> float:
    bins: dict[int, list[tuple[float, bool]]] = {}
    for score, truth in scored:
        bins.setdefault(min(9, int(score * 10)), []).append((score, truth))
    missed = (abs(math.fsum(score - truth for score, truth in inside)) for inside in bins.values())
    return math.fsum(missed) / len(scored)


def _area(malicious: Sequence[float], genuine: Sequence[float]) -> float:
    ranked = sorted(genuine)
    wins = math.fsum((bisect_left(ranked, score) + bisect_right(ranked, score)) / 2 for score in malicious)
    return wins / (len(malicious) * len(ranked))
