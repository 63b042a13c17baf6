"""The same dossier gives the same assessment, byte for byte, whatever the hash seed and the version of Python.

Python 3.14 is the one the offline page brings; the other versions are tried where they are installed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
APPROACHES = ROOT / "data" / "approaches"
TRIED = ("3.11", "3.12", "3.13", "3.14")
#: reads dossiers from standard input with nothing but the pure rooms, and prints what `thinklink assess` would
PROGRAM = """
import json, sys
from thinklink.answer import json_text, subject_as_json, subject_of
from thinklink.dossier import Reading, dossier_from_json
for line in sys.stdin:
    print(json_text(subject_as_json(subject_of(Reading(dossier_from_json(json.loads(line)), kind="persona")))))
"""


def some_dossiers() -> str:
    files = sorted(path for path in APPROACHES.glob("*.jsonl") if not path.name.endswith(".labels.jsonl"))
    return "".join("".join(path.read_text("utf-8").splitlines(keepends=True)[:6]) for path in files)


def assessed_by(python: str, seed: int) -> str:
    site_packages = Path(pytest.__file__).parents[1]
    environment = {
        "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(site_packages))),
        "PYTHONHASHSEED": str(seed),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONIOENCODING": "utf-8",
    }
    done = subprocess.run(
        [python, "-c", PROGRAM],
        input=some_dossiers(),
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def python_of(version: str) -> str | None:
    """Find it on the path, or beside the Python that runs the tests."""
    beside = Path(sys.base_prefix).parent.glob(f"{version}*/bin/python{version}")
    found = [str(path) for path in sorted(beside)] + [shutil.which(f"python{version}") or ""]
    return next((name for name in found if name and _is(name, version)), None)


def _is(python: str, version: str) -> bool:
    done = subprocess.run([python, "--version"], capture_output=True, text=True, check=False)
    return done.returncode == 0 and f" {version}." in done.stdout


@pytest.fixture(scope="module")
def expected() -> str:
    found = assessed_by(sys.executable, 0)
    assert len({json.loads(line)["id"] for line in found.splitlines()}) > 60
    return found


@pytest.mark.parametrize("seed", [1, 4_294_967_295])
def test_the_hash_seed_changes_nothing(expected, seed):
    assert assessed_by(sys.executable, seed) == expected


@pytest.mark.parametrize("version", TRIED)
def test_the_version_of_python_changes_nothing(expected, version):
    python = python_of(version)
    if python is None:
        pytest.skip(f"Python {version} is not installed here")
    assert assessed_by(python, 7) == expected
