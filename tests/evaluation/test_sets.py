"""The loaders take what their authors publish, and refuse anything else in one sentence."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from thinklink.evaluation import adverts, cases, messages, profiles, seconvo
from thinklink.evaluation.approaches import UnableToLoad

DATA = Path(__file__).parents[3] / "shared" / "data"
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the sets are not beside this checkout")


@pytest.mark.parametrize(
    ("text", "left"),
    [("Hi {name}, about {topic}", "{"), ("Dear [Full Name],", "["), ("Dear ____,", "_"), ("<Company> hires", "<")],
)
def test_a_placeholder_is_filled(text, left):
    assert left not in messages.filled(text)


def test_an_ordinary_text_is_left_as_it_is():
    assert messages.filled("Is 3 < 5 and a_b fine?") == "Is 3 < 5 and a_b fine?"


@needs_data
def test_every_message_of_the_sets_is_loaded():
    folder = DATA / "messages"
    assert len(messages.outreach(folder)) == 117
    assert len(messages.inbox(folder, scams=False)) + len(messages.inbox(folder, scams=True)) == 42
    assert len(messages.fraud(folder)) == 121
    attacks = messages.recruiter_attacks(folder)
    assert len(attacks) == 100
    assert all({one.sender for one in attack.approach.messages} == {"persona", "member"} for attack in attacks)


@needs_data
def test_the_four_profiles_published_together_count_once_and_nobody_offline_counts():
    found = [one.id for one in cases.cases(DATA / "cases" / "documented_cases.jsonl")]
    assert len(found) == len(set(found)) == 13
    assert sum(name.startswith("bfv2017") for name in found) == 1
    assert not {"ron_hansen", "keenan_ramsey_2022"} & set(found)


@needs_data
def test_the_sample_of_seconvo_is_taken_in_its_own_form():
    found = seconvo.seconvo(DATA / "messages" / "seconvo_sample_6.json")
    assert len(found) == 6
    assert {truth for _, truth in found} == {True, False}
    assert all(dossier.approach.messages[0].sender == "persona" for dossier, _ in found)


@needs_data
def test_adverts_and_generated_profiles_are_taken():
    found = adverts.adverts(DATA / "job_adverts" / "emscad.csv")
    assert len(found) == 720
    assert 0 < sum(false for _, false in found) < 720
    assert len(profiles.generated(DATA / "profiles" / "gpt4_profiles.csv")) == 421


class Runs:
    """A pickle of this would run a command when it is read."""

    def __reduce__(self):
        return (Path.touch, (Path("ran"),))


def test_a_pickle_that_is_not_the_published_one_is_never_opened(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "LinkedIn_Dataset.pcl"
    path.write_bytes(pickle.dumps(Runs()))
    with pytest.raises(UnableToLoad, match="hash is another"):
        profiles.ayoobi(path)
    assert not (tmp_path / "ran").exists()


def test_even_with_the_right_hash_a_pickle_may_name_nothing_but_a_table(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnableToLoad, match="not needed for a table"):
        profiles.unpickled(pickle.dumps(Runs()))
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("content", ["{}", "[]", "nonsense", json.dumps({"Conversations": [{}]})])
def test_another_json_is_refused_in_one_sentence(tmp_path, content):
    path = tmp_path / "talks.json"
    path.write_text(content)
    with pytest.raises(UnableToLoad, match="not in the form of SEConvo"):
        seconvo.seconvo(path)


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("occupiedJob duties", "occupied\nJob duties"),
        ("we care.We plan:Sort", "we care.\nWe plan:\nSort"),
        ("R&amp;D in #URL_" + "0a" * 32 + "#", "R&D in  www.site.example"),
        ("don\u20ac\u2122t", "don't"),
        ("don\u2019t", "don't"),
        ("MySQL and the USA stay", "MySQL and the USA stay"),
    ],
)
def test_an_advert_is_mended_to_what_stood_on_the_page(stored, shown):
    assert adverts.mended(stored) == shown


def test_an_advert_shows_what_a_member_would_see_and_nothing_that_only_the_board_knows():
    row = dict.fromkeys(("title", "salary_range", "description", "requirements", "benefits", "company_profile"), "")
    row |= {
        "job_id": "7",
        "title": "Clerk",
        "description": "Type.",
        "salary_range": "00000-00000",
        "has_questions": "1",
    }
    seen = adverts.dossier_of(row | {"company_profile": "We bind books.", "benefits": "Tea."})
    assert (seen.approach.advert.title, seen.approach.advert.text) == ("Clerk", "Type.\nTea.")
    assert (seen.approach.advert.pay, seen.firm.website_text) == (None, "We bind books.")
    assert adverts.dossier_of(row).firm.website_text is None
    assert adverts.dossier_of(row | {"salary_range": "30000-35000"}).approach.advert.pay == "30000-35000"


def test_rows_of_another_form_are_refused_in_one_sentence(tmp_path):
    path = tmp_path / "emscad.csv"
    path.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(UnableToLoad, match="has no column"):
        adverts.adverts(path)
