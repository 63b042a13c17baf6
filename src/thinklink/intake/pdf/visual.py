"""Text as it is drawn, from left to right, to text as it is read.

A PDF holds glyphs where they stand on the line. For scripts that are written from right to left that is the wrong way
round, and letters come in the forms that join them to their neighbours. Lines without such scripts are left alone.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import Final

_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
#: ligatures and joined forms, which are no letters of their own
_FORMS: Final = re.compile("[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]+")
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_UNSEEN: Final = re.compile(r"[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_MIRRORED: Final = str.maketrans("()[]{}<>\u00ab\u00bb", ")(][}{><\u00bb\u00ab")


def as_read(text: str) -> str:
    """Return one drawn line in the order in which it is read, with plain letters and plain spaces."""
    plain = _CONTROLS.sub(" ", _UNSEEN.sub("", text))
    if _RIGHT_TO_LEFT.search(plain):
        plain = _turned(plain)
    return _FORMS.sub(lambda form: unicodedata.normalize("NFKC", form[0]), plain)


def _turned(text: str) -> str:
    """Turn what reads from right to left; within it, what reads from left to right is turned back."""
    clusters = _clusters(text)
    ways = [_way(cluster) for cluster in clusters]
    if ways.count("R") < ways.count("L"):
        return "".join("".join(reversed(run)) if way == "R" else "".join(run) for way, run in _runs(clusters, ways))
    runs = [run if way == "L" else list(reversed(run)) for way, run in _runs(clusters, ways, to="L")]
    return "".join("".join(run) for run in reversed(runs))


def _clusters(text: str) -> list[str]:
    """Return the characters of `text`, each with the marks that stand on it, brackets mirrored where they turn."""
    found: list[str] = []
    for char in text:
        if found and unicodedata.combining(char):
            found[-1] += char
        else:
            found.append(char)
    return found


def _way(cluster: str) -> str:
    if _RIGHT_TO_LEFT.match(cluster):
        return "R"
    return "L" if cluster[0].isalnum() else " "


def _runs(clusters: list[str], ways: list[str], to: str = "R") -> list[tuple[str, list[str]]]:
    """Return the runs of one way; what has no way of its own goes with the run `to` only where both its sides do."""
    marked = list(ways)
    sided = [at for at, way in enumerate(ways) if way != " "]
    for before, after in pairwise(sided):
        inner = to if ways[before] == to == ways[after] else ("L" if to == "R" else "R")
        marked[before + 1 : after] = [inner] * (after - before - 1)
    other = "L" if to == "R" else "R"
    marked = [other if way == " " else way for way in marked]
    runs: list[tuple[str, list[str]]] = []
    for way, cluster in zip(marked, clusters, strict=True):
        shown = cluster.translate(_MIRRORED) if way == "R" else cluster
        if runs and runs[-1][0] == way:
            runs[-1][1].append(shown)
        else:
            runs.append((way, [shown]))
    return runs
