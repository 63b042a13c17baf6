"""What must later run in a browser needs pure Python only."""

from __future__ import annotations

import subprocess
import sys

import pure_python
import pytest

#: no such thing in a browser: processes, and what is compiled or only there to print
NOT_THERE = ["typst", "click", "multiprocessing", "subprocess", "_socket", "_ssl"]
ROOMS = ["dossier", "recognise", "realise", "answer", "remove"]


def imported(*rooms, without):
    command = [sys.executable, pure_python.__file__, *without, "--", *rooms]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_for_the_browser_imports_where_only_pure_python_is(room):
    done = imported(f"thinklink.{room}", without=NOT_THERE)
    assert done.returncode == 0, done.stderr[-1500:]
    assert int(done.stdout) > 1


def test_what_the_page_runs_imports_where_only_pure_python_is():
    # Reading dates of e-mails imports `socket`; Python for the browser has one, and it reaches nothing.
    done = imported("thinklink.page.inside", without=[name for name in NOT_THERE if name != "_socket"])
    assert done.returncode == 0, done.stderr[-1500:]
    assert int(done.stdout) > 1


def test_the_check_refuses_a_compiled_package():
    done = imported("rpds", without=[])
    assert done.returncode == 1
    assert "not there in a browser" in done.stderr


def test_the_check_refuses_a_package_by_name():
    assert imported("thinklink.cli", without=["click"]).returncode == 1
