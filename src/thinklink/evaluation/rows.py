"""A row of the table that `thinklink evaluate` prints: what was measured, the figure, its interval, and the bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from thinklink.recognise.finding import Assessment

from .measures import Figure, share

#: bands that make somebody look
WORRYING = frozenset({"medium", "high"})


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `bar` says what is asked, `holds` whether the figure meets it; `None` where nothing is asked."""

    set: str
    measure: str
    figure: Figure
    bar: str = ""
    holds: bool | None = None


def at_least(name: str, measure: str, figure: Figure, least: float) -> Row:
    """Return the row of a figure that must not be below `least`."""
    return Row(name, measure, figure, f">= {least:g}", figure.value >= least)


def at_most(name: str, measure: str, figure: Figure, most: float) -> Row:
    """Return the row of a figure that must not be above `most`."""
    return Row(name, measure, figure, f"<= {most:g}", figure.value <= most)


def flagged(found: Sequence[Assessment], *, only_high: bool = False) -> Figure:
    """Return the share of `found` in medium or high, or in high alone."""
    bands = {"high"} if only_high else WORRYING
    return share(sum(one.band in bands for one in found), len(found))
