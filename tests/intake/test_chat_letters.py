"""E-mails pasted as text."""

from __future__ import annotations

import pytest
from pasted import channels, lines, messages, reading, said, times

HEAD = "From: Helena Marchbank <helena@orrin.example>\nTo: Sam Tolliver <sam@grid.example>\nSubject: A note\n"


def test_the_body_is_the_message_of_whoever_it_is_from():
    text = f"{HEAD}Date: Mon, 3 Nov 2025 14:02:11 +0100\n\nDear Sam,\n\nTwo pages.\n"
    found = reading(text)
    assert said(text) == [("persona", "Dear Sam,\n\nTwo pages.")]
    assert (found.kind, found.dossier.platform, found.dossier.approach.channel) == ("email", "email", "email")
    assert found.dossier.profile.name == "Helena Marchbank"
    assert (channels(text), times(text)) == (["email"], ["2025-11-03T13:02:11Z"])


@pytest.mark.parametrize(
    ("date", "at"),
    [
        ("3 November 2025 14:02", "2025-11-03T14:02"),
        ("Mon, 3 Nov 2025 14:02:11 -0000", "2025-11-03T14:02:11"),
        ("some day", None),
        ("Fri, 99 Nov 2025 14:02:11 +0000", None),
        ("x" * 100, None),
        ("Fri, 31 Dec 9999 23:59:59 -2359", None),
    ],
)
def test_a_date_is_read_or_left_out(date, at):
    assert times(f"{HEAD}Date: {date}\n\nDear Sam") == [at]


def test_quoted_lines_are_earlier_text_of_the_member():
    text = f"{HEAD}\nGood, two pages then.\n\n"
    text += "On 2 Nov 2025, at 10:00, Sam Tolliver <sam@grid.example> wrote:\n> How long?\n> \n> Sam\n"
    assert said(text) == [("member", "How long?\n\nSam"), ("persona", "Good, two pages then.")]
    assert lines(text) == [8, 1]


def test_quoted_lines_without_a_name_are_of_whoever_it_is_to():
    assert said(f"{HEAD}\n> How long?\nTwo pages.") == [("member", "How long?"), ("persona", "Two pages.")]


def test_a_line_that_ends_with_wrote_stays_where_nothing_is_quoted():
    assert said(f"{HEAD}\nAs Priya wrote:\nTwo pages.") == [("persona", "As Priya wrote:\nTwo pages.")]


def test_an_answer_above_what_it_answers_is_turned_round():
    text = (
        "From: Helena\nTo: Sam\nSubject: Re: A note\n\nGood.\n\n-----Original Message-----\n"
        "From: Sam\nTo: Helena\nSubject: A note\n\nHow long?"
    )
    assert said(text) == [("member", "How long?"), ("persona", "Good.")]
    assert lines(text) == [8, 1]


def test_letters_one_after_the_other_stay_in_their_order():
    text = "From: Helena\nSubject: A note\n\nDear Sam\n\nFrom: Sam\nSubject: Re: A note\n\nDear Helena"
    assert said(text) == [("persona", "Dear Sam"), ("member", "Dear Helena")]


def test_a_letter_of_the_member_keeps_its_sender():
    text = "From: Me\nTo: Helena <helena@orrin.example>\nSubject: x\n\nHello\n\n"
    text += "From: helena@orrin.example\nTo: Me\n\nHello Sam"
    assert [sender for sender, _ in said(text)] == ["member", "persona"]
    assert reading(text).dossier.profile.name == "helena@orrin.example"


def test_attachments_that_the_headers_name_are_kept():
    (one,) = messages(f"{HEAD}Attachments: offer.pdf, form.docm\n\nPlease sign.")
    assert one.attachments == ("offer.pdf", "form.docm")


@pytest.mark.parametrize(
    "text", ["From: here to there\nit is far", "Hello\n\nFrom: Helena\nTo: Sam\n\nBody", "To: Sam\nDate: x\n\nHi"]
)
def test_what_opens_without_a_block_of_headers_is_no_letter(text):
    assert said(text) == [("persona", text)]
    assert reading(text).kind == "conversation"
