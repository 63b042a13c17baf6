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


NOTICE = """From: "Jonas Weidmann via LinkedIn" <invitations@linkedin-mailer.example>
To: Maren Quist <maren@tallow.example>
Subject: Maren, please add me to your LinkedIn network
Date: Tue, 3 Nov 2026 08:00:00 +0000
Message-ID: <9@linkedin-mailer.example>
Content-Type: text/plain; charset=utf-8

Hi Maren,

I'd like to add you to my professional network on LinkedIn.

Jonas Weidmann
Partner at Halcyon Meridian

View profile: https://sign-in.linkedin-mailer.example/in/jonas?midToken=AQF1
"""
LETTER = """From: Jonas Weidmann <jonas@halcyon-meridian.example>
To: Maren Quist <maren@tallow.example>
Subject: A short report
Date: Wed, 4 Nov 2026 09:30:00 +0100
Message-ID: <10@halcyon-meridian.example>
Content-Type: text/plain; charset=utf-8

Dear Maren, we pay 2,000 euros in cash for a short report on what is not yet published. Do not tell your employer.
"""
FIRM = """Tallow Advisory Ltd
Company number 01234567
Company status Active
Incorporated on 3 March 2024
"""
BOX = f"From a@b.example Tue Nov  3 08:00:00 2026\n{NOTICE}\nFrom a@b.example Wed Nov  4 09:30:00 2026\n{LETTER}"


@pytest.mark.parametrize(
    ("name", "text"),
    [("notice.eml", NOTICE), ("letter.eml", LETTER), ("box.mbox", BOX), ("firm.txt", FIRM)],
    ids=["a fake notice", "a letter", "a mailbox", "a firm"],
)
def test_mails_and_firms_get_the_same_answer_as_at_the_terminal(browser, folder, tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, "utf-8")
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
