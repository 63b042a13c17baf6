"""The JSON form: it fits its schema, and any change is noticed."""

from __future__ import annotations

import copy
import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_cast import FIRST, OWN, pack_of

from thinklink.report import FileFingerprint, pack_to_json, pack_to_text, proves_original, seal_of, verify_pack
from thinklink.report.pack_json import schema

PACK = pack_to_json(pack_of())


def changed(value, data):
    """Return a changed copy of a text, a number, a flag or a list."""
    if isinstance(value, str):
        return data.draw(st.text(max_size=20).filter(lambda text: text != value))
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + data.draw(st.integers(1, 5))
    return [*value, "one more"]


def test_a_pack_as_made_has_no_problem():
    assert verify_pack(PACK) == []
    assert verify_pack(json.loads(pack_to_text(pack_of()))) == []


@given(st.data())
def test_any_change_to_an_exhibit_is_noticed(data):
    pack = copy.deepcopy(PACK)
    exhibit = data.draw(st.sampled_from(pack["exhibits"]))
    field = data.draw(st.sampled_from(sorted(exhibit)))
    exhibit[field] = changed(exhibit[field], data)
    assert verify_pack(pack) != []


@given(st.data())
def test_any_changed_character_of_a_message_names_the_exhibit(data):
    pack = copy.deepcopy(PACK)
    exhibit = data.draw(st.sampled_from([one for one in pack["exhibits"] if one["text"]]))
    at = data.draw(st.integers(0, len(exhibit["text"]) - 1))
    old = exhibit["text"][at]
    new = data.draw(st.characters().filter(lambda character: character != old))
    exhibit["text"] = exhibit["text"][:at] + new + exhibit["text"][at + 1 :]
    assert f"exhibit {exhibit['number']} was changed after the pack was made" in verify_pack(pack)


@given(st.sampled_from(sorted(PACK)), st.data())
def test_any_change_outside_the_exhibits_is_noticed(field, data):
    pack = copy.deepcopy(PACK)
    pack[field] = changed(pack[field], data) if isinstance(pack[field], str | int | list) else {}
    assert verify_pack(pack) != []


@pytest.mark.parametrize("change", ["taken out", "twice", "in another order"])
def test_exhibits_that_are_missing_or_moved_are_noticed(change):
    pack = copy.deepcopy(PACK)
    exhibits = pack["exhibits"]
    pack["exhibits"] = {
        "taken out": exhibits[1:],
        "twice": [exhibits[0], *exhibits],
        "in another order": exhibits[::-1],
    }[change]
    assert any("taken out or moved" in problem for problem in verify_pack(pack))


@pytest.mark.parametrize("value", [None, [], {}, "pack", 7, {"schema": "thinklink-pack/1"}, {"exhibits": [{}]}])
def test_what_is_no_pack_is_one_problem_and_no_error(value):
    (problem,) = verify_pack(value)
    assert problem.startswith("this is no pack")


def test_a_fingerprint_can_be_computed_again_without_this_package():
    exhibit = dict(PACK["exhibits"][0])
    told = exhibit.pop("sha256")
    text = json.dumps(exhibit, sort_keys=True, separators=(",", ":"))
    assert hashlib.sha256(text.encode("ascii")).hexdigest() == told


def test_the_original_can_be_proven_with_the_seal_and_not_without():
    exhibits = [one for one in PACK["exhibits"] if one["kind"] == "message"]
    assert proves_original(exhibits[0], FIRST, "a seal")
    assert proves_original(exhibits[1], OWN, "a seal")
    assert not proves_original(exhibits[1], OWN.replace("900123", "900124"), "a seal")
    assert not proves_original(exhibits[1], OWN, "")


@given(st.lists(st.binary(max_size=40), max_size=5))
def test_the_seal_is_not_to_be_had_from_what_a_pack_tells_of_the_files(blocks):
    file = FileFingerprint()
    for block in blocks:
        file.add(block)
    assert file.told == hashlib.sha256(b"".join(blocks)).hexdigest()
    assert file.size == sum(map(len, blocks))
    assert seal_of([file]) not in {file.told, hashlib.sha256(file.told.encode()).hexdigest()}


def test_the_seal_depends_on_every_file_and_their_order():
    one, other = FileFingerprint(), FileFingerprint()
    one.add(b"one")
    other.add(b"other")
    assert len({seal_of([one]), seal_of([other]), seal_of([one, other]), seal_of([other, one])}) == 4


def test_the_text_is_ascii_so_that_no_viewer_turns_it_round():
    assert pack_to_text(pack_of()).isascii()


def test_the_schema_names_every_field_and_allows_no_other():
    assert set(schema()["properties"]) == set(PACK)
    assert schema()["additionalProperties"] is False
    exhibit = schema()["properties"]["exhibits"]["items"]
    assert set(exhibit["required"]) == set(PACK["exhibits"][0])
