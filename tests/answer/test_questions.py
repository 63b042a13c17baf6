"""The guided review: every answer of the schema can be given, and nothing is asked that is known or does not apply."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.answer.questions import (
    QUESTIONS,
    about_the_member,
    answered,
    is_open,
    next_question,
    open_questions,
    with_answers,
)
from thinklink.dossier import Answers, Dossier, Profile, Reading, dossier_from_json, dossier_to_json, schema

FIELDS = schema()["properties"]["answers"]["properties"]
BY_FIELD = {question.field: question for question in QUESTIONS}
EMPTY = Reading(Dossier(id="review"), kind="persona")


def values_of(question):
    if question.field == "platform":
        return schema()["properties"]["platform"]["enum"]
    rule = FIELDS[question.field]
    return rule.get("enum") or rule.get("items", {}).get("enum") or []


def an_answer_to(question):
    if question.kind == "yes_no":
        return st.booleans()
    if question.kind == "words":
        return st.text(min_size=1, max_size=20)
    values = st.sampled_from([value for value, _ in question.choices])
    return st.lists(values, unique=True, min_size=1).map(tuple) if question.kind == "many" else values


def test_every_field_of_the_answers_is_asked_for_once():
    asked = [question.field for question in QUESTIONS if question.field != "platform"]
    assert sorted(asked) == sorted(FIELDS)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.field)
def test_the_choices_are_the_values_of_the_schema(question):
    assert [value for value, _ in question.choices] == list(values_of(question))
    assert question.text.strip()
    assert question.why.strip()


@given(st.data())
def test_any_way_through_the_questions_ends_and_gives_a_dossier(data):
    reading, asked = EMPTY, []
    while question := next_question(reading, asked):
        assert question.field not in asked
        asked.append(question.field)
        if data.draw(st.booleans(), label=f"answer {question.field}"):
            reading = answered(reading, question, data.draw(an_answer_to(question)))
            assert not is_open(question, reading)
    assert len(asked) <= len(QUESTIONS)
    told = dossier_to_json(reading.dossier)
    assert dossier_from_json(told) == reading.dossier


@pytest.mark.parametrize(
    ("field", "given", "kind"),
    [
        ("platform", {"profile": {"url": "https://www.linkedin.com/in/jo-example"}}, "persona"),
        ("platform", {"platform": "xing"}, "persona"),
        ("know_them", {"answers": {"know_them": "no"}}, "persona"),
        ("know_them", {}, "advert"),
        ("takes_no", {}, "firm"),
        ("profile_age", {"profile": {"joined": "2019-02"}}, "persona"),
        ("profile_age", {"platform": "email"}, "persona"),
        ("photo_found_elsewhere", {"answers": {"know_them": "yes"}}, "persona"),
        ("employer_confirms", {"answers": {"know_them": "yes"}}, "persona"),
        ("client_named", {"answers": {"offered": ["gift"]}}, "persona"),
        ("hurry", {"answers": {"hurry": False}}, "persona"),
    ],
)
def test_a_question_is_left_out_where_it_is_known_or_does_not_apply(field, given, kind):
    reading = Reading(dossier_from_json({"id": "a", **given}), kind=kind)
    assert is_open(BY_FIELD[field], EMPTY)
    assert not is_open(BY_FIELD[field], reading)
    assert field not in {question.field for question in open_questions(reading)}


def test_answers_are_laid_over_and_leave_the_rest_as_it_was():
    reading = Reading(Dossier(id="a", answers=Answers(know_them="no", hurry=True, offered=("job",))))
    laid = with_answers(reading, Answers(know_them="yes", hurry=False)).dossier.answers
    assert laid == Answers(know_them="yes", hurry=False, offered=("job",))


def test_only_what_is_said_of_the_member_holds_for_everybody():
    answers = Answers(member_role="engineer", member_status="serving", know_them="no")
    assert about_the_member(answers) == Answers(member_role="engineer", member_status="serving")


def test_an_answer_changes_only_its_own_field():
    reading = replace(EMPTY, dossier=Dossier(id="review", profile=Profile(name="Jo")))
    after = answered(reading, BY_FIELD["secrecy"], True).dossier
    assert after == replace(reading.dossier, answers=Answers(secrecy=True))
