"""The bench prints its figures, bars and peers; the time itself is judged by whoever runs it on a quiet machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("thinklink"))


def bench(*options):
    return subprocess.run([COMMAND, "bench", "archive", *options], capture_output=True, text=True, check=True).stdout


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_the_table_shows_figure_bar_and_peers():
    table = bench()
    for words in ("thinklink check, time", "bar 3.0 s", "bar 500 MiB", "duckdb only reading", "polars only reading"):
        assert words in table
