"""A list of known personas on the command line: read in a reading process, as every file is, and held to its days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from thinklink.answer import Answer
from thinklink.answer.words import counted
from thinklink.intake import KnownList, UnableToRead, read_known
from thinklink.intake.pool import Pool
from thinklink.recognise import Known, known_on

_Command = TypeVar("_Command", bound=Callable[..., Any])
#: entries that were refused and are named; the rest are counted
_SAID: Final = 3


@dataclass(frozen=True, slots=True)
class Listed:
    """A list ready for use, the file it came from, and the one sentence that says what of it counts."""

    known: Known
    file: str
    said: str


def known_option(command: _Command) -> _Command:
    """Give a command --known."""
    words = "A list of known personas (JSON lines or CSV): who stands on it is shown, and near copies of their words."
    return click.option("--known", "known_file", metavar="LIST", help=words)(command)


def known_from(path: str | None, pool: Pool | None = None) -> Listed | None:
    """Return the list in the file `path`, without what has expired by today; `None` without a path.

    Raises `click.UsageError`, one sentence, where it cannot be read. What of it is no entry is told on standard error.
    """
    if path is None:
        return None
    try:
        found = read_known(path, pool=pool)
    except UnableToRead as why:
        raise click.UsageError(f"The list {path} cannot be used: {why.reason}.") from None
    for one in found.refused[:_SAID]:
        click.echo(f"Left out of the list: {one.file}: {one.reason}.", err=True)
    if len(found.refused) > _SAID:
        click.echo(f"Left out of the list: {len(found.refused) - _SAID:,} more.", err=True)
    known = known_on(found.personas, _today(), dated=_dated(path), name=Path(path).name)
    return Listed(known, path, _said(found, known))


def with_list(answer: Answer, listed: Listed | None) -> Answer:
    """Return `answer`, saying with which list everyone was compared."""
    return replace(answer, known_file=listed.file, known_list=listed.said) if listed else answer


def _said(found: KnownList, known: Known) -> str:
    counting, gone = len(known.personas), len(found.personas) - len(known.personas)
    count = counted(counting, "known persona")
    expired = f"; {counted(gone, 'entry has', 'entries have')} expired and do{'es' if gone == 1 else ''} not count"
    return f"Compared with the list {known.name}: {count}{expired if gone else ''}."


def _today() -> date:
    return datetime.now().astimezone().date()


def _dated(path: str) -> date:
    """Return the day on which the file was last changed: so old is an entry that names no day."""
    return datetime.fromtimestamp(Path(path).stat().st_mtime).astimezone().date()
