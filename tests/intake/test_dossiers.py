"""Dossiers as JSON: what is read, what is refused and by what name, while the rest goes on."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.dossier import dossier_to_json
from thinklink.intake import dossiers
from thinklink.intake.limits import DEFAULT, Limits
from thinklink.intake.unable import UnableToRead


def read(text, limits=DEFAULT, name="d.json"):
    return dossiers.read(name, text if isinstance(text, bytes) else text.encode(), limits)


def ids(found):
    return [one.dossier.id for one in found.inputs[0].readings]


def refused(found):
    return [(one.file, one.reason) for one in found.refused]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"id": "a"}', ["a"]),
        ('\ufeff\n{"id":\n "a"}\n', ["a"]),
        ('[{"id": "a"}, {"id": "b"}]', ["a", "b"]),
        ('[\n{"id": "a,]}"}\n]\n', ["a,]}"]),
        ('{"id": "a"}\n\n{"id": "b"}\r\n', ["a", "b"]),
        ('{"id": "a\\"{"}', ['a"{']),
        ('{"id": "\\ud83d\\ude00"}', ["\U0001f600"]),
        ('{"id": "\\ud83d", "profile": {"skills": ["\\ude00"]}}', ["\ufffd"]),
    ],
)
def test_an_object_an_array_and_lines_are_read(text, expected):
    found = read(text)
    assert ids(found) == expected
    assert refused(found) == []
    assert (found.inputs[0].kind, found.inputs[0].counts) == ("dossier", {"dossiers": len(expected)})
    assert all(one.sources == {} for one in found.inputs[0].readings)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_encodings_with_a_mark_make_no_difference(encoding):
    assert ids(read('{"id": "Zoë"}'.encode(encoding))) == ["Zoë"]


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ("{", "not JSON"),
        ("{'id': 1}", "not JSON"),
        ('{"id": 1}', "id must be string"),
        ('{"name": "x"}', "id"),
        ('{"id": "x", "approach": {"messages": [{"from": "persona"}]}}', "approach.messages.0"),
        ('{"id": "x", "id": "y"}', "'id' is in it twice"),
        ('{"id": "x", "profile": {"name": "x", "name": "x"}}', "'name' is in it twice"),
        ('{"id": NaN}', "NaN is not a number"),
        ('{"id": -Infinity}', "-Infinity is not a number"),
        ('{"id": 1e999}', "too large"),
        ('{"id": 1e2}', "id must be string"),
        (f'{{"id": {"9" * 5000}}}', "too long"),
        ("[" * 41 + "]" * 41, "nest deeper than 40"),
        ('{"a":' * 100_000, "nest deeper than 40"),
        ("7", "must be object"),
        ('"\\ud800"', "must be object"),
    ],
)
def test_an_item_that_is_no_dossier_is_refused_by_its_line_and_the_rest_goes_on(item, reason):
    found = read(f'{{"id": "a"}}\n{item}\n{{"id": "b"}}\n')
    assert ids(found) == ["a", "b"]
    ((file, why),) = refused(found)
    assert file == "line 2 of d.json"
    assert reason in why


@pytest.mark.parametrize("item", ['{"id": 1}', '{"id": }', "[]", " ", '{"id": "x", "id": "y"}', "NaN"])
def test_an_item_of_an_array_is_refused_by_its_number_and_the_rest_goes_on(item):
    found = read(f'[{{"id": "a"}},{item},{{"id": "b"}}]')
    assert ids(found) == ["a", "b"]
    assert [file for file, _ in refused(found)] == ["item 2 of d.json"]


def test_what_stands_after_an_array_is_refused():
    assert [file for file, _ in refused(read('[{"id": "a"}] more'))] == ["item 2 of d.json"]
    assert [file for file, _ in refused(read('[{"id": "a"},]'))] == []


def test_an_array_that_is_cut_off_gives_what_is_whole():
    found = read('[{"id": "a"}, {"id": "b')
    assert ids(found) == ["a"]
    assert [file for file, _ in refused(found)] == ["item 2 of d.json"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[]", "there is no dossier in it"),
        ("[" * 100_000, "item 1: its brackets nest deeper"),
        ('{"id": 1}', "nothing in it is a dossier; it does not fit"),
        ("hello", "line 1: it is not JSON"),
        ("", "nothing written"),
        ("{}\0", "not plain text"),
    ],
)
def test_where_nothing_is_a_dossier_the_whole_is_refused_in_words(text, reason):
    with pytest.raises(UnableToRead, match=reason):
        read(text)


def test_limits_are_kept():
    with pytest.raises(UnableToRead, match="too long"):
        read('{"id": "a"}', Limits(input_bytes=10))
    with pytest.raises(UnableToRead, match="at most 2 are read"):
        read('[{"id": "a"},{"id": "b"},{"id": "c"}]', Limits(rows=2))
    assert ids(read('[{"id": "a"},{"id": "b"}]', Limits(rows=2))) == ["a", "b"]
    assert ids(read('{"id": "a", "profile": {"skills": []}}', Limits(json_depth=3))) == ["a"]
    with pytest.raises(UnableToRead, match="deeper than 2"):
        read('{"id": "a", "profile": {"skills": []}}', Limits(json_depth=2))


def test_after_a_thousand_refusals_the_rest_is_left_and_told():
    found = read('{"id": "a"}\n' + "x\n" * 2000 + '{"id": "b"}\n')
    assert ids(found) == ["a"]
    assert len(found.refused) == dossiers.MOST_REFUSED + 1
    assert "what follows was not read" in found.refused[-1].reason


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"approach": {"advert": {"text": "x"}, "messages": [{"from": "persona", "text": "x"}]}}, "advert"),
        ({"platform": "email", "approach": {"messages": [{"from": "persona", "text": "x"}]}}, "email"),
        ({"profile": {"name": "x"}, "approach": {"messages": [{"from": "persona", "text": "x"}]}}, "conversation"),
        ({"profile": {"name": "x"}, "firm": {"name": "y"}}, "persona"),
        ({"firm": {"name": "y"}}, "firm"),
        ({}, "conversation"),
    ],
)
def test_what_a_dossier_holds_says_what_kind_of_thing_it_is(value, kind):
    assert read(json.dumps({"id": "x", **value})).inputs[0].readings[0].kind == kind


@pytest.mark.parametrize(
    ("name", "data", "looks"),
    [
        ("a.json", b"x", True),
        ("a.JSONL", b"x", True),
        ("a.txt", b' \n{"id": "a"}', True),
        ("a.txt", b"[ {", True),
        ("a.txt", b"[]", True),
        ("a.txt", "{".encode("utf-16"), True),
        ("a.txt", b"[12/03/2024, 14:05] Helena: Hello", False),
        ("a.txt", b"[LinkedIn]", False),
        ("a.txt", b"Hello", False),
    ],
)
def test_dossiers_are_known_by_how_they_open_or_what_the_file_is_called(name, data, looks):
    assert dossiers.looks_like(name, data) is looks


def test_items_come_one_by_one_with_their_place():
    found = list(dossiers.items(b'{"id": "a"}\n{}\n', DEFAULT))
    assert [(one.place, one.dossier is None, bool(one.reason)) for one in found] == [
        ("line 1", False, False),
        ("line 2", True, True),
    ]


NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20).filter(str.strip)
VALUES = st.fixed_dictionaries(
    {"id": NAMES},
    optional={
        "profile": st.fixed_dictionaries({"name": NAMES}, optional={"skills": st.lists(NAMES, min_size=1, max_size=3)}),
        "approach": st.fixed_dictionaries(
            {"messages": st.lists(st.fixed_dictionaries({"from": st.just("persona"), "text": NAMES}), min_size=1)}
        ),
    },
)


@given(st.lists(VALUES, min_size=1, max_size=5), st.booleans(), st.sampled_from([None, 2]))
def test_what_was_written_is_what_is_read(values, as_lines, indent):
    text = "\n".join(map(json.dumps, values)) if as_lines else json.dumps(values, indent=indent, ensure_ascii=False)
    found = read(text)
    assert [dossier_to_json(one.dossier) for one in found.inputs[0].readings] == values
    assert refused(found) == []
