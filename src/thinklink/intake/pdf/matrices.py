"""The arithmetic of a PDF's coordinates: six numbers that move, scale and turn what is drawn."""

from __future__ import annotations

import math
from typing import Final

Matrix = tuple[float, float, float, float, float, float]
UNCHANGED: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
#: beyond this, a number means nothing on a page
_FAR: Final = 1e6


def times(first: Matrix, then: Matrix) -> Matrix:
    """Return the matrix that does `first` and after it `then`."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def moved(across: float, up: float) -> Matrix:
    """Return the matrix that only moves."""
    return (1.0, 0.0, 0.0, 1.0, across, up)


def is_upright(matrix: Matrix) -> bool:
    """Return whether text drawn through `matrix` reads from left to right, head up, at a place on a page."""
    a, b, c, d, e, f = matrix
    straight = a > 0 and d > 0 and abs(b) < 0.1 * a and abs(c) < 0.5 * d  # slanted letters stand upright too
    return straight and all(math.isfinite(one) and abs(one) < _FAR for one in (a, d, e, f))
