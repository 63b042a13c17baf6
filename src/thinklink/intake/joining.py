"""Several readings of one persona become one reading.

Two readings are of one persona when their profiles have the same key. Nothing that was said is lost: messages of all
are kept, each with its place in the member's files; only a message that an earlier reading already holds, equal in
every field, is said once. What the first reading does not know is filled in from the next that does. Joining twice
changes nothing more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any, Final, TypeVar

from thinklink.dossier import UNKNOWN_END, Message, Reading, message_place, profile_key

from .bearers import name_of_firm, of_firm
from .text import one_line

_MESSAGE: Final = re.compile(r"approach\.messages\[(\d{1,9})\]")
#: the parts of a dossier that are filled field by field
_PARTS: Final = ("profile", "answers", "firm", "approach")
_UNKNOWN: Final = (None, (), UNKNOWN_END)
_Noun = TypeVar("_Noun", bound=Any)


def join(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Return `readings` with those of one profile, or of one writer of e-mails, made one, where the first stood."""
    return _joined((_key(one), one) for one in readings)


def join_named(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Return what `join` returns, and join readings without a profile address by the name that is shown.

    A name joins only where it can mean one persona: two profiles of one name stay two, and what bears their name
    without an address then joins neither. A firm by itself joins its persona.
    """
    joined = join(readings)
    keys = [(_key(one), _folded(one.dossier.profile.name)) for one in joined]
    bearers = Counter(name for key, name in keys if key and name)
    is_clear = [bool(name) and bearers[name] <= 1 for _, name in keys]
    groups = (
        f"name {name}" if clear else f"key {key}" if key else None
        for (key, name), clear in zip(keys, is_clear, strict=True)
    )
    return _firms_joined(_joined(zip(groups, joined, strict=True)))


def _firms_joined(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Return `readings` with those of a firm by itself joined: of one firm to one, and that to its one persona.

    The persona is the only one there is, or else the only one who names the firm. A persona of another firm takes none.
    """
    firms = _joined(
        (f"firm {name_of_firm(one)}" if name_of_firm(one) else None, one) for one in readings if _is_firm(one)
    )
    personas, left = [one for one in readings if not _is_firm(one)], []
    for firm in firms:
        bearers = [at for at, one in enumerate(personas) if of_firm(one, firm, is_alone=len(personas) == 1)]
        if len(bearers) == 1:
            personas[bearers[0]] = _together([personas[bearers[0]], firm])
        else:
            left.append(firm)
    return (*personas, *left)


def _is_firm(reading: Reading) -> bool:
    return reading.kind == "firm" and not reading.dossier.profile.name and not reading.dossier.profile.url


def _key(reading: Reading) -> str | None:
    """What tells a persona: the key of the profile; in mails without one, the id, which stands for the address."""
    return profile_key(reading.dossier.profile.url) or (reading.dossier.id if reading.mails else None)


def _folded(name: str | None) -> str:
    return one_line(name or "").casefold()


def _joined(grouped: Iterable[tuple[str | None, Reading]]) -> tuple[Reading, ...]:
    groups: dict[object, list[Reading]] = {}
    for number, (key, reading) in enumerate(grouped):
        groups.setdefault(number if key is None else key, []).append(reading)
    return tuple(group[0] if len(group) == 1 else _together(group) for group in groups.values())


def _together(group: list[Reading]) -> Reading:
    """Return `group` as one, and the files it was read from. A register counts before a firm's own site."""
    ordered = sorted(group, key=lambda one: (_is_firm(one), _is_firm(one) and one.dossier.firm.registered is None))
    files = tuple(dict.fromkeys(file for one in group for file in one.files))
    return replace(_one([_placed(one) for one in ordered]), files=files)


def _placed(reading: Reading) -> Reading:
    """A dossier has no places; beside others, the file that it stands in is one."""
    return reading if reading.sources or not reading.files else replace(reading, sources={"": reading.files[0]})


def _one(group: list[Reading]) -> Reading:
    first, *others = group
    places = {place: source for place, source in first.sources.items() if not _MESSAGE.match(place)}
    dossier = first.dossier
    for other in others:
        for part in _PARTS:
            filled, known = _filled(getattr(dossier, part), getattr(other.dossier, part))
            dossier = replace(dossier, **{part: filled})
            places.update(_places_of(other, part, known))
        platform, language = other.dossier.platform, other.dossier.language
        dossier = replace(dossier, platform=dossier.platform or platform, language=dossier.language or language)
    said = _in_order(_all_said(group))
    for index, one in enumerate(said):
        places.update((f"{message_place(index)}{rest}", source) for rest, source in one.places.items())
    approach = replace(dossier.approach, messages=tuple(one.message for one in said))
    since = next((one.connected_on for one in group if one.connected_on), None)
    pending = since is None and any(one.pending for one in group)
    mails = tuple(dict.fromkeys(mail for one in group for mail in one.mails))
    return Reading(replace(dossier, approach=approach), places, first.kind, since, pending, mails=mails)


def _filled(first: _Noun, second: _Noun) -> tuple[_Noun, list[str]]:
    """Return `first` with what only `second` knows, and the names of those fields."""
    names = [one.name for one in fields(first) if one.name != "messages"]
    known = [name for name in names if getattr(first, name) in _UNKNOWN and getattr(second, name) not in _UNKNOWN]
    return replace(first, **{name: getattr(second, name) for name in known}), known


def _places_of(reading: Reading, part: str, names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the place of every field in `names`, and of all that is inside it, as `reading` has them."""
    for field in (f"{part}.{name}" for name in names):
        if source := reading.source_of(field):
            yield field, source
        inside = (f"{field}.", f"{field}[")
        yield from ((place, source) for place, source in reading.sources.items() if place.startswith(inside))


@dataclass(frozen=True, slots=True)
class _Said:
    """A message, and where it (the empty key) and what is inside it stand."""

    message: Message
    places: Mapping[str, str]


def _all_said(group: list[Reading]) -> list[_Said]:
    """Return what was said in all of `group`: as often as the reading that has it most often."""
    said: list[_Said] = []
    for reading in group:
        heard = Counter(one.message for one in said)
        for one in _said_in(reading):
            if heard[one.message]:
                heard[one.message] -= 1
            else:
                said.append(one)
    return said


def _said_in(reading: Reading) -> Iterator[_Said]:
    inside: dict[int, dict[str, str]] = {}
    for place, source in reading.sources.items():
        if found := _MESSAGE.match(place):
            inside.setdefault(int(found[1]), {})[place[found.end() :]] = source
    for index, message in enumerate(reading.dossier.approach.messages):
        source = reading.source_of(message_place(index))
        yield _Said(message, ({"": source} if source else {}) | inside.get(index, {}))


def _in_order(said: list[_Said]) -> list[_Said]:
    """Return `said`, oldest first where every message has a date; else as it is, one reading after the other."""
    times = [_time(one.message.at) for one in said]
    if None in times:
        return said
    return [one for _, one in sorted(zip(times, said, strict=True), key=lambda pair: pair[0] or 0)]


def _time(at: str | None) -> float | None:
    """Return seconds for sorting; a month or a year stands at its beginning, a moment without a zone in UTC."""
    text = at or ""
    whole = text + {4: "-01-01", 7: "-01"}.get(len(text), "")
    try:
        moment = datetime.fromisoformat(whole)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
