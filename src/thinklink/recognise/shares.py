"""A share with its interval: Wilson's score interval (Wilson 1927) at 95 %, which behaves at none and at all."""

from __future__ import annotations

import math
from typing import Final

_Z: Final = 1.959964


def wilson(hits: int, n: int) -> tuple[float, float]:
    """Return the low and high bound of `hits` of `n` as a share; of nothing, everything from 0 to 1 is possible."""
    if n == 0:
        return 0.0, 1.0
    rate, spread = hits / n, _Z * _Z / n
    middle = (rate + spread / 2) / (1 + spread)
    reach = _Z / (1 + spread) * math.sqrt(rate * (1 - rate) / n + spread / (4 * n))
    # At none and at all, the bound is the share itself but for rounding.
    return max(0.0, min(rate, middle - reach)), min(1.0, max(rate, middle + reach))
