"""The files a report was made from: what they are called, how long they are, and their fingerprints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from thinklink.intake.linkedin import table_of
from thinklink.report import FileFingerprint, seal_of

_BLOCK: Final = 1 << 20
_TYPED: Final = "-"


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The files as a pack tells them - name, SHA-256, size - and the seal they make, which is told to nobody."""

    files: tuple[tuple[str, str, int], ...]
    seal: str


def handed_over(names: Iterable[str], stdin: bytes | None) -> HandedOver:
    """Return the fingerprints of the files and folders called `names`; `-` stands for the bytes `stdin`.

    Raises `click.UsageError`, one sentence, where a file cannot be read.
    """
    found = [(name, _read(name, stdin)) for name in _plain_files(names)]
    files = tuple(("typed in" if name == _TYPED else name, one.told, one.size) for name, one in found)
    return HandedOver(files, seal_of(one for _, one in found))


def _plain_files(names: Iterable[str]) -> Iterator[str]:
    """A folder has no bytes of its own: the files of it that are opened stand for it, and no others."""
    for name in names:
        path = Path(name)
        if name != _TYPED and path.is_dir():
            yield from (str(one) for one in sorted(path.rglob("*")) if one.is_file() and table_of(one.as_posix()))
        else:
            yield name


def _read(name: str, stdin: bytes | None) -> FileFingerprint:
    fingerprint = FileFingerprint()
    if name == _TYPED:
        fingerprint.add(stdin or b"")
        return fingerprint
    try:
        with Path(name).open("rb") as stream:
            while block := stream.read(_BLOCK):
                fingerprint.add(block)
    except OSError as error:
        raise click.UsageError(f"{name} cannot be read: {error.strerror or error}.") from None
    return fingerprint
