"""One opened mail to what it holds: notices of a platform, mails that only pretend to be, letters from people.

A mail that hands another one on is looked at for the one inside. Whether a mail pretends is seen from its file alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from thinklink.dossier import Approach, Dossier, Message, Platform, Profile, Reading, message_place, profile_url
from thinklink.dossier.mail import MailFacts

from .claims import claimed
from .facts import facts_of
from .heads import Heads
from .letters import Letter, Quoted, copied_facts, copied_mail, is_bulk, letter_of, places_of_facts
from .notices import Told, told_in
from .opening import Mail
from .quoting import Segment, is_forward, segments
from .tokens import without_secrets

_PLATFORMS: Final[dict[str, Platform]] = {
    "linkedin": "linkedin",
    "xing": "xing",
    "facebook": "facebook",
    "instagram": "instagram",
    "x": "x",
}
_LONGEST_FAKE: Final = 20_000


@dataclass(slots=True)
class Found:
    """What was found in mails so far; `notices` are those about people, `others` those about none."""

    readings: list[Reading] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    delivered: list[str] = field(default_factory=list)
    mails: int = 0
    notices: int = 0
    others: int = 0
    pretending: int = 0
    bulk: int = 0
    copied: int = 0
    packed: int = 0
    #: mails handed on by somebody whose own words were left out
    handed_on: int = 0
    unchecked: int = 0
    #: servers that say that a notice came from the platform
    confirmed_by: set[str] = field(default_factory=set)
    cut: int = 0


def is_just_bulk(heads: Heads) -> bool:
    """Return whether a mail went to many at once, says so, and does not say that it comes from a platform."""
    return is_bulk(heads) and claimed(heads, "")[0] is None


def take(mail: Mail, source: str, found: Found) -> None:
    """Add what `mail` holds to `found`."""
    found.mails += 1
    found.cut += mail.is_cut
    heads = mail.heads
    found.delivered += [one.address for one in heads.people("delivered-to", "x-original-to") if one.address]
    if mail.inside:
        found.packed += len(mail.inside)
        found.handed_on += 1
        for one in mail.inside:
            _judge(one, facts_of(one), source, found)
        return
    parts = segments(mail.text)
    if is_forward(heads.subject, parts):
        found.copied += 1
        if not found.delivered and heads.sender.address:
            found.delivered.append(heads.sender.address)
        _take_copied(mail, parts, source, found)
        return
    _judge(mail, facts_of(mail), source, found)


def pretends(facts: MailFacts) -> bool:
    """Return whether a mail says it comes from a platform, and its own file speaks against that."""
    if not facts.platform:
        return False
    if facts.is_elsewhere or (facts.leads_elsewhere and not facts.is_confirmed):
        return True
    if facts.is_copied or not facts.from_platform or (facts.is_confirmed and not facts.failed):
        return False
    return bool(facts.failed) or facts.is_of_others or facts.has_foreign_marks


def _take_copied(mail: Mail, parts: list[Segment], source: str, found: Found) -> None:
    """The first block of heads is the mail that was handed on; what stands below is what that one quotes."""
    at = next(place for place, one in enumerate(parts) if place and "from" in one.fields)
    inner = copied_mail(mail, parts[at])
    facts = copied_facts(inner)
    if facts.platform:
        _judge(inner, facts, source, found)
        return
    letter = letter_of(inner, source, facts)
    below = letter_of(_with_text(inner, parts[at + 1 :]), source, facts).quoted
    found.letters.append(_quoting(letter, below))


def _with_text(mail: Mail, parts: list[Segment]) -> Mail:
    """Return `mail` with the later parts as they were, so that they are read as what it quotes."""
    blocks = [_as_text(one) for one in parts if one.text]
    return replace(mail, text="\n".join(blocks))


def _as_text(segment: Segment) -> str:
    who = segment.by
    name = (who.name or who.address) if who else "somebody"
    address = f" <{who.address}>" if who and who.address and who.name else ""
    heads = f"From: {name}{address}\nDate: {segment.fields.get('date') or segment.at or ''}\nSubject: x\n"
    return f"{heads}\n{segment.text}\n"


def _quoting(letter: Letter, below: tuple[Quoted, ...]) -> Letter:
    return replace(letter, quoted=below) if below else letter


def _judge(mail: Mail, facts: MailFacts, source: str, found: Found) -> None:
    if pretends(facts):
        found.pretending += 1
        found.readings.append(_pretending(mail, facts, source))
    elif facts.platform:
        people = list(_notice(mail, facts, source))
        found.notices += bool(people)
        found.others += not people
        found.unchecked += bool(people) and not facts.is_confirmed
        if people and facts.is_confirmed:
            found.confirmed_by.add(facts.checked_by or "the receiving server")
        found.readings += people
    else:
        found.letters.append(letter_of(mail, source, facts))


def _pretending(mail: Mail, facts: MailFacts, source: str) -> Reading:
    text = without_secrets(mail.text)[:_LONGEST_FAKE].strip() or without_secrets(mail.heads.subject)
    message = Message(sender="persona", text=text, at=mail.heads.at, attachments=mail.attachments, channel="email")
    dossier = Dossier(
        id=_id("mail", mail, text),
        platform="email",
        profile=Profile(name=without_secrets(mail.heads.sender.name or mail.heads.sender.address) or None),
        approach=Approach(channel="email", started=mail.heads.at, messages=(message,)),
    )
    return Reading(dossier, _places(source), "email", mails=(facts,))


def _notice(mail: Mail, facts: MailFacts, source: str) -> Iterator[Reading]:
    for one in told_in(mail):
        yield _told_reading(one, mail, facts, source)


def _told_reading(one: Told, mail: Mail, facts: MailFacts, source: str) -> Reading:
    at, platform = mail.heads.at, _PLATFORMS[facts.platform or ""]
    said = Message(sender="persona", text=one.words, at=at, channel=platform) if one.words else None
    is_accepted = one.kind == "accepted"
    dossier = Dossier(
        id=one.key or _id("notice", mail, one.name),
        platform=platform,
        profile=Profile(
            url=profile_url(one.key) if one.key and platform == "linkedin" else None,
            name=one.name,
            headline=one.headline,
            location=one.location,
        ),
        approach=Approach(
            channel="message" if one.kind == "message" else "invitation",
            started=at,
            accepted=True if is_accepted else None,
            messages=(said,) if said else (),
        ),
    )
    since = at[:10] if is_accepted and at else None
    return Reading(dossier, _places(source), "persona", since, one.kind == "invitation", mails=(facts,))


def _places(source: str) -> dict[str, str]:
    return {message_place(0): source, "approach": source, "profile": source} | places_of_facts(source)


def _id(kind: str, mail: Mail, text: str) -> str:
    told = f"{mail.heads.id}|{mail.heads.at}|{text}"
    return f"{kind}-{hashlib.sha256(told.encode('utf-8', 'replace')).hexdigest()[:8]}"
