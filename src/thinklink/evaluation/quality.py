"""How right the product is on labelled approaches: separation, bands, rungs, turns to flag; each set by itself.

The tables and weights that ship were learnt from the training files, so only `dev` measures them; the training files
are measured out of fold by `evaluation.refitted`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from thinklink.realise.ladder import climb
from thinklink.recognise import assess
from thinklink.recognise.finding import Band

from .approaches import Labelled
from .measures import Figure, area, calibration_error, share

_WORRYING = frozenset({"medium", "high"})


@dataclass(frozen=True, slots=True)
class Judged:
    """One labelled approach with what the product says of it."""

    truth: Labelled
    band: Band
    score: float
    rung: int
    turns_to_flag: int | None
    asks_sensitive: bool


@dataclass(frozen=True, slots=True)
class Quality:
    """One row of the table."""

    name: str
    area: Figure
    malicious_flagged: Figure
    malicious_high: Figure
    genuine_flagged: Figure
    genuine_high: Figure
    rung_within_one: Figure
    sensitive_right: Figure
    turns_to_flag: float | None


def judge(approaches: Iterable[Labelled]) -> tuple[Judged, ...]:
    """Assess every approach."""
    return tuple(_judged(one) for one in approaches)


def quality(name: str, judged: Sequence[Judged]) -> Quality:
    """Return the row for `judged`. Raises `ValueError` where it lacks malicious or genuine ones."""
    malicious = [one for one in judged if one.truth.malicious]
    genuine = [one for one in judged if not one.truth.malicious]
    flagged = [one.turns_to_flag for one in malicious if one.turns_to_flag is not None]
    return Quality(
        name=name,
        area=area([one.score for one in malicious], [one.score for one in genuine]),
        malicious_flagged=_share_in(malicious, _WORRYING),
        malicious_high=_share_in(malicious, {"high"}),
        genuine_flagged=_share_in(genuine, _WORRYING),
        genuine_high=_share_in(genuine, {"high"}),
        rung_within_one=share(sum(abs(one.rung - one.truth.rung) <= 1 for one in judged), len(judged)),
        sensitive_right=share(sum(one.asks_sensitive == one.truth.asks_sensitive for one in judged), len(judged)),
        turns_to_flag=median(flagged) if flagged else None,
    )


def by_file(judged: Sequence[Judged]) -> tuple[Quality, ...]:
    """Return one row per file, in the order of their names."""
    names = sorted({one.truth.file for one in judged})
    return tuple(quality(name, [one for one in judged if one.truth.file == name]) for name in names)


def calibration(judged: Sequence[Judged]) -> Figure:
    """Return the expected calibration error of the scores in ten bins (Naeini 2015)."""
    return calibration_error([(one.score, one.truth.malicious) for one in judged])


def _judged(truth: Labelled) -> Judged:
    found = assess(truth.dossier)
    rung, _, flagged_at = climb(truth.dossier)
    return Judged(truth, found.band, found.score, rung or 0, flagged_at, bool(found.asks_sensitive))


def _share_in(judged: Sequence[Judged], bands: Iterable[str]) -> Figure:
    wanted = set(bands)
    return share(sum(one.band in wanted for one in judged), len(judged))
