"""Saved profiles: every field, whatever the length, the look, the language and the program that wrote the file."""

from __future__ import annotations

import dataclasses
import json
import random
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from profile_pdfs import lines_of, pdf_of, person, profile_in, set_by_hand, set_by_typst, told_anew

from thinklink.dossier import UNKNOWN_END, Post, Profile, Study, dossier_from_json, dossier_to_json
from thinklink.evaluation.saved import FIELDS, compared
from thinklink.evaluation.saved_profiles import PRODUCERS, can_write, look_of, set_in_lines, written
from thinklink.evaluation.saved_profiles.people import Person
from thinklink.intake.kinds import read_bytes

KIM = Profile(
    url="https://www.linkedin.com/in/kim-muster-of-the-long-address-0f1e2d3c",
    name="Kim Muster",
    headline="Analyst for harbours, tides and everything that floats in the Northern Region at Tallow Survey Partners",
    about="I measure tides.\n\nAnd I write about them, for whoever has to plan by them.",
    location="Norwick, England, United Kingdom",
    experience=(
        Post(
            organisation="Tallow Survey Partners",
            title="Senior Analyst",
            start="2022-05",
            end=None,
            location="Norwick",
            description="- tides\n- harbours",
        ),
        Post(organisation="Tallow Survey Partners", title="Analyst", start="2019-01", end="2022-05"),
        Post(organisation="Experience", title="Education", start="2016", end="2018", location="Porto Claro, Brazil"),
    ),
    education=(
        Study(school="Brenholm College", degree="BSc, Physics", start="2012", end="2016"),
        Study(school="Summary School", degree="Certificate", end=UNKNOWN_END),
    ),
    skills=("Certifications", "Experience", "Tides"),
    languages=("English (Native or Bilingual)", "Dansk (Professional Working)"),
    certifications=("Top Skills", "Practitioner Certificate in Programme and Portfolio Delivery", "Education"),
)


def words(profile):
    """Return a profile with the white space of its longer texts folded, as no PDF tells how lines were ended."""
    fold = lambda text: " ".join(text.split()) if text else text  # noqa: E731 - used on these two lines alone
    posts = tuple(dataclasses.replace(post, description=fold(post.description)) for post in profile.experience)
    return dataclasses.replace(profile, about=fold(profile.about), experience=posts)


def differing(truth, found):
    return [name for name, taken in FIELDS.items() if taken(truth) != taken(found)]


@pytest.mark.parametrize("producer", PRODUCERS)
def test_every_field_is_read_by_size_and_place_whoever_wrote_the_file(producer):
    assert profile_in(set_by_hand(KIM, producer, honours=("Languages",))) == KIM


def test_what_is_found_has_its_page_as_its_source_and_its_counts():
    found = read_bytes("kim.pdf", set_by_hand(KIM))
    (reading,) = found.readings
    assert (found.kind, reading.kind) == ("profile_pdf", "persona")
    assert found.counts == {"pages": 1, "posts": 3, "studies": 2}
    assert reading.dossier.id == "kim-muster-of-the-long-address-0f1e2d3c"
    assert reading.dossier.platform == "linkedin"
    assert reading.source_of("profile.headline") == "kim.pdf:page 1"
    assert reading.source_of("profile.experience.1.title") == "kim.pdf:page 1"
    assert "does not tell when the account was opened" in found.notes[0]


def test_telephone_and_mail_are_never_taken():
    told = json.dumps(dossier_to_json(read_bytes("kim.pdf", set_by_hand(KIM)).readings[0].dossier))
    assert "7700" not in told
    assert "@" not in told
    assert "harbour-survey.example" not in told


@pytest.mark.parametrize("number", range(100, 112))
@pytest.mark.parametrize("producer", PRODUCERS)
def test_invented_people_are_read_word_for_word(number, producer):
    lines = lines_of(number)
    if can_write(lines, producer):
        found = profile_in(written(lines, producer))
        assert words(found) == words(person(number).profile)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(130, 136))
def test_a_real_program_with_a_real_font_is_read_as_well(number):
    found = profile_in(set_by_typst(lines_of(number, main_right=560.0, bar_right=170.0)))
    truth = person(number).profile
    wrong = set(differing(truth, found))
    # Its letters are wider than the lines were measured with, so that what was broken cannot be told everywhere.
    assert wrong <= {"about, word for word", "descriptions, word for word"}


def test_entries_that_go_on_over_pages_are_one_and_know_their_page():
    posts = tuple(
        Post(
            organisation=f"Tallow {number}",
            title="Analyst",
            start="2001",
            end="2002",
            description="\n".join(f"{number}-{line} is a line of what was done there" for line in range(30)),
        )
        for number in range(6)
    )
    (reading,) = read_bytes("long.pdf", set_by_hand(dataclasses.replace(KIM, experience=posts))).readings
    assert words(reading.dossier.profile).experience == words(Profile(experience=posts)).experience
    pages = [int(reading.source_of(f"profile.experience.{number}").rpartition(" ")[2]) for number in range(6)]
    assert pages == sorted(pages)
    assert pages[-1] > 3


HEADINGS = (
    "Contact",
    "Top Skills",
    "Languages",
    "Certifications",
    "Honors-Awards",
    "Summary",
    "Experience",
    "Education",
)
GERMAN = dict(
    zip(
        HEADINGS,
        "Kontakt Top-Kenntnisse Sprachen Zertifikate Auszeichnungen Zusammenfassung Berufserfahrung Ausbildung".split(),
        strict=True,
    )
) | {
    "May 2022\xa0-\xa0Present\xa0(1 year 3 months)": "Mai 2022 - Heute (1 Jahr 3 Monate)",
    "January 2019\xa0-\xa0May 2022\xa0(1 year 3 months)": "J\xe4nner 2019 - Mai 2022 (3 Jahre)",
    "7 years 3 months": "7 Jahre 3 Monate",
}
UNKNOWN = dict(zip(HEADINGS, "Ota K\xe4rki Kielet Todistus Palkinnot Tiivis Ty\xf6t Opit".split(), strict=True)) | {
    "May 2022\xa0-\xa0Present\xa0(1 year 3 months)": "toukokuu 2022 - nykyinen (1 vuosi 3 kuukautta)",
    "January 2019\xa0-\xa0May 2022\xa0(1 year 3 months)": "2019 - 2022 (3 vuotta)",
    "7 years 3 months": "7 vuotta 3 kuukautta",
}


def in_words(words_of_the_language):
    who = Person(dataclasses.replace(KIM, skills=("Tides",)), "+44", "k@mail.example", ())
    lines = [
        dataclasses.replace(line, text=words_of_the_language.get(line.text, line.text))
        if line.size in {13.0, 15.75} or "\xa0-" in line.text or line.text.startswith("7 years")
        else line
        for line in set_in_lines(who, dataclasses.replace(lines_look(), item=5.0))
    ]
    return profile_in(written(lines, "fop"))


def lines_look():
    return look_of(random.Random(1))


def test_headings_and_months_of_another_language_are_known():
    assert in_words(GERMAN) == dataclasses.replace(KIM, skills=("Tides",))


def test_in_a_language_that_is_not_known_sizes_and_places_decide_and_months_are_left_out():
    found = in_words(UNKNOWN)
    first, second, third = KIM.experience
    assert found.experience == (
        dataclasses.replace(first, start="2022", end=None),
        dataclasses.replace(second, start="2019", end="2022"),
        third,
    )
    assert (found.education, found.about, found.url) == (KIM.education, KIM.about, KIM.url)
    assert (found.skills, found.languages, found.certifications) == (("Tides",), KIM.languages, ())


@pytest.mark.parametrize(
    "address",
    [
        "www.linkedin.com/in/kim (LinkedIn)",
        "linkedin.com/in/Kim (LinkedIn)",
        "www.linkedin.com/pub/kim (LinkedIn)",
        "uk.linkedin.com/in/kim/",
    ],
)
def test_the_address_is_read_in_every_form(address):
    lines = told_anew(set_in_lines(Person(dataclasses.replace(KIM, url="x"), "1", "a@b.example", ()), lines_look()), {})
    lines = [dataclasses.replace(line, text=address) if line.text == "x (LinkedIn)" else line for line in lines]
    assert profile_in(written(lines, "fop")).url == "https://www.linkedin.com/in/kim"


def test_a_profile_without_an_address_is_read_under_a_name_of_its_own():
    lines = set_in_lines(Person(KIM, "1", "a@b.example", ()), lines_look())
    lines = [line for line in lines if not (line.left < 200 and line.size == 11.0)]
    (reading,) = read_bytes("x.pdf", written(lines, "fop")).readings
    assert reading.dossier.profile.url is None
    assert reading.dossier.id.startswith("profile-")
    assert reading.dossier.profile.name == "Kim Muster"


texts = st.text("abcdefgh \xe9\xf8\u0107\u03b1\u0436()-,.&/", min_size=1, max_size=60).map(
    lambda text: " ".join(f"K{text}k".split())
)
dates = st.integers(1950, 2030).map(str)


@settings(max_examples=60, deadline=None)
@given(st.builds(Profile, name=texts, headline=texts), st.lists(st.tuples(texts, texts, dates), max_size=4), texts)
def test_whatever_stands_in_a_profile_comes_back(profile, told, school):
    posts = tuple(
        Post(organisation=f"{n}{firm}", title=title, start=date, end=None) for n, (firm, title, date) in enumerate(told)
    )
    study = Study(school=school, degree="BSc", start="1990", end="1993")
    truth = dataclasses.replace(
        profile, url="https://www.linkedin.com/in/kim", location="Norwick", experience=posts, education=(study,)
    )
    found = profile_in(set_by_hand(truth))
    assert differing(truth, found) == []
    assert dossier_from_json(dossier_to_json(read_bytes("x", set_by_hand(truth)).readings[0].dossier))


def test_the_measure_holds_its_bar_on_other_people_too():
    found = list(compared(20, first=900))
    assert [differing(one.truth, one.read) for one in found] == [[]] * 20


def test_schools_that_tell_nothing_more_stay_apart_and_long_names_stay_whole():
    long = "Brenholm University of Applied Sciences, Faculty of Tides, Harbours and All That Floats Between Them"
    education = (Study(school="Norwick College"), Study(school=long), Study(school="Marlow College", degree="BSc"))
    found = profile_in(set_by_hand(dataclasses.replace(KIM, education=education)))
    assert found.education == education


def test_a_profile_of_a_name_alone_is_read():
    bare = Profile(url="https://www.linkedin.com/in/kim", name="Kim Muster", headline="Analyst", location="Norwick")
    assert profile_in(set_by_hand(bare)) == bare


def test_a_review_of_a_saved_profile_asks_what_is_not_in_it(tmp_path):
    (tmp_path / "kim.pdf").write_bytes(set_by_hand(KIM))
    command = [sys.executable, "-c", "from thinklink.cli import main; main()", "check", str(tmp_path / "kim.pdf")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    said = " ".join(done.stdout.split())
    assert "saved profile, 1 page." in said
    assert "A page by itself tells too little" in said
    assert f"review {tmp_path / 'kim.pdf'}" in said


def test_the_same_file_gives_the_same_reading():
    assert read_bytes("x", pdf_of(5)) == read_bytes("x", pdf_of(5))
