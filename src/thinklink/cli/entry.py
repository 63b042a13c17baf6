"""Start and end of every command: one clear line where something is wrong, and the exit status that says so."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TextIO

import click

from .commands import thinklink

DONE: Final = 0
WRONG: Final = 2
#: what a shell reports for a command that was stopped by Ctrl-C, and for one whose reader went away
STOPPED: Final = 130
UNHEARD: Final = 141

_LONGEST: Final = 1500


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its status; `arguments` stand in for what was typed."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # What a terminal of another character set cannot show is spelled out, never an error.
            stream.reconfigure(errors="backslashreplace")
    sys.exit(_status(list(sys.argv[1:] if arguments is None else arguments)))


def _status(arguments: list[str]) -> int:
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except click.exceptions.Exit as left:
        status = _flushed(left.exit_code)
    except click.ClickException as problem:
        status = _wrong(problem.format_message())
    except (KeyboardInterrupt, click.Abort):
        status = STOPPED
    except BrokenPipeError:
        status = UNHEARD
    except OSError as trouble:
        status = _wrong(f"the answer could not be written: {trouble.strerror or trouble}.")
        _silence(sys.stdout)
    except Exception as fault:  # noqa: BLE001 - whatever it is, nobody is shown a traceback they did not ask for
        status = _wrong(_ours(fault))
    if status == UNHEARD:
        _silence(sys.stdout)
    return status


def _run(arguments: list[str]) -> int:
    with thinklink.make_context("thinklink", arguments) as context:
        found = thinklink.invoke(context)
    return found if isinstance(found, int) else DONE


def _flushed(status: int) -> int:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        return UNHEARD
    return status


def _wrong(words: str) -> int:
    """Say one line, whatever characters a file name or a stranger's text brought into it."""
    from thinklink.answer.shown import shown_line

    try:
        click.echo(f"thinklink: {shown_line(words, _LONGEST)}", err=True)
    except BrokenPipeError:
        _silence(sys.stderr)
    return WRONG


def _ours(fault: Exception) -> str:
    if os.environ.get("THINKLINK_DEBUG"):
        traceback.print_exc()
    place = traceback.extract_tb(fault.__traceback__)[-1]
    where = f"{type(fault).__name__}, {Path(place.filename).name}:{place.lineno}"
    return (
        f"something went wrong, and it is a fault of this program, not of yours ({where}). "
        "Set THINKLINK_DEBUG=1 and run it again to see more."
    )


def _silence(stream: TextIO) -> None:
    """The reader has gone; send what is left nowhere, so that leaving does not complain either."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 - a device, not a path
        os.dup2(nowhere.fileno(), stream.fileno())
