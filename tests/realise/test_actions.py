"""What to do now: always in the one order, and never more than the answer calls for."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.dossier import schema
from thinklink.realise.actions import ACTIONS, actions_for, already_answered
from thinklink.realise.already_answered import steps_after, to_write_down, told_already
from thinklink.recognise import Assessment

SHARED = tuple(schema()["properties"]["answers"]["properties"]["already_shared"]["items"]["enum"])
SOMETHING = tuple(value for value in SHARED if value != "nothing")
BANDS = ("insufficient", "low", "medium", "high")
CONCERNS = ("none", "unclear", "intelligence", "fraud", "fake_platform_mail", "nuisance")


def judged(band="high", concern="intelligence"):
    return Assessment(band, 0.5, concern, None, (), -2.0)


shared_values = st.lists(st.sampled_from(SHARED), unique=True).map(tuple)
rungs = st.none() | st.integers(0, 7)


@given(st.sampled_from(BANDS), st.sampled_from(CONCERNS), rungs, shared_values)
def test_whatever_is_chosen_keeps_the_order_of_the_table(band, concern, rung, shared):
    order = list(ACTIONS)
    chosen = [order.index(key) for key in actions_for(judged(band, concern), rung, shared)]
    assert chosen
    assert all(first < second for first, second in pairwise(chosen))


@given(st.sampled_from(BANDS), st.sampled_from(CONCERNS), rungs, shared_values)
def test_nothing_is_reported_or_removed_before_the_evidence_is_kept(band, concern, rung, shared):
    chosen = actions_for(judged(band, concern), rung, shared)
    for later in {"report", "report_to_platform", "remove"} & set(chosen):
        assert chosen.index("keep_evidence") < chosen.index(later)


def test_the_contact_is_removed_last_and_the_platform_is_told_after_our_own_people():
    chosen = actions_for(judged("high"), 7, SHARED)
    assert chosen[-3:] == ("report", "report_to_platform", "remove")


def test_high_says_not_to_reply_and_medium_says_to_check_first():
    assert "do_not_reply" in actions_for(judged("high"), None)
    medium = actions_for(judged("medium"), None)
    assert {"pause", "check_by_a_route_you_find_yourself", "report"} <= set(medium)
    assert "do_not_reply" not in medium


@pytest.mark.parametrize(
    ("asks", "expected"),
    [
        (True, ("ask_first", "check_by_a_route_you_find_yourself")),
        (False, ("nothing_needed",)),
        (None, ("nothing_needed",)),
    ],
)
def test_where_little_speaks_against_them_the_wish_still_decides(asks, expected):
    assert actions_for(replace(judged("low", "none"), asks_sensitive=asks), 2) == expected


def test_low_is_not_told_to_carry_on_where_a_password_is_gone_or_a_worry_is_named():
    careful = ("ask_first", "check_by_a_route_you_find_yourself")
    assert actions_for(judged("low", "none"), 2, ("login",)) == ("keep_evidence", "change_passwords", *careful)
    assert actions_for(judged("low", "intelligence"), 2) == careful


def test_low_stays_calm_even_where_a_cv_was_sent():
    assert actions_for(judged("low", "none"), 4, ("cv", "met")) == ("nothing_needed",)


def test_a_password_is_changed_whatever_the_band():
    assert all("change_passwords" in actions_for(judged(band), None, ("login",)) for band in BANDS)


def test_insufficient_asks_for_what_would_help_to_decide():
    assert "answer_questions" in actions_for(judged("insufficient", "none"), None)
    assert "report" not in actions_for(judged("insufficient", "none"), None)


@pytest.mark.parametrize(("rung", "warned"), [(None, False), (3, False), (4, True), (7, True)])
def test_meetings_are_warned_of_from_the_rung_of_meetings_on(rung, warned):
    assert ("do_not_meet" in actions_for(judged("high"), rung)) is warned


@pytest.mark.parametrize(
    ("concern", "warned"), [("fraud", True), ("fake_platform_mail", True), ("intelligence", False)]
)
def test_links_stay_closed_where_fraud_may_be_meant(concern, warned):
    assert ("do_not_open" in actions_for(judged("medium", concern), 0)) is warned


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("login", "change_passwords"),
        ("money_sent", "call_your_bank"),
        ("money_received", "leave_money"),
        ("opened_file", "devices_to_it"),
        ("met", "do_not_meet"),
        ("travelled", "do_not_meet"),
    ],
)
def test_what_was_shared_calls_for_its_own_step_and_for_telling_someone(value, key):
    chosen = actions_for(judged("high"), 0, (value,))
    assert key in chosen
    assert "tell_within_24_hours" in chosen
    assert key not in actions_for(judged("high"), 0, ("nothing",))


@pytest.mark.parametrize("value", SOMETHING)
def test_everything_that_can_be_shared_leads_to_steps_and_to_something_to_write_down(value):
    steps = steps_after((value,))
    titles = [step.title for step in steps]
    assert titles[:2] == ["Stop here", "Keep everything"]
    assert "Tell someone within 24 hours" in titles
    assert len(to_write_down((value,))) == len(to_write_down(SHARED)) - len(SOMETHING) + 1
    assert already_answered((value,))


@pytest.mark.parametrize("shared", [(), ("nothing",)])
def test_where_nothing_was_shared_there_is_nothing_to_do_about_it(shared):
    assert steps_after(shared) == ()
    assert to_write_down(shared) == ()
    assert told_already(()) == frozenset()
    assert not already_answered(shared)


def test_the_steps_come_in_the_order_stop_keep_urgent_tell():
    titles = [step.title for step in steps_after(SHARED)]
    urgent = ["Call your bank", "Change the password", "Devices to IT", "Leave the money untouched"]
    order = ["Stop here", "Keep everything", *urgent, "Tell someone within 24 hours"]
    assert [title for title in titles if title in order] == order


@given(shared_values)
def test_no_step_says_what_an_action_says_a_second_time(shared):
    told = told_already(steps_after(shared))
    assert told <= set(ACTIONS)
    assert not told & {"report", "report_to_platform", "remove"}


def test_every_action_and_step_is_plain_and_blames_nobody():
    texts = [text for action in ACTIONS.values() for text in (action.title, action.why, action.how)]
    texts += [text for step in steps_after(SHARED) for text in (step.title, step.how)]
    assert all(text and "!" not in text and "security manager" not in text.lower() for text in texts)
