"""The report as a browser can make it: the pack as JSON and as a page to print, the letter, and whom to tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from thinklink.answer import Subject, json_text
from thinklink.answer.naming import FROM_THE_KEYBOARD
from thinklink.dossier import Reading, dossier_to_json
from thinklink.report import (
    STATUSES,
    FileFingerprint,
    Masks,
    Routes,
    letter_of,
    make_pack,
    pack_to_text,
    seal_of,
)
from thinklink.report.html import pack_to_html
from thinklink.report.words import STATUS_SAYS

from .taking import Handed

_TYPED: Final = "typed in"
_ALSO: Final = (
    "Tell the platform as well, but last: reporting there can hide the conversation. “How to remove” on the page has "
    "the steps."
)
_SAID: Final = "your answers"


class Seen:
    """The files a report rests on: each with its fingerprint, and the seal they make together, told to nobody."""

    def __init__(self, handed: Iterable[Handed]) -> None:
        held = [(one.name, _fingerprint(one.data)) for one in handed]
        self.files = [(_TYPED if name == FROM_THE_KEYBOARD else name, one.told, one.size) for name, one in held]
        self.seal = seal_of(one for _, one in held)


def report_on(subject: Subject, seen: Seen, routes: Routes, asked: Mapping[str, Any]) -> dict[str, Any]:
    """Return the pack in its forms, the letter and whom to tell.

    `asked` holds `country`, `status`, `hide` and `keep` (names) and `now` (ISO 8601, with its zone).
    """
    known = asked.get("status") or subject.reading.dossier.answers.member_status
    route = routes.route(country=asked.get("country") or None, status=known, concern=subject.assessment.concern)
    if not seen.files:
        seen = Seen([Handed(_SAID, json_text(dossier_to_json(subject.reading.dossier)).encode())])
    route = replace(route, also=_ALSO)
    masks = Masks(hide=_names(asked.get("hide")), keep=_names(asked.get("keep")), seal=seen.seal)
    made_at = datetime.fromisoformat(asked["now"])
    subject = replace(subject, reading=_named(subject.reading))
    pack = make_pack(subject, made_at=made_at, files=seen.files, route=route, masks=masks)
    return {
        "json": pack_to_text(pack),
        "html": pack_to_html(pack),
        "letter": letter_of(pack),
        "masking": list(pack.masking),
        "whom": [
            {
                "label": f"{label[0].upper()}{label[1:]}",
                "whom": one.whom,
                "how": one.how,
                "if_none": one.if_none,
                "checked": one.checked,
            }
            for label, one in route.contacts
        ],
    }


def choices(routes: Routes) -> dict[str, Any]:
    """Return the countries and statuses that the page lets the member choose from."""
    countries = sorted((one.name, code) for code, one in routes.countries.items())
    return {
        "countries": [[code, name] for name, code in countries],
        "statuses": [[status, STATUS_SAYS[status].capitalize()] for status in STATUSES],
    }


def _named(reading: Reading) -> Reading:
    """Return the reading with what was pasted called as the pack calls it."""
    before = f"{FROM_THE_KEYBOARD}:"
    named = {
        place: f"{_TYPED}:{source.removeprefix(before)}" if source.startswith(before) else source
        for place, source in reading.sources.items()
    }
    return replace(reading, sources=named)


def _fingerprint(data: bytes) -> FileFingerprint:
    fingerprint = FileFingerprint()
    fingerprint.add(data)
    return fingerprint


def _names(said: Sequence[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in said or () if name.strip())
