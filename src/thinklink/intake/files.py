"""Files and folders to bytes, in a reading process; of a folder only what may be needed, and links are not followed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from . import linkedin, social
from .limits import Limits
from .parts import Given, Part
from .unable import UnableToRead

_MIB: Final = 1024 * 1024


def given_at(path: str, name: str, limits: Limits) -> Given:
    """Return the file or folder at `path`, to be called `name`. Raises `UnableToRead`."""
    try:
        if Path(path).is_dir():
            return Given(name, tuple(_parts_of(Path(path), limits)), folder=True)
        return Given(name, (Part(Path(path).name, _read(Path(path), limits.input_bytes)),))
    except OSError as trouble:
        raise UnableToRead(reason_of(trouble)) from None


def given_bytes(name: str, data: bytes, limits: Limits) -> Given:
    """Return bytes that are no file, to be called `name`. Raises `UnableToRead` when there are too many."""
    if len(data) > limits.input_bytes:
        raise UnableToRead(_too_large(limits.input_bytes))
    return Given(name, (Part(name, data),))


def shown_path(path: str) -> str:
    """Return `path` as text that can be written anywhere: bytes of a name that are no text become a mark."""
    return os.fsencode(path).decode("utf-8", errors="replace")


def reason_of(trouble: OSError | ValueError) -> str:
    """Return why the system did not hand over a file, in words."""
    if isinstance(trouble, FileNotFoundError | NotADirectoryError):
        return "there is no such file"
    if isinstance(trouble, PermissionError):
        return "this account may not read it"
    return "the system could not read it"


def is_plain(path: str) -> bool:
    """Return whether `path` is a file or a folder, and not something that never ends, like a device or a pipe.

    Raises `OSError` when there is nothing there.
    """
    mode = Path(path).stat().st_mode
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)


def _read(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise UnableToRead(_too_large(most))
    return data


def _too_large(most: int) -> str:
    return f"it is larger than {most // _MIB:,} MiB" if most >= _MIB else f"it is larger than {most:,} bytes"


def _parts_of(folder: Path, limits: Limits) -> Iterator[Part]:
    left, count = limits.input_bytes, 0
    for path in _files_in(folder):
        count += 1
        if count > limits.members:
            raise UnableToRead(f"it holds more than {limits.members:,} files")
        name = shown_path(path.relative_to(folder).as_posix())
        if path.is_symlink() or not is_plain(str(path)) or not _may_be_needed(name):
            yield Part(name, None)
            continue
        data = _read(path, left)
        left -= len(data)
        yield Part(name, data)


def _may_be_needed(name: str) -> bool:
    return linkedin.may_be_needed(name) or social.may_be_needed(name)


def _files_in(folder: Path) -> Iterator[Path]:
    for where, folders, files in os.walk(folder, followlinks=False):
        folders.sort()
        yield from (Path(where, file) for file in sorted(files))
