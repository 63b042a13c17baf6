"""Zip files, read in memory and by name only: nothing is ever written out, no declared size is trusted.

Entries with a dangerous path (absolute, `..`, a drive letter) and links are passed over and counted. Members are
expanded piece by piece, and the pieces are counted against a budget for the whole input.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import Final

from .limits import Limits
from .unable import UnableToRead

_PIECE: Final = 64 * 1024
_ENCRYPTED: Final = 0x1
_FREE_OF_RATIO: Final = 1024 * 1024
_DANGEROUS: Final = re.compile(r"^/|^[A-Za-z]:|(?:^|/)\.\.(?:/|$)|[\x00-\x1f\x7f]")
#: `zipfile` raises all of these for damaged files; `RuntimeError` covers ways of packing that it does not know
_TROUBLE: Final = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError),
    *(RuntimeError, ValueError, LookupError, ArithmeticError),
)
DAMAGED: Final = "the zip file is damaged or was not downloaded whole"


@dataclass(slots=True)
class Budget:
    """How many bytes may still be expanded for this input."""

    left: int

    def take(self, count: int) -> None:
        """Use up `count` bytes. Raises `UnableToRead` when the budget is gone."""
        self.left -= count
        if self.left < 0:
            raise UnableToRead(
                "unpacked, it is larger than this program reads: it may have been made to fill a machine"
            )


@dataclass(frozen=True, slots=True)
class Entry:
    """One file inside a zip: its path with forward slashes, and where it is."""

    path: str
    archive: zipfile.ZipFile = field(repr=False)
    info: zipfile.ZipInfo = field(repr=False)


def is_zip(data: bytes) -> bool:
    """Return whether `data` opens as a zip does."""
    return data[:4] in {b"PK\x03\x04", b"PK\x05\x06"}


def entries(data: bytes, limits: Limits) -> tuple[list[Entry], int]:
    """Return the files in the zip `data`, in its own order, and how many entries were passed over as dangerous.

    Raises `UnableToRead` when it is no zip, is damaged, or holds more members than `limits` allow.
    """
    if data.count(b"PK\x01\x02") > limits.members:
        raise UnableToRead(f"it holds more than {limits.members:,} files")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = archive.infolist()
    except _TROUBLE:
        raise UnableToRead(DAMAGED) from None
    # Not `is_dir()`: in Python 3.11.2 it breaks on an entry without a name.
    named = [(info.filename.replace("\\", "/"), info) for info in infos]
    files = [Entry(path, archive, info) for path, info in named if not path.endswith("/")]
    safe = [entry for entry in files if not _dangerous(entry)]
    return safe, len(files) - len(safe)


def expanded(entry: Entry, budget: Budget, limits: Limits) -> bytes:
    """Return the bytes of `entry`. Raises `UnableToRead` when damaged, locked, or larger than `limits` allow."""
    if entry.info.flag_bits & _ENCRYPTED:
        raise UnableToRead("it is locked with a password")
    if entry.info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise UnableToRead("it is packed in a way that this program does not read")
    try:
        return _in_pieces(entry, budget, limits)
    except _TROUBLE:
        raise UnableToRead(DAMAGED) from None


def _in_pieces(entry: Entry, budget: Budget, limits: Limits) -> bytes:
    pieces: list[bytes] = []
    size, packed = 0, max(1, entry.info.compress_size)
    with entry.archive.open(entry.info) as file:
        while piece := file.read(_PIECE):
            size += len(piece)
            budget.take(len(piece))
            if size > _FREE_OF_RATIO and size > limits.ratio * packed:
                raise UnableToRead("it is packed so tightly that it may have been made to fill a machine")
            pieces.append(piece)
    return b"".join(pieces)


def _dangerous(entry: Entry) -> bool:
    is_link = stat.S_ISLNK(entry.info.external_attr >> 16)
    return is_link or bool(_DANGEROUS.search(entry.path))
