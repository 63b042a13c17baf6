"""One line on a terminal that says how far long work has come, and is gone when it is done."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import click

from thinklink.answer.shown import shown_line

_EVERY: Final = 0.1
_LONGEST: Final = 70
_START_OF_LINE: Final = "\r\x1b[K"


@contextmanager
def named(doing: str) -> Iterator[Callable[[str], None] | None]:
    """Yield what to call with the name of each thing, or `None` where standard error is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    try:
        yield lambda name: _say(f"{doing} {name} ...")
    finally:
        click.echo(_START_OF_LINE, err=True, nl=False)


@contextmanager
def counting(doing: str) -> Iterator[Callable[[int, int], None] | None]:
    """Yield what to call with (done, of), or `None` where standard error is no terminal."""
    last = 0.0

    def say(done: int, of: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _EVERY:
            last = now
            _say(f"{doing}: {done:,} of {of:,}")

    with named(doing) as on_a_terminal:
        yield say if on_a_terminal else None


def _say(words: str) -> None:
    click.echo(_START_OF_LINE + shown_line(words, _LONGEST), err=True, nl=False)
