"""Two exports compared: is the persona gone from the member's connections, still there, or can nobody tell?

A wrong "gone" would leave a door open, and a wrong "still there" would worry somebody for nothing; so everything that
makes the lists doubtful ends in "cannot tell", with the reason in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

State = Literal["gone", "still_there", "cannot_tell"]

#: below so many connections, half of them missing says nothing of the export
_ENOUGH: Final = 10


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
    #: the platform in the schema's word
    platform: str = "linkedin"
    #: how a persona must be named to be found in it, where that is not by its address
    named_by: str = ""


@dataclass(frozen=True, slots=True)
class Removal:
    """What became of one persona between two exports, and why that is so."""

    key: str
    name: str
    state: State
    reason: str


def compare(before: Listed, after: Listed, keys: Sequence[str] = ()) -> tuple[Removal, ...]:
    """Return what became of each persona in `keys`; without keys, of everyone listed before and not after."""
    wanted = tuple(dict.fromkeys(keys)) or tuple(key for key in before.people if key not in after.people)
    shared = (*_not_whole(before, after), *_hidden(before, after))
    return tuple(_removal(before, after, key, shared) for key in wanted)


def _removal(before: Listed, after: Listed, key: str, shared: tuple[str, ...]) -> Removal:
    name = (before.people.get(key) or after.people.get(key) or ("", ""))[0]
    if key in after.people:
        return Removal(key, name, "still_there", _still(before, after, key))
    if key not in before.people:
        told = ("The first export does not list it either.", before.named_by, *before.doubts)
        return Removal(key, name, "cannot_tell", " ".join(filter(None, told)))
    doubts = (*_same_name(before, after, name), *_same_moment(before, after, key), *_older(before, after, key), *shared)
    if doubts:
        return Removal(key, name, "cannot_tell", " ".join(doubts))
    return Removal(key, name, "gone", "The first export lists this profile, and the second does not.")


def _still(before: Listed, after: Listed, key: str) -> str:
    (name, then), (now_named, now) = before.people.get(key, ("", "")), after.people[key]
    if then and now and then != now:
        return f"Both exports list this profile, with another date in the second ({now}): it was connected again."
    if name and now_named and name != now_named:
        return f"The second export still lists this profile, now under the name {now_named}."
    if ":" in key and not key.startswith("x/"):
        return "The second export still lists somebody of this name."
    return "The second export still lists this profile."


def _same_name(before: Listed, after: Listed, name: str) -> Iterator[str]:
    """A profile can get a new address, and two people can share a name: from here they look the same."""
    new = (other for key, (other, _) in after.people.items() if key not in before.people)
    if name and name in after.without_address:
        yield "The second export lists somebody of the same name without an address."
    elif name and name in new:
        yield "The second export lists somebody of the same name at another address."


def _same_moment(before: Listed, after: Listed, key: str) -> Iterator[str]:
    """Where lists tell the second, a new entry since the very same one is the old one under another name."""
    since = before.people[key][1]
    if "T" in since and any(on == since for one, (_, on) in after.people.items() if one not in before.people):
        yield "The second export lists another name since the very same moment: it may be the same account, renamed."


def _not_whole(before: Listed, after: Listed) -> Iterator[str]:
    if before.platform != after.platform:
        yield "The exports are from two platforms."
    if before.sha256 and before.sha256 == after.sha256:
        yield "Both exports are the same file."
    yield from dict.fromkeys((*before.doubts, *after.doubts))
    if len(before.people) >= _ENOUGH and 2 * len(after.people) < len(before.people):
        yield "The second export lists less than half as many people as the first: it may not be whole."


def _older(before: Listed, after: Listed, key: str) -> Iterator[str]:
    """Say so where the second export may have been made before this profile was connected at all.

    It cannot, where it holds later connections, or new ones that the first does not have. Otherwise the member's word
    for the order counts, unless others than this profile are missing at the end as well.
    """
    latest, since = _latest(after.people.values()), before.people[key][1]
    newest = _latest(before.people.values())
    joined = any(on >= newest for one, (_, on) in after.people.items() if one not in before.people)
    if joined or "" < since < latest:
        return
    if any(on > latest for one, (_, on) in before.people.items() if one not in after.people and one != key):
        yield "The second export ends before the first: it may be the older one."


def _hidden(before: Listed, after: Listed) -> Iterator[str]:
    if after.hidden > before.hidden:
        more = after.hidden - before.hidden
        rows = "one more row" if more == 1 else f"{more} more rows"
        yield f"The second export has {rows} without a name: the profile may have been closed or hidden, not removed."


def _latest(people: Iterable[tuple[str, str]]) -> str:
    return max((connected_on for _, connected_on in people), default="")
