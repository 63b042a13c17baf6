"""`thinklink bench`: measure speed and memory, and print them beside the bars and beside named peers."""

from __future__ import annotations

import json

import click
from rich.console import Console
from rich.table import Table

from thinklink.evaluation.page_speed import BAR_COLD_SECONDS, BAR_WARM_SECONDS, SLOWER, PageSpeed, page_speed
from thinklink.evaluation.speed import BAR_BYTES, BAR_SECONDS, Speed, UnableToMeasure, archive_speed

_MIB = 1024 * 1024


@click.command()
@click.argument("what", nargs=-1, type=click.Choice(["archive", "page"]))
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def bench(what: tuple[str, ...], *, as_json: bool) -> None:
    """Measure speed and memory on this machine.

    WHAT is `archive` (30,000 connections, 2,000 invitations and 22,000 messages, all made up), which is measured when
    nothing is said, or `page`: the offline page in Chromium, at a quarter of this machine's speed.
    """
    figures: dict[str, object] = {}
    try:
        for one in dict.fromkeys(what or ("archive",)):
            figures |= _page(as_json=as_json) if one == "page" else _archive(as_json=as_json)
    except UnableToMeasure as problem:
        raise click.ClickException(str(problem)) from None
    if as_json:
        click.echo(json.dumps(figures, indent=1))


def _archive(*, as_json: bool) -> dict[str, object]:
    ours, *others = archive_speed()
    if not as_json:
        Console().print(_table(ours, others))
    return _figures(ours, others)


def _page(*, as_json: bool) -> dict[str, object]:
    speed = page_speed()
    if not as_json:
        Console().print(_page_table(speed))
    told = {"slower": SLOWER, "cold_seconds": _rounded(speed.cold), "bar_cold_seconds": BAR_COLD_SECONDS}
    return {"page": {**told, "warm_seconds": _rounded(speed.warm), "bar_warm_seconds": BAR_WARM_SECONDS}}


def _page_table(speed: PageSpeed) -> Table:
    table = Table(title=f"The offline page at 1/{SLOWER} of this machine's speed: median of three visits")
    for heading in ("measured", "figure", "bar"):
        table.add_column(heading, justify="left" if heading == "measured" else "right")
    rows = (
        ("first answer on a first visit", speed.cold, BAR_COLD_SECONDS),
        ("a further answer", speed.warm, BAR_WARM_SECONDS),
    )
    for name, seconds, bar in rows:
        table.add_row(name, f"{seconds:.2f} s", f"{bar:.1f} s, {_verdict(seconds, bar)}")
    return table


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
