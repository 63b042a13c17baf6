"""`thinklink assess`: one line out for each line in, whatever the line holds."""

from __future__ import annotations

import json
import subprocess

import pytest
from command import COMMAND, one_line, thinklink
from jsonschema import Draft202012Validator

from thinklink.answer import answer_schema

SUBJECT = Draft202012Validator({"$ref": "#/$defs/subject", "$defs": answer_schema()["$defs"]})
GOOD = {"id": "a", "approach": {"messages": [{"from": "persona", "text": "We pay 2,000 euros in cash for a report."}]}}
BAD = [
    b"nonsense",
    b"",
    b"[]",
    b"3",
    b"{}",
    b'{"id": ""}',
    b'{"id": "a", "unknown": 1}',
    b'{"id": "a", "id": "b"}',
    b'{"id": "a", "profile": {"connections": NaN}}',
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"id": "a"} {"id": "b"}',
]


def lines_of(done):
    return [json.loads(line) for line in done.stdout.decode().split("\n") if line]


def test_good_and_bad_lines_are_answered_each_in_its_place():
    mixed = [line for bad in BAD for line in (bad, json.dumps({**GOOD, "id": "ok"}).encode())]
    done = thinklink("assess", "-", stdin=b"\n".join(mixed) + b"\n")
    told = lines_of(done)
    assert done.returncode == 0
    assert done.stderr == b""
    assert [one["id"] for one in told] == [None, "ok"] * len(BAD)
    assert all(list(one) == ["id", "error"] and one["error"] for one in told[::2])
    for one in told[1::2]:
        SUBJECT.validate(one)


@pytest.mark.parametrize(
    "ending", [b"", b"\n", b"\r\n", b"\n\n\n", b"\n  \r\n"], ids=["none", "line", "windows", "several", "blank"]
)
def test_the_end_of_the_file_is_no_line(ending):
    assert [one["id"] for one in lines_of(thinklink("assess", "-", stdin=json.dumps(GOOD).encode() + ending))] == ["a"]


def test_a_mark_in_front_of_the_text_is_passed_over():
    assert lines_of(thinklink("assess", "-", stdin=b"\xef\xbb\xbf" + json.dumps(GOOD).encode()))[0]["id"] == "a"


def test_a_file_is_read_as_standard_input_is(tmp_path):
    path = tmp_path / "dossiers.jsonl"
    path.write_text(json.dumps(GOOD) + "\n")
    assert thinklink("assess", path).stdout == thinklink("assess", "-", stdin=path.read_bytes()).stdout


def test_half_a_character_and_unusual_line_ends_inside_a_text_do_no_harm():
    text = {"id": "a", "approach": {"messages": [{"from": "persona", "text": "one\u2028two\x85three \ud800 four"}]}}
    assert len(lines_of(thinklink("assess", "-", stdin=json.dumps(text).encode()))) == 1


def test_each_line_is_answered_before_the_next_one_comes():
    command = subprocess.Popen([COMMAND, "assess", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for name in ("first", "second"):
        command.stdin.write(json.dumps({**GOOD, "id": name}).encode() + b"\n")
        command.stdin.flush()
        assert json.loads(command.stdout.readline())["id"] == name
    command.stdin.close()
    assert command.stdout.read() == b""
    command.stdout.close()
    assert command.wait(20) == 0


def test_where_no_line_is_a_dossier_the_status_is_2():
    done = thinklink("assess", "-", stdin=b"nonsense\n")
    assert done.returncode == 2
    assert len(lines_of(done)) == 1
    assert "No line of it is a dossier" in one_line(done)


def test_nothing_in_gives_nothing_out():
    done = thinklink("assess", "-", stdin=b"")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize("name", ["missing.jsonl", ".", b"caf\xe9.jsonl"], ids=repr)
def test_a_file_that_cannot_be_read_gets_one_line(name, tmp_path):
    done = thinklink("assess", name, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == b""
    assert "cannot be read" in one_line(done)


def test_a_quote_says_where_in_the_dossier_it_stands():
    told = lines_of(thinklink("assess", "-", stdin=json.dumps(GOOD).encode()))[0]
    assert {quote["source"] for found in told["findings"] for quote in found["evidence"]} == {"approach.messages[0]"}
