"""`thinklink report`, as somebody types it: the real command, on real files."""

from __future__ import annotations

import hashlib
import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from thinklink.report import proves_original, verify_pack

COMMAND = str(Path(sys.executable).with_name("thinklink"))
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PERSONA = "ananya-deshmukh-e9d0bc30"
CHAT = """\
Helena Marchbank  09:14
Hello, we pay £1,500 for two pages on which substations have no spare. Keep this between us.
See https://www.linkedin.com/comm/in/x?midToken=AQEsecretvalue and write to h.marchbank@quay.example

Robin Sample  09:20
I am robin@office.example, 07700 900123. Tamsin Ferrier could help.

Helena Marchbank  09:30
There is no need to involve your office. It is privately paid.
"""


def run(folder, *arguments, text=None, **environment):
    return subprocess.run(
        [COMMAND, "report", *map(str, arguments)],
        cwd=folder,
        input=text or "",
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        check=False,
    )


def pack(folder, name="pack.json"):
    return json.loads((folder / name).read_text("ascii"))


def refused(done, *says):
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert all(part in done.stderr for part in says), done.stderr


def test_an_archive_gives_pack_json_and_letter_for_the_persona_named(tmp_path):
    done = run(
        tmp_path, EXAMPLES / "archive.zip", "--persona", PERSONA, "--out", "pack.pdf",
        "--country", "GB", "--status", "former",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pack.json", "pack.letter.txt", "pack.pdf"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
    value = pack(tmp_path)
    assert verify_pack(value) == []
    assert value["persona"]["key"] == PERSONA
    archive = (EXAMPLES / "archive.zip").read_bytes()
    assert value["files"] == [
        {"name": "archive.zip", "sha256": hashlib.sha256(archive).hexdigest(), "size": len(archive)}
    ]
    assert value["sha256"] in (tmp_path / "pack.letter.txt").read_text("utf-8")
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO((tmp_path / "pack.pdf").read_bytes())).pages)
    assert "Ananya Deshmukh" in text


def test_only_rows_about_that_persona_are_in_the_pack(tmp_path):
    run(tmp_path, EXAMPLES / "archive.zip", "--persona", PERSONA, "--out", "pack.json")
    truth = json.loads((EXAMPLES / "truth.json").read_text("utf-8"))
    text = (tmp_path / "pack.json").read_text("ascii")
    others = [key for key in _keys(truth) if key != PERSONA]
    assert len(others) > 3, "the list of planted personas was not read"
    assert [key for key in others if key in text] == []


def _keys(truth):
    """Every profile key that stands anywhere in the list of what is planted."""
    if isinstance(truth, dict):
        return [key for one, value in truth.items() for key in (*_keys(one), *_keys(value))]
    if isinstance(truth, list):
        return [key for one in truth for key in _keys(one)]
    return (
        [truth]
        if isinstance(truth, str) and truth[-8:].isalnum() and truth.count("-") >= 2 and " " not in truth
        else []
    )


def test_without_a_persona_the_worst_is_taken_and_it_says_so(tmp_path):
    done = run(tmp_path, EXAMPLES / "archive.zip", "--out", "pack.json")
    assert done.returncode == 0
    assert "(the one with the most against it)" in done.stdout
    assert pack(tmp_path)["band"] == "high"


def test_where_nobody_worries_it_asks_who_is_meant(tmp_path):
    people = [{"id": name, "profile": {"name": name}} for name in ("ann-sample", "robin-sample")]
    (tmp_path / "two.json").write_text(json.dumps(people), "utf-8")
    refused(run(tmp_path, "two.json", "--out", "pack.pdf"), "--persona", "ann-sample", "robin-sample")


def test_a_persona_may_be_named_by_key_address_or_name(tmp_path):
    for number, persona in enumerate((PERSONA, f"https://uk.linkedin.com/in/{PERSONA}?trk=x", "ananya deshmukh")):
        done = run(tmp_path, EXAMPLES / "archive.zip", "--persona", persona, "--out", f"{number}.json")
        assert done.returncode == 0, done.stderr
        assert pack(tmp_path, f"{number}.json")["persona"]["key"] == PERSONA


def test_nobody_by_that_name_is_one_line_with_the_candidates(tmp_path):
    refused(run(tmp_path, EXAMPLES / "archive.zip", "--persona", "nobody", "--out", "p.pdf"), "nobody", PERSONA)


def test_pasted_text_is_masked_and_can_be_proven_later(tmp_path):
    done = run(tmp_path, "-", "--out", "pack.json", "--mask", "Tamsin Ferrier", text=CHAT)
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "pack.json").read_text("ascii")
    assert not [word for word in ("AQEsecret", "robin@", "900123", "Tamsin", "Ferrier") if word in text]
    assert "h.marchbank@quay[.]example" in text
    value = pack(tmp_path)
    assert value["files"][0]["sha256"] == hashlib.sha256(CHAT.encode()).hexdigest()
    secret = hashlib.sha256(b"thinklink seal 1\0" + CHAT.encode()).hexdigest()
    seal = hashlib.sha256(secret.encode()).hexdigest()
    masked = next(one for one in value["exhibits"] if one["masked"] and one["by"] == "me")
    assert proves_original(masked, "I am robin@office.example, 07700 900123. Tamsin Ferrier could help.", seal)


def test_a_folder_is_told_by_the_files_in_it_that_are_opened_and_no_others(tmp_path):
    done = run(tmp_path, EXAMPLES / "archive", "--persona", PERSONA, "--out", "pack.json")
    assert done.returncode == 0, done.stderr
    names = [one["name"] for one in pack(tmp_path)["files"]]
    assert "messages.csv" in names
    assert "Logins.csv" not in names


def test_it_never_writes_over_a_file_unless_told_to(tmp_path):
    (tmp_path / "pack.json").write_text("mine", "utf-8")
    refused(run(tmp_path, EXAMPLES / "chat.txt", "--out", "pack.pdf"), "pack.json", "--force")
    assert [path.name for path in tmp_path.iterdir()] == ["pack.json"]
    assert (tmp_path / "pack.json").read_text("utf-8") == "mine"
    assert run(tmp_path, EXAMPLES / "chat.txt", "--out", "pack.pdf", "--force").returncode == 0
    assert verify_pack(pack(tmp_path)) == []


def test_answers_and_status_from_a_file_reach_pack_letter_and_route(tmp_path):
    answers = {"already_shared": ["money_received"], "member_status": "academic"}
    (tmp_path / "answers.json").write_text(json.dumps(answers), "utf-8")
    done = run(tmp_path, EXAMPLES / "chat.txt", "--answers", "answers.json", "--country", "NZ", "--out", "pack.pdf")
    assert done.returncode == 0, done.stderr
    assert "money was received" in (tmp_path / "pack.letter.txt").read_text("utf-8")
    assert pack(tmp_path)["status"] == "academic"
    assert "university" in done.stdout


def test_it_says_what_was_masked_that_nothing_was_sent_and_what_comes_next(tmp_path):
    done = run(tmp_path, EXAMPLES / "archive.zip", "--persona", PERSONA, "--out", "pack.pdf")
    for part in ("Masked by machine", "Nothing was sent", "send both yourself", f"linkedin.com/in/{PERSONA}"):
        assert part in done.stdout
    assert "thinklink remove --platform linkedin" in done.stdout


def test_without_country_and_status_the_options_are_named(tmp_path):
    done = run(tmp_path, EXAMPLES / "chat.txt", "--out", "pack.pdf")
    assert "Say --country and --status" in done.stdout
    assert len(pack(tmp_path)["route"]["contacts"]) == 5


def test_json_says_what_was_written(tmp_path):
    done = run(tmp_path, EXAMPLES / "chat.txt", "--out", "pack.pdf", "--json")
    told = json.loads(done.stdout)
    assert told["written"] == ["pack.pdf", "pack.json", "pack.letter.txt"]
    assert told["sent"] is False
    assert told["sha256"] == pack(tmp_path)["sha256"]


CELLS = ("security.serving", "security.former", "security.contractor", "security.academic", "security.private", "fraud")
CELL = '[countries.GB.{}]\nwhom = "Pat at the gate"\nhow = "ring"\nif_none = "go"\nsource = "us"\nchecked = "2026-10"\n'
OWN_ROUTES = 'edition = "2026-10"\n[countries.GB]\nname = "The Example Works"\n' + "".join(map(CELL.format, CELLS))


@pytest.mark.parametrize("way", ["option", "environment"])
def test_an_organisation_can_put_its_own_routes_in_place(tmp_path, way):
    (tmp_path / "routes.toml").write_text(OWN_ROUTES, "utf-8")
    option = ["--routes", "routes.toml"] if way == "option" else []
    environment = {"THINKLINK_ROUTES": "routes.toml"} if way == "environment" else {}
    done = run(
        tmp_path, EXAMPLES / "chat.txt", "--status", "serving", "--country", "GB", "--out", "p.pdf", *option,
        **environment,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Pat at the gate" in (tmp_path / "p.letter.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "FILES"),
        (("missing.txt", "--out", "p.pdf"), "missing.txt"),
        (("chat.txt",), "--out"),
        (("chat.txt", "--out", "nowhere/p.pdf"), "nowhere"),
        (("chat.txt", "--out", "p.pdf", "--status", "retired"), "retired"),
        (("chat.txt", "--out", "p.pdf", "--routes", "missing.toml"), "missing.toml"),
        (("chat.txt", "--out", "p.pdf", "--routes", "chat.txt"), "routes"),
        (("chat.txt", "--out", "p.pdf", "--answers", "chat.txt"), "JSON"),
        (("chat.txt", "--out", "chat.txt", "--force"), "chat.txt"),
        (("empty.txt", "--out", "p.pdf"), "empty.txt"),
    ],
)
def test_a_wrong_call_is_one_line_and_leaves_no_file(tmp_path, arguments, says):
    (tmp_path / "chat.txt").write_text(CHAT, "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    refused(run(tmp_path, *arguments), says)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["chat.txt", "empty.txt"]
    assert (tmp_path / "chat.txt").read_text("utf-8") == CHAT


def test_what_cannot_be_read_is_named_and_the_rest_is_done(tmp_path):
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 nothing")
    done = run(tmp_path, "broken.zip", EXAMPLES / "chat.txt", "--out", "pack.json")
    assert done.returncode == 0, done.stderr
    assert "broken.zip" in done.stderr
    assert verify_pack(pack(tmp_path)) == []


def test_a_pack_as_a_page_comes_alone(tmp_path):
    run(tmp_path, EXAMPLES / "archive.zip", "--persona", PERSONA, "--out", "pack.html")
    assert [path.name for path in tmp_path.iterdir()] == ["pack.html"]
    assert "Letter, ready to send" in (tmp_path / "pack.html").read_text("utf-8")
