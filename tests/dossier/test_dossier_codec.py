"""The JSON form of a dossier: both ways the same, and a refusal names the field."""

from __future__ import annotations

import dataclasses
import json
import types
import typing

import fastjsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.dossier import (
    UNKNOWN_END,
    Dossier,
    Message,
    NotADossier,
    dossier_from_json,
    dossier_to_json,
    nouns,
    schema,
    trusted_dossier,
)

_CHECK = fastjsonschema.compile(schema())
_TEXT = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=8)


def _of(rule, hint):
    """Return a strategy for one field: what the schema allows, in the noun's own type."""
    if "enum" in rule:
        return st.sampled_from(rule["enum"])
    kinds = [one for one in typing.get_args(hint) if one is not types.NoneType] or [hint]
    if rule.get("type") == "array":
        element = typing.get_args(hint)[0]
        unique = rule.get("uniqueItems", False)
        return st.lists(_of(rule["items"], element), max_size=2, unique=unique).map(tuple)
    if dataclasses.is_dataclass(kinds[0]):
        return _noun(kinds[0], rule)
    return {bool: st.booleans(), int: st.integers(0, 9999), str: _TEXT}[kinds[0]]


def _noun(noun, rule):
    hints = typing.get_type_hints(noun)
    fields = {}
    for field in dataclasses.fields(noun):
        name = {"sender": "from"}.get(field.name, field.name)
        inner = _of(rule["properties"][name], hints[field.name])
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        fields[field.name] = inner if needed else st.just(_default(field)) | inner
    return st.fixed_dictionaries(fields).map(lambda values: noun(**values))


def _default(field):
    return field.default if field.default is not dataclasses.MISSING else field.default_factory()


DOSSIERS = _noun(Dossier, schema()).filter(lambda dossier: dossier.id)


@given(DOSSIERS)
def test_every_dossier_survives_its_json_form(dossier):
    value = json.loads(json.dumps(dossier_to_json(dossier)))
    _CHECK(value)
    assert dossier_from_json(value) == dossier == trusted_dossier(value)
    assert dossier_to_json(dossier_from_json(value)) == value


def test_every_object_of_the_schema_has_its_noun_with_the_same_fields():
    def compare(noun, rule):
        hints = typing.get_type_hints(noun)
        names = {{"sender": "from"}.get(field.name, field.name) for field in dataclasses.fields(noun)}
        assert names == set(rule["properties"]), noun
        for name, hint in hints.items():
            for inner in (hint, *typing.get_args(hint)):
                if dataclasses.is_dataclass(inner):
                    field = rule["properties"][{"sender": "from"}.get(name, name)]
                    compare(inner, field.get("items", field))

    compare(Dossier, schema())
    assert Message in vars(nouns).values()


def test_what_is_not_known_is_left_out():
    assert dossier_to_json(Dossier(id="x")) == {"id": "x"}


def test_an_end_that_is_not_known_is_not_the_present():
    open_end = {"id": "x", "profile": {"experience": [{"title": "a", "end": None}, {"title": "b"}]}}
    ends = [post.end for post in dossier_from_json(open_end).profile.experience]
    assert ends == [None, UNKNOWN_END]
    assert dossier_to_json(dossier_from_json(open_end)) == open_end


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({}, "the whole value must contain"),
        ([], "the whole value must be object"),
        ({"id": 7}, "id must be string"),
        ({"id": "x" * 201}, "id must be shorter"),
        ({"id": "x", "platform": "pigeon"}, "platform must be one of"),
        ({"id": "x", "approach": {"messages": [{"from": "persona"}]}}, r"approach\.messages\.0|messages"),
        ({"id": "x", "more": 1}, "must not contain"),
    ],
)
def test_a_refusal_names_the_field_and_why(value, said):
    with pytest.raises(NotADossier, match=said):
        dossier_from_json(value)
