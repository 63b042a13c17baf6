"""`thinklink assess`: dossiers in, one line of JSON out for each, in the same order, and nothing else.

Lines are read, judged and written one by one, so that a file of any length takes no more memory than its longest line.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import BinaryIO, Final

import click

from thinklink.answer import json_text, subject_as_json, subject_of
from thinklink.dossier import NotADossier, dossier_from_json
from thinklink.intake.dossiers import parsed, reading_of
from thinklink.intake.limits import DEFAULT
from thinklink.intake.unable import UnableToRead

#: bytes of one line
LONGEST: Final = 32 * 1024 * 1024
_BOM: Final = b"\xef\xbb\xbf"
_BLANK: Final = b" \t\r\n"


@click.command()
@click.argument("dossiers", type=click.File("rb"))
def assess(dossiers: BinaryIO) -> None:
    """Assess dossiers, one a line, for other programs.

    DOSSIERS is a file of JSON lines, or - for standard input. For each line that is not blank, one line of JSON comes
    out, in the same order. A line that is no dossier gives {"id": null, "error": "..."} in its place.
    """
    out = sys.stdout.buffer
    for line in _lines(dossiers):
        out.write(json_text(_told(line)).encode("utf-8") + b"\n")
        if dossiers is sys.stdin.buffer:
            out.flush()


def _lines(dossiers: BinaryIO) -> Iterator[bytes]:
    """Yield every line that is not blank; of one that is too long, only so much as shows that it is."""
    first = True
    while line := dossiers.readline(LONGEST + 1):
        rest = line
        while len(rest) > LONGEST and not rest.endswith(b"\n"):
            rest = dossiers.readline(LONGEST + 1)
        line = line.removeprefix(_BOM) if first else line
        first = False
        if line.strip(_BLANK):
            yield line


def _told(line: bytes) -> dict[str, object]:
    try:
        if len(line) > LONGEST:
            raise UnableToRead(f"the line is longer than {LONGEST:,} bytes")
        dossier = dossier_from_json(parsed(line.decode("utf-8"), DEFAULT))
    except UnicodeDecodeError:
        return {"id": None, "error": "the line is not UTF-8 text"}
    except (NotADossier, UnableToRead) as problem:
        return {"id": None, "error": str(problem)}
    return subject_as_json(subject_of(reading_of(dossier)))
