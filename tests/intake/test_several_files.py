"""Several files about one persona, of different kinds, are one; the answer says which files those were."""

from __future__ import annotations

import json

import pytest
from archives import ME, THEM, connection, connections, messages, zipped
from archives import message as row
from firm_texts import FRONTS
from hypothesis import given
from hypothesis import strategies as st
from pasted import reading as pasted

from thinklink.answer import answer_to
from thinklink.answer.standing import standing
from thinklink.dossier import Dossier, Firm, Post, Profile, Reading
from thinklink.intake import join, join_named, take_in
from thinklink.intake.bearers import name_of_firm

URL = f"https://www.linkedin.com/in/{THEM}"
WORDS = "Hello Robin, I read your talk on grid batteries and would like to ask about it."
ENTRY = "TALLOW MERIDIAN ADVISORY LTD\nCompany number 15502211\nIncorporated on 19 February 2024\nStatus: Active\n"


@pytest.fixture
def files(tmp_path):
    """Return the paths of an archive, a dossier and a paste that tell of the same profile."""
    archive = {"messages.csv": messages(row(text=WORDS), row(ME, (THEM,), "Gladly.", "2026-01-31 09:00:00 UTC"))}
    archive["Connections.csv"] = connections(connection())
    dossier = {
        "id": "kim",
        "profile": {"url": f"{URL}?trk=x", "headline": "Adviser", "joined": "2025-11"},
        "approach": {"messages": [{"from": "persona", "text": "And on the telephone?", "at": "2026-02-02"}]},
    }
    (tmp_path / "archive.zip").write_bytes(zipped(archive))
    (tmp_path / "kim.json").write_text(json.dumps(dossier))
    (tmp_path / "chat.txt").write_text(f"{URL}\n\nKim Muster: Hello again.\nMe: Hello.\nKim Muster: Shall we?\n")
    return [str(tmp_path / name) for name in ("archive.zip", "kim.json", "chat.txt")]


def test_an_archive_a_dossier_and_a_paste_of_one_profile_are_one(files):
    (one,) = join(take_in(files).readings)
    assert one.files == tuple(files)
    texts = [said.text for said in one.dossier.approach.messages]
    assert {WORDS, "Gladly.", "And on the telephone?", "Hello again.", "Shall we?"} <= set(texts)
    assert (one.dossier.profile.headline, one.dossier.profile.joined) == ("Adviser", "2025-11")
    assert one.connected_on == "2026-02-08"


def test_every_quote_of_joined_files_has_its_file(files):
    (one,) = join(take_in(files).readings)
    sources = {one.source_of(f"approach.messages[{index}]") for index in range(len(one.dossier.approach.messages))}
    assert sources == {"messages.csv:2", "messages.csv:3", files[1], *(f"{files[2]}:{line}" for line in (3, 4, 5))}


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_order_of_the_files_changes_nothing_of_what_is_known(files, order):
    (one,) = join(take_in([files[place] for place in order]).readings)
    assert set(one.files) == set(files)
    assert len(one.dossier.approach.messages) == 6
    assert one.dossier.profile.joined == "2025-11"


def test_the_answer_says_which_files_were_put_together(files):
    intake = take_in(files)
    (subject,) = answer_to(intake, join(intake.readings)).subjects
    assert standing(subject)[-1] == f"Put together from {files[0]}, {files[1]} and {files[2]}."


def test_one_file_alone_needs_no_word_of_it(files):
    intake = take_in(files[2:])
    (subject,) = answer_to(intake, join(intake.readings)).subjects
    assert not any("Put together" in said for said in standing(subject))


def test_what_was_handed_over_on_purpose_is_shown_though_it_was_joined_by_name(tmp_path, files):
    (tmp_path / "whatsapp.txt").write_text("Kim Muster: Nice weather.\nMe: Yes.\n")
    intake = take_in([files[0], str(tmp_path / "whatsapp.txt")])
    (subject,) = answer_to(intake, join_named(intake.readings)).subjects
    assert len(subject.reading.files) == 2


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("linkedin.com/in/jx-4711\n\nHelena: Hello\nMe: Hi\nHelena: Well", "https://www.linkedin.com/in/jx-4711"),
        (
            "Profile: https://uk.linkedin.com/in/JX-4711/?trk=a\nHelena: Hello\nMe: Hi",
            "https://www.linkedin.com/in/jx-4711",
        ),
        ("https://www.linkedin.com/in/jx-4711\nHello Sam, may I ask you?", "https://www.linkedin.com/in/jx-4711"),
        ("https://www.instagram.com/jx.4711/?hl=en\nHelena: Hello\nMe: Hi", "https://www.instagram.com/jx.4711/"),
        ("x.com/jx4711\nHelena: Hello\nMe: Hi", "https://x.com/jx4711"),
        ("xing.com/profile/JX_4711\nHelena: Hello\nMe: Hi", "https://xing.com/profile/JX_4711"),
        # two addresses on top, one in the words, one of the member, one of a post, and one inside a sentence
        ("linkedin.com/in/jx-4711\nlinkedin.com/in/ab-12\nHelena: Hello\nMe: Hi", None),
        ("Helena: See linkedin.com/in/jx-4711\nMe: Hi\nHelena: Well", None),
        ("linkedin.com/in/sam-tolliver\nHelena: Hello\nSam Tolliver: Hi\nHelena: Well", None),
        ("https://www.linkedin.com/posts/jx-4711\nHelena: Hello\nMe: Hi", None),
        ("Hello Sam, my friend linkedin.com/in/jx-4711 told me to write to you about the fair.", None),
        ("Hello Sam, may I ask you?\nhttps://www.linkedin.com/in/jx-4711", None),
    ],
)
def test_the_one_address_on_top_of_a_paste_says_whom_it_is_about(text, url):
    assert pasted(text).dossier.profile.url == url


def test_the_platform_of_a_paste_is_that_of_the_address_on_top():
    assert pasted("instagram.com/jx.4711\nHelena: Hello\nMe: Hi").dossier.platform == "instagram"


def persona(name, *, file, organisation=None, firm=None):
    posts = (Post(organisation=organisation),) if organisation else ()
    dossier = Dossier(id=name, profile=Profile(name=name, experience=posts), firm=Firm(name=firm))
    return Reading(dossier, kind="persona", files=(file,))


def firm(name, *, file, **known):
    return Reading(Dossier(id=file, firm=Firm(name=name, **known)), {"firm": f"{file}:1"}, "firm", files=(file,))


def test_a_firm_joins_the_one_persona_only_when_asked():
    two = [firm("Tallow Ltd", file="f", registered="not_found"), persona("Kim", file="k")]
    assert join(two) == tuple(two)
    (one,) = join_named(two)
    assert (one.kind, one.dossier.id, one.dossier.firm.name) == ("persona", "Kim", "Tallow Ltd")
    assert one.source_of("firm.registered") == "f:1"
    assert set(one.files) == {"k", "f"}


def test_among_several_a_firm_joins_only_who_names_it():
    people = [persona("Kim", file="k", organisation="Tallow Meridian"), persona("Sam", file="s", organisation="Orrin")]
    kim, sam = join_named([*people, firm("Tallow Meridian, Ltd", file="f")])
    assert (kim.dossier.firm.name, sam) == ("Tallow Meridian, Ltd", people[1])
    assert len(join_named([*people, firm("Somebody Else", file="f")])) == 3
    assert (
        len(
            join_named(
                [*people, persona("Ann", file="a", organisation="Tallow Meridian"), firm("Tallow Meridian", file="f")]
            )
        )
        == 4
    )


def test_a_persona_of_another_firm_takes_none():
    assert len(join_named([persona("Kim", file="k", firm="Orrin"), firm("Tallow", file="f")])) == 2


MIXED = st.lists(
    st.one_of(
        st.builds(
            lambda name, organisation, own: persona(name, file="p", organisation=organisation, firm=own),
            st.sampled_from(["Kim", "Sam", None]),
            st.sampled_from(["Tallow Ltd", "Orrin", None]),
            st.sampled_from(["Tallow", None]),
        ),
        st.builds(
            lambda name, known: firm(name, file="f", registered=known),
            st.sampled_from(["Tallow", "TALLOW LIMITED", "Orrin", None]),
            st.sampled_from(["found", None]),
        ),
    ),
    max_size=6,
)


@given(MIXED)
def test_joining_firms_twice_changes_nothing_more_and_loses_no_firm(readings):
    once = join_named(readings)
    assert join_named(once) == once
    named = {name_of_firm(one) for one in readings}
    assert named - {""} <= {name_of_firm(one) for one in once}


def test_the_site_and_the_register_of_one_firm_are_one_and_the_register_counts(tmp_path):
    site = FRONTS["tallow"].replace("strategic insight\n", "strategic insight since 1998\n")
    (tmp_path / "site.txt").write_text(site)
    (tmp_path / "register.txt").write_text(ENTRY)
    intake = take_in([str(tmp_path / "site.txt"), str(tmp_path / "register.txt")])
    assert [one.dossier.firm.founded for one in join(intake.readings)] == ["1998", "2024-02-19"]
    (one,) = join_named(intake.readings)
    known = one.dossier.firm
    assert (one.kind, known.registered, known.founded) == ("firm", "found", "2024-02-19")
    assert "since 1998" in known.website_text


def test_who_writes_of_the_firm_is_its_persona(tmp_path):
    (tmp_path / "firm.txt").write_text(FRONTS["tallow"])
    (tmp_path / "a.txt").write_text(
        "Kim Muster: I write for Tallow Meridian Advisory.\nMe: Hello.\nKim Muster: Well?\n"
    )
    (tmp_path / "b.txt").write_text("Alex Exempel: Are you at the fair?\nMe: Yes.\nAlex Exempel: See you.\n")
    found = join_named(take_in([str(tmp_path / name) for name in ("firm.txt", "a.txt", "b.txt")]).readings)
    firms = {one.dossier.profile.name: one.dossier.firm.name for one in found}
    assert firms == {"Kim Muster": "Tallow Meridian Advisory", "Alex Exempel": None}
