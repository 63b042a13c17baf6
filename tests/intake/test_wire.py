"""Frames on a pipe, and the JSON forms of what comes back: nothing that has another form gets through."""

from __future__ import annotations

import io
import json
import struct
from dataclasses import replace

import pytest
from archives import connection, connections, given, invitation, invitations, message, messages, zipped
from hypothesis import given as for_all
from hypothesis import strategies as st

from thinklink.intake import wire
from thinklink.intake.connections import connection_list
from thinklink.intake.forms import (
    NotTheForm,
    connections_from_json,
    connections_to_json,
    intake_from_json,
    intake_to_json,
)
from thinklink.intake.inventory import Intake, Refusal
from thinklink.intake.limits import DEFAULT
from thinklink.intake.linkedin import read_archive, read_contacts_of

ARCHIVE = zipped(
    {
        "Connections.csv": connections(connection(), connection(None, **{"First Name": "", "Last Name": ""})),
        "Invitations.csv": invitations(invitation(note="Hello")),
        "messages.csv": messages(message(ATTACHMENTS="a.pdf"), message("alex-exempel", text="\ud7ff")),
    }
)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)


def paths(value, path=()):
    """Yield the path of every value inside a JSON value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inside:
        yield (*path, key)
        yield from paths(one, (*path, key))


def with_changed(value, path, new):
    """Return a copy of a JSON value with what stands at `path` put in another's place."""
    copy = json.loads(json.dumps(value))
    inside = copy
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = new
    return copy


@for_all(st.binary(max_size=50), st.binary(max_size=50))
def test_frames_come_out_as_they_went_in(first, second):
    pipe = io.BytesIO()
    wire.write_frame(pipe, first)
    wire.write_frame(pipe, second)
    pipe.seek(0)
    assert wire.read_frame(pipe, 50) == first
    assert wire.read_frame(pipe, 50) == second
    with pytest.raises(wire.Unframed):
        wire.read_frame(pipe, 50)


@pytest.mark.parametrize("data", [b"", b"\0" * 7, struct.pack(">Q", 5) + b"four", struct.pack(">Q", 2**60)])
def test_short_and_oversized_frames_are_turned_away(data):
    with pytest.raises(wire.Unframed):
        wire.read_frame(io.BytesIO(data), 1000)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[" * 200_000])
def test_what_is_no_json_is_turned_away(data):
    with pytest.raises(wire.Unframed):
        wire.from_bytes(data)


def test_half_of_a_character_in_a_file_name_comes_over():
    assert wire.from_bytes(wire.to_bytes({"name": "a\udcff.zip"})) == {"name": "a\udcff.zip"}


def test_an_intake_comes_out_of_json_as_it_went_in():
    found = read_archive(given(ARCHIVE), DEFAULT)
    whole = replace(found, refused=(Refusal("a.txt", "it is empty"),))
    assert intake_from_json(json.loads(json.dumps(intake_to_json(whole)))) == whole
    assert intake_from_json(intake_to_json(Intake())) == Intake()


def test_a_list_of_connections_comes_out_of_json_as_it_went_in():
    contacts, _ = read_contacts_of(given(ARCHIVE), DEFAULT)
    found = connection_list(contacts, "0" * 64)
    assert connections_from_json(json.loads(json.dumps(connections_to_json(found)))) == found


@for_all(st.data())
def test_a_changed_reply_is_read_as_something_of_the_form_or_turned_away(data):
    told = intake_to_json(read_archive(given(ARCHIVE), DEFAULT))
    changed = with_changed(told, data.draw(st.sampled_from(list(paths(told)))), data.draw(ANY_JSON))
    try:
        found = intake_from_json(changed)
    except NotTheForm:
        return
    assert all(isinstance(one.dossier.id, str) for one in found.readings)
    assert all(isinstance(one.reason, str) for one in found.refused)


@for_all(ANY_JSON)
def test_any_other_value_is_turned_away(value):
    for read in (intake_from_json, connections_from_json):
        with pytest.raises(NotTheForm):
            read(value)


@for_all(st.data())
def test_a_changed_list_of_connections_is_of_the_form_or_turned_away(data):
    told = connections_to_json(connection_list(read_contacts_of(given(ARCHIVE), DEFAULT)[0], ""))
    changed = with_changed(told, data.draw(st.sampled_from(list(paths(told)))), data.draw(ANY_JSON))
    try:
        found = connections_from_json(changed)
    except NotTheForm:
        return
    assert all(isinstance(name, str) for name, _ in found.people.values())
