"""`--known LIST`: who stands on it is shown first, in every form of the answer, and no band moves."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta

import pytest
from command import ARCHIVE, one_line, thinklink

URL = "https://www.linkedin.com/in/clare-example"
DOSSIER = {
    "id": "a",
    "profile": {"url": URL, "name": "Clare"},
    "approach": {"messages": [{"from": "persona", "text": "See you at the fair on Tuesday."}]},
}


@pytest.fixture
def files(tmp_path):
    (tmp_path / "d.jsonl").write_text(json.dumps(DOSSIER) + "\n")
    added = datetime.now(UTC).date().isoformat()
    (tmp_path / "known.csv").write_text(f"url,added\n{URL}?x=1,{added}\nlinkedin.com/in/old-example,2020-01-01\n")
    return tmp_path


def test_assess_tells_it_outside_the_score_with_what_to_do(files):
    plain = json.loads(thinklink("assess", "d.jsonl", cwd=files).stdout)
    done = thinklink("assess", "d.jsonl", "--known", "known.csv", cwd=files)
    told = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (told["band"], told["score"]) == (plain["band"], plain["score"]) == ("low", plain["score"])
    assert {"hallmark": "person.known", "strength": 0.0}.items() <= told["findings"][-1].items()
    assert told["actions"] == ["keep_evidence", "report"]
    assert plain["actions"] == ["nothing_needed"]


@pytest.mark.parametrize("form", ["text", "html"])
def test_check_says_it_first_and_offers_the_report(files, form):
    shown = thinklink("check", "d.jsonl", "--known", "known.csv", "--format", form, cwd=files).stdout.decode()
    words = " ".join(shown.split())
    assert "This profile address is on the list known.csv" in words
    assert "It does not change the band; report it." in words
    assert "1 known persona; 1 entry has expired and does not count" in words
    assert "report d.jsonl --known known.csv --out pack.pdf" in words
    assert "no list of known profiles" not in words
    assert words.index("This profile address") < words.index("Keep the evidence first")


def test_in_an_archive_a_known_one_is_shown_whatever_the_band(files):
    """Of all who wrote, the calmest one is put on the list."""
    everyone = json.loads(thinklink("check", ARCHIVE, "--all", "--json").stdout)["subjects"]
    calmest = next(one for one in reversed(everyone) if one["profile_url"])
    shown = json.loads(thinklink("check", ARCHIVE, "--json").stdout)["subjects"]
    assert calmest["id"] not in {one["id"] for one in shown}
    (files / "one.txt").write_text(calmest["profile_url"] + "\n")
    told = json.loads(thinklink("check", ARCHIVE, "--json", "--known", "one.txt", cwd=files).stdout)["subjects"]
    found = next(one for one in told if one["id"] == calmest["id"])
    assert (found["band"], found["score"]) == (calmest["band"], calmest["score"])
    assert {one["id"] for one in told} == {one["id"] for one in shown} | {calmest["id"]}


def test_a_report_names_the_list_too(files):
    done = thinklink("report", "d.jsonl", "--known", "known.csv", "--out", "pack.json", "--country", "GB", cwd=files)
    assert done.returncode == 0, done.stderr
    assert "person.known" in (files / "pack.json").read_text()


def test_a_list_without_days_is_as_old_as_its_file(files):
    (files / "bare.txt").write_text(URL + "\n")
    old = (datetime.now(UTC) - timedelta(days=100)).timestamp()
    os.utime(files / "bare.txt", (old, old))
    words = " ".join(thinklink("check", "d.jsonl", "--known", "bare.txt", cwd=files).stdout.decode().split())
    assert "0 known personas; 1 entry has expired and does not count" in words
    assert "This profile address" not in words


@pytest.mark.parametrize("command", ["check", "assess"])
@pytest.mark.parametrize("name", ["none.csv", ".", "d.txt", "-"])
def test_a_list_that_cannot_be_used_gets_one_line(files, command, name):
    (files / "d.txt").write_text("Dear all.")
    done = thinklink(command, "d.jsonl", "--known", name, cwd=files)
    assert done.returncode == 2
    assert done.stdout == b""
    assert "cannot be used" in one_line(done)


def test_what_is_no_entry_is_told_beside_the_answer(files):
    (files / "mixed.jsonl").write_text(json.dumps({"url": URL}) + '\n{"name": "x"}\n')
    done = thinklink("assess", "d.jsonl", "--known", "mixed.jsonl", cwd=files)
    assert done.returncode == 0
    assert "line 2 of mixed.jsonl" in one_line(done)
