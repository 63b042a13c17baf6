"""Profiles in the 39 columns of Ayoobi (2023): the generated ones at hand, and the original set when a user brings it.

The original is a pickle, which could run anything: a file with any other hash than the published one is refused, and
the reader knows only the few names of pandas and NumPy that such a table needs.
"""

from __future__ import annotations

import ast
import csv
import hashlib
import io
import pickle
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from thinklink.dossier import Dossier, Post, Profile, Study

from .approaches import UnableToLoad

AYOOBI_SHA256: Final = "6d67c8015fceee06226491a8b0683bfc01e220416fed99e7f2d91aca27ba2e1a"
_ADMITTED: Final = frozenset(
    {
        ("builtins", "slice"),
        ("numpy", "dtype"),
        ("numpy", "ndarray"),
        ("numpy.core.multiarray", "_reconstruct"),
        ("numpy._core.multiarray", "_reconstruct"),
        ("pandas._libs.internals", "_unpickle_block"),
        ("pandas.core.frame", "DataFrame"),
        ("pandas.core.indexes.base", "Index"),
        ("pandas.core.indexes.base", "_new_Index"),
        ("pandas.core.indexes.range", "RangeIndex"),
        ("pandas.core.internals.managers", "BlockManager"),
    }
)


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        if (module, name) not in _ADMITTED:
            raise pickle.UnpicklingError(f"{module}.{name} is not needed for a table")
        return super().find_class(module, name)


def generated(path: Path) -> tuple[Dossier, ...]:
    """Return the profiles of a CSV in the 39 columns. Raises `UnableToLoad`."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return tuple(_dossier(row, f"profile-{n}") for n, row in enumerate(csv.DictReader(file)))
    except (OSError, KeyError, ValueError, SyntaxError, csv.Error) as error:
        raise UnableToLoad(f"{path.name} cannot be read: {error}.") from error


def ayoobi(path: Path) -> tuple[tuple[Dossier, bool], ...]:
    """Return the profiles of the original set with whether each is false. Raises `UnableToLoad`; needs pandas."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnableToLoad(f"{path.name} cannot be read: {error}.") from error
    if hashlib.sha256(content).hexdigest() != AYOOBI_SHA256:
        raise UnableToLoad(f"{path.name} is not the published file: its hash is another one, so it was not opened.")
    return unpickled(content)


def unpickled(content: bytes) -> tuple[tuple[Dossier, bool], ...]:
    """Return what a pickled table holds. Raises `UnableToLoad` where it names anything but a table."""
    try:
        rows = _Reader(io.BytesIO(content)).load().to_dict("records")
    except (ImportError, pickle.UnpicklingError) as error:
        raise UnableToLoad(f"The set of Ayoobi cannot be read here: {error}.") from error
    return tuple((_dossier(row, f"ayoobi-{n}"), int(row["Label"]) != 0) for n, row in enumerate(rows))


def _dossier(row: Mapping[str, Any], identity: str) -> Dossier:
    posts = tuple(
        Post(title=post.get("Role"), organisation=post.get("Workplace"), description=post.get("Description"))
        for post in _listed(row["Experiences"])
    )
    schools = tuple(Study(school=one.get("Institute"), degree=one.get("Degree")) for one in _listed(row["Educations"]))
    profile = Profile(
        name=row["Full Name"] or None,
        headline=row["Workplace"] or None,
        about=row["About"] or None,
        connections=_whole(row["Connections"]),
        experience=posts,
        education=schools,
    )
    return Dossier(id=identity, platform="linkedin", profile=profile)


def _listed(value: object) -> Iterator[Mapping[str, str]]:
    table = ast.literal_eval(value) if isinstance(value, str) and value.startswith("{") else value
    yield from (table or {}).values() if isinstance(table, Mapping) else ()


def _whole(value: object) -> int | None:
    digits = "".join(letter for letter in str(value) if letter.isdigit())
    return int(digits) if digits else None
