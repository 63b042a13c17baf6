"""Time and memory of a whole command, its children included."""

from __future__ import annotations

import sys

import pytest

from thinklink.evaluation.stopwatch import lap

MIB = 1024 * 1024
HOLDS = "x = bytearray(64 * 1024 * 1024); import time; time.sleep(0.3)"
WITH_A_CHILD = f"import subprocess, sys; x = bytearray(64 << 20); subprocess.run([sys.executable, '-c', {HOLDS!r}])"
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the memory of children as they run")


def python(code):
    return [sys.executable, "-c", code]


def test_a_lap_takes_as_long_as_the_command():
    measured = lap(python("import time; time.sleep(0.2)"))
    assert 0.2 <= measured.seconds < 5
    assert measured.status == 0


def test_a_command_that_fails_says_so():
    assert lap(python("raise SystemExit(3)")).status == 3


@linux_only
def test_the_memory_of_a_command_is_its_peak():
    assert 64 * MIB < lap(python(HOLDS)).peak_bytes < 110 * MIB


@linux_only
def test_the_memory_of_a_child_is_added():
    assert lap(python(WITH_A_CHILD)).peak_bytes > 128 * MIB
