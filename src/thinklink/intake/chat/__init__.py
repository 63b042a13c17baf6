"""Pasted conversations, in the forms in which people paste them, and plain text as one message of the persona."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from thinklink.dossier import Approach, Dossier, Message, Platform, Profile, Reading, message_place, profile_key
from thinklink.intake.inventory import Input, Intake
from thinklink.intake.legible import legible
from thinklink.intake.limits import Limits
from thinklink.intake.text import lines_of

from .forms import Said, is_export, spoken
from .letter import pasted_letter
from .roles import messages_of, persona_of

KIND: Final = "pasted_chat"
_PROFILE: Final = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?:comm/)?in/[^\s)>\]\"']{1,200}", re.IGNORECASE
)


def looks_like(name: str, data: bytes) -> bool:
    """Any text may be a pasted conversation, whatever its `name`."""
    del name
    return bool(data)


def has_speakers(text: str) -> bool:
    """Say whether messages of two or more speakers stand in `text`."""
    return len({said.who for said in spoken(lines_of(text))}) > 1


def read(name: str, data: bytes, limits: Limits) -> Intake:
    """Return the conversation in `data` as one reading. Raises `UnableToRead` where there are no words in it."""
    text = legible(data, limits)
    return _intake(name, text, _found(text))


@dataclass(frozen=True, slots=True)
class _Found:
    """The messages, the line each begins on, the persona's name and the platform, as far as they are known."""

    messages: tuple[Message, ...]
    lines: Sequence[int]
    who: str | None = None
    platform: Platform | None = None


def _found(text: str) -> _Found:
    lines = lines_of(text)
    said = spoken(lines)
    letter = None if len({one.who for one in said}) > 1 else pasted_letter(lines)
    if letter:
        body = Message(sender="persona", text=letter.text, channel="email")
        return _Found((body,), (letter.line,), letter.name, "email")
    if not said:
        first = next(number for number, line in enumerate(lines, 1) if line.strip())
        return _Found((Message(sender="persona", text=text.strip()),), (first,))
    whatsapp = is_export(lines)
    messages = _with_channel(messages_of(said), "whatsapp" if whatsapp else None)
    return _Found(messages, [one.line for one in said], persona_of(said), _platform(said, whatsapp=whatsapp))


def _intake(name: str, text: str, found: _Found) -> Intake:
    address = _PROFILE.search(text)
    url = address[0] if address and profile_key(address[0]) else None
    dossier = Dossier(
        id=f"paste-{hashlib.sha256(text.encode()).hexdigest()[:8]}",
        platform=found.platform or ("linkedin" if url else None),
        profile=Profile(name=found.who, url=url),
        approach=Approach(channel="email" if found.platform == "email" else "message", messages=found.messages),
    )
    sources = {message_place(index): f"{name}:{line}" for index, line in enumerate(found.lines)}
    reading = Reading(dossier, sources, "email" if found.platform == "email" else "conversation")
    return Intake((Input(name, KIND, (reading,), {"messages": len(found.messages)}),))


def _with_channel(messages: tuple[Message, ...], channel: str | None) -> tuple[Message, ...]:
    if channel is None:
        return messages

    return tuple(replace(message, channel=message.channel or channel) for message in messages)


def _platform(said: Sequence[Said], *, whatsapp: bool) -> Platform | None:
    """The platform is where it began; a messenger is a channel and no platform."""
    if whatsapp:
        return "other"
    first = said[0].channel
    known: dict[str, Platform] = {"xing": "xing", "facebook": "facebook", "instagram": "instagram", "email": "email"}
    return known.get(first or "", "linkedin" if first in {None, "linkedin"} else "other")
