"""A paste, as bytes, into one reading of one persona."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from typing import Final

from thinklink.dossier import (
    Approach,
    Dossier,
    Message,
    Platform,
    Profile,
    Reading,
    message_place,
    platform_of,
)
from thinklink.intake.inventory import Input, Intake
from thinklink.intake.legible import is_legible, legible
from thinklink.intake.limits import Limits
from thinklink.intake.text import decoded

from .addresses import address_of, without_addresses_on_top
from .casting import Cast, cast
from .moments import day_comes_first, iso
from .paste import Said
from .splitting import Split, split

KIND: Final = "pasted_chat"
#: what LinkedIn's own page writes above messages
_FROM_LINKEDIN: Final = re.compile(r"^.{1,80} sent the following messages? at .{1,40}$", re.IGNORECASE | re.MULTILINE)
_PLATFORMS: Final[dict[str, Platform]] = {
    "linkedin": "linkedin",
    "xing": "xing",
    "facebook": "facebook",
    "instagram": "instagram",
    "x": "x",
    "email": "email",
}


def looks_like(name: str, data: bytes) -> bool:
    """Return whether `data` can be read as a paste: any text can, whatever its `name`."""
    del name
    text = decoded(data)
    return bool(text.strip()) and is_legible(text)


def read(name: str, data: bytes, limits: Limits) -> Intake:
    """Return the conversation in `data` as one input with one reading; a text without speakers is one message.

    Raises `UnableToRead` where there is no text in it.
    """
    text = legible(data, limits)
    found = split(without_addresses_on_top(text.split("\n")))
    who = cast(found.said, found.wrote_to_member)
    platform = _platform(text, found.said)
    places = {message_place(index): f"{name}:{one.line + 1}" for index, one in enumerate(found.said)}
    first = next((one.line for one in found.said if who.sender(one.name) == "persona"), found.said[0].line)
    places |= {"approach": f"{name}:{found.said[0].line + 1}", "profile": f"{name}:{first + 1}"}
    shown = who.shown.get(who.persona) if who.persona is not None else None
    url = None
    if address := address_of(text, found.said, who):
        url, line = address
        places["profile.url"] = f"{name}:{line}"
    messages = tuple(_messages(found.said, who))
    dossier = Dossier(
        id=f"paste-{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:8]}",
        platform=_PLATFORMS.get(platform_of(url) or "", platform),
        profile=Profile(url=url, name=shown),
        approach=Approach(
            channel="email" if platform == "email" else "message",
            started=next((one.at for one in messages if one.at), None),
            messages=messages,
        ),
    )
    reading = Reading(dossier, places, "email" if dossier.platform == "email" else "conversation")
    counts = {"messages": len(found.said)}
    return Intake((Input(name, KIND, (reading,), counts, notes=tuple(_notes(found, who))),))


def _messages(said: Sequence[Said], who: Cast) -> Iterator[Message]:
    day_first = day_comes_first([one.when for one in said])
    for one in said:
        sender = who.sender(one.name)
        yield Message(
            sender=sender,
            text=one.text,
            at=one.at or iso(one.when, day_first=day_first),
            attachments=one.attachments,
            who=who.name(one.name) if sender == "other" else None,
            channel=one.channel,
        )


def _platform(text: str, said: Sequence[Said]) -> Platform | None:
    """Return where it began: LinkedIn if that is named anywhere, else the first channel; a messenger is no platform.

    `None` where nothing tells: a wrong platform would stand in a report as if it had been seen.
    """
    if any(one.channel == "linkedin" for one in said) or _FROM_LINKEDIN.search(text):
        return "linkedin"
    first = said[0].channel
    return _PLATFORMS.get(first, "other") if first else None


def _notes(found: Split, who: Cast) -> Iterator[str]:
    persona, member = (who.shown.get(key) if key is not None else None for key in (who.persona, who.member))
    if persona and member and not who.told:
        yield f"Nobody in it is called me. {persona} wrote first and is taken for the other person, {member} for you."
    if found.unnamed:
        yield f"What begins on line {_listed(found.unnamed)} has no name and is taken as the other person's words."
    if found.captions:
        yield f"Left out before the first name: line {_listed(found.captions)}."
    if found.by_programs:
        yield f"Lines that the app wrote by itself were left out: {found.by_programs:,}."


def _listed(lines: Sequence[int]) -> str:
    return ", ".join(f"{line:,}" for line in lines[:5]) + (" and more" if len(lines) > 5 else "")  # noqa: PLR2004 - enough to find them
