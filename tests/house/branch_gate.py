"""Refuse a run in which a room is covered too little: `branch_gate.py COVERAGE.json LEAST ROOM...`.

What counts is branches alone, in percent of each room; coverage's own bar mixes them with lines, which hides much.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


def covered(files: dict[str, Any], room: str) -> tuple[int, int]:
    """Return how many branches of `room` were taken, and how many there are."""
    sums = [file["summary"] for name, file in files.items() if f"thinklink/{room}/" in name.replace("\\", "/")]
    return sum(one["covered_branches"] for one in sums), sum(one["num_branches"] for one in sums)


def main(report: str, least: str, *rooms: str) -> int:
    """Print a line for each room; return 1 if one of them is below `least` percent or has no branches at all."""
    files = json.loads(Path(report).read_text("utf-8"))["files"]
    failed = 0
    for room in rooms:
        taken, there = covered(files, room)
        percent = 100 * taken / there if there else 0.0
        print(f"{room}: {taken} of {there} branches, {percent:.1f} %, at least {least} %")
        failed |= percent < float(least)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
