"""Pasted conversations, in the forms in which people paste them, and plain text as one message of the persona."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from thinklink.dossier import Approach, Dossier, Message, Platform, Profile, Reading, message_place, profile_key
from thinklink.intake.inventory import Input, Intake
from thinklink.intake.limits import Limits
from thinklink.intake.parts import Given
from thinklink.intake.plain_text import text_of
from thinklink.intake.text import lines_of

from .forms import Said, is_export, spoken
from .letter import pasted_letter
from .roles import messages_of, persona_of

KIND: Final = "pasted_chat"
_PROFILE: Final = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?:comm/)?in/[^\s)>\]\"']{1,200}", re.IGNORECASE
)


def looks_like(given: Given) -> bool:
    """Any text may be a pasted conversation."""
    return bool(given.data)


def has_speakers(text: str) -> bool:
    """Say whether messages of two or more speakers stand in `text`."""
    return len({said.who for said in spoken(lines_of(text))}) > 1


def read(given: Given, limits: Limits) -> Intake:
    """Return the conversation in `given` as one reading. Raises `UnableToRead` where there are no words in it."""
    text = text_of(given, limits)
    lines = lines_of(text)
    said = spoken(lines)
    letter = None if said and len({one.who for one in said}) > 1 else pasted_letter(lines)
    if letter:
        message = Message(sender="persona", text=letter.text, channel="email")
        return _intake(given.name, text, (message,), (letter.line,), letter.name, "email")
    if not said:
        first = next(number for number, line in enumerate(lines, 1) if line.strip())
        return _intake(given.name, text, (Message(sender="persona", text=text.strip()),), (first,), None, None)
    whatsapp = is_export(lines)
    messages = _with_channel(messages_of(said), "whatsapp" if whatsapp else None)
    return _intake(
        given.name, text, messages, [one.line for one in said], persona_of(said), _platform(said, whatsapp=whatsapp)
    )


def _intake(
    name: str,
    text: str,
    messages: tuple[Message, ...],
    lines: Sequence[int],
    who: str | None,
    platform: Platform | None,
) -> Intake:
    found = _PROFILE.search(text)
    url = found[0] if found and profile_key(found[0]) else None
    dossier = Dossier(
        id=f"paste-{hashlib.sha256(text.encode()).hexdigest()[:8]}",
        platform=platform or ("linkedin" if url else None),
        profile=Profile(name=who, url=url),
        approach=Approach(channel="email" if platform == "email" else "message", messages=messages),
    )
    sources = {message_place(index): f"{name}:{line}" for index, line in enumerate(lines)}
    reading = Reading(dossier, sources, "email" if platform == "email" else "conversation")
    return Intake((Input(name, KIND, (reading,), {"messages": len(messages)}),))


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
