"""The main job on a large archive stays within its time and memory, next to what others take to read the same files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("thinklink"))


def bench(*options):
    return subprocess.run([COMMAND, "bench", "archive", *options], capture_output=True, text=True, check=True).stdout


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_a_large_archive_takes_at_most_three_seconds_and_500_mebibytes():
    figures = json.loads(bench("--json"))["archive"]
    assert figures["seconds"] <= 3.0
    assert figures["peak_bytes"] <= 500 * 1024 * 1024
    assert figures["peers"].keys() == {"duckdb", "polars"}


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_the_table_shows_figure_bar_and_peers():
    table = bench()
    for words in ("thinklink check, time", "bar 3.0 s", "bar 500 MiB", "duckdb only reading", "polars only reading"):
        assert words in table
