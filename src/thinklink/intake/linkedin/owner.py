"""Who the archive belongs to: the export does not say, so it is worked out, surest sign first.

1. The inviter of outgoing and the invitee of incoming invitations.
2. The sender of messages who bears the name in Profile.csv.
3. Whoever is in most conversations; between equals, one who is no connection (nobody is connected to themself), then
   one who did not write first.

The same three steps work on names where the export has no addresses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from thinklink.intake.limits import Limits
from thinklink.intake.mojibake import repaired
from thinklink.intake.names import full_name, is_nobody, same_name_as
from thinklink.intake.text import one_line

from .invitations import Invitation
from .letters import Letter
from .tables import read_table

NEEDED: Final = ("First Name", "Last Name")
_WANTED: Final = ("First Name", "Last Name", "Headline")


@dataclass(frozen=True, slots=True)
class Self:
    """What Profile.csv says of the member: name and headline, each `None` where it does not."""

    name: str | None = None
    headline: str | None = None


@dataclass(frozen=True, slots=True)
class Owner:
    """The member: the profile's key, names used for it (for comparing), and the step that told, 0 where none did."""

    key: str | None = None
    names: frozenset[str] = frozenset()
    step: int = 0

    def is_self(self, key: str | None, name: str) -> bool:
        """Return whether the person with this profile key, or without one and with this name, is the member."""
        if key is not None and self.key is not None:
            return key == self.key
        return bool(name) and same_name_as(name) in self.names


def read_self(data: bytes, limits: Limits) -> Self:
    """Return what the file Profile.csv says of the member. Raises `UnableToRead`."""
    table = read_table(data, NEEDED, _WANTED, limits)
    if not table.rows:
        return Self()
    first, last, headline = table.rows[0][1]
    return Self(full_name(first, last) or None, one_line(repaired(headline)) or None)


def infer_owner(
    told: Self, invitations: Sequence[Invitation], letters: Sequence[Letter], contacts: Mapping[str, object]
) -> Owner:
    """Return the member, as far as these rows tell."""
    own_name = same_name_as(told.name) if told.name else ""
    key, step = _most_common(_invited_keys(invitations)), 1
    if key is None and own_name:
        key, step = _most_common(one.key for one in letters if one.key and same_name_as(one.name) == own_name), 2
    if key is None:
        key, step = _in_most_conversations(_key_circles(letters), contacts, _first_keys(letters)), 3
    if key is not None:
        return Owner(key, _names_of(key, own_name, invitations, letters), step)
    return _by_name(own_name, invitations, letters, contacts)


def _by_name(
    own_name: str, invitations: Sequence[Invitation], letters: Sequence[Letter], contacts: Mapping[str, object]
) -> Owner:
    if own_name:
        return Owner(None, frozenset({own_name}), 2)
    name, step = _most_common(same_name_as(name) for name in _invited_names(invitations)), 1
    if name is None:
        circles: dict[str, set[str]] = {}
        for one in letters:
            names = (same_name_as(name) for name in (one.name, one.to) if not is_nobody(name))
            circles.setdefault(one.thread, set()).update(names)
        known = {key.removeprefix("name:"): True for key in contacts}
        firsts = {same_name_as(one.name) for one in _firsts(letters)}
        name, step = _in_most_conversations(circles, known, firsts), 3
    return Owner(None, frozenset({name}), step) if name else Owner()


def _invited_keys(invitations: Iterable[Invitation]) -> Iterable[str]:
    for one in invitations:
        key = {True: one.invitee_key, False: one.inviter_key, None: None}[one.incoming]
        if key:
            yield key


def _invited_names(invitations: Iterable[Invitation]) -> Iterable[str]:
    for one in invitations:
        name = {True: one.invitee, False: one.inviter, None: ""}[one.incoming]
        if not is_nobody(name):
            yield name


def _key_circles(letters: Iterable[Letter]) -> dict[str, set[str]]:
    circles: dict[str, set[str]] = {}
    for one in letters:
        circles.setdefault(one.thread, set()).update(key for key in (one.key, *one.to_keys) if key)
    return circles


def _first_keys(letters: Iterable[Letter]) -> set[str]:
    return {one.key for one in _firsts(letters) if one.key}


def _firsts(letters: Iterable[Letter]) -> Iterable[Letter]:
    """Return the earliest message of each conversation."""
    firsts: dict[str, Letter] = {}
    for one in letters:
        before = firsts.get(one.thread)
        if before is None or (one.at or "") < (before.at or ""):
            firsts[one.thread] = one
    return firsts.values()


def _in_most_conversations(
    circles: Mapping[str, set[str]], contacts: Mapping[str, object], firsts: set[str]
) -> str | None:
    counts = Counter(person for circle in circles.values() for person in circle)
    if not counts:
        return None
    most = max(counts.values())
    equals = sorted(person for person, count in counts.items() if count == most)
    strangers = [person for person in equals if person not in contacts] or equals
    answerers = [person for person in strangers if person not in firsts] or strangers
    return answerers[0]


def _most_common(found: Iterable[str]) -> str | None:
    counts = Counter(found)
    return min(counts, key=lambda one: (-counts[one], one)) if counts else None


def _names_of(key: str, own_name: str, invitations: Iterable[Invitation], letters: Iterable[Letter]) -> frozenset[str]:
    names = {one.name for one in letters if one.key == key}
    names |= {one.inviter for one in invitations if one.inviter_key == key}
    names |= {one.invitee for one in invitations if one.invitee_key == key}
    return frozenset(
        {same_name_as(name) for name in names if not is_nobody(name)} | ({own_name} if own_name else set())
    )
