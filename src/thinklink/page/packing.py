"""What the browser gets of Python: the rooms that need nothing but Python, and the packages they use, as one zip.

Files are stored as they are, because a browser reads them faster than it can unpack them, and a server packs what it
sends anyway. Their order and times are fixed, so that the same installation gives the same bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution, requires
from pathlib import Path
from typing import Final

import thinklink

#: rooms that run in the browser, with their data
ROOMS: Final = ("dossier", "intake", "recognise", "realise", "answer", "report", "remove")
#: what of those rooms needs a process, a terminal or typst
_LEFT_OUT: Final = frozenset(
    {
        *("intake/pool.py", "intake/worker.py", "intake/confinement.py", "intake/wire.py"),
        *("answer/text.py", "answer/text_lines.py", "answer/text_subject.py"),
        *("report/pdf.py", "report/pack.typ", "report/glyphs.py", "recognise/manual.py"),
    }
)
#: what they use of others
PACKAGES: Final = ("attrs", "cattrs", "fastjsonschema", "jinja2", "markupsafe", "typing_extensions")
#: what a room may use, where this release lists it among its requirements
_IF_REQUIRED: Final = ("pypdf",)
_NO_MODULE: Final = frozenset({".pyc", ".pyi", ".so", ".c", ".pyd", ".typed"})
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)

Packed = Iterator[tuple[str, bytes]]


class UnableToPack(Exception):
    """A package that the page needs is not installed; the message says which, in one sentence."""


def python_zip() -> bytes:
    """Return the zip. Raises `UnableToPack`."""
    files = dict([*_ours(), *(pair for name in (*PACKAGES, *_also()) for pair in _theirs(name))])
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as zipped:
        for path, data in sorted(files.items()):
            zipped.writestr(zipfile.ZipInfo(path, _EPOCH), data)
    return held.getvalue()


def _ours() -> Packed:
    root = Path(thinklink.__file__).parent
    yield "thinklink/__init__.py", (root / "__init__.py").read_bytes()
    yield "thinklink/page/__init__.py", (root / "page" / "__init__.py").read_bytes()
    for room in (*ROOMS, "page/inside"):
        for path in _files_below(root / room):
            name = path.relative_to(root).as_posix()
            if name not in _LEFT_OUT:
                yield f"thinklink/{name}", path.read_bytes()


def _files_below(folder: Path) -> Iterable[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and path.suffix not in _NO_MODULE)


def _also() -> Iterable[str]:
    required = {re.split(r"[^\w-]", line)[0] for line in requires("thinklink") or []}
    return (name for name in _IF_REQUIRED if name in required)


def _theirs(name: str) -> Packed:
    """Yield the modules of an installed package, and its licence, which has to go wherever they go."""
    try:
        listed = distribution(name).files or []
    except PackageNotFoundError:
        raise UnableToPack(f"The page needs the package {name}, which is not installed.") from None
    for one in listed:
        is_licence = "licen" in one.name.lower() and ".dist-info" in one.parts[0]
        if (one.suffix == ".py" and one.parts[0] != "..") or is_licence:
            yield one.as_posix(), Path(str(one.locate())).read_bytes()
