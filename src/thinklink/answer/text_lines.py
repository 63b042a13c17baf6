"""The few shapes a text answer is made of: a titled section, a numbered step, a command. No boxes, ever."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from .next_steps import Command


def section(title: str, lines: Iterable[RenderableType]) -> Iterator[RenderableType]:
    """Draw a title and its lines below it, after an empty line; nothing at all where there are no lines."""
    held = list(lines)
    if held:
        yield Text()
        yield Text(title, style="bold underline")
        yield from (inside(line) for line in held)


def inside(line: RenderableType) -> Padding:
    """Draw `line` a little to the right, all of it."""
    return Padding(line, (0, 0, 0, 2))


def numbered(number: int, title: str, how: str = "") -> Table:
    """Draw one step of several: its number, its title, and how to do it."""
    row = Table.grid(padding=(0, 1))
    row.add_column(width=3, justify="right", no_wrap=True)
    row.add_column(overflow="fold")
    row.add_row(f"{number}.", Text.assemble((title, "bold"), f" {how.replace('`', '')}" if how else ""))
    return row


def commands(those: Iterable[Command], first: str = "") -> Iterator[RenderableType]:
    """Draw each command under its purpose, after the sentence that has to come `first`, if any.

    A command is never broken over lines by us: the terminal may wrap it, and it still copies as one.
    """
    for place, command in enumerate(those):
        if first and not place:
            yield Text(first)
        yield Text(f"{command.purpose}:")
        yield Text(f"  {command.line}", style="bold", no_wrap=True, overflow="ignore")
