"""What others take merely to read the same three files: DuckDB and Polars, each in a process of its own.

Run as `python -m thinklink.evaluation.peers duckdb FOLDER`. Both are optional: nothing else here imports them.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

#: file, and how many lines stand before its header
FILES = (("Connections.csv", 3), ("Invitations.csv", 0), ("messages.csv", 0))
PEERS = ("duckdb", "polars")


def installed(peer: str) -> bool:
    """Tell whether `peer` can be measured here."""
    return find_spec(peer) is not None


def command(peer: str, folder: Path) -> list[str]:
    """Return the command that reads the files of `folder` with `peer`."""
    return [sys.executable, "-m", __name__, peer, str(folder)]


def read_with_duckdb(folder: Path) -> int:
    """Read every row into memory as text; return how many there were."""
    import duckdb

    rows = 0
    for number, (name, skip) in enumerate(FILES):
        reading = duckdb.read_csv(str(folder / name), all_varchar=True, header=True, quotechar='"', skiprows=skip)
        reading.create(f"file_{number}")
        rows += len(duckdb.table(f"file_{number}"))
    return rows


def read_with_polars(folder: Path) -> int:
    """Read every row into memory as text; return how many there were."""
    import polars as pl

    return sum(pl.read_csv(folder / name, infer_schema=False, skip_rows=skip).height for name, skip in FILES)


if __name__ == "__main__":
    {"duckdb": read_with_duckdb, "polars": read_with_polars}[sys.argv[1]](Path(sys.argv[2]))
