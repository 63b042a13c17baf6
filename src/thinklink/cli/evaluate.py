"""`thinklink evaluate`: measure how right the product is on labelled material, and print the table."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from thinklink.evaluation.approaches import UnableToLoad
from thinklink.evaluation.rows import Row
from thinklink.evaluation.sets import SETS, brought

_MET = {True: "met", False: "missed", None: ""}
#: learn anew, which takes minutes and needs scikit-learn
_LEARNING = ("refitted", "adverts-fitted")


@click.command()
@click.argument("sets", nargs=-1, type=click.Choice([*SETS, *_LEARNING]))
@click.option(
    "--data",
    default=Path("../shared/data"),
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder that holds the sets; each set is a folder in it.",
)
@click.option(
    "--file",
    "files",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="A file of SEConvo or of Ayoobi, as its authors give it.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def evaluate(sets: tuple[str, ...], *, data: Path, files: tuple[Path, ...], as_json: bool) -> None:
    """Measure how right ThinkLink is, with 95 % intervals, beside the bar each figure should meet.

    SETS are some of the names above; without one, all that ship or lie in --data are measured, but for `refitted` and
    `adverts-fitted`, which learn anew out of fold and take minutes.
    """
    rows: list[Row] = []
    asked = sets or (() if files else tuple(SETS))
    try:
        for name in asked:
            rows.extend(_learnt(name, data) if name in _LEARNING else SETS[name](data))
        for path in files:
            rows.extend(brought(path))
    except UnableToLoad as problem:
        raise click.UsageError(str(problem)) from None
    if as_json:
        click.echo(json.dumps([dataclasses.asdict(row) for row in rows], indent=1))
    else:
        Console().print(_table(rows))


def _learnt(name: str, data: Path) -> Iterator[Row]:
    try:
        from thinklink.evaluation.adverts_fitted import adverts_fitted
        from thinklink.evaluation.refitted import refitted
    except ImportError as missing:
        raise UnableToLoad(f"Learning anew needs scikit-learn, which the extra `learn` brings ({missing}).") from None
    return refitted(Path("data")) if name == "refitted" else adverts_fitted(data)


def _table(rows: list[Row]) -> Table:
    table = Table(title="Figure, 95 % interval, number of items, bar")
    for heading in ("set", "measure"):
        table.add_column(heading)
    for heading in ("figure", "interval", "n", "bar", ""):
        table.add_column(heading, justify="right")
    for row in rows:
        figure = row.figure
        interval = f"{figure.low:.3f} - {figure.high:.3f}"
        table.add_row(row.set, row.measure, f"{figure.value:.3f}", interval, str(figure.n), row.bar, _MET[row.holds])
    return table
