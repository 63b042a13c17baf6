"""No regular expression can be made slow by what somebody wrote."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import slow_patterns
from repository import PACKAGE


def tried(package, *, seconds, path=""):
    command = [sys.executable, slow_patterns.__file__, str(package)]
    environment = {**os.environ, "PYTHONPATH": str(path)}
    return subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False, env=environment)


@pytest.mark.timeout(120)
def test_no_pattern_of_the_package_can_be_made_slow():
    try:
        done = tried(PACKAGE, seconds=110)
    except subprocess.TimeoutExpired as stuck:
        pytest.fail(f"stuck at {(stuck.stdout or b'').decode().splitlines()[-1:]}")
    assert done.returncode == 0, [line for line in done.stdout.splitlines() if "SLOW" in line] or done.stderr[-2000:]
    assert done.stdout.count("trying") > 3, "no patterns were found: look again"


@pytest.mark.parametrize("pattern", [r"(a|aa)+$", r"^(\w+\s?)*$", r"id (x+x+)+y", r",\s*\s*\s*;"])
def test_the_check_finds_a_pattern_that_blows_up(tmp_path, pattern):
    package = tmp_path / "blows_up"
    package.mkdir()
    (package / "__init__.py").write_text(f"import re\nONE = re.compile({pattern!r})\n", "utf-8")
    try:
        done = tried(package, seconds=2, path=tmp_path)
    except subprocess.TimeoutExpired:
        return
    assert done.returncode == 1
    assert "SLOW" in done.stdout


def test_the_check_sees_patterns_that_are_put_together_at_run_time(tmp_path):
    package = tmp_path / "put_together"
    package.mkdir()
    words = '"|".join(["ab", "cd"])'
    (package / "__init__.py").write_text(
        f"import re\nONE = re.compile({words})\nTWO = re.search('lit', 'x')\n", "utf-8"
    )
    sys.path.insert(0, str(tmp_path))
    try:
        found = slow_patterns.recorded(package, lambda: slow_patterns._import_everything(Path(package)))
    finally:
        sys.path.remove(str(tmp_path))
    assert set(found) == {("ab|cd", 0), ("lit", 0)}
    assert list(slow_patterns.literal_patterns(package)) == ["lit"]
