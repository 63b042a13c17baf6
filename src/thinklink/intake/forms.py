"""What a reading process hands back, as JSON and out of it again; whatever does not have the form is turned away.

The parent trusts nothing in it: every dossier is checked against the schema, every other field for its type.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from thinklink.dossier import KnownPersona, NotADossier, Reading, dossier_from_json, dossier_to_json

from .connections import ConnectionList
from .inventory import Input, Intake, Refusal
from .known import KnownList
from .mail_form import mail_from_json, mail_to_json


class NotTheForm(Exception):
    """The value is not what a reading process writes."""


def intake_to_json(intake: Intake) -> dict[str, Any]:
    """Return the JSON form of `intake`."""
    return {
        "inputs": [_input_to_json(one) for one in intake.inputs],
        "refused": [[one.file, one.reason] for one in intake.refused],
    }


def intake_from_json(value: object) -> Intake:
    """Return the intake that `intake_to_json` wrote. Raises `NotTheForm`."""
    try:
        inputs = tuple(_input_from_json(one) for one in _fields(value)["inputs"])
        refused = tuple(Refusal(_text(file), _text(reason)) for file, reason in _fields(value)["refused"])
    except (NotADossier, LookupError, TypeError, ValueError, AttributeError):
        raise NotTheForm from None
    return Intake(inputs, refused)


def connections_to_json(found: ConnectionList) -> dict[str, Any]:
    """Return the JSON form of a list of connections."""
    return {
        "people": {key: list(person) for key, person in found.people.items()},
        "without_address": list(found.without_address),
        "hidden": found.hidden,
        "has_urls": found.has_urls,
        "doubts": list(found.doubts),
        "sha256": found.sha256,
        "platform": found.platform,
        "named_by": found.named_by,
    }


def connections_from_json(value: object) -> ConnectionList:
    """Return the list that `connections_to_json` wrote. Raises `NotTheForm`."""
    try:
        told = _fields(value)
        people = {key: (_text(name), _text(on)) for key, (name, on) in _fields(told["people"]).items()}
        return ConnectionList(
            people=people,
            without_address=_texts(told["without_address"]),
            hidden=_number(told["hidden"]),
            has_urls=told["has_urls"] is True,
            doubts=_texts(told["doubts"]),
            sha256=_text(told["sha256"]),
            platform=_text(told["platform"]),
            named_by=_text(told["named_by"]),
        )
    except (LookupError, TypeError, ValueError, AttributeError):
        raise NotTheForm from None


def known_to_json(found: KnownList) -> dict[str, Any]:
    """Return the JSON form of a list of known personas."""
    return {
        "personas": [
            [one.key, one.name, one.about, list(one.messages), list(one.firms), one.added, one.expires]
            for one in found.personas
        ],
        "refused": [[one.file, one.reason] for one in found.refused],
    }


def known_from_json(value: object) -> KnownList:
    """Return the list that `known_to_json` wrote. Raises `NotTheForm`."""
    try:
        personas = tuple(_persona_from_json(*row) for row in _fields(value)["personas"])
        refused = tuple(Refusal(_text(file), _text(reason)) for file, reason in _fields(value)["refused"])
    except (LookupError, TypeError, ValueError, AttributeError):
        raise NotTheForm from None
    return KnownList(personas, refused)


def _persona_from_json(*row: object) -> KnownPersona:
    key, name, about, messages, firms, added, expires = row
    return KnownPersona(
        key=_text_or_none(key),
        name=_text_or_none(name),
        about=_text_or_none(about),
        messages=_texts(messages),
        firms=_texts(firms),
        added=_day_or_none(added),
        expires=_day_or_none(expires),
    )


def _day_or_none(value: object) -> str | None:
    return None if value is None else date.fromisoformat(_text(value)).isoformat()


def _input_to_json(one: Input) -> dict[str, Any]:
    return {
        "file": one.file,
        "kind": one.kind,
        "readings": [_reading_to_json(reading) for reading in one.readings],
        "counts": one.counts,
        "left_unopened": list(one.left_unopened),
        "notes": list(one.notes),
        "owner": one.owner,
    }


def _input_from_json(value: object) -> Input:
    told = _fields(value)
    return Input(
        file=_text(told["file"]),
        kind=_text(told["kind"]),
        readings=tuple(_reading_from_json(one) for one in told["readings"]),
        counts={key: _number(count) for key, count in _fields(told["counts"]).items()},
        left_unopened=_texts(told["left_unopened"]),
        notes=_texts(told["notes"]),
        owner=_text_or_none(told["owner"]),
    )


def _reading_to_json(reading: Reading) -> dict[str, Any]:
    return {
        "dossier": dossier_to_json(reading.dossier),
        "sources": dict(reading.sources),
        "kind": reading.kind,
        "connected_on": reading.connected_on,
        "pending": reading.pending,
        "mails": [mail_to_json(one) for one in reading.mails],
    }


def _reading_from_json(value: object) -> Reading:
    told = _fields(value)
    return Reading(
        dossier=dossier_from_json(told["dossier"]),
        sources={place: _text(source) for place, source in _fields(told["sources"]).items()},
        kind=_text(told["kind"]),
        connected_on=_text_or_none(told["connected_on"]),
        pending=told["pending"] is True,
        mails=tuple(mail_from_json(_fields(one)) for one in told["mails"]),
    )


def _fields(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise NotTheForm
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise NotTheForm
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise NotTheForm
    return tuple(map(_text, value))


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise NotTheForm
    return value
