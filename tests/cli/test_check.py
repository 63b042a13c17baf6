"""`thinklink check`: whatever the member has, in every form, with the exit status that was promised."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from pathlib import Path

import pytest
from command import ADVERT, ARCHIVE, CHAT, COMMAND, EXAMPLES, one_line, thinklink
from jsonschema import Draft202012Validator

from thinklink.answer import answer_schema
from thinklink.cli.reading import KINDS
from thinklink.intake.kinds import NAMES

SHORT = b"Good to meet you at the fair. See you next year.\n"


def told(done):
    value = json.loads(done.stdout)
    Draft202012Validator(answer_schema()).validate(value)
    return value


def test_a_conversation_is_answered_in_words_that_lead_to_report_and_remove():
    done = thinklink("check", CHAT)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert done.stderr == b""
    assert "HIGH: Strong signs" in text
    assert f"thinklink report {CHAT} --out pack.pdf" in text
    assert "thinklink remove --platform linkedin" in text
    assert "\x1b" not in text
    assert all(line == line.rstrip() for line in text.splitlines())


def test_an_archive_is_told_in_json_worst_first():
    value = told(thinklink("check", ARCHIVE, "--json"))
    scores = [subject["score"] for subject in value["subjects"]]
    assert scores == sorted(scores, reverse=True)
    assert value["inputs"][0]["kind"] == "linkedin_archive"
    assert value["inputs"][0]["counts"]["connections"] > 100
    assert value["refused"] == []
    truth = json.loads((EXAMPLES / "truth.json").read_text())["archive"]
    planted = {one["key"] for one in truth["planted"]}
    assert value["subjects"][0]["band"] == "high"
    assert {one["id"] for one in value["subjects"] if one["band"] == "high"} <= planted


def test_every_person_is_shown_with_all():
    shown = {one["id"] for one in told(thinklink("check", ARCHIVE, "--json"))["subjects"]}
    everyone = {one["id"] for one in told(thinklink("check", ARCHIVE, "--json", "--all"))["subjects"]}
    assert shown < everyone


def test_several_files_are_answered_together():
    value = told(thinklink("check", CHAT, ADVERT, "--format", "json"))
    assert [one["kind"] for one in value["inputs"]] == ["pasted_chat", "advert"]
    assert {one["kind"] for one in value["subjects"]} == {"conversation", "advert"}


def test_what_is_pasted_comes_by_standard_input():
    done = thinklink("check", "-", stdin=CHAT.read_bytes())
    assert done.returncode == 0
    assert b"Read what you pasted" in done.stdout
    assert b"First save the text as a file" in done.stdout


def test_a_page_goes_to_standard_output_or_into_a_private_file(tmp_path):
    out = tmp_path / "answer.html"
    done = thinklink("check", CHAT, "--format", "html", "--out", out)
    assert done.returncode == 0
    assert done.stdout == b""
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert out.read_bytes() == thinklink("check", CHAT, "--format", "html").stdout
    assert [path.name for path in tmp_path.iterdir()] == ["answer.html"]


def test_the_text_in_a_file_is_the_text_on_the_screen(tmp_path):
    out = tmp_path / "answer.txt"
    assert thinklink("check", CHAT, "--out", out).returncode == 0
    assert out.read_bytes() == thinklink("check", CHAT).stdout


@pytest.mark.parametrize(
    ("options", "status"),
    [(("--fail-on", "high"), 1), (("--fail-on", "medium"), 1), ((), 0)],
)
def test_status_1_comes_only_when_it_was_asked_for(options, status):
    assert thinklink("check", CHAT, *options).returncode == status


def test_fail_on_passes_where_the_band_does_not_occur():
    assert thinklink("check", "-", "--fail-on", "medium", stdin=SHORT).returncode == 0


def test_what_is_refused_is_listed_and_the_rest_is_done(tmp_path):
    done = thinklink("check", CHAT, tmp_path / "missing.zip", "--json")
    value = told(done)
    assert done.returncode == 0
    assert len(value["subjects"]) == 1
    assert [one["file"] for one in value["refused"]] == [str(tmp_path / "missing.zip")]
    assert f"{tmp_path}/missing.zip: there is no such file" in thinklink(
        "check", CHAT, tmp_path / "missing.zip", COLUMNS="200"
    ).stdout.decode().replace("\n  ", " ")


def test_where_nothing_can_be_read_the_status_is_2_and_json_still_says_what_was_refused(tmp_path):
    done = thinklink("check", tmp_path / "a.zip", tmp_path / "b.zip", "--json")
    assert done.returncode == 2
    assert len(told(done)["refused"]) == 2
    assert "Nothing could be read." in one_line(done)


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("check", "missing.txt"),
        ("check", "missing.txt", "--format", "html"),
        ("check", CHAT, "--format", "pdf"),
        ("check", CHAT, "--json", "--format", "html"),
        ("check", CHAT, "--kind", "nonsense"),
        ("check", CHAT, "--fail-on", "low"),
        ("check", CHAT, "--out", "no/such/folder/answer.txt"),
        ("check", CHAT, "--out", "."),
        ("check", CHAT, "--answers", "missing.json"),
        ("check", CHAT, "--nonsense"),
        ("check", b"caf\xe9.txt"),
        ("check", "."),
        ("check", "a\nb"),
        ("check", ""),
    ],
    ids=repr,
)
def test_bad_input_and_bad_usage_get_one_clear_line_and_status_2(arguments, tmp_path):
    done = thinklink(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == b""
    assert one_line(done).startswith("thinklink")


def test_an_input_is_never_written_over(tmp_path):
    copy = tmp_path / "chat.txt"
    copy.write_bytes(CHAT.read_bytes())
    (tmp_path / "link.txt").symlink_to(copy)
    for out in ("chat.txt", "./chat.txt", "link.txt"):
        done = thinklink("check", "chat.txt", "--out", out, cwd=tmp_path)
        assert done.returncode == 2
        assert "is one of the inputs" in one_line(done)
    assert copy.read_bytes() == CHAT.read_bytes()


def test_a_device_is_written_to_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert thinklink("check", "-", "--out", pipe, stdin=SHORT).returncode == 0
    assert b"Read what you pasted" in os.read(reader, 65536)
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_full_disk_is_told_in_one_line():
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([COMMAND, "check", CHAT], stdout=full, stderr=subprocess.PIPE, check=False, timeout=50)
    assert done.returncode == 2
    assert "could not be written: No space left" in one_line(done)


def test_answers_of_the_member_change_the_answer(tmp_path):
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"already_shared": ["opened_file"], "secrecy": True}))
    done = thinklink("check", CHAT, "--answers", answers)
    assert "You already answered" in done.stdout.decode()
    assert f"--answers {answers}" in done.stdout.decode()
    value = told(thinklink("check", CHAT, "--answers", answers, "--json"))
    assert "devices_to_it" in value["subjects"][0]["actions"]


def test_answers_about_one_person_do_not_fit_an_archive_but_those_about_the_member_do(tmp_path):
    one, member = tmp_path / "one.json", tmp_path / "member.json"
    one.write_text('{"know_them": "no"}')
    member.write_text('{"member_status": "former"}')
    assert "about one person" in one_line(thinklink("check", ARCHIVE, "--answers", one))
    assert thinklink("check", ARCHIVE, "--answers", member).returncode == 0


@pytest.mark.parametrize("text", ["[1]", "nonsense", '{"know_them": "perhaps"}', '{"id": 3}', "[" * 100_000])
def test_a_file_of_answers_that_is_none_is_refused_in_one_line(tmp_path, text):
    answers = tmp_path / "answers.json"
    answers.write_text(text)
    done = thinklink("check", CHAT, "--answers", answers)
    assert done.returncode == 2
    assert "answers.json" in one_line(done)


def test_the_same_input_gives_the_same_bytes():
    runs = {thinklink("check", ARCHIVE, "--json", PYTHONHASHSEED=seed).stdout for seed in ("1", "2")}
    assert len(runs) == 1


def test_an_export_with_nothing_to_judge_is_counted_and_says_so(tmp_path):
    (tmp_path / "following.js").write_text('window.YTD.following.part0 = [{"following": {"accountId": "12"}}]')
    done = thinklink("check", tmp_path / "following.js", "--json")
    value = told(done)
    assert done.returncode == 0
    assert [(one["kind"], one["counts"]) for one in value["inputs"]] == [("x_export", {"following": 1})]
    assert (value["subjects"], value["refused"]) == ([], [])
    text = " ".join(thinklink("check", tmp_path / "following.js").stdout.decode().split())
    assert "X export, 1 followed account." in text
    assert "nothing in it that can be judged" in text


def test_every_kind_can_be_named():
    for kind in KINDS:
        assert thinklink("check", CHAT, "--kind", kind).returncode in {0, 2}
    assert tuple(KINDS) == NAMES


def test_a_firm_is_answered_as_one_from_its_text_and_from_a_dossier(tmp_path):
    text = "Firm: Tallow Advisory\nRegister: not found\nWe are a global consultancy that bridges East and West.\n"
    (tmp_path / "firm.txt").write_text(text)
    firm = {
        "name": "Orrin Hall",
        "website_text": "A global consultancy that bridges regions.",
        "registered": "not_found",
    }
    (tmp_path / "firm.json").write_text(json.dumps({"id": "orrin", "firm": firm}))
    value = told(thinklink("check", tmp_path / "firm.txt", tmp_path / "firm.json", "--json"))
    assert {(one["kind"], one["name"]) for one in value["subjects"]} == {
        ("firm", "Tallow Advisory"),
        ("firm", "Orrin Hall"),
    }
    assert all("firm.denied" in [found["hallmark"] for found in one["findings"]] for one in value["subjects"])
