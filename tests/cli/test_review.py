"""`thinklink review` at a real terminal: questions one by one, back, why, skip, stop, and what is kept."""

from __future__ import annotations

import json
import stat

import pytest
from command import ARCHIVE, CHAT, Terminal, one_line, thinklink

from thinklink.dossier import dossier_from_json

WROTE = "We pay 3,000 euros in cash for a report. Do not tell your employer. What is not yet published is worth more."


def begun(*arguments, cwd=None):
    terminal = Terminal("review", *arguments, cwd=cwd)
    if not arguments:
        terminal.until("paste it now")
        terminal.type("")
    return terminal


def test_it_asks_in_plain_words_and_shows_the_answer_at_the_end(tmp_path):
    terminal = begun(cwd=tmp_path)
    for question, typed in [
        ("Where did they get in touch", "1"),
        ("Do you know this person", "3"),
        ("Who got in touch first", "1"),
        ("What have they offered", "2"),
        ("What have they asked", "4, 5"),
        ("for whom they act", "3"),
        ("go on somewhere else", "3"),
        ("press you for time", "y"),
        ("keep this to yourself", "1"),
        ("asked the organisation", "2"),
        ("a route that you can check", "2"),
        ("said no", "2"),
        ("How old is their profile", "1"),
        ("their picture", "3"),
        ("What has happened so far", "2,3"),
        ("Which of these are you", "2"),
        ("field of work", "metallurgy"),
    ]:
        terminal.until(question)
        terminal.until("> ")
        terminal.type(typed)
    terminal.until("A name, such as review.json")
    terminal.type("mine.json")
    assert terminal.end() == 0
    assert "HIGH" in terminal.seen
    assert "You already answered: what helps now" in terminal.seen
    assert "thinklink report mine.json --out pack.pdf" in terminal.seen
    kept = dossier_from_json(json.loads((tmp_path / "mine.json").read_text()))
    assert kept.platform == "linkedin"
    assert kept.answers.asked_for == ("access_or_clearance", "unpublished")
    assert kept.answers.hurry is True
    assert kept.answers.member_role == "metallurgy"
    assert stat.S_IMODE((tmp_path / "mine.json").stat().st_mode) == 0o600


def test_it_goes_back_says_why_takes_nothing_odd_and_stops_when_told(tmp_path):
    terminal = begun(cwd=tmp_path)
    for typed, then in [
        ("1", "Do you know this person"),
        ("?", "Why we ask: Knowing them"),
        ("9", "Please type one number from 1 to 4"),
        ("1,2", "Please type one number from 1 to 4"),
        ("3", "Who got in touch first"),
        ("b", "Do you know this person"),
        ("2", "Who got in touch first"),
        ("", "What have they offered"),
        ("1,11", "“Nothing” does not go with the others"),
        ("q", "A name, such as review.json"),
        ("", "thinklink"),
    ]:
        terminal.until("> " if typed == "1" else "")
        terminal.type(typed)
        terminal.until(then)
    assert terminal.end() == 0
    assert "NOT ENOUGH TO SAY" in terminal.seen or "LOW" in terminal.seen
    assert list(tmp_path.iterdir()) == []


def test_a_message_can_be_pasted_first(tmp_path):
    terminal = Terminal("review", cwd=tmp_path)
    terminal.until("paste it now")
    terminal.type(WROTE)
    terminal.type(".")
    terminal.until("1 of ")
    terminal.type("q")
    terminal.until("A name, such as")
    terminal.type("")
    assert terminal.end() == 0
    assert "MEDIUM" in terminal.seen or "HIGH" in terminal.seen
    assert "run the review again with --save review.json" in terminal.seen


def test_a_name_that_is_taken_or_cannot_be_written_is_asked_for_again(tmp_path):
    (tmp_path / "taken.json").write_text("mine")
    terminal = begun(cwd=tmp_path)
    terminal.until("> ")
    terminal.type("q")
    for name, then in [("taken.json", "is there already"), ("no/folder.json", "cannot be written")]:
        terminal.until("A name, such as")
        terminal.type(name)
        terminal.until(then)
    terminal.type("free.json")
    assert terminal.end() == 0
    assert (tmp_path / "taken.json").read_text() == "mine"
    assert (tmp_path / "free.json").exists()


def test_control_c_ends_the_questions_quietly():
    terminal = begun()
    terminal.until("> ")
    terminal.press(b"\x03")
    assert terminal.end() == 130
    assert "Traceback" not in terminal.seen


def test_the_end_of_the_input_stops_the_questions_and_shows_the_answer():
    terminal = begun()
    terminal.until("> ")
    terminal.press(b"\x04")
    terminal.until("A name, such as")
    terminal.press(b"\x04")
    assert terminal.end() == 0
    assert "NOT ENOUGH TO SAY" in terminal.seen


def test_what_the_files_show_is_not_asked_again():
    asked = thinklink("review", CHAT, stdin=b"q\n").stderr.decode()
    assert "This is about: Helena Marchbank." in asked
    assert "paste it now" not in asked


def test_answers_from_a_file_are_not_asked_for(tmp_path):
    answers = tmp_path / "answers.json"
    answers.write_text('{"asked_for": ["login"], "already_shared": ["login"]}')
    done = thinklink("review", CHAT, "--answers", answers, "--json")
    told = json.loads(done.stdout)
    assert done.stderr == b""
    assert "change_passwords" in told["subjects"][0]["actions"]


def test_a_whole_dossier_as_answers_is_used_whole(tmp_path):
    dossier = {"id": "jo", "approach": {"messages": [{"from": "persona", "text": WROTE}]}, "answers": {"hurry": True}}
    (tmp_path / "jo.json").write_text(json.dumps(dossier))
    told = json.loads(thinklink("review", "--answers", "jo.json", "--json", cwd=tmp_path).stdout)
    assert told["subjects"][0]["id"] == "jo"
    assert any(
        "3,000 euros" in quote["quote"] for found in told["subjects"][0]["findings"] for quote in found["evidence"]
    )


def test_what_was_said_about_a_file_is_kept_beside_it_and_goes_on_to_the_next_command(tmp_path):
    done = thinklink("review", CHAT, "--save", "said.json", stdin=b"1\nq\n", cwd=tmp_path)
    assert done.returncode == 0
    assert f"thinklink report {CHAT} --answers said.json --out pack.pdf" in done.stdout.decode()
    assert isinstance(json.loads((tmp_path / "said.json").read_text()), dict)


def test_a_place_where_nothing_can_be_kept_does_not_cost_the_answer(tmp_path):
    done = thinklink("review", CHAT, "--save", "no/such/folder.json", stdin=b"q\n", cwd=tmp_path)
    assert done.returncode == 2
    assert b"Helena Marchbank" in done.stdout
    assert done.stderr.decode().splitlines()[-1].startswith("thinklink: no/such/folder.json cannot be written")


def test_one_person_of_an_archive_can_be_named():
    told = json.loads(thinklink("check", ARCHIVE, "--json").stdout)
    key = told["subjects"][1]["id"]
    done = thinklink("review", ARCHIVE, "--persona", key, stdin=b"q\n")
    assert done.returncode == 0
    assert f"--persona {key}" in done.stdout.decode()


@pytest.mark.parametrize(
    "arguments",
    [("-",), ("missing.txt",), ("--answers", "missing.json"), (ARCHIVE, "--persona", "nobody-there")],
    ids=str,
)
def test_bad_input_gets_one_line_and_status_2(arguments, tmp_path):
    done = thinklink("review", *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert one_line(done).startswith("thinklink")
