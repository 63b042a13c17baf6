"""A newcomer goes from check to report to remove by what stands on the screen, and by nothing else."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

pytestmark = pytest.mark.timeout(120)

BIN = Path(sys.executable).parent
EXAMPLES = Path(__file__).parents[2] / "examples"


def typed(line, folder, stdin=""):
    """Run a line as a person types it, and return what stands on the screen."""
    path = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        shlex.split(line), cwd=folder, env=path, input=stdin, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def commands(screen, verb):
    return re.findall(rf"^ *(thinklink {verb} .+)$", screen, re.MULTILINE)


def reports_and_removes(screen, folder):
    """Do what the screen says, and return what the last screen says."""
    report, remove = commands(screen, "report")[0], commands(screen, "remove")[0]
    said = typed(report, folder)
    assert (folder / "pack.pdf").read_bytes().startswith(b"%PDF")
    assert (folder / "pack.letter.txt").exists()
    assert "Nothing was sent." in said
    assert "Whom to tell" in said
    assert commands(said, "remove") == [remove]
    return typed(remove, folder)


def test_from_a_pasted_message_that_was_saved(tmp_path):
    (tmp_path / "message.txt").write_bytes((EXAMPLES / "chat.txt").read_bytes())
    screen = typed("thinklink check message.txt", tmp_path)
    steps = reports_and_removes(screen, tmp_path)
    assert "in this order" in steps


def test_from_a_message_pasted_straight_in(tmp_path):
    message = (EXAMPLES / "chat.txt").read_text()
    screen = typed("thinklink check -", tmp_path, message)
    assert "First save the text as a file, here called message.txt." in screen
    (tmp_path / "message.txt").write_text(message)
    reports_and_removes(screen, tmp_path)


def test_from_an_archive_to_the_person_who_stands_first(tmp_path):
    (tmp_path / "my archive.zip").write_bytes((EXAMPLES / "archive.zip").read_bytes())
    screen = typed("thinklink check 'my archive.zip'", tmp_path)
    first = re.search(r"^ +1\. High +(.+?):", screen, re.MULTILINE)[1]
    steps = reports_and_removes(screen, tmp_path)
    key = json.loads((tmp_path / "pack.json").read_text())
    assert first in json.dumps(key, ensure_ascii=False)
    assert "linkedin.com/in/" in commands(screen, "remove")[0]
    assert steps


def test_from_questions_alone_by_way_of_the_file_they_were_kept_in(tmp_path):
    said = "\n\n3\n1\n2\n4,5\n3\n3\ny\ny\n2\n2\n2\n1\n3\n2\n2\n\n"
    screen = typed("thinklink review --save mine.json", tmp_path, said)
    assert "HIGH" in screen
    reports_and_removes(screen, tmp_path)


def test_one_who_answered_adds_that_and_the_report_knows_it(tmp_path):
    (tmp_path / "message.txt").write_bytes((EXAMPLES / "chat.txt").read_bytes())
    screen = typed("thinklink check message.txt", tmp_path)
    review = commands(screen, "review")[0]
    (tmp_path / "said.json").write_text('{"already_shared": ["cv", "money_received"], "member_status": "former"}')
    screen = typed(f"{review} --answers said.json", tmp_path)
    assert "You already answered: what helps now" in screen
    assert "--answers said.json" in commands(screen, "report")[0]
    reports_and_removes(screen, tmp_path)


class Codes(HTMLParser):
    """The commands on a page."""

    def __init__(self, page):
        super().__init__()
        self.inside, self.lines = False, []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.inside = tag == "code" and ("class", "in") not in attrs

    def handle_endtag(self, tag):
        self.inside = self.inside and tag != "code"

    def handle_data(self, data):
        if self.inside:
            self.lines.append(data)


def test_the_page_names_the_same_commands_as_the_screen(tmp_path):
    (tmp_path / "message.txt").write_bytes((EXAMPLES / "chat.txt").read_bytes())
    screen = typed("thinklink check message.txt", tmp_path)
    page = Codes(typed("thinklink check message.txt --format html", tmp_path))
    assert page.lines == [commands(screen, verb)[0] for verb in ("report", "remove", "review")]


def test_a_newcomer_whose_shell_does_not_know_the_command_can_still_copy_it(tmp_path):
    (tmp_path / "bin").symlink_to(BIN)
    (tmp_path / "message.txt").write_bytes((EXAMPLES / "chat.txt").read_bytes())
    line, plain = "bin/thinklink check message.txt", {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    for verb in ("report", "remove"):
        done = subprocess.run(
            shlex.split(line), cwd=tmp_path, env=plain, capture_output=True, text=True, check=True, timeout=60
        )
        line = re.search(rf"^ *(bin/thinklink {verb} .+)$", done.stdout, re.MULTILINE)[1]
    assert line == "bin/thinklink remove --platform linkedin"
