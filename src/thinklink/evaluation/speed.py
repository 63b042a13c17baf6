"""How fast the main job is on a large archive, next to what others take merely to read the same files.

Every figure is the median of several whole commands, start-up included, in processes of their own. The bars are this
project's promise: three seconds and 500 MiB on two cores.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from . import peers
from .big_archive import write_big_archive
from .stopwatch import lap

BAR_SECONDS = 3.0
BAR_BYTES = 500 * 1024 * 1024
RUNS = 3


@dataclass(frozen=True, slots=True)
class Speed:
    """One measured command: median seconds, peak bytes; `None` where it could not be measured."""

    name: str
    seconds: float | None = None
    peak_bytes: int | None = None


class UnableToMeasure(RuntimeError):
    """The command under test failed, so its time means nothing."""


def archive_speed(runs: int = RUNS) -> tuple[Speed, ...]:
    """Return `thinklink check` on a made-up archive of 54,000 rows first, then each peer reading the same files.

    Raises `UnableToMeasure` when a command does not end well.
    """
    with tempfile.TemporaryDirectory(prefix="thinklink-bench-") as folder:
        archive = write_big_archive(Path(folder))
        check = [str(Path(sys.executable).with_name("thinklink")), "check", str(archive), "--json"]
        ours = _measure("thinklink check", check, runs)
        return ours, *(_peer(peer, Path(folder), runs) for peer in peers.PEERS)


def _peer(peer: str, folder: Path, runs: int) -> Speed:
    return _measure(peer, peers.command(peer, folder), runs) if peers.installed(peer) else Speed(peer)


def _measure(name: str, command: list[str], runs: int) -> Speed:
    laps = [lap(command) for _ in range(runs)]
    if any(one.status for one in laps):
        raise UnableToMeasure(f"`{name}` ended with status {max(one.status for one in laps)}.")
    peaks = [one.peak_bytes for one in laps if one.peak_bytes is not None]
    return Speed(name, median(one.seconds for one in laps), max(peaks, default=None))
