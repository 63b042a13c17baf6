"""What every command does with the files it is given: take them in, join them, and say why nothing could be read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

import click

from thinklink.answer.questions import about_the_member, with_answers
from thinklink.dossier import Answers, Reading
from thinklink.intake import Intake, join, join_named, take_in

from .progress import named

#: the kinds that --kind may name, as `intake.kinds` calls them
KINDS: Final = (
    *("x_export", "instagram_export", "facebook_export"),
    *("linkedin_archive", "profile_pdf", "mbox", "email", "dossier", "firm", "advert", "pasted_chat"),
)
_TYPED: Final = "-"
_SAID: Final = 3

_Command = TypeVar("_Command", bound=Callable[..., Any])


def kind_option(command: _Command) -> _Command:
    """Give a command --kind."""
    words = "Read the files as this kind, whatever they look like."
    return click.option("--kind", type=click.Choice(KINDS), help=words)(command)


def taken_in(files: Sequence[str], kind: str | None = None, pasted: bytes | None = None) -> Intake:
    """Return what is in `files`; for the name - that is `pasted`, or else all that comes by standard input."""
    if _TYPED in files and pasted is None:
        pasted = _typed()
    with named("Reading") as say:
        return take_in(files, stdin=pasted, kind=kind, progress=say)


def joined(intake: Intake, *, same_person: bool = False) -> tuple[Reading, ...]:
    """Return the readings with those of one persona made one."""
    return (join_named if same_person else join)(intake.readings)


def with_their_answers(readings: tuple[Reading, ...], answers: Answers | None) -> tuple[Reading, ...]:
    """Return the readings with the member's answers; what is said of the member holds for every persona alike.

    Raises `click.UsageError` where answers about one persona meet several.
    """
    if answers is None:
        return readings
    if len(readings) > 1 and answers != about_the_member(answers):
        raise click.UsageError(f"These answers are about one person, and the files hold {len(readings):,}.")
    return tuple(with_answers(reading, answers) for reading in readings)


def nothing_read(intake: Intake) -> str:
    """Return one line that says why nothing could be read, or nothing where something was."""
    if intake.inputs:
        return ""
    refused = [f"{one.file}: {one.reason}" for one in intake.refused]
    more = f" (and {len(refused) - _SAID:,} more)" if len(refused) > _SAID else ""
    return "Nothing could be read. " + "; ".join(refused[:_SAID]) + more


def _typed() -> bytes:
    if sys.stdin.isatty():
        click.echo("Paste the text. Then, on a new line, press Ctrl-D (on Windows Ctrl-Z and Enter).", err=True)
    return sys.stdin.buffer.read()
