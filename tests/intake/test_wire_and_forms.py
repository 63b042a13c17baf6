"""What goes over the pipe: frames, their limits, and replies that are not believed."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest
from archives import connection, connections, given, invitation, invitations, message, messages, zipped
from hypothesis import given as for_all
from hypothesis import strategies as st

from thinklink.dossier.mail import MailCheck, MailFacts, MailLink
from thinklink.intake import wire
from thinklink.intake.connections import ConnectionList
from thinklink.intake.forms import (
    NotTheForm,
    connections_from_json,
    connections_to_json,
    intake_from_json,
    intake_to_json,
)
from thinklink.intake.inventory import Input, Intake, Refusal
from thinklink.intake.limits import DEFAULT
from thinklink.intake.linkedin import read_archive
from thinklink.intake.mail_form import mail_from_json, mail_to_json


@for_all(st.lists(st.binary(max_size=50), max_size=4))
def test_frames_come_back_one_by_one(frames):
    stream = io.BytesIO()
    for frame in frames:
        wire.write_frame(stream, frame)
    stream.seek(0)
    assert [wire.read_frame(stream, 50) for _ in frames] == frames
    with pytest.raises(wire.Unframed):
        wire.read_frame(stream, 50)


@pytest.mark.parametrize("data", [b"", b"\0\0\0", b"\0\0\0\0\0\0\0\5four", b"\0\0\0\0\0\0\0\6sixsix", b"\xff" * 8])
def test_a_frame_cut_short_or_too_long_is_none(data):
    with pytest.raises(wire.Unframed):
        wire.read_frame(io.BytesIO(data), 5)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[" * 100_000])
def test_bytes_that_are_no_json_are_no_value(data):
    with pytest.raises(wire.Unframed):
        wire.from_bytes(data)


def test_half_a_character_in_the_name_of_a_file_comes_over_as_it_is():
    assert wire.from_bytes(wire.to_bytes({"path": "a\udcff"})) == {"path": "a\udcff"}


def whole():
    files = {
        "Connections.csv": connections(connection()),
        "Invitations.csv": invitations(invitation(note="hi")),
        "messages.csv": messages(message()),
        "Logins.csv": b"",
    }
    found = read_archive(given(zipped(files)), DEFAULT)
    return Intake(found.inputs, (Refusal("x", "why"),))


def test_an_intake_survives_its_form():
    found = whole()
    assert found.readings
    assert intake_from_json(json.loads(json.dumps(intake_to_json(found)))) == found
    assert intake_from_json(intake_to_json(Intake())) == Intake()


def _spoilt():
    """Every value of a good reply, in turn made something else."""
    good = json.dumps(intake_to_json(whole()))

    def places(value, path):
        if isinstance(value, dict | list):
            for key in value if isinstance(value, dict) else range(len(value)):
                yield (*path, key)
                yield from places(value[key], (*path, key))

    for path in places(json.loads(good), ()):
        for wrong in (7.5, [[]], {"a": 1.5}):
            broken = json.loads(good)
            inner = broken
            for key in path[:-1]:
                inner = inner[key]
            inner[path[-1]] = wrong
            yield path, broken


def test_a_reply_with_anything_in_the_wrong_form_is_turned_away():
    accepted = []
    for path, broken in _spoilt():
        try:
            intake_from_json(broken)
        except NotTheForm:
            continue
        accepted.append(path)
    # A flag that is not `true` counts as not set; nothing else may pass.
    assert {path[-1] for path in accepted} == {"pending"}


@pytest.mark.parametrize("value", [None, [], {}, {"inputs": 3, "refused": []}, {"inputs": [], "refused": [["a"]]}])
def test_what_is_no_intake_is_turned_away(value):
    with pytest.raises(NotTheForm):
        intake_from_json(value)


def test_a_list_of_connections_survives_its_form():
    found = ConnectionList({"kim": ("Kim", "2026-02-08")}, ("Ada",), 2, has_urls=True, doubts=("why",), sha256="00")
    assert connections_from_json(json.loads(json.dumps(connections_to_json(found)))) == found


@pytest.mark.parametrize(
    "wrong",
    [{"people": {"kim": ["Kim"]}}, {"people": {"kim": [1, 2]}}, {"hidden": "2"}, {"doubts": "why"}, {"sha256": None}],
)
def test_a_list_of_connections_in_the_wrong_form_is_turned_away(wrong):
    good = connections_to_json(ConnectionList())
    with pytest.raises(NotTheForm):
        connections_from_json(good | wrong)
    with pytest.raises(NotTheForm):
        connections_from_json({key: good[key] for key in good if key not in wrong})


def test_the_readings_of_all_inputs_stand_in_order_each_with_its_file():
    first, second = whole().inputs[0], Input("b", "advert")
    assert Intake((second, first)).readings == tuple(replace(one, files=(first.file,)) for one in first.readings)


@pytest.mark.parametrize(
    "broken",
    [{"platform": "elsewhere"}, {"claim": 1}, {"checks": [{}]}, {"checks": [1]}, {"links": None}, {"signed_by": [1]}],
)
def test_facts_of_a_mail_that_make_no_sense_are_turned_away(broken):
    facts = MailFacts(platform="linkedin", checks=(MailCheck("spf", "pass"),), links=(MailLink("a", "b.example"),))
    assert mail_from_json(mail_to_json(facts)) == facts
    with pytest.raises((TypeError, LookupError)):
        mail_from_json(mail_to_json(facts) | broken)
