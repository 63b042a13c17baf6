"""`thinklink remove`, as somebody types it: the steps, and two exports compared."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("thinklink"))
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROWS = (
    "Ann,Sample,https://www.linkedin.com/in/ann-sample,,Harbour,Clerk,01 May 2024\n",
    "Eve,Persona,https://www.linkedin.com/in/eve-persona,,Firm,Adviser,02 Jun 2025\n",
    "Olu,Bright,https://www.linkedin.com/in/olu-bright,,School,Teacher,20 Feb 2026\n",
)


def run(*arguments):
    return subprocess.run([COMMAND, "remove", *map(str, arguments)], capture_output=True, text=True, check=False)


def refused(done, says):
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert says in done.stderr


@pytest.fixture
def exports(tmp_path):
    """Return two folders as LinkedIn gives them: before, and after Eve was removed."""
    for name, rows in (("before", ROWS), ("after", (ROWS[0], ROWS[2]))):
        (tmp_path / name).mkdir()
        (tmp_path / name / "Connections.csv").write_text(HEADER + "".join(rows), "utf-8")
    return tmp_path / "before", tmp_path / "after"


def test_the_steps_name_the_persona_so_that_nobody_opens_it_by_mistake():
    done = run("--platform", "linkedin", "--persona", "https://www.linkedin.com/in/eve-persona?trk=secret")
    assert done.returncode == 0
    assert "hxxps://www[.]linkedin[.]com/in/eve-persona" in done.stdout
    assert "secret" not in done.stdout
    assert "https://" not in done.stdout


def test_the_steps_stand_in_the_order_they_may_be_done():
    said = run("--platform", "linkedin").stdout
    places = [
        said.index(part)
        for part in ("evidence", "Tell the people", "Report the profile", "Remove the connection", "Block the")
    ]
    assert places == sorted(places)
    assert "Menus checked" in said


@pytest.mark.parametrize("platform", ["linkedin", "xing", "facebook", "instagram", "x", "email", "other"])
def test_every_platform_has_steps_in_text_and_json(platform):
    text, told = run("--platform", platform), json.loads(run("--platform", platform, "--json").stdout)
    assert text.returncode == 0
    assert told["platform"] == platform
    assert told["steps"][0]["key"] == "evidence"
    assert all(step["text"] in text.stdout for step in told["steps"])


def test_where_nobody_has_checked_the_menus_it_says_so():
    assert "Nobody has checked" in run("--platform", "xing").stdout


@pytest.mark.parametrize("persona", ["https://uk.linkedin.com/in/Eve-Persona?trk=x", "eve-persona", "Eve  persona"])
def test_two_exports_say_that_the_persona_is_gone_however_it_is_named(exports, persona):
    done = run("--before", exports[0], "--after", exports[1], "--persona", persona)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Eve Persona (eve-persona): gone.")


def test_without_a_persona_counts_and_names_of_all_that_are_gone(exports):
    (exports[1] / "Connections.csv").write_text(HEADER + ROWS[2], "utf-8")
    said = run("--before", exports[0], "--after", exports[1]).stdout.splitlines()
    assert said[0] == "gone: 2"
    assert [line.split(" (")[0] for line in said[1:]] == ["Ann Sample", "Eve Persona"]


def test_two_exports_of_the_same_people_say_that_everybody_is_there(exports):
    done = run("--before", exports[0], "--after", exports[0])
    assert done.returncode == 0
    assert "Everybody in the first export is in the second export too." in done.stdout


def test_json_gives_state_and_reason(exports):
    done = run(
        "--before", exports[0], "--after", exports[1], "--persona", "eve-persona", "--persona", "ann-sample", "--json"
    )
    assert [(one["key"], one["state"]) for one in json.loads(done.stdout)["removals"]] == [
        ("eve-persona", "gone"),
        ("ann-sample", "still_there"),
    ]


def test_an_export_without_addresses_cannot_tell(exports):
    (exports[1] / "Connections.csv").write_text(
        "First Name,Last Name,Email Address,Company,Position,Connected On\nAnn,Sample,,,,01 May 2024\n", "utf-8"
    )
    said = run("--before", exports[0], "--after", exports[1], "--persona", "eve-persona").stdout
    assert "cannot tell" in said
    assert "addresses" in said


def test_a_hidden_row_that_appeared_cannot_tell(exports):
    path = exports[1] / "Connections.csv"
    path.write_text(path.read_text("utf-8") + ",,,,,,02 Jun 2025\n", "utf-8")
    said = run("--before", exports[0], "--after", exports[1], "--persona", "eve-persona").stdout
    assert "cannot tell" in said
    assert "closed or hidden" in said


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "--platform"),
        (("--platform", "myspace"), "myspace"),
        (("--before", "a.zip"), "--after"),
        (("--after", "a.zip"), "--before"),
        (("--before", "missing.zip", "--after", "missing.zip"), "missing.zip"),
        (("--before", __file__, "--after", __file__), "test_remove_command.py"),
    ],
)
def test_a_wrong_call_is_one_line(arguments, says):
    refused(run(*arguments), says)
