"""The labelled approaches written for this project: dossiers in one file, labels in a second one beside it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from thinklink.dossier import Dossier, dossier_from_json


class UnableToLoad(ValueError):
    """A set is missing or not in its form; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One dossier with what its writer said of it; `file` names the set it stands in."""

    dossier: Dossier
    malicious: bool
    rung: int
    asks_sensitive: bool
    file: str


def load_approaches(folder: Path) -> tuple[Labelled, ...]:
    """Return every labelled approach in `folder`, file by file. Raises `UnableToLoad`."""
    files = sorted(path for path in folder.glob("*.jsonl") if not path.name.endswith(".labels.jsonl"))
    if not files:
        raise UnableToLoad(f"There are no approaches in {folder}.")
    return tuple(one for path in files for one in _file(path))


def _file(path: Path) -> Iterator[Labelled]:
    labels = {row["id"]: row for row in _rows(path.with_suffix(".labels.jsonl"))}
    for row in _rows(path):
        label = labels.get(row["id"])
        if label is None:
            raise UnableToLoad(f"{path.name} has no label for {row['id']}.")
        yield Labelled(
            dossier_from_json(row),
            label["label"] == "malicious",
            label["rung"],
            label["asks_sensitive"],
            path.stem.removeprefix("approaches_"),
        )


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    try:
        yield from (json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip())
    except (OSError, ValueError) as error:
        raise UnableToLoad(f"{path.name} cannot be read: {error}.") from error
