"""The page gives the same answers as the command, byte for byte, with the network off."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from page_cast import EXAMPLES, ROOT, command, in_python, lines_of, opened, plain, press

from thinklink.evaluation.saved_profiles import look_of, person, set_in_lines, written

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

DEVELOPMENT = ROOT.parent / "shared" / "data" / "approaches" / "approaches_dev.jsonl"
OWN = ROOT / "data" / "approaches" / "approaches_own_a.jsonl"


@pytest.mark.parametrize("path", [OWN, DEVELOPMENT], ids=["own", "development"])
def test_every_dossier_gets_the_very_line_that_the_command_writes(browser, folder, path):
    if not path.exists():
        pytest.skip(f"{path.name} is not at hand")
    expected = command("assess", path).splitlines()
    with opened(browser, folder) as page:
        found = [in_python(page, "assess", {}, line) for line in lines_of(path)]
    assert len(found) >= 80
    assert found == expected


def test_a_line_that_is_no_dossier_is_answered_in_its_place(browser, folder):
    with opened(browser, folder) as page:
        assert plain(in_python(page, "assess", {}, '{"profile": 1}'))["id"] is None


@pytest.mark.parametrize("name", ["chat.txt", "whatsapp.txt", "advert.txt"])
def test_pasted_text_gets_the_same_answer_as_at_the_terminal(browser, folder, name):
    text = (EXAMPLES / name).read_text("utf-8")
    with opened(browser, folder) as page:
        in_python(page, "take", {}, text)
        in_python(page, "look", {"seconds": 1})
        found = in_python(page, "answer", {})
    assert found["json"] == command("check", "-", "--json", stdin=text.encode())


def test_a_saved_profile_gets_the_same_answer_as_at_the_terminal(browser, folder, tmp_path):
    path = tmp_path / "Profile.pdf"
    path.write_bytes(written(set_in_lines(person(3), replace(look_of(random.Random(1)), item=5.0)), "fop"))
    assert files_checked(browser, folder, path) == said_of(path)


def files_checked(browser, folder, path):
    with opened(browser, folder) as page:
        press(page, "Open files")
        page.set_input_files("#chosen", path)
        press(page, "Check them")
        page.wait_for_selector("#answer-screen:not([hidden])")
        return plain(in_python(page, "answer", {})["json"])


def test_an_archive_gets_the_same_answer_as_at_the_terminal(browser, folder):
    assert files_checked(browser, folder, EXAMPLES / "archive.zip") == said_of(EXAMPLES / "archive.zip")


def said_of(path):
    """What the command says; but a browser tells a page no paths, only names."""
    said = plain(command("check", path, "--json").replace(str(path), path.name))
    assert said["subjects"]
    return said
