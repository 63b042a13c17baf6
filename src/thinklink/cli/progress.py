"""One line on a terminal that says how far long work has come, and is gone when it is done."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import click

_EVERY: Final = 0.1
_START_OF_LINE: Final = "\r\x1b[K"


@contextmanager
def progress(doing: str) -> Iterator[Callable[[int, int], None] | None]:
    """Yield what to call with (done, of), or `None` where standard error is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    last = 0.0

    def say(done: int, of: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _EVERY:
            last = now
            click.echo(f"{_START_OF_LINE}{doing}: {done:,} of {of:,}", err=True, nl=False)

    try:
        yield say
    finally:
        if last:
            click.echo(_START_OF_LINE, err=True, nl=False)
