"""From what was learnt to the tables that ship: one row of bytes per word and per pair.

A coefficient is stored as a whole number from -127 to 127 times the scale of its act. Words of no meaning to any act
keep their row, because rows are found by rank; pairs without a coefficient worth a step of the scale are left out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from thinklink.recognise.wording import Matcher
from thinklink.recognise.wording.matcher import LIKENESS, share_of
from thinklink.recognise.wording.vocabulary import RANK

from .acts import ActModel
from .likeness import Likeness

Matrix = Any
_STEPS: Final = 127
#: the share of coefficients that the scale reaches; the few beyond are cut to it
_REACHED: Final = 99.97
#: below this probability an act is not reported at all
LEAST: Final = 0.05
#: a pair is kept if some act gives it this many steps
_WORTH: Final = 3


Tables = tuple[Mapping[str, tuple[float, float, float]], Matrix, list[str], Matrix]


def tables(acts: ActModel, likeness: Likeness) -> Tables:
    """Return the constants by act, the rows of words, the names of pairs and their rows."""
    words, pairs, by_pair = _coefficients(acts, likeness)
    scale = np.percentile(np.abs(np.vstack([words, by_pair])), _REACHED, axis=0) / _STEPS + 1e-9
    rows, pair_rows = (np.clip(np.rint(part / scale), -_STEPS, _STEPS).astype(int) for part in (words, by_pair))
    worth = np.abs(pair_rows).max(axis=1) >= _WORTH
    bias = [*acts.bias, likeness.bias]
    constants = {
        act: (round(float(bias[at]), 5), float(f"{scale[at]:.6g}"), LEAST)
        for at, act in enumerate((*acts.acts, LIKENESS))
    }
    kept = [pair for pair, keep in zip(pairs, worth, strict=True) if keep]
    return constants, rows, kept, pair_rows[worth]


def matcher_of(acts: ActModel, likeness: Likeness) -> Matcher:
    """Return the matcher these tables make, as it would ship."""
    constants, words, pairs, rows = tables(acts, likeness)
    return Matcher(constants, _bytes(words), {pair: at for at, pair in enumerate(pairs)}, _bytes(rows))


def write_tables(folder: Path, acts: ActModel, likeness: Likeness) -> None:
    """Write the four files of the matcher into `folder`."""
    constants, words, pairs, rows = tables(acts, likeness)
    note = "By act: log-odds of a sentence without words, worth of one step, least probability. See matcher.py."
    lines = ",\n".join(f"  {json.dumps(act)}: {json.dumps(row)}" for act, row in constants.items())
    text = f'{{\n "note": {json.dumps(note)},\n "acts": {{\n{lines}\n }}\n}}\n'
    folder.joinpath("acts.json").write_text(text, "utf-8")
    folder.joinpath("words.bin").write_bytes(_bytes(words))
    folder.joinpath("pairs.txt").write_text("\n".join(pairs) + "\n", "utf-8")
    folder.joinpath("pairs.bin").write_bytes(_bytes(rows))


def _coefficients(acts: ActModel, likeness: Likeness) -> tuple[Matrix, list[str], Matrix]:
    width = len(acts.acts) + 1
    words = np.zeros((len(RANK), width), np.float32)
    words[:, :-1] = acts.table[: len(RANK)] @ acts.dimensions
    pairs = sorted({key for key in (*acts.space.columns, *likeness.space.columns) if key not in RANK and " " in key})
    at = {pair: row for row, pair in enumerate(pairs)}
    by_pair = np.zeros((len(pairs), width), np.float32)
    parts = ((acts.space, acts.keys, slice(0, -1)), (likeness.space, likeness.keys, slice(-1, None)))
    for space, learnt, columns in parts:
        worth = learnt.reshape(len(space.columns), -1) * space.factors[:, None]
        for key, row in space.columns.items():
            share = share_of(key)
            if key in RANK:
                words[RANK[key], columns] += share * worth[row]
            elif key in at:
                by_pair[at[key], columns] += share * worth[row]
    return words, pairs, by_pair


def _bytes(rows: Matrix) -> bytes:
    return bytes((rows + 128).astype(np.uint8).tobytes())
