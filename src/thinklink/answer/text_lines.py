"""The few shapes a text answer is made of: a titled section, a numbered step, a command. No boxes, ever."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType
from rich.padding import Padding
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from .next_steps import Command


@dataclass(frozen=True, slots=True)
class Unbroken:
    """A line to be copied, such as a command: never cut and never broken, however narrow the terminal.

    The console has to print with `crop=False`; the terminal then wraps the line itself, and it still copies as one.
    """

    line: str

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        """Yield the line as it is, whatever the width."""
        del options
        yield Segment(self.line, console.get_style("bold"))
        yield Segment.line()


def section(title: str, lines: Iterable[RenderableType]) -> Iterator[RenderableType]:
    """Draw a title and its lines below it, after an empty line; nothing at all where there are no lines."""
    held = list(lines)
    if held:
        yield Text()
        yield Text(title, style="bold underline")
        yield from (inside(line) for line in held)


def inside(line: RenderableType) -> RenderableType:
    """Draw `line` a little to the right, all of it; what is to be copied has its own place."""
    return line if isinstance(line, Unbroken) else Padding(line, (0, 0, 0, 2))


def numbered(number: int, title: str, how: str = "") -> Table:
    """Draw one step of several: its number, its title, and how to do it."""
    row = Table.grid(padding=(0, 1))
    row.add_column(width=3, justify="right", no_wrap=True)
    row.add_column(overflow="fold")
    row.add_row(f"{number}.", Text.assemble((title, "bold"), f" {how.replace('`', '')}" if how else ""))
    return row


def commands(those: Iterable[Command], first: str = "") -> Iterator[RenderableType]:
    """Draw each command under its purpose, after the sentence that has to come `first`, if any."""
    for place, command in enumerate(those):
        if first and not place:
            yield Text(first)
        yield Text(f"{command.purpose}:")
        yield Unbroken(f"    {command.line}")
