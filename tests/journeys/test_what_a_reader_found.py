"""Faults that somebody found who used the whole as a security manager does; each stays found."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

FAKE = """From: LinkedIn Invitations <invitations@linkedin-mailer.example>
To: Maren Quist <maren@tallow.example>
Subject: Maren, please add me to your LinkedIn network
Date: Tue, 3 Nov 2026 08:00:00 +0000
Message-ID: <9@linkedin-mailer.example>

Hi Maren,

I'd like to add you to my professional network on LinkedIn.

Jonas Weidmann

View profile: https://sign-in.linkedin-mailer.example/in/jonas
"""
LETTER = """From: Helena Marchbank <helena@orrin-vale.example>
To: Maren Quist <maren@tallow.example>
Subject: {subject}
Date: Mon, 2 Nov 2026 09:00:00 +0000
Message-ID: <{number}@orrin-vale.example>

{text}
"""
TURNS = """Jonas Weidmann 9:14 AM
We pay 3,000 euros in cash for a short report on what is not yet published.
Maren Quist 9:20 AM
What is it about?
"""


def thinklink(*arguments):
    program = [sys.executable, "-c", "from thinklink.cli import main; main()", *map(str, arguments)]
    return subprocess.run(program, capture_output=True, text=True, check=True).stdout


def subjects(*files):
    return json.loads(thinklink("check", *files, "--json"))["subjects"]


def test_the_sender_of_a_fake_mail_stands_in_pack_and_letter(tmp_path):
    mail, pack = tmp_path / "fake.eml", tmp_path / "pack.json"
    mail.write_text(FAKE, "utf-8")
    thinklink("report", mail, "--out", pack, "--country", "GB", "--status", "serving")
    told = json.loads(pack.read_text("utf-8"))
    quotes = [quote["text"] for one in told["findings"] for quote in one["quotes"]]
    assert any("linkedin-mailer" in quote for quote in quotes)
    assert not any("e-mail address" in quote for quote in quotes)


def test_mails_of_one_writer_are_one_person(tmp_path):
    for number, (subject, text) in enumerate((("A paper", "Could we talk?"), ("Another matter", "Thank you."))):
        path = tmp_path / f"{number}.eml"
        path.write_text(LETTER.format(subject=subject, number=number, text=text), "utf-8")
    assert len(subjects(tmp_path / "0.eml", tmp_path / "1.eml")) == 1
    assert len(subjects(tmp_path / "0.eml", tmp_path / "0.eml")) == 1


@pytest.mark.parametrize(
    "address", ["https://www.linkedin.com/in/jonas-weidmann-4a1", "linkedin.com/in/jonas-weidmann-4a1\n"]
)
def test_an_address_on_top_of_a_paste_changes_nothing_but_the_address(tmp_path, address):
    (tmp_path / "plain.txt").write_text(TURNS, "utf-8")
    (tmp_path / "topped.txt").write_text(f"{address}\n{TURNS}", "utf-8")
    (plain,), (topped,) = subjects(tmp_path / "plain.txt"), subjects(tmp_path / "topped.txt")
    assert topped["profile_url"]
    assert (topped["name"], topped["score"], len(topped["turns"])) == (
        plain["name"],
        plain["score"],
        len(plain["turns"]),
    )
    assert len(topped["turns"]) == 2


def test_the_letter_says_that_the_profile_is_on_a_list(tmp_path):
    (tmp_path / "chat.txt").write_text(f"https://www.linkedin.com/in/jonas-weidmann-4a1\n{TURNS}", "utf-8")
    (tmp_path / "known.csv").write_text("url\nhttps://www.linkedin.com/in/jonas-weidmann-4a1\n", "utf-8")
    out = tmp_path / "pack.txt"
    thinklink("report", tmp_path / "chat.txt", "--known", tmp_path / "known.csv", "--out", out, "--country", "GB")
    assert "list of known personas" in " ".join(out.read_text("utf-8").split())


def test_a_pack_about_a_mail_names_nobody_to_whom_it_went(tmp_path):
    mail, pack = tmp_path / "letter.eml", tmp_path / "pack.json"
    head, _, _ = LETTER.partition("\n\n")
    text = (
        "Dear Maren Quist, I wrote to maren@tallow.example and to Priya Nandall (priya@tallow.example). We pay in cash."
    )
    letter = f"{head}\nCc: Priya Nandall <priya@tallow.example>\n\n{text}\n"
    mail.write_text(letter.format(subject="A paper", number=1), "utf-8")
    thinklink("report", mail, "--out", pack, "--country", "GB", "--status", "serving")
    told = pack.read_text("utf-8")
    assert "We pay in cash" in told
    assert not [name for name in ("Maren", "Quist", "Priya", "Nandall", "tallow.example") if name in told]


def test_who_answers_into_a_conversation_is_judged_and_who_began_it_is_not_for_that(tmp_path):
    began = LETTER.replace("Helena Marchbank <helena@orrin-vale.example>", "Bob Fenn <bob@tallow.example>")
    lure = "We pay 3,000 euros in cash for what is not yet published. Do not tell anybody, write to me on Telegram."
    answer = LETTER.replace("\n\n", "\nIn-Reply-To: <1@orrin-vale.example>\n\n", 1)
    box = "".join(
        f"From x@y.example Mon Nov  2 09:00:00 2026\n{one}\n"
        for one in (
            began.format(subject="Minutes", number=1, text="The minutes of Monday."),
            answer.format(subject="Re: Minutes", number=2, text=lure),
        )
    )
    (tmp_path / "box.mbox").write_text(box, "utf-8")
    found = {
        one["name"]: one for one in json.loads(thinklink("check", tmp_path / "box.mbox", "--all", "--json"))["subjects"]
    }
    assert found["Helena Marchbank"]["band"] in {"medium", "high"}
    quotes = [piece["quote"] for one in found["Bob Fenn"]["findings"] for piece in one["evidence"]]
    assert not [quote for quote in quotes if quote in lure]
