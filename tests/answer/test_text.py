"""The answer in a terminal: all of it in words, the way from check to report to remove on the screen itself."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from answer_cast import archive_answer, clare, pasted_answer, subject
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from thinklink.answer import Answer, as_text
from thinklink.answer.whole import Waiting
from thinklink.intake.inventory import Input, Refusal


def printed(answer, width=80, **options):
    console = Console(file=io.StringIO(), width=width, highlight=False, markup=False, emoji=False, **options)
    console.print(as_text(answer), crop=False)
    return "\n".join(line.rstrip() for line in console.file.getvalue().splitlines())


PASTED = """\
Read message.txt: pasted conversation, 5 messages.

Clare Pembury  HIGH: Strong signs of an approach that may mean you harm.
  You accepted: you are connected. 4 messages from them, 1 from you.
  Several signs that belong together were found. Treat it as hostile until
  someone you trust has checked. They may be after what you know, or whom you
  know.

Why
  +1.4  They offer far more money than such a report is worth.
        “2,500 euros for a short report” (messages.csv:4)
"""

LAST = """\
Next
  Report: make the evidence pack and a letter:
    thinklink report message.txt --out pack.pdf
  Remove: the steps for your platform:
    thinklink remove --platform linkedin --persona linkedin.com/in/clare-pembury-example
  Have you already answered? Add that, and see your steps:
    thinklink review message.txt"""


def test_the_screen_begins_with_what_it_is_and_why():
    assert printed(pasted_answer()).startswith(PASTED)


def test_the_screen_ends_with_the_exact_commands_that_come_next():
    assert printed(pasted_answer()).endswith(LAST)


def test_pasted_text_has_to_be_saved_before_the_next_command():
    text = printed(pasted_answer(given=("-",)))
    assert "Read what you pasted" in text
    assert "First save the text as a file, here called message.txt." in text
    assert "thinklink report message.txt --out pack.pdf" in text


def test_a_review_that_was_not_saved_says_how_to_save_it():
    text = printed(Answer((clare(),), 1))
    assert "run the review again with --save review.json" in text
    assert "thinklink report review.json --out pack.pdf" in text


def test_a_file_that_was_refused_is_not_in_the_next_command():
    answer = pasted_answer(given=("message.txt", "other file.pdf"))
    refused = Answer(answer.subjects, 1, answer.inputs, (Refusal("other file.pdf", "It is locked."),), answer.given)
    assert "thinklink report message.txt --out" in printed(refused)
    assert "other file.pdf: It is locked." in printed(refused)


def test_the_file_of_answers_goes_on_to_the_next_command():
    whole = pasted_answer()
    answer = Answer(whole.subjects, 1, whole.inputs, (), whole.given, "my answers.json")
    assert "thinklink report message.txt --answers 'my answers.json' --out pack.pdf" in printed(answer, 120)


def test_evidence_is_kept_before_anything_is_reported_or_removed():
    text = printed(pasted_answer())
    assert text.index("Keep the evidence first.") < text.index("Report it.") < text.index("Then remove the contact.")


def test_the_steps_of_the_ladder_are_told_with_their_day_and_words():
    text = printed(pasted_answer(), 120)
    assert "Step 7 of 7: paid work drifting to matter that is not public." in text
    assert "12 February 2026, 09:02: step 5, a paid trial piece. They: “We would pay 2,500 euros" in text
    assert "The signs first added up at message 3 from them." in text


def test_one_who_already_answered_reads_steps_and_no_reproach():
    text = " ".join(printed(pasted_answer(("cv", "money_received")), 100).split())
    assert "You already answered: what helps now" in text
    assert "Leave the money untouched." in text
    assert "how much, when, from which account or wallet" in text
    assert text.index("Keep everything.") < text.index("Report it.")
    assert text.count("Leave the money") == 1


def test_an_archive_says_how_many_were_looked_at_and_who_needs_a_look():
    text = printed(archive_answer(), 100)
    assert "120 people were looked at. 2 need a closer look." in text
    assert text.index("1. High    Clare Pembury: they offer far more money") < text.index("2. Medium  Rowan Ashby")
    assert "thinklink report archive.zip --persona clare-pembury-example --out pack.pdf" in text
    assert text.count("Take screenshots of the profile") == 1
    last = text[text.rindex("\nNext\n") :]
    assert "thinklink check archive.zip --out answer.html" in last
    assert "Begin with 1, Clare Pembury." in last
    assert last.index("thinklink report archive.zip --persona clare") < last.index(
        "thinklink remove --platform linkedin"
    )


def test_commands_name_the_program_as_the_member_calls_it():
    text = printed(replace(pasted_answer(), program=".venv/bin/thinklink"), 100)
    for verb in ("report", "remove", "review"):
        assert f" .venv/bin/thinklink {verb} " in text


def test_nothing_found_reads_as_no_evidence_with_what_was_not_checked():
    quiet = Answer(
        (), 57, (Input("a.zip", "linkedin_archive", (), {"connections": 57}, ("Logins.csv",)),), (), ("a.zip",)
    )
    text = printed(quiet, 100)
    assert "57 people were looked at. 0 need a closer look." in text
    assert "No evidence was found in what was read. That is not the same as safe" in text
    assert "Connections who never wrote to you" in text
    assert "1 other file in your archive stayed closed" in text
    assert "Nothing was looked up" in text


def test_insufficient_says_why_and_asks_for_a_review():
    answer = Answer((subject("insufficient", why="There is one short message."),), 1, (), (), ("note.txt",))
    text = printed(answer, 100)
    assert "NOT ENOUGH TO SAY: There was too little to judge by." in text
    assert "There is one short message. This is neither good news nor bad." in text
    assert text.endswith("thinklink review note.txt")


def test_open_invitations_are_listed_newest_first():
    waiting = (Waiting("Ines Holt", "2026-01-04"), Waiting("Tom Reed", "2026-03"), Waiting("No Date", None))
    text = printed(Answer((), 3, (), (), ("a.zip",), waiting=waiting), 120)
    assert "Tom Reed (March 2026); Ines Holt (4 January 2026); No Date." in text


def test_a_persona_cannot_steer_the_terminal_or_hide_in_it():
    hostile = clare(wrote=("\x1b[2J\x1b]8;;https://evil.example\x07click\x1b]8;;\x07 \u202eexe",))
    text = printed(Answer((hostile,), 1, (), (), ("x\u202ey.txt",)))
    assert "\x1b" not in text
    assert "\u202e" not in text


@given(width=st.integers(20, 160))
@settings(max_examples=20)
def test_it_fits_any_width_but_for_commands(width):
    lines = printed(pasted_answer(("met",)), width).splitlines()
    assert all(len(line) <= width or line.lstrip().startswith("thinklink ") for line in lines)


@pytest.mark.parametrize("answer", [pasted_answer(), archive_answer()])
def test_colour_adds_nothing_that_words_do_not_say(answer):
    plain = printed(answer, 100)
    coloured = printed(answer, 100, force_terminal=True, color_system="standard")
    assert "\x1b[" in coloured
    assert strip_colour(coloured) == plain


def strip_colour(text):
    return "\n".join(re.sub(r"\x1b\[[\d;]*m", "", line).rstrip() for line in text.splitlines())
