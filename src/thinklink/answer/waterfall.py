"""How the score came about: from the starting point, each finding adds or takes, down to the sum.

One row a finding, in the order of the assessment, each with where it starts and ends on one common scale, so that a
table, a bar and a sentence can be drawn from the same numbers. Points are log-odds: 0 is an even chance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from thinklink.recognise.finding import Assessment, WeighedFinding
from thinklink.recognise.weighing import shipped_weights

#: the true minus sign, which screen readers say
_MINUS: Final = "\u2212"


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: a label, its points with their interval, and the running sum before and after it."""

    #: base | adds | takes | total
    kind: str
    label: str
    points: float
    before: float
    after: float
    low: float | None = None
    high: float | None = None
    found: WeighedFinding | None = None


@dataclass(frozen=True, slots=True)
class Waterfall:
    """All rows, first to last, and the ends of the scale that holds every one of them, in points."""

    bars: tuple[Bar, ...]
    least: float
    most: float
    #: the totals from which the band is medium, and high
    medium_from: float
    high_from: float

    def place(self, points: float, width: float = 100.0) -> float:
        """Return where `points` lie on a scale from 0 to `width`."""
        return round((points - self.least) / (self.most - self.least) * width, 2)


def waterfall_of(assessment: Assessment) -> Waterfall:
    """Return the rows from the base to the sum, of which the score is the logistic function."""
    bars = [Bar("base", "Where everyone starts", assessment.base, 0.0, assessment.base)]
    for found in assessment.findings:
        bars.append(_bar_of(found, bars[-1].after))
    if assessment.faint_signs:
        bars.append(_faint_bar(assessment, bars[-1].after))
    total = bars[-1].after
    bars.append(Bar("total", "Together", total, 0.0, total))
    weights = shipped_weights()
    return _on_one_scale(bars, weights.medium_from, weights.high_from)


def points_words(points: float) -> str:
    """Return points with their sign, to one decimal."""
    rounded = round(points, 1) or 0.0
    sign = "+" if rounded > 0 else _MINUS if rounded < 0 else "±"
    return f"{sign}{abs(rounded):.1f}"


def interval_words(bar: Bar) -> str:
    """Return "+0.9 to +1.9", or nothing where the row has no interval."""
    if bar.low is None or bar.high is None:
        return ""
    return f"{points_words(bar.low)} to {points_words(bar.high)}"


def _bar_of(found: WeighedFinding, before: float) -> Bar:
    kind = "adds" if found.strength > 0 else "takes"
    after = before + found.strength
    return Bar(kind, found.label, found.strength, before, after, found.low, found.high, found)


def _faint_bar(assessment: Assessment, before: float) -> Bar:
    many = assessment.faint_signs > 1
    label = f"{assessment.faint_signs} faint signs together" if many else "One faint sign"
    kind = "adds" if assessment.faint > 0 else "takes"
    return Bar(kind, label, assessment.faint, before, before + assessment.faint)


def _on_one_scale(bars: list[Bar], medium_from: float, high_from: float) -> Waterfall:
    ends = [0.0, medium_from, high_from]
    for bar in bars:
        ends += [bar.before, bar.after]
        ends += [bar.before + end for end in (bar.low, bar.high) if end is not None]
    return Waterfall(tuple(bars), min(ends) - 0.5, max(ends) + 0.5, medium_from, high_from)
