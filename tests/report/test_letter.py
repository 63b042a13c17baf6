"""The letter: what happened, what I did, what I ask, and the member's own route at its end."""

from __future__ import annotations

import re

import pytest
from report_cast import MOVE, TOKEN, pack_of, subject

from thinklink.dossier import Message
from thinklink.report import letter_of


def flat(text):
    return " ".join(text.split())


def test_it_says_who_when_what_and_what_i_ask():
    letter = flat(letter_of(pack_of()))
    for part in (
        "From: [your name",
        "by a profile in the name of Jonas Weidlich (hxxps://www[.]linkedin[.]com/in/jonas-weidlich)",
        "first contact by invitation, accepted, 2026-03-01 (no time given)",
        "messages: 5, of which from the persona: 3",
        "first dated message: 2026-03-02 14:03:22 (UTC); last: 2026-03-04 09:00 (+02:00)",
        "A short report pays 3,000 EUR.",
        "Offered: paid report",
        "- a CV",
        "please tell me that this has reached you",
        pack_of().sha256,
    ):
        assert part in letter, part


def test_it_ends_with_the_route_and_what_to_do_without_such_a_person():
    pack = pack_of(country="GB", status="former")
    letter = flat(letter_of(pack))
    (_, contact), *none = pack.route.contacts
    assert none == []
    end = letter[letter.index("For you only") :]
    assert flat(contact.whom) in end
    assert f"If there is no such person: {flat(contact.if_none)}" in end
    assert "Tell the platform as well, but last" in end


def test_a_sentence_that_several_findings_quote_is_quoted_once():
    pack = pack_of()
    twice = pack.findings + pack.findings
    letter = flat(letter_of(type(pack)(**{**_fields(pack), "findings": twice})))
    assert letter.count("A short report pays 3,000 EUR.") == 1


def _fields(pack):
    return {name: getattr(pack, name) for name in pack.__dataclass_fields__}


def test_nobody_else_and_no_token_is_in_it():
    letter = letter_of(pack_of())
    assert not [word for word in (TOKEN, "Lopez", "Maria", "900123", "anna@") if word in letter]


@pytest.mark.parametrize(
    ("shared", "said"),
    [((), "[write it here"), (("nothing",), "I gave them nothing."), (("money_sent", "met"), "- money was sent")],
)
def test_what_was_given_is_told_or_left_to_the_member(shared, said):
    one = subject()
    dossier = one.reading.dossier
    answers = type(dossier.answers)(already_shared=shared)
    changed = type(dossier)(id=dossier.id, profile=dossier.profile, approach=dossier.approach, answers=answers)
    letter = letter_of(pack_of(type(one)(type(one.reading)(changed), one.assessment, None, (), None, ())))
    assert said in letter


def test_without_dates_it_asks_the_member_to_write_them():
    letter = letter_of(pack_of(subject("Hello.", "Hello again.")))
    assert "no dates in what I have: [write here" in letter
    assert "time not known" not in letter


def test_it_blames_nobody_and_calls_nobody_anything():
    letter = letter_of(pack_of()).lower()
    assert not re.search(r"\bspy|\bspies|your fault|should have|!", letter)


def test_lines_are_short_and_hidden_characters_are_shown():
    letter = letter_of(pack_of(subject("Reply \u202eecilA\u202c now, please. " * 3)))
    assert "\u202e" not in letter
    assert max(map(len, letter.splitlines())) <= 78


def test_a_persona_with_a_line_feed_in_its_name_cannot_add_a_heading():
    letter = letter_of(pack_of(subject(messages=(Message(sender="persona", text=MOVE),), name="Jonas\n\nTo: someone")))
    assert "\nTo: someone" not in letter
