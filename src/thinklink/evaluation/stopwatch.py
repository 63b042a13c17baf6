"""A whole command, timed from start to end, with the most memory it and all its children held at one moment.

On Linux the resident memory of the command and every process below it is read from `/proc` every few milliseconds
and added up; pages that two processes share count twice, so the figure is never too kind. Elsewhere the system tells
only the largest single process, and the measurement says so.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
_EVERY_SECONDS = 0.004


@dataclass(frozen=True, slots=True)
class Lap:
    """One run: wall-clock seconds, the peak of memory in bytes (`None` if not known), and how it ended."""

    seconds: float
    peak_bytes: int | None
    status: int


def lap(command: Sequence[str]) -> Lap:
    """Run `command` with its output thrown away and measure it; nothing is raised when it fails."""
    begin = time.perf_counter()
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as process:
        watch = _Watch(process.pid)
        watch.start()
        status = process.wait()
        seconds = time.perf_counter() - begin
        watch.over.set()
        watch.join()
    return Lap(seconds, watch.peak or _largest_child(), status)


class _Watch(threading.Thread):
    """Adds up the memory of a process and its children until told that it is over."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid, self.peak, self.over = pid, 0, threading.Event()

    def run(self) -> None:
        while _PROC.is_dir() and not self.over.wait(_EVERY_SECONDS):
            self.peak = max(self.peak, _memory_below(self.pid))


def _memory_below(pid: int) -> int:
    try:
        pages = int((_PROC / str(pid) / "statm").read_text("ascii").split()[1])
        tasks = (_PROC / str(pid) / "task").iterdir()
        children = [child for task in tasks for child in (task / "children").read_text("ascii").split()]
    except (OSError, ValueError):  # it ended while we looked
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") + sum(_memory_below(int(child)) for child in children)


def _largest_child() -> int | None:
    if sys.platform == "win32":
        return None
    import resource  # there is no such module on Windows

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit
