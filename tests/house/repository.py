"""Where the files of this repository are, for the tests about the code base itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "thinklink"
#: made by tools, never committed
_NOT_OURS = {".git", ".venv", "__pycache__", "out", "dist", "build", "node_modules"}


def files(*endings: str, under: Path = ROOT) -> list[Path]:
    """Return every file of the repository below `under` whose name has one of `endings` (all, where none is given)."""
    return sorted(path for path in _walk(under) if not endings or path.suffix in endings)


def shown(path: Path) -> str:
    """Return `path` as it is written in a message of a test."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    """Return the syntax tree of a Python file."""
    return ast.parse(path.read_text("utf-8"), str(path))


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        hidden = path.name.startswith(".") and path.name not in {".ci", ".gitignore"}
        if hidden or path.name in _NOT_OURS or path.suffix == ".egg-info":
            continue
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path
