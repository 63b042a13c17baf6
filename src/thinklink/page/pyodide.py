"""Python for the browser (Pyodide): the files the page brings of it, where they come from, and that they are the ones.

A copy that stands there already is used: the one named on the command line, or the one an earlier run put into this
installation. Else npm is asked to install what `npm/package-lock.json` pins, without running any script. However the
files came, each is compared with its fingerprint here before it goes into a page.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Final

VERSION: Final = "314.0.7"
#: the files the page brings, with their SHA-256
FILES: Final = {
    "pyodide.mjs": "6f1d60f7bf529beb300f0f47983c921d3982363640ba20af0e38efdddbc66109",
    "pyodide.asm.mjs": "f7cdc8ece80678ceb712f8e65ebe6d3a83203a180c399865f49612a051693635",
    "pyodide.asm.wasm": "cc36e3cab04fdfc9a63ff13eb52eae2b911bf46c025cc7b281f394bd3de1d5e6",
    "python_stdlib.zip": "fa1957e5777068fc4f7437f96d860ae2fbe9c19732ba06c84e004ec16dd7dd7a",
    "pyodide-lock.json": "5dc2fc119108bc148c7457dc86e7675b5c87e1cafd420b9c34c1eaef7b36c010",
}
_INSTALL: Final = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
_WITHOUT_NPM: Final = (
    "The page needs Pyodide, Python for the browser. Install npm (Debian: apt-get install npm) and run this again, or "
    f"name a folder that holds Pyodide {VERSION} with --pyodide."
)
_SECONDS: Final = 300


class UnableToGet(Exception):
    """Pyodide is not there and cannot be had; the message says what to do, in one sentence or two."""


def pyodide_files(folder: Path | None = None, say: Callable[[str], None] = lambda _: None) -> dict[str, bytes]:
    """Return the files of Pyodide by name: those in `folder`, or of this installation. Raises `UnableToGet`."""
    if folder is not None:
        return _checked(folder)
    kept = Path(sys.prefix) / f"thinklink-pyodide-{VERSION}"
    if not (kept / "pyodide.mjs").is_file():
        say(f"Installing Pyodide {VERSION} with npm, once; it is 14 MB ...")
        _install(kept)
    return _checked(kept)


def _checked(folder: Path) -> dict[str, bytes]:
    try:
        found = {name: (folder / name).read_bytes() for name in FILES}
    except OSError as trouble:
        raise UnableToGet(f"{folder} does not hold Pyodide {VERSION}: {trouble.strerror or trouble}.") from None
    wrong = [name for name, digest in FILES.items() if sha256(found[name]).hexdigest() != digest]
    if wrong:
        raise UnableToGet(f"{folder / wrong[0]} is not the file of Pyodide {VERSION}; nothing was written.")
    return found


def _install(kept: Path) -> None:
    """Install into a folder beside `kept`, then move what is needed there in one go: two runs may do so at once."""
    npm = shutil.which("npm")
    if npm is None:
        raise UnableToGet(_WITHOUT_NPM)
    try:
        with tempfile.TemporaryDirectory(prefix="thinklink-npm-", dir=kept.parent) as held:
            found = _installed(npm, Path(held))
            made = Path(held) / "made"
            made.mkdir()
            for name, data in found.items():
                (made / name).write_bytes(data)
            if not kept.exists():
                made.replace(kept)
    except OSError as trouble:
        if not kept.exists():  # else another run was quicker
            raise UnableToGet(f"Pyodide could not be put into {kept}: {trouble.strerror or trouble}.") from None


def _installed(npm: str, folder: Path) -> dict[str, bytes]:
    for name in ("package.json", "package-lock.json"):
        (folder / name).write_bytes(files("thinklink.page").joinpath("npm", name).read_bytes())
    try:
        done = subprocess.run(  # noqa: S603 - npm, found on the path, with arguments of our own
            [npm, *_INSTALL],
            cwd=folder,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise UnableToGet(f"npm took longer than {_SECONDS} seconds to install Pyodide; try again later.") from None
    if done.returncode != 0:
        said = " ".join(done.stderr.split())[:300] or f"it ended with status {done.returncode}"
        raise UnableToGet(f"npm could not install Pyodide {VERSION}: {said}")
    return _checked(folder / "node_modules" / "pyodide")
