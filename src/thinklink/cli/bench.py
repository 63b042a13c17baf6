"""`thinklink bench`: measure speed and memory, and print them beside the bars and beside named peers."""

from __future__ import annotations

import json

import click
from rich.console import Console
from rich.table import Table

from thinklink.evaluation.speed import BAR_BYTES, BAR_SECONDS, Speed, UnableToMeasure, archive_speed

_MIB = 1024 * 1024


@click.command()
@click.argument("what", nargs=-1, type=click.Choice(["archive"]))
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def bench(what: tuple[str, ...], *, as_json: bool) -> None:
    """Measure speed and memory on this machine.

    WHAT is `archive`: 30,000 connections, 2,000 invitations and 22,000 messages, all made up.
    """
    del what  # there is only one thing to measure yet, and it is the default
    try:
        ours, *others = archive_speed()
    except UnableToMeasure as problem:
        raise click.ClickException(str(problem)) from None
    if as_json:
        click.echo(json.dumps(_figures(ours, others), indent=1))
    else:
        Console().print(_table(ours, others))


def _figures(ours: Speed, others: list[Speed]) -> dict[str, object]:
    return {
        "archive": {
            "seconds": _rounded(ours.seconds),
            "bar_seconds": BAR_SECONDS,
            "peak_bytes": ours.peak_bytes,
            "bar_bytes": BAR_BYTES,
            "peers": {
                peer.name: {"seconds": _rounded(peer.seconds), "ratio": _rounded(_ratio(ours, peer))} for peer in others
            },
        }
    }


def _table(ours: Speed, others: list[Speed]) -> Table:
    table = Table(title="A made-up archive of 54,000 rows: median of three whole commands")
    for heading in ("measured", "figure", "bar or ratio"):
        table.add_column(heading, justify="left" if heading == "measured" else "right")
    table.add_row(
        f"{ours.name}, time", _seconds(ours), f"bar {BAR_SECONDS:.1f} s, {_verdict(ours.seconds, BAR_SECONDS)}"
    )
    peak = "not known" if ours.peak_bytes is None else f"{ours.peak_bytes / _MIB:.0f} MiB"
    bar = f"bar {BAR_BYTES // _MIB} MiB, {_verdict(ours.peak_bytes, BAR_BYTES)}"
    table.add_row(f"{ours.name}, memory of all its processes", peak, bar)
    for peer in others:
        ratio = _ratio(ours, peer)
        said = "" if ratio is None else f"ThinkLink takes {ratio:.1f} times as long"
        table.add_row(f"{peer.name} only reading the files", _seconds(peer), said)
    return table


def _verdict(figure: float | None, bar: float) -> str:
    if figure is None:
        return "not known"
    return "met" if figure <= bar else "missed"


def _ratio(ours: Speed, peer: Speed) -> float | None:
    return None if ours.seconds is None or peer.seconds is None else ours.seconds / peer.seconds


def _seconds(speed: Speed) -> str:
    return "not installed" if speed.seconds is None else f"{speed.seconds:.2f} s"


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 3)
