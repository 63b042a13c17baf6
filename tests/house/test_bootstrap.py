"""The set-up says in one line what is missing, and leaves no traceback."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys

import pytest
from repository import ROOT


@pytest.fixture
def bootstrap():
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "bootstrap.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(tmp_path):
    """A folder with nothing but what the set-up reads, and a requirement that no registry can have."""
    shutil.copy(ROOT / "bootstrap.py", tmp_path)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "requirements").mkdir()
    pinned = "thinklink-no-such-package==1.0 --hash=sha256:" + 64 * "0"
    (tmp_path / "requirements" / "run.txt").write_text(pinned, "utf-8")
    return tmp_path


def run(folder, **environment):
    command = [sys.executable, str(folder / "bootstrap.py")]
    return subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "PIP_NO_INDEX": "1", **environment}, check=False
    )


def test_an_old_python_is_told_so_in_one_line(bootstrap, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "OLDEST", (9, 0))
    monkeypatch.setattr(sys, "argv", ["bootstrap.py"])
    assert bootstrap.main() == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("bootstrap: Python 9.0 or later is needed, and this is 3.")
    assert said.err.count("\n") == 1


def test_only_the_standard_library_is_needed_to_set_up():
    done = subprocess.run(
        [sys.executable, "-I", "-S", "bootstrap.py", "--help"], cwd=ROOT, capture_output=True, check=True
    )
    assert b"--check" in done.stdout


@pytest.mark.slow
def test_a_pip_that_fails_shows_its_last_lines_and_no_traceback(checkout):
    done = run(checkout, PIP_FIND_LINKS="")
    assert done.returncode == 2
    assert "bootstrap: pip could not install what is needed" in done.stderr
    assert "thinklink-no-such-package" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list((checkout / ".venv").glob("*.stamp"))


@pytest.mark.slow
def test_an_environment_that_was_moved_is_made_anew(checkout, bootstrap, monkeypatch):
    def works(venv):
        monkeypatch.setattr(bootstrap, "VENV", venv)
        monkeypatch.setattr(bootstrap, "BIN", venv / "bin")
        return bootstrap._venv_works()

    made, moved = checkout / ".venv", checkout / "moved"
    subprocess.run([sys.executable, "-m", "venv", str(made)], check=True)
    assert works(made)
    made.rename(moved)
    assert not works(moved)


def test_what_stands_already_is_not_installed_again(checkout, bootstrap, monkeypatch):
    monkeypatch.setattr(bootstrap, "HERE", checkout)
    monkeypatch.setattr(bootstrap, "VENV", checkout / ".venv")
    monkeypatch.setattr(bootstrap, "BIN", checkout / ".venv" / "bin")
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "thinklink-run.stamp").write_text(bootstrap._fingerprint("run"), "utf-8")
    bootstrap._install("run")
    assert sorted(path.name for path in (checkout / ".venv").iterdir()) == ["thinklink-run.stamp"]


def test_a_changed_requirement_a_changed_package_and_another_place_are_noticed(checkout, bootstrap, monkeypatch):
    monkeypatch.setattr(bootstrap, "HERE", checkout)
    seen = [bootstrap._fingerprint("run")]
    for name in ("requirements/run.txt", "pyproject.toml"):
        (checkout / name).write_text("changed", "utf-8")
        seen.append(bootstrap._fingerprint("run"))
    shutil.copytree(checkout, checkout / "elsewhere")
    monkeypatch.setattr(bootstrap, "HERE", checkout / "elsewhere")
    assert len({*seen, bootstrap._fingerprint("run")}) == 4
