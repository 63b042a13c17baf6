"""`thinklink evaluate`: measure how right the product is on labelled material, and print the table."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from thinklink.evaluation.approaches import UnableToLoad, load_approaches
from thinklink.evaluation.measures import Figure
from thinklink.evaluation.quality import Quality, by_file, judge

_COLUMNS = (
    ("AUC", "area"),
    ("malicious flagged", "malicious_flagged"),
    ("malicious high", "malicious_high"),
    ("genuine flagged", "genuine_flagged"),
    ("genuine high", "genuine_high"),
    ("rung within one", "rung_within_one"),
    ("asks sensitive right", "sensitive_right"),
)


@click.command()
@click.argument("sets", nargs=-1, type=click.Choice(["approaches"]))
@click.option(
    "--data",
    default=Path("../shared/data"),
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder that holds the sets; each set is a folder in it.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def evaluate(sets: tuple[str, ...], *, data: Path, as_json: bool) -> None:
    """Measure how right ThinkLink is on labelled approaches, with 95 % intervals.

    SETS is `approaches`: dossiers with labels, one row for each file. "Flagged" means medium or high.
    """
    del sets  # there is only one set yet, and it is the default
    try:
        rows = by_file(judge(load_approaches(data / "approaches")))
    except UnableToLoad as problem:
        raise click.UsageError(str(problem)) from None
    if as_json:
        click.echo(json.dumps({"approaches": [dataclasses.asdict(row) for row in rows]}, indent=1))
    else:
        Console().print(_table(rows))


def _table(rows: tuple[Quality, ...]) -> Table:
    table = Table(title="Labelled approaches: figure and 95 % interval")
    table.add_column("set")
    for heading, _ in _COLUMNS:
        table.add_column(heading, justify="right")
    table.add_column("turns to flag", justify="right")
    for row in rows:
        figures = [_words(getattr(row, name)) for _, name in _COLUMNS]
        table.add_row(row.name, *figures, "-" if row.turns_to_flag is None else f"{row.turns_to_flag:g}")
    return table


def _words(figure: Figure) -> str:
    return f"{figure.value:.2f} ({figure.low:.2f}-{figure.high:.2f})"
