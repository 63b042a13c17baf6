"""The folder of the offline page, written whole: what a browser shows, our Python, and Python for the browser.

Everything in it is static, and it can stand on any web server. `files.json` lists every file with its size and its
fingerprint: the page shows by it how far it has loaded, and keeps by it what it needs to work without a network. The
same installation writes the same bytes.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Final

from thinklink import __version__

from .inside.cannot import CannotDo
from .inside.organisation import read_organisation
from .packing import UnableToPack, python_zip
from .pyodide import UnableToGet, pyodide_files

#: the file an organisation may change without writing the page anew
ORGANISATION: Final = "organisation.json"
_LISTING: Final = "files.json"
_WORKER: Final = "offline-worker.js"
_SCRIPT: Final = "script-src 'self' 'wasm-unsafe-eval'"
#: what a server should send with every file, beside what the page says of itself
POLICY: Final = f"default-src 'self'; {_SCRIPT}"


class UnableToWrite(Exception):
    """The page cannot be written; the message says why, in one sentence or two."""


def write_page(
    out: Path,
    *,
    organisation: Path | None = None,
    pyodide: Path | None = None,
    say: Callable[[str], None] = lambda _: None,
) -> int:
    """Write the page into the folder `out`, and return how many bytes it holds. Raises `UnableToWrite`.

    A page that stands there already is replaced file by file; what is not a page's is left alone.
    """
    try:
        held = _files(organisation, pyodide, say)
    except (CannotDo, UnableToGet, UnableToPack) as why:
        raise UnableToWrite(str(why)) from None
    try:
        for name, data in held.items():
            path = out / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    except OSError as trouble:
        raise UnableToWrite(f"{out} cannot be written: {trouble.strerror or trouble}.") from None
    return sum(map(len, held.values()))


def _files(organisation: Path | None, pyodide: Path | None, say: Callable[[str], None]) -> dict[str, bytes]:
    own = _organisation(organisation)
    held = dict(sorted(_static()))
    held |= {f"pyodide/{name}": data for name, data in pyodide_files(pyodide, say).items()}
    held["thinklink.zip"] = python_zip()
    listing = _listing(held)
    # The worker that keeps the files is itself one line longer for every release, so that browsers notice.
    held[_WORKER] = held[_WORKER].replace(b"@release@", sha256(listing).hexdigest()[:16].encode())
    return held | {_LISTING: listing, ORGANISATION: own}


def _static() -> list[tuple[str, bytes]]:
    pages = files("thinklink.page").joinpath("static")
    held = [(one.name, one.read_bytes()) for one in pages.iterdir() if one.is_file()]
    return [*held, ("answer.css", files("thinklink.answer").joinpath("templates", "answer.css").read_bytes())]


def _listing(held: Mapping[str, bytes]) -> bytes:
    told = {name: {"bytes": len(data), "integrity": _integrity(data)} for name, data in held.items() if name != _WORKER}
    return (json.dumps({"version": __version__, "files": told}, indent=1) + "\n").encode()


def _integrity(data: bytes) -> str:
    """Return the fingerprint of `data` as a browser checks it."""
    return f"sha256-{b64encode(sha256(data).digest()).decode()}"


def _organisation(path: Path | None) -> bytes:
    """Return the organisation's own file as it will stand beside the page, once it is known to fit."""
    if path is None:
        return b"{}\n"
    try:
        text = path.read_text("utf-8-sig")
    except OSError as trouble:
        raise UnableToWrite(f"{path} cannot be read: {trouble.strerror or trouble}.") from None
    except UnicodeDecodeError:
        raise UnableToWrite(f"{path} is not a text file.") from None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise UnableToWrite(f"{path} is not a JSON file.") from None
    read_organisation(value)
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()
