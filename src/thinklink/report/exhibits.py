"""Exhibits: each message, invitation, profile line and advert, with its source, its time as given and a fingerprint."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Final, Literal

from thinklink.dossier import UNKNOWN_END, Message, Post, Reading, Sender, message_place

from .fingerprint import fingerprint, sealed
from .masking import Masker
from .words import ADVERT_SAYS, FIRM_SAYS, PROFILE_SAYS, plain

Kind = Literal["message", "invitation", "contact", "profile", "advert", "firm"]

NO_TIME: Final = "no time given"
NO_ZONE: Final = "zone not given"
_ZONE = re.compile(r"(Z|UTC|[+-]\d\d:?\d\d)$")


@dataclass(frozen=True, slots=True)
class Original:
    """What stands in the member's files, before masking. It never leaves this room."""

    kind: Kind
    place: str
    source: str
    sender: Sender
    text: str
    label: str = ""
    at: str = ""
    who: str | None = None
    channel: str = ""
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One piece of evidence, masked. `sha256` covers every other field; `original_sha256` the text before masking."""

    number: int
    kind: Kind
    label: str
    place: str
    source: str
    by: str
    channel: str
    at: str
    zone: str
    text: str
    attachments: tuple[str, ...]
    masked: bool
    original_sha256: str
    sha256: str = ""


def originals(reading: Reading) -> tuple[Original, ...]:
    """Return everything in `reading` that becomes an exhibit: profile, firm, advert, contact, then the messages."""
    return (*_profile(reading), *_firm(reading), *_advert(reading), *_contact(reading), *_messages(reading))


def exhibit_of(original: Original, number: int, masker: Masker, seal: str) -> Exhibit:
    """Return `original` as exhibit `number`, masked and with its fingerprints."""
    spans = masker.spans(original.text, by=original.sender)
    by = {"persona": "the persona", "member": "me", "other": masker.stand_in(original.who)}[original.sender]
    exhibit = Exhibit(
        number=number,
        kind=original.kind,
        label=original.label,
        place=original.place,
        source=original.source,
        by=by,
        channel=original.channel,
        at=original.at,
        zone=zone_of(original.at),
        text=masker.mask(original.text, by=original.sender),
        attachments=tuple(masker.mask(name, by=original.sender) for name in original.attachments),
        masked=any(span.kind != "shown" for span in spans),
        original_sha256=sealed(original.text, seal),
    )
    return replace(exhibit, sha256=fingerprint(asdict(exhibit)))


def zone_of(at: str) -> str:
    """Return the zone that a time names, or that it names none."""
    match = _ZONE.search(at)
    if not at or len(at) <= len("2024-05-03"):
        return NO_TIME
    if match is None:
        return NO_ZONE
    return "UTC" if match[1] in ("Z", "UTC") else match[1]


def when(exhibit: Exhibit) -> str:
    """Return the time of `exhibit` as given, spelled for a person, with its zone or that none was given."""
    if not exhibit.at:
        return "time not known"
    return f"{_ZONE.sub('', exhibit.at).replace('T', ' ').strip()} ({exhibit.zone})"


def _profile(reading: Reading) -> Iterator[Original]:
    profile = reading.dossier.profile
    for name, label in PROFILE_SAYS:
        yield from _line(reading, "profile", f"profile.{name}", label, getattr(profile, name))
    for index, post in enumerate(profile.experience):
        yield from _line(reading, "profile", f"profile.experience[{index}]", "Post", _post(post))


def _firm(reading: Reading) -> Iterator[Original]:
    for name, label in FIRM_SAYS:
        yield from _line(reading, "firm", f"firm.{name}", label, getattr(reading.dossier.firm, name))


def _advert(reading: Reading) -> Iterator[Original]:
    advert = reading.dossier.approach.advert
    for name, label in ADVERT_SAYS if advert else ():
        yield from _line(reading, "advert", f"approach.advert.{name}", label, getattr(advert, name))


def _contact(reading: Reading) -> Iterator[Original]:
    """How it began, where anything is known of it."""
    approach = reading.dossier.approach
    accepted = {True: "accepted", False: "not accepted", None: ""}[approach.accepted]
    text = ", ".join(
        filter(None, (f"first contact by {plain(approach.channel)}" if approach.channel else "", accepted))
    )
    if text or approach.started:
        kind: Kind = "invitation" if approach.channel == "invitation" else "contact"
        source = reading.source_of("approach")
        text = text or "first contact"
        yield Original(kind, "approach", source, "persona", text, label="First contact", at=approach.started or "")


def _messages(reading: Reading) -> Iterator[Original]:
    for index, message in enumerate(reading.dossier.approach.messages):
        yield _message(reading, message_place(index), message)


def _message(reading: Reading, place: str, message: Message) -> Original:
    return Original(
        kind="message",
        place=place,
        source=reading.source_of(place),
        sender=message.sender,
        text=message.text,
        label="Message",
        at=message.at or "",
        who=message.who,
        channel=message.channel or "",
        attachments=message.attachments,
    )


def _line(reading: Reading, kind: Kind, place: str, label: str, value: object) -> Iterator[Original]:
    if value is None or value == ():
        return
    said = {True: "yes", False: "no"}.get(value) if isinstance(value, bool) else None
    text = said or (", ".join(value) if isinstance(value, tuple) else str(value))
    # What the member looked up about a firm is the member's own word.
    if place in ("firm.registered", "firm.address_checked"):
        yield Original(kind, place, reading.source_of(place), "member", plain(text), label=label)
    else:
        yield Original(kind, place, reading.source_of(place), "persona", text, label=label)


def _post(post: Post) -> str:
    what = ", ".join(filter(None, (post.title, post.organisation)))
    end = "today" if post.end is None else post.end
    when = f"{post.start or '?'} to {end if end != UNKNOWN_END else '?'}" if post.start or end else ""
    return "; ".join(filter(None, (what, when, post.description))) or "no details"
