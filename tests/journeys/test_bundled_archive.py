"""The answer on the bundled archives is right: the planted approaches on top, explained, no genuine contact in high."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TRUTH = json.loads((ROOT / "examples" / "truth.json").read_text("utf-8"))
PLANTED = {one["key"] for one in TRUTH["archive"]["planted"]}


def subjects(archive: str) -> list[dict[str, object]]:
    command = [str(Path(sys.executable).with_name("thinklink")), "check", f"examples/{archive}", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)["subjects"]


@pytest.mark.parametrize("form", ["archive", "archive.zip"])
def test_the_planted_approaches_are_on_top_and_explained(form):
    top = subjects(form)[: len(PLANTED)]
    assert {subject["id"] for subject in top} == PLANTED
    assert all(subject["band"] in {"medium", "high"} and subject["findings"] for subject in top)


def test_no_genuine_contact_is_high():
    assert not [
        subject["id"] for subject in subjects("archive") if subject["band"] == "high" and subject["id"] not in PLANTED
    ]


def test_an_archive_with_nobody_to_worry_about_raises_nobody():
    assert not [subject["id"] for subject in subjects("genuine") if subject["band"] in {"medium", "high"}]
