"""From rows to dossiers: one reading for each persona that wrote to the member or asked to connect.

Somebody to whom only the member wrote, and who never answered, is not in it. Conversations with one persona are
merged by time. In a conversation of three the third person is kept as `other`; in larger ones only the persona and
the member are, because the rest is not about them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from thinklink.dossier import Approach, Dossier, Message, Profile, Reading, message_place, profile_url

from .invitations import Invitation
from .keys import is_profile, name_key
from .letters import Letter
from .owner import Owner
from .people import Contact, Contacts
from .threads import Line, Thread

_A_SMALL_CIRCLE = 3


@dataclass(frozen=True, slots=True)
class Sources:
    """What the tables are called in this archive, for saying where a passage stands."""

    connections: str = "Connections.csv"
    invitations: str = "Invitations.csv"
    messages: str = "messages.csv"


@dataclass(slots=True)
class _Persona:
    """What was gathered of one persona: an invitation in each direction, and its lines with their threads."""

    key: str
    incoming: Invitation | None = None
    outgoing: Invitation | None = None
    threads: list[Thread] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Event:
    """One message on its way into a dossier, with the place it came from and the time to sort by."""

    message: Message
    source: str
    is_note: bool = False


def readings(
    invitations: Iterable[Invitation],
    threads: Iterable[Thread],
    contacts: Contacts | None,
    *,
    owner: Owner,
    sources: Sources,
) -> tuple[Reading, ...]:
    """Return one reading for each persona, in the order in which they are first met; `None` contacts were not read."""
    gathered: dict[str, _Persona] = {}
    for invitation in invitations:
        _gather_invitation(invitation, owner, gathered)
    names: dict[str, str] = {}
    for thread in threads:
        for sender in thread.senders:
            gathered.setdefault(sender, _Persona(sender)).threads.append(thread)
        names.update((line.sender, line.letter.name) for line in thread.lines if line.sender)
    met = (one for one in gathered.values() if one.incoming or one.threads)
    return tuple(_reading(one, contacts, names, sources) for one in met)


def _gather_invitation(one: Invitation, owner: Owner, gathered: dict[str, _Persona]) -> None:
    incoming = one.incoming
    if incoming is None:
        incoming = not owner.is_self(one.inviter_key, one.inviter)
    key, name = (one.inviter_key, one.inviter) if incoming else (one.invitee_key, one.invitee)
    if not key and not name:
        return
    persona = gathered.setdefault(key or name_key(name), _Persona(key or name_key(name)))
    if incoming:
        persona.incoming = persona.incoming or one
    else:
        persona.outgoing = persona.outgoing or one


def _reading(one: _Persona, contacts: Contacts | None, names: Mapping[str, str], sources: Sources) -> Reading:
    contact = contacts.by_key.get(one.key) if contacts else None
    events = _events(one, names, sources)
    first_letter = next((line.letter for line in _lines(one) if line.sender == one.key), None)
    places = {message_place(index): event.source for index, event in enumerate(events)}
    if one.incoming:
        places["approach"] = f"{sources.invitations}:{one.incoming.line}"
    elif events:
        places["approach"] = events[0].source
    places["profile"] = f"{sources.connections}:{contact.line}" if contact else places["approach"]
    name = _name(one, contact, first_letter)
    url = profile_url(one.key) if is_profile(one.key) else None
    pending = bool(one.incoming and contacts and not contact and (contacts.has_urls == is_profile(one.key)))
    return Reading(
        Dossier(
            id=one.key,
            platform="linkedin",
            profile=Profile(url=url, name=name, headline=contact.headline if contact else None),
            approach=_approach(one, contact, events),
        ),
        places,
        "persona",
        connected_on=contact.connected_on if contact else None,
        pending=pending,
    )


def _approach(one: _Persona, contact: Contact | None, events: list[_Event]) -> Approach:
    times = [event.message.at for event in events if event.message.at]
    if one.incoming and one.incoming.at:
        times.append(one.incoming.at)
    return Approach(
        channel=_channel(one, contact),
        started=min(times, default=None),
        accepted=True if contact else None,
        messages=tuple(event.message for event in events),
    )


def _channel(one: _Persona, contact: Contact | None) -> str:
    """How they came: by the invitation, unless a message was there before it."""
    first = min((line.letter for line in _lines(one)), key=lambda letter: letter.at or "~", default=None)
    if one.incoming and (first is None or (one.incoming.at or "") <= (first.at or "~")):
        return "invitation"
    since = contact.connected_on if contact else None
    was_connected = contact is not None and (since is None or since <= (first.at or "~")[:10] if first else False)
    return "inmail" if first is not None and first.has_subject and not was_connected else "message"


def _name(one: _Persona, contact: Contact | None, letter: Letter | None) -> str | None:
    said = (
        contact.name if contact else "",
        letter.name if letter else "",
        one.incoming.inviter if one.incoming else "",
        one.outgoing.invitee if one.outgoing else "",
    )
    return next((name for name in said if name), None)


def _lines(one: _Persona) -> Iterator[Line]:
    return (line for thread in one.threads for line in thread.lines)


def _events(one: _Persona, names: Mapping[str, str], sources: Sources) -> list[_Event]:
    """Return all that was said, oldest first; what has no time stands last, in the order of the file."""
    notes = [
        _Event(
            Message(sender="persona" if note is one.incoming else "member", text=note.note, at=note.at),
            source,
            is_note=True,
        )
        for note in (one.incoming, one.outgoing)
        if note and note.note
        for source in (f"{sources.invitations}:{note.line}",)
    ]
    said = [
        _Event(_message(line, one.key, names), f"{sources.messages}:{line.letter.line}")
        for thread in one.threads
        for line in _about(thread, one.key)
    ]
    # The platform also shows the note as the first message of the thread: it is said once.
    told = {(event.message.sender, event.message.text) for event in said}
    first = [event for event in notes if (event.message.sender, event.message.text) not in told]
    if not first and len(one.threads) == 1:
        return said
    return sorted(first + said, key=_when)


def _when(event: _Event) -> tuple[bool, str]:
    """Notes of invitations tell no zone: they count from the start of their day; without a time they are first."""
    at = event.message.at
    return (at is None, at or "") if not event.is_note else (False, (at or "")[:10])


def _about(thread: Thread, key: str) -> Iterator[Line]:
    is_small = len(thread.others) < _A_SMALL_CIRCLE
    return (line for line in thread.lines if is_small or line.sender is None or line.sender == key)


def _message(line: Line, key: str, names: Mapping[str, str]) -> Message:
    letter = line.letter
    if line.sender is None or line.sender == key:
        part, who = "member" if line.sender is None else "persona", None
    else:
        part, who = "other", names.get(line.sender) or letter.name or None
    return Message(
        sender="persona" if part == "persona" else "member" if part == "member" else "other",
        text=letter.text,
        at=letter.at,
        attachments=letter.attachments,
        who=who,
    )
