"""How a command starts and ends: help without imports, and an end that never shows a traceback."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from command import ARCHIVE, COMMAND, Terminal, one_line, thinklink

from thinklink import __version__
from thinklink.cli.commands import COMMANDS


def test_alone_it_shows_how_to_start():
    done = thinklink()
    assert done.returncode == 0
    assert b"thinklink check message.txt" in done.stdout
    assert b"Nothing is sent to anyone" in done.stdout


def test_it_tells_its_version():
    assert __version__.encode() in thinklink("--version").stdout


@pytest.mark.parametrize("name", [listed.name for listed in COMMANDS])
def test_every_command_in_the_list_has_help(name):
    done = thinklink(name, "--help")
    assert done.returncode == 0
    assert f"Usage: thinklink {name}".encode() in done.stdout


@pytest.mark.parametrize("name", ["check", "review", "assess", "report", "remove"])
def test_help_shows_examples(name):
    assert f"\n  thinklink {name} ".encode() in thinklink(name, "--help").stdout


def test_the_list_of_commands_imports_none_of_them():
    program = """
import sys
from thinklink.cli.entry import main
try:
    main(["--help"])
except SystemExit:
    print(*sorted(name for name in sys.modules if name.startswith("thinklink")), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "check" in done.stdout
    assert done.stderr.split() == ["thinklink", "thinklink.cli", "thinklink.cli.commands", "thinklink.cli.entry"]


@pytest.mark.parametrize("arguments", [("chek",), ("--nonsense",), ("check", "--nonsense"), ("remove",)])
def test_bad_usage_gets_one_line_and_status_2(arguments):
    done = thinklink(*arguments)
    assert done.returncode == 2
    assert one_line(done).startswith("thinklink")


def test_nobody_reading_on_is_no_fault():
    command = subprocess.Popen([COMMAND, "check", ARCHIVE, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    command.stdout.close()
    errors = command.stderr.read()
    command.stderr.close()
    assert errors == b""
    assert command.wait(50) == 141


def test_control_c_ends_it_quietly():
    terminal = Terminal("check", "-")
    terminal.until("Paste the text")
    terminal.press(b"\x03")
    assert terminal.end() == 130
    assert "Traceback" not in terminal.seen


def test_a_terminal_is_told_in_colour_unless_it_is_asked_not_to():
    coloured, plain = Terminal("check", ARCHIVE), Terminal("check", ARCHIVE, NO_COLOR="1")
    assert (coloured.end(), plain.end()) == (0, 0)
    assert "\x1b[1;31m" in coloured.seen or "\x1b[31m" in coloured.seen
    assert ";31m" not in plain.seen
    assert "[31m" not in plain.seen


def test_a_terminal_that_lacks_a_letter_still_gets_its_answer():
    done = thinklink("check", "-", stdin="Zoë: hello\n".encode(), PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert json.loads(thinklink("check", "-", "--json", stdin="Zoë: hello\n".encode(), PYTHONIOENCODING="ascii").stdout)
