"""Who is shown: everyone handed over on purpose, and of an archive those worth a look, worst first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from answer_cast import assessment, finding
from hypothesis import given
from hypothesis import strategies as st

from thinklink.answer import answer_to, glances, subject_of, worst_first, worth_showing
from thinklink.dossier import Approach, Dossier, Message, Profile, Reading
from thinklink.intake.inventory import Input, Intake

LURE = (
    "I act for a private client. We pay 3,000 euros in cash for a short report on what is not yet published.",
    "Please keep this between us, do not tell your employer, and let us go on by Signal.",
)
bands = st.sampled_from(("insufficient", "low", "medium", "high"))


def reading(name, *wrote, kind="persona", pending=False):
    messages = tuple(Message(sender="persona", text=text) for text in wrote)
    url = f"https://www.linkedin.com/in/{name}"
    dossier = Dossier(
        id=name, profile=Profile(name=name, url=url), approach=Approach(messages=messages, started="2026-03")
    )
    return Reading(dossier, kind=kind, pending=pending)


def archive(*readings):
    return Intake((Input("archive.zip", "linkedin_archive", readings),))


def judged(band, score, *strengths):
    found = [finding(strength=strength) for strength in strengths]
    return replace(assessment(*found, band=band), score=score)


@given(st.lists(st.tuples(bands, st.floats(0, 1), st.booleans()), max_size=30))
def test_an_archive_shows_all_that_worry_and_at_most_ten_that_hardly_do(cases):
    assessed = [
        (reading(f"p{index}"), judged(band, score, 1.0 if warns else -1.0).glance)
        for index, (band, score, warns) in enumerate(cases)
    ]
    picked = worth_showing(assessed)
    worrying = [one for one in assessed if one[1].band in {"medium", "high"}]
    rest = [one for one in picked if one not in worrying]
    assert all(one in picked for one in worrying)
    assert len(rest) == min(10, sum(band == "low" and warns for band, _, warns in cases))
    assert all(one[1].band == "low" and one[1].warns for one in rest)
    scores = [one[1].score for one in picked]
    assert scores == sorted(scores, reverse=True)


@given(st.permutations([("b", 0.5), ("a", 0.5), ("c", 0.9), ("d", 0.1)]))
def test_the_order_never_depends_on_the_order_of_the_files(people):
    assessed = [(reading(name), judged("low", score).glance) for name, score in people]
    assert [one[0].dossier.id for one in worst_first(assessed)] == ["c", "a", "b", "d"]


def test_of_an_archive_the_quiet_ones_are_counted_and_not_shown():
    people = (reading("quiet", "Good to meet you. See you at the fair."), reading("lure", *LURE))
    answer = answer_to(archive(*people), people, given=("archive.zip",))
    assert [subject.reading.dossier.id for subject in answer.subjects] == ["lure"]
    assert (answer.looked_at, answer.needing_a_look, answer.has_archive) == (2, 1, True)


def test_everybody_is_shown_where_the_member_asks_for_everybody():
    people = (reading("quiet", "Good to meet you. See you at the fair."), reading("lure", *LURE))
    answer = answer_to(archive(*people), people, everything=True)
    assert [subject.reading.dossier.id for subject in answer.subjects] == ["lure", "quiet"]


def test_what_was_handed_over_on_purpose_is_shown_beside_an_archive():
    quiet, chat = reading("quiet", "See you at the fair."), reading("chat", "See you there.")
    intake = Intake((Input("a.zip", "linkedin_archive", (quiet,)), Input("chat.txt", "pasted_chat", (chat,))))
    answer = answer_to(intake, (quiet, chat))
    assert [subject.reading.dossier.id for subject in answer.subjects] == ["chat"]


def test_one_who_was_joined_with_a_file_of_its_own_is_known_by_the_key_of_the_profile():
    chat = reading("jo", "See you there.")
    joined = replace(chat, dossier=replace(chat.dossier, id="another-id"))
    intake = Intake((Input("a.zip", "linkedin_archive", (joined,)), Input("chat.txt", "pasted_chat", (chat,))))
    assert len(answer_to(intake, (joined,)).subjects) == 1


def test_open_invitations_of_those_not_shown_are_listed():
    people = (reading("quiet", "Hello.", pending=True), reading("lure", *LURE, pending=True))
    answer = answer_to(archive(*people), people)
    assert [(one.name, one.sent) for one in answer.waiting] == [("quiet", "2026-03")]


def test_progress_is_told_for_each_one():
    seen = []
    people = (reading("a"), reading("b"))
    assert len(list(glances(people, lambda done, of: seen.append((done, of))))) == 2
    assert seen == [(0, 2), (1, 2)]


@pytest.mark.parametrize("shared", [(), ("opened_file",)])
def test_a_subject_puts_band_rung_and_actions_together(shared):
    one = reading("lure", *LURE)
    answers = replace(one.dossier.answers, already_shared=shared)
    subject = subject_of(replace(one, dossier=replace(one.dossier, answers=answers)))
    assert subject.assessment.band in {"medium", "high"}
    assert subject.rung is not None
    assert [turn.index for turn in subject.turns] == [0, 1]
    assert "report" in subject.actions
    assert ("devices_to_it" in subject.actions) is bool(shared)
