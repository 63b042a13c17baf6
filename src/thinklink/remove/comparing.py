"""Two exports compared: is the persona gone from the member's connections, still there, or can nobody tell?

A wrong "gone" would leave a door open, and a wrong "still there" would worry somebody for nothing; so everything that
makes the lists doubtful ends in "cannot tell", with the reason in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

State = Literal["gone", "still_there", "cannot_tell"]


@dataclass(frozen=True, slots=True)
class Listed:
    """One export's connections: profile key -> (name, connected on in ISO form or empty), and what clouds the list."""

    people: Mapping[str, tuple[str, str]]
    #: names of rows that have no address, so that only the name can be compared
    without_address: tuple[str, ...] = ()
    #: rows that show a date and nobody: members who hid or closed their profile
    hidden: int = 0
    #: sentences saying why the list may not be whole
    doubts: tuple[str, ...] = ()
    #: SHA-256 of the file the list came from
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Removal:
    """What became of one persona between two exports, and why that is so."""

    key: str
    name: str
    state: State
    reason: str


def compare(before: Listed, after: Listed, keys: Sequence[str] = ()) -> tuple[Removal, ...]:
    """Return what became of each persona in `keys`; without keys, of everyone listed before and not after."""
    wanted = tuple(keys) or tuple(key for key in before.people if key not in after.people)
    return tuple(_removal(before, after, key) for key in wanted)


def _removal(before: Listed, after: Listed, key: str) -> Removal:
    name = (before.people.get(key) or after.people.get(key) or ("", ""))[0]
    if key in after.people:
        return Removal(key, name, "still_there", _still(before, after, key))
    if key not in before.people:
        return Removal(key, name, "cannot_tell", "The first export does not list this profile either.")
    doubts = tuple(_doubts(before, after, name))
    if doubts:
        return Removal(key, name, "cannot_tell", " ".join(doubts))
    return Removal(key, name, "gone", "The first export lists this profile, and the second does not.")


def _still(before: Listed, after: Listed, key: str) -> str:
    then, now = before.people.get(key, ("", ""))[1], after.people[key][1]
    if then and now and then != now:
        return f"Both exports list this profile, with another date in the second ({now}): it was connected again."
    return "The second export still lists this profile."


def _doubts(before: Listed, after: Listed, name: str) -> Iterator[str]:
    if before.sha256 and before.sha256 == after.sha256:
        yield "Both exports are the same file."
    yield from before.doubts
    yield from after.doubts
    if name and name in after.without_address:
        yield "The second export lists somebody of the same name without an address."
    if _latest(after.people.values()) < _latest(before.people.values()):
        yield "The second export ends before the first: it may be the older one."
    if after.hidden > before.hidden:
        more = after.hidden - before.hidden
        rows = "one more row" if more == 1 else f"{more} more rows"
        yield f"The second export has {rows} without a name: the profile may have been closed or hidden, not removed."


def _latest(people: Iterable[tuple[str, str]]) -> str:
    return max((connected_on for _, connected_on in people), default="")
