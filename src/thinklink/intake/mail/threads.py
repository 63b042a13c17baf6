"""Letters to conversations: which belong together, whose mailbox it is, and what each correspondent wrote.

Letters belong together where one answers the other; without such numbers, where subject and people are the same. All
conversations with one correspondent become one reading, as in an archive. Correspondents who never wrote are not in it.
Whoever writes into a conversation of others has a reading of his own: nobody is judged by what another one wrote.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from thinklink.dossier import Approach, Dossier, Message, Profile, Reading, Sender, message_place

from .heads import Person
from .letters import Letter, places_of_facts
from .tokens import without_secrets

#: so many letters of a quotation tell it from others
_ENOUGH = 60
_TOO_SHORT = 6
#: stands for whoever sent a mail that names no sender
_NOT_NAMED = "name "
#: letters before a quotation in which it is looked for, and how much of each
_LOOKED_BACK = 20
_LONGEST_COMPARED = 20_000


@dataclass(frozen=True, slots=True)
class _Said:
    message: Message
    source: str


def owners_of(letters: Iterable[Letter], delivered: Iterable[str]) -> frozenset[str]:
    """Return the addresses of the member: who sent what lies among sent mail, and to whom most was delivered."""
    letters = list(letters)
    sent = frozenset(one.sender.address for one in letters if one.is_sent and one.sender.address)
    to = Counter(address for address in delivered if address)
    if not to:
        to = Counter(person.address for one in letters if not one.is_sent for person in one.to[:1] if person.address)
    most = max(to.items(), key=lambda pair: (pair[1], pair[0]), default=None)
    return sent | ({most[0]} if most else set())


def readings(letters: Sequence[Letter], owners: frozenset[str]) -> tuple[Reading, ...]:
    """Return one reading for each correspondent who wrote, in the order in which they are first met."""
    known = _Known(letters)
    gathered: dict[str, list[list[Letter]]] = {}
    for thread in _threads(letters):
        for mark, part in _by_writer(thread, owners, known).items():
            gathered.setdefault(mark, []).append(part)
    return tuple(_reading(persona, threads, owners, known) for persona, threads in gathered.items())


def _by_writer(thread: Sequence[Letter], owners: frozenset[str], known: _Known) -> dict[str, list[Letter]]:
    """Return, for each who wrote in `thread`, the letters that hold words of theirs or of the member to them.

    What the member wrote to nobody who wrote is taken with the first.
    """
    words = [tuple(dict.fromkeys(_writers(one, owners, known))) for one in thread]
    parts: dict[str, list[Letter]] = {mark: [] for marks in words for mark in marks}
    for one, marks in zip(thread, words, strict=True):
        to = () if one.sender.address not in owners else (_mark(person) for person in one.to)
        meant = dict.fromkeys([*marks, *(mark for mark in to if mark in parts)]) or dict.fromkeys([*parts][:1])
        for mark in meant:
            parts[mark].append(one)
    return parts


@dataclass(frozen=True, slots=True)
class _Words:
    """What somebody said, before it is given a part; `mark` tells people apart."""

    mark: str
    by: Person | None
    text: str
    at: str | None
    attachments: tuple[str, ...] = ()


class _Known:
    """Every text of the letters at hand, for telling whether a quotation is the only copy of what it quotes."""

    def __init__(self, letters: Iterable[Letter]) -> None:
        self._begins: dict[str, set[str]] = {}
        for begin in (_begin(one.text) for one in letters):
            self._begins.setdefault(begin[:_TOO_SHORT], set()).add(begin)

    def has(self, text: str) -> bool:
        """Say whether a letter that begins with this text is at hand; of a few characters nobody can say more."""
        begin = _begin(text)
        near = self._begins.get(begin[:_TOO_SHORT], ())
        return len(begin) < _TOO_SHORT or begin in near or any(one.startswith(begin) for one in near)


def _begin(text: str) -> str:
    return _squashed(text[: 4 * _ENOUGH])[:_ENOUGH]


def _squashed(text: str) -> str:
    return "".join(filter(str.isalnum, text[:_LONGEST_COMPARED])).casefold()


def _threads(letters: Sequence[Letter]) -> Iterator[list[Letter]]:
    """Yield the letters that belong together, each group by time as far as times are known."""
    leads: dict[str, str] = {}
    for place, one in enumerate(letters):
        names = [f"#{place}", *(f"id {name}" for name in (one.id, *one.answers_to) if name)]
        people = ",".join(sorted({person.address for person in (one.sender, *one.to) if person.address}))
        if one.topic and people:
            names.append(f"on {one.topic} among {people}")
        roots = {_root(leads, name) for name in names}
        lead = min(roots)
        leads.update(dict.fromkeys(roots, lead))
    groups: dict[str, list[Letter]] = {}
    for place, one in enumerate(letters):
        groups.setdefault(_root(leads, f"#{place}"), []).append(one)
    yield from (sorted(group, key=lambda one: one.at or "") for group in groups.values())


def _root(leads: dict[str, str], name: str) -> str:
    while (lead := leads.setdefault(name, name)) != name:
        leads[name] = leads.setdefault(lead, lead)
        name = lead
    return name


def _mark(person: Person | None) -> str | None:
    return (person.address or f"name {person.name.casefold()}") if person and (person.address or person.name) else None


def _writers(letter: Letter, owners: frozenset[str], known: _Known) -> Iterator[str]:
    """Yield whoever but the member wrote in this letter, in the order of time."""
    for one in letter.quoted:
        mark = _mark(one.by)
        if mark and mark not in owners and not known.has(one.text) and _with_address(one.by, letter) not in owners:
            yield _with_address(one.by, letter) or mark
    if letter.sender.address not in owners or not letter.sender.address:
        yield _mark(letter.sender) or _NOT_NAMED


def _with_address(person: Person | None, letter: Letter) -> str | None:
    """Return the address of somebody who is quoted by name alone, where the letter's heads tell it."""
    if person is None or person.address:
        return person.address if person else None
    wanted = person.name.casefold()
    return next((one.address for one in (letter.sender, *letter.to) if wanted and one.name.casefold() == wanted), None)


def _reading(persona: str, threads: list[list[Letter]], owners: frozenset[str], known: _Known) -> Reading:
    names: dict[str, str] = {}
    told = (one for thread in threads for one in _said_in(thread, persona, owners, known, names))
    said = [one for one in told if one.message.sender != "other"]
    if len(threads) > 1:
        said.sort(key=lambda one: one.message.at or "")
    letters = [one for thread in threads for one in thread]
    own = [one for one in letters if (_mark(one.sender) or _NOT_NAMED) == persona]
    places = {message_place(index): one.source for index, one in enumerate(said)}
    places |= {"approach": (said[0] if said else letters[0]).source, "profile": (own or letters)[0].source}
    places |= places_of_facts((own or letters)[0].source)
    dossier = Dossier(
        id=f"email-{hashlib.sha256(persona.encode('utf-8', 'replace')).hexdigest()[:8]}",
        platform="email",
        profile=Profile(name=names.get(persona) or persona.removeprefix("name ") or None),
        approach=Approach(
            channel="email",
            started=next((one.message.at for one in said if one.message.at), None),
            messages=tuple(one.message for one in said),
        ),
    )
    facts = tuple(dict.fromkeys(one.facts for one in own if one.facts is not None))
    return Reading(dossier, places, "email", mails=facts[:20])


def _said_in(
    thread: Sequence[Letter], persona: str, owners: frozenset[str], known: _Known, names: dict[str, str]
) -> Iterator[_Said]:
    told: list[str] = []
    for one in thread:
        for earlier in one.quoted:
            if known.has(earlier.text) or any(_begin(earlier.text) in text for text in told[-_LOOKED_BACK:]):
                continue
            told.append(_squashed(earlier.text))
            mark = _with_address(earlier.by, one) or _mark(earlier.by) or _turn(one, earlier.nesting, owners, persona)
            words = _Words(mark, earlier.by, earlier.text, earlier.at)
            yield _Said(_message(words, persona, owners, names), one.source)
        told.append(_squashed(one.text))
        mark = _mark(one.sender) or persona
        text = one.text or ("" if one.quoted or one.attachments else one.subject)
        if text or one.attachments:
            words = _Words(mark, one.sender, text, one.at, one.attachments)
            yield _Said(_message(words, persona, owners, names), one.source)


def _turn(letter: Letter, nesting: int, owners: frozenset[str], persona: str) -> str:
    """Whoever is quoted without a name is whom the letter answers; inside of that quotation, it is its sender again."""
    from_member = letter.sender.address in owners
    is_members = from_member == (nesting % 2 == 0)
    return min(owners) if is_members and owners else persona


def _message(said: _Words, persona: str, owners: frozenset[str], names: dict[str, str]) -> Message:
    """Give a part to whoever said it; `names` learns what everybody is called."""
    if said.by and said.by.name:
        names.setdefault(said.mark, without_secrets(said.by.name))
    part: Sender = "member" if said.mark in owners else "persona" if said.mark == persona else "other"
    who = names.get(said.mark) or said.mark.removeprefix("name ") if part == "other" else None
    return Message(sender=part, text=said.text, at=said.at, attachments=said.attachments, who=who, channel="email")
