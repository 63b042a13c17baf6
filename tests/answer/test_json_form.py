"""The JSON form: exactly what the schema says, the same bytes everywhere."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from answer_cast import archive_answer, assessment, clare, finding, pasted_answer, subject
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from thinklink import __version__
from thinklink.answer import Answer, answer_schema, as_json, json_text, subject_as_json
from thinklink.answer.naming import name_of
from thinklink.dossier import Advert, Approach, Dossier, Firm, Profile, Reading

VALID = Draft202012Validator(answer_schema())


@pytest.mark.parametrize(
    "answer", [archive_answer(), pasted_answer(("cv",)), Answer((subject("insufficient"),), 1), Answer((), 0)]
)
def test_every_answer_fits_the_schema(answer):
    VALID.validate(as_json(answer))


def test_a_subject_has_exactly_the_fields_that_other_programs_rely_on():
    told = subject_as_json(clare())
    assert list(told) == [
        *("id", "kind", "name", "profile_url", "band", "score", "rung", "asks_sensitive", "concern", "findings"),
        *("turns", "turns_to_flag", "actions", "version"),
    ]
    assert told["findings"][0] == {
        "hallmark": "offer.out_of_proportion",
        "strength": 1.4,
        "says": "They offer far more money than such a report is worth.",
        "evidence": [{"source": "messages.csv:4", "quote": "2,500 euros for a short report"}],
        "reference": "Security Institute Quarterly, 2021",
    }
    assert told["turns"][2] == {"index": 2, "rung": 5, "score": 0.5}
    assert told["version"] == __version__


def test_the_inputs_and_the_refused_are_told_as_they_came():
    told = as_json(archive_answer())
    assert told["inputs"][0]["left_unopened"] == ["Logins.csv", "Email Addresses.csv"]
    assert told["refused"] == [{"file": "holiday.pdf", "reason": "This PDF is locked with a password."}]


@given(st.floats(-20, 20), st.floats(0, 1))
def test_numbers_have_four_decimals_at_most_and_no_negative_zero(strength, score):
    judged = replace(assessment(finding(strength=strength)), score=score)
    told = subject_as_json(replace(clare(), assessment=judged))
    for number in (told["score"], told["findings"][0]["strength"]):
        assert number == round(number, 4)
        assert str(number) != "-0.0"


@given(st.text())
def test_quotes_are_exact_and_the_text_is_always_utf_8(quote):
    judged = assessment(finding(evidence=(("approach.messages[0]", quote),)))
    told = subject_as_json(replace(clare(), assessment=judged))
    read = json.loads(json_text(told).encode())
    assert read["findings"][0]["evidence"][0]["quote"] == quote


def test_half_a_character_is_escaped_instead_of_ending_the_run():
    assert json_text({"quote": "\ud800"}) == '{"quote": "\\ud800"}'
    assert json_text({"quote": "é"}) == '{"quote": "é"}'


@pytest.mark.parametrize(
    ("dossier", "name"),
    [
        (Dossier(id="a", profile=Profile(name="Ada"), firm=Firm(name="Firm")), "Ada"),
        (Dossier(id="a", approach=Approach(advert=Advert(organisation="Org", title="Post"))), "Org"),
        (Dossier(id="a", approach=Approach(advert=Advert(title="Post"))), "Post"),
        (Dossier(id="a", firm=Firm(name="Firm")), "Firm"),
        (Dossier(id="a"), None),
    ],
)
def test_a_subject_goes_by_the_best_name_there_is(dossier, name):
    assert name_of(dossier) == name
    assert subject_as_json(replace(clare(), reading=Reading(dossier)))["name"] == name
