"""An answer put out: as text, as a page or as JSON, on the screen or into a file.

JSON and HTML are always UTF-8, whatever the terminal is set to. Text is plain as soon as nobody looks at it.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from thinklink.answer import Answer, as_html, as_json, as_text, json_text

from .own_name import own_name
from .saving import save

FORMS: Final = ("text", "json", "html")
_BY_ENDING: Final = {".json": "json", ".html": "html", ".htm": "html"}
#: columns of text that goes into a file
_WIDTH: Final = 100

_Command = TypeVar("_Command", bound=Callable[..., Any])


def form_options(command: _Command) -> _Command:
    """Give a command --format, --json and --out; see `form_of` and `put_out`."""
    for option in (
        click.option(
            "--out", "-o", type=click.Path(path_type=Path), help="Write the answer to this file, for your eyes only."
        ),
        click.option("--json", "as_json_form", is_flag=True, help="The same as --format json."),
        click.option(
            "--format",
            "form",
            type=click.Choice(FORMS),
            help="The form of the answer. Without it: what the name of --out says, else text.",
        ),
    ):
        command = option(command)
    return command


def form_of(form: str | None, out: Path | None, *, as_json_form: bool) -> str:
    """Return the form that was asked for. Raises `click.UsageError` where two were."""
    if as_json_form and form not in {None, "json"}:
        raise click.UsageError(f"Choose one: --json or --format {form}.")
    if as_json_form:
        return "json"
    return form or _BY_ENDING.get(out.suffix.lower() if out else "", "text")


def put_out(answer: Answer, form: str, out: Path | None, inputs: Sequence[str]) -> None:
    """Put out the answer in its form. Raises `click.UsageError` where `out` cannot be written or is an input."""
    answer = replace(answer, program=own_name())
    if out is not None:
        keep(out, _drawn(answer, form), inputs)
        click.echo(f"The answer is in {out}.", err=True)
    elif form == "text":
        _on_screen(answer)
    else:
        click.echo(_drawn(answer, form).encode("utf-8"), nl=False)


def keep(path: Path, content: str, inputs: Sequence[str]) -> None:
    """Write a file of ours anew, but never over an input or into a folder that is one."""
    inside = {Path(name).resolve() for name in inputs if name != "-" and Path(name).is_dir()}
    if inside & set(path.resolve().parents):
        raise click.UsageError(f"{path} would stand inside one of the inputs; choose another place for it.")
    save(path, content, inputs=inputs, force=True)


def _drawn(answer: Answer, form: str) -> str:
    if form == "json":
        return json_text(as_json(answer), indent=1) + "\n"
    if form == "html":
        return as_html(answer)
    from rich.console import Console

    held = io.StringIO()
    Console(file=held, width=_WIDTH, no_color=True, highlight=False, markup=False, emoji=False).print(
        as_text(answer), crop=False
    )
    return "".join(f"{line.rstrip()}\n" for line in held.getvalue().splitlines())


def _on_screen(answer: Answer) -> None:
    if not sys.stdout.isatty():
        click.echo(_drawn(answer, "text"), nl=False)
        return
    from rich.console import Console

    Console(highlight=False, markup=False, emoji=False).print(as_text(answer), crop=False)
