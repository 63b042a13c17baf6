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

_Z: Final = 1.959964
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
    rate, spread = hits / n, _Z * _Z / n
    middle = (rate + spread / 2) / (1 + spread)
    reach = _Z / (1 + spread) * math.sqrt(rate * (1 - rate) / n + spread / (4 * n))
    # At none and at all, the bound is the share itself but for rounding.
    return Figure(rate, max(0.0, min(rate, middle - reach)), min(1.0, max(rate, middle + reach)), n)


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


def _area(malicious: Sequence[float], genuine: Sequence[float]) -> float:
    ranked = sorted(genuine)
    wins = math.fsum((bisect_left(ranked, score) + bisect_right(ranked, score)) / 2 for score in malicious)
    return wins / (len(malicious) * len(ranked))
