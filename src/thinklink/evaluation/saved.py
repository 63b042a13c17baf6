"""How exactly saved profiles are read: a hundred invented people, set and written in several ways, field by field.

White space in longer texts is compared as one space each, because no PDF tells a line end that somebody wrote from one
that was needed; how often those come out right as well is a row of its own.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from thinklink.dossier import Profile
from thinklink.intake import UnableToRead
from thinklink.intake.kinds import read_bytes

from .measures import share
from .rows import Row, at_least
from .saved_profiles import PRODUCERS, Look, can_write, look_of, person, set_in_lines, written

PEOPLE: Final = 100
_BAR: Final = 0.98
#: the first seed; the tests use others
_FIRST: Final = 50_000


@dataclass(frozen=True, slots=True)
class Compared:
    """What a profile holds, what was read of it, and how it was set and written."""

    truth: Profile
    read: Profile
    look: Look
    producer: str


def _words(text: str | None) -> str:
    return " ".join((text or "").split())


FIELDS: Final[Mapping[str, Callable[[Profile], object]]] = MappingProxyType(
    {
        "name": lambda profile: profile.name,
        "headline": lambda profile: profile.headline,
        "place": lambda profile: profile.location,
        "address": lambda profile: profile.url,
        "about, word for word": lambda profile: _words(profile.about),
        "firms": lambda profile: [post.organisation for post in profile.experience],
        "titles": lambda profile: [post.title for post in profile.experience],
        "dates of posts": lambda profile: [(post.start, post.end) for post in profile.experience],
        "places of posts": lambda profile: [post.location for post in profile.experience],
        "descriptions, word for word": lambda profile: [_words(post.description) for post in profile.experience],
        "schools": lambda profile: [study.school for study in profile.education],
        "degrees": lambda profile: [study.degree for study in profile.education],
        "dates of studies": lambda profile: [(study.start, study.end) for study in profile.education],
        "skills": lambda profile: profile.skills,
        "languages": lambda profile: profile.languages,
    }
)


def saved_profiles() -> Iterator[Row]:
    """Yield the share of profiles in which each field was read exactly."""
    found = list(compared(PEOPLE))
    name = f"saved profiles, {PEOPLE} people"
    for field, taken in FIELDS.items():
        right = sum(taken(one.truth) == taken(one.read) for one in found)
        yield at_least(name, f"{field}: exact", share(right, len(found)), _BAR)
    apart = [one for one in found if one.look.item]
    right = sum(one.truth.certifications == one.read.certifications for one in apart)
    yield at_least(name, "certifications, set apart: exact", share(right, len(apart)), _BAR)
    close = [one for one in found if not one.look.item]
    right = sum(one.truth.certifications == one.read.certifications for one in close)
    yield Row(name, "certifications, not set apart: exact", share(right, len(close)))
    right = sum(one.truth.about == one.read.about for one in found)
    yield Row(name, "about, line ends too: exact", share(right, len(found)))


def compared(people: int, first: int = _FIRST) -> Iterator[Compared]:
    """Yield so many people, each written once, by one producer after the other, as far as it has the characters."""
    names = tuple(PRODUCERS)
    for number in range(people):
        who = person(first + number)
        look = look_of(random.Random(first + number))
        lines = set_in_lines(who, look)
        producer = names[number % len(names)]
        producer = producer if can_write(lines, producer) else names[0]
        yield Compared(who.profile, _read(written(lines, producer)), look, producer)


def _read(data: bytes) -> Profile:
    try:
        return read_bytes("profile.pdf", data).readings[0].dossier.profile
    except UnableToRead:
        return Profile()
