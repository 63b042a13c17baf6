"""`thinklink assess`: dossiers in, one line of JSON out for each, in the same order, and nothing else.

Lines are read, judged and written one by one, so that a stream of any length takes no more memory than its longest
line. Each is taken apart in a reading process, as every other input is. A line that is no dossier is answered in its
place, so that lines stay in step on both sides.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO, Final

import click

from thinklink.answer import json_text, subject_as_json, subject_of
from thinklink.intake import take_in
from thinklink.intake.dossiers import KIND
from thinklink.intake.pool import Pool
from thinklink.recognise import Beside, Known

from .known_list import known_from, known_option

#: bytes of one line
LONGEST: Final = 32 * 1024 * 1024
_BOM: Final = b"\xef\xbb\xbf"
_BLANK: Final = b" \t\r\n"
_STDIN: Final = "-"


@click.command()
@click.argument("dossiers", metavar="DOSSIERS.jsonl")
@known_option
def assess(dossiers: str, *, known_file: str | None) -> int:
    """Assess dossiers, one a line, for other programs.

    DOSSIERS.jsonl is a file of JSON lines, or - for standard input. One line of JSON comes out for each line, in the
    same order. A line that is no dossier gives {"id": null, "error": "..."} in its place.

    \b
    thinklink assess dossiers.jsonl > assessments.jsonl
    """
    lines = good = 0
    with _opened(dossiers) as stream, Pool(1) as pool:
        listed = known_from(known_file, pool)
        beside = Beside(listed.known if listed else Known())
        for line in _lines(stream):
            told = _told(line, pool, beside)
            lines, good = lines + 1, good + ("error" not in told)
            sys.stdout.buffer.write(json_text(told).encode("utf-8") + b"\n")
            sys.stdout.buffer.flush()
    if lines and not good:
        raise click.UsageError("No line of it is a dossier; each line of the answer says why.")
    return 0


def _opened(name: str) -> AbstractContextManager[BinaryIO]:
    if name == _STDIN:
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(name).open("rb")
    except (OSError, ValueError) as trouble:
        raise click.UsageError(f"{name} cannot be read: {getattr(trouble, 'strerror', None) or trouble}.") from None


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield every line; of one that is too long, only so much as shows that it is. Empty lines at the end are none."""
    first, blank = True, 0
    while line := stream.readline(LONGEST + 1):
        rest = line
        while len(rest) > LONGEST and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST + 1)
        line = line.removeprefix(_BOM) if first else line
        first = False
        if not line.strip(_BLANK):
            blank += 1
            continue
        yield from [b""] * blank
        blank = 0
        yield line


def _told(line: bytes, pool: Pool, beside: Beside) -> dict[str, object]:
    if not line:
        return _wrong("the line is empty")
    if len(line) > LONGEST:
        return _wrong(f"the line is longer than {LONGEST:,} bytes")
    if not line.lstrip(_BLANK).startswith(b"{"):
        return _wrong("the line is no JSON object")
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return _wrong("the line is not UTF-8 text")
    found = take_in((_STDIN,), stdin=line, kind=KIND, pool=pool)
    if found.refused or len(found.readings) != 1:
        return _wrong(found.refused[0].reason if found.refused else "the line holds more than one dossier")
    return subject_as_json(subject_of(found.readings[0], beside))


def _wrong(why: str) -> dict[str, object]:
    return {"id": None, "error": why}
