"""A list of known personas: every form it may have, and what in it is refused by its line."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.dossier import KnownPersona
from thinklink.intake import DEFAULT, Limits, UnableToRead, read_known
from thinklink.intake.forms import NotTheForm, known_from_json, known_to_json
from thinklink.intake.known import KnownList, read_list

ENTRY = {
    "profile_url": "https://www.linkedin.com/in/Clare-Example/",
    "name": "Clare Pembury",
    "about": "I bring people together.",
    "messages": ["Hello", "And again"],
    "firms": ["Harbour Nexus"],
    "added": "2026-05-01",
    "expires": "2026-09-01",
}
DOSSIER = {
    "id": "d",
    "profile": {
        "url": "https://www.xing.com/profile/Kim_Example",
        "name": "Kim",
        "about": "I advise.",
        "experience": [{"organisation": "Holt", "end": None}, {"organisation": "Past", "end": "2020"}],
    },
    "firm": {"name": "Nexus"},
    "approach": {
        "messages": [
            {"from": "persona", "text": "Theirs"},
            {"from": "member", "text": "Mine"},
            {"from": "other", "text": "Somebody's"},
        ]
    },
}


def listed(data, name="list", limits=DEFAULT):
    return read_list(name, data if isinstance(data, bytes) else data.encode(), limits)


def test_entries_and_dossiers_may_stand_in_one_file():
    found = listed(f"{json.dumps(ENTRY)}\n\n{json.dumps(DOSSIER)}\n")
    assert found.refused == ()
    assert found.personas == (
        KnownPersona(
            key="clare-example",
            name="Clare Pembury",
            about="I bring people together.",
            messages=("Hello", "And again"),
            firms=("Harbour Nexus",),
            added="2026-05-01",
            expires="2026-09-01",
        ),
        KnownPersona(
            key="xing/kim_example", name="Kim", about="I advise.", messages=("Theirs",), firms=("Nexus", "Holt")
        ),
    )
    assert listed(json.dumps([ENTRY, DOSSIER])).personas == found.personas


@pytest.mark.parametrize(
    "table",
    [
        "url\nhttps://www.linkedin.com/in/a-example\nlinkedin.com/in/b-example\n",
        "Name,Profile URL\nA,https://www.linkedin.com/in/a-example\nB,https://linkedin.com/in/b-example\n",
        "\ufeffProfile_URL;name\r\nlinkedin.com/in/a-example;A\r\nlinkedin.com/in/b-example;B\r\n",
        "https://www.linkedin.com/in/a-example\nlinkedin.com/in/b-example",
        "key\na-example\nb-example\n",
    ],
    ids=["one column", "beside others", "semicolons", "no header", "keys"],
)
def test_a_table_or_bare_addresses_will_do(table):
    assert [one.key for one in listed(table).personas] == ["a-example", "b-example"]


def test_days_and_names_of_a_table_are_taken():
    (one,) = listed("url,added,expires,name\nlinkedin.com/in/a,2026-01-31,2026-04-01,Ann\n").personas
    assert (one.name, one.added, one.expires) == ("Ann", "2026-01-31", "2026-04-01")


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ({"name": "Only a name"}, "a name alone is never met"),
        ({"key": "a", "nationality": "x"}, "no field called 'nationality'"),
        ({"key": "a", "added": "01/02/2026"}, "is no day"),
        ({"key": "a", "added": "2026-02-30"}, "is no day"),
        ({"key": "a", "messages": "text"}, "no list of texts"),
        ({"key": 3}, "its key is no text"),
        ({"profile_url": "https://elsewhere.example/clare"}, "no address of a profile"),
        ({"id": ""}, "form of a dossier"),
        ([], "no JSON object"),
    ],
)
def test_what_is_no_entry_is_refused_by_its_line_and_the_rest_is_taken(bad, said):
    found = listed(f"{json.dumps(ENTRY)}\n{json.dumps(bad)}\n{json.dumps({'key': 'z'})}\n")
    assert [one.key for one in found.personas] == ["clare-example", "z"]
    assert found.refused[0].file == "line 2 of list"
    assert said in found.refused[0].reason


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("", "nothing written"),
        ("Dear all, see below.", "neither JSON nor a table"),
        ('{"name": "x"}', "nothing in it is a known persona"),
        ("url\nnonsense here\n", "line 2: there is no address"),
        (b"\x89PNG\0\0", "not plain text"),
    ],
)
def test_a_file_without_an_entry_is_refused_with_a_sentence(data, said):
    with pytest.raises(UnableToRead) as refused:
        listed(data)
    assert said in refused.value.reason


def test_too_many_entries_are_refused():
    with pytest.raises(UnableToRead):
        listed(json.dumps([{"key": f"k{n}"} for n in range(5)]), limits=Limits(rows=4))


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: f'{{"key": {text}'.encode("utf-8", "replace")))
def test_any_bytes_are_read_or_refused_and_nothing_else(data):
    try:
        found = listed(data)
    except UnableToRead:
        return
    assert found.personas


def test_a_list_comes_through_the_reading_process_whole(tmp_path):
    path = tmp_path / "list.jsonl"
    path.write_text(f"{json.dumps(ENTRY)}\n[]\n")
    found = read_known(str(path))
    assert found.personas == listed(json.dumps(ENTRY)).personas
    assert [one.reason for one in found.refused] == ["it is no JSON object"]
    with pytest.raises(UnableToRead):
        read_known(str(tmp_path / "none"))
    with pytest.raises(UnableToRead):
        read_known(str(tmp_path))


def test_the_form_of_a_list_goes_there_and_back():
    found = listed(json.dumps([ENTRY, DOSSIER]))
    assert known_from_json(json.loads(json.dumps(known_to_json(found)))) == found


@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        {"personas": [[]], "refused": []},
        {"personas": [["a", None, None, [], [], "soon", None]], "refused": []},
        {"personas": [["a", None, None, "x", [], None, None]], "refused": []},
        {"personas": [], "refused": [["x"]]},
    ],
)
def test_a_reply_of_another_form_is_turned_away(value):
    with pytest.raises(NotTheForm):
        known_from_json(value)
    assert known_from_json({"personas": [], "refused": []}) == KnownList()
