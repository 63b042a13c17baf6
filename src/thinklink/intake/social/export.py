"""The export of one platform, as a zip, a folder or one file, to counts; or to connections, for comparing two.

Only the lists of accounts are opened. Everything else, above all the member's messages, stays closed and is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from thinklink.intake import linkedin, zips
from thinklink.intake.connections import ConnectionList
from thinklink.intake.inventory import Input, Intake, Refusal
from thinklink.intake.limits import Limits
from thinklink.intake.parts import Given
from thinklink.intake.unable import UnableToRead

from .facebook import FACEBOOK
from .instagram import INSTAGRAM
from .shape import Account, Platform
from .x import X

PLATFORMS: Final = (X, INSTAGRAM, FACEBOOK)
NAMES: Final = tuple(one.kind for one in PLATFORMS)
_USE: Final = "Use two of them with thinklink remove, --before and --after, to see whether a contact is gone"


@dataclass(slots=True)
class _Lists:
    """What was read: accounts by list and key, what was left closed, what could not be read, and a hash of all."""

    by_name: dict[str, dict[str, Account]] = field(default_factory=dict)
    #: how often a key came again in its list: two people of one name
    repeated: dict[str, Account] = field(default_factory=dict)
    closed: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    digest: list[str] = field(default_factory=list)
    count: int = 0


def may_be_needed(path: str) -> bool:
    """Return whether the file at `path` is one of the lists by its name."""
    return any(platform.list_of(path) for platform in PLATFORMS)


def is_export(platform: Platform, given: Given) -> bool:
    """Return whether `given` is an export of `platform` by what is in it, and no LinkedIn archive."""
    if given.folder:
        paths = [part.path for part in given.parts]
    elif zips.is_zip(given.data):
        paths = list(_names_in(given.data))
    else:
        return platform.list_in(given.data) is not None
    return any(map(platform.list_of, paths)) and not any(map(linkedin.table_of, paths))


def read(platform: Platform, given: Given, limits: Limits) -> Intake:
    """Return what an export of `platform` holds, as one input without readings, and a refusal for each broken list.

    Raises `UnableToRead` when none of its lists is there or can be read.
    """
    found = _lists(platform, given, limits)
    notes = [f"{platform.holds}. {_USE}."]
    if found.closed:
        notes.append("Messages in this export were not read. Copy a conversation into a text file to check it.")
    counts = {which: len(accounts) for which, accounts in found.by_name.items()}
    one = Input(given.name, platform.kind, (), counts, tuple(found.closed), tuple(notes))
    return Intake((one,), tuple(found.refused))


def connections_of(platform: Platform, given: Given, limits: Limits) -> ConnectionList:
    """Return the contacts in an export of `platform`. Raises `UnableToRead`."""
    found = _lists(platform, given, limits)
    people: dict[str, Account] = {}
    for which in platform.contacts:
        for key, account in found.by_name.get(which, {}).items():
            people.setdefault(key, account)
    doubled = {key: people.pop(key) for key in found.repeated if key in people} if platform.doubt else {}
    return ConnectionList(
        people={key: (one.name, one.since) for key, one in people.items()},
        without_address=tuple(one.name for one in doubled.values()),
        has_urls=not platform.doubt,
        doubts=tuple(_doubts(platform, found)),
        sha256=sha256("".join(sorted(found.digest)).encode("ascii")).hexdigest(),
        platform=platform.platform,
        named_by=platform.named_by,
    )


def _doubts(platform: Platform, found: _Lists) -> Iterator[str]:
    if platform.doubt:
        yield platform.doubt
    for which in platform.contacts:
        if which not in found.by_name:
            yield f"An export has no list of {_words(which)}, so it does not show all contacts."
    yield from (f"A list could not be read: {one.file}: {one.reason}." for one in found.refused)


def _words(which: str) -> str:
    return "those you follow" if which == "following" else which


def _lists(platform: Platform, given: Given, limits: Limits) -> _Lists:
    found = _Lists()
    for which, path, data in _files(platform, given, limits, found):
        if isinstance(data, UnableToRead):
            found.refused.append(Refusal(path, data.reason))
            continue
        try:
            _take(platform, which, data, limits, found)
        except UnableToRead as why:
            found.refused.append(Refusal(path, why.reason))
    if not found.by_name:
        names = "; ".join(f"{one.file}: {one.reason}" for one in found.refused)
        raise UnableToRead(names or "it holds none of the lists of accounts that such an export has")
    return found


def _take(platform: Platform, which: str, data: bytes, limits: Limits, found: _Lists) -> None:
    accounts = list(platform.accounts(which, data, limits))
    found.count += len(accounts)
    if found.count > limits.rows:
        raise UnableToRead(f"it lists more than {limits.rows:,} accounts")
    held = found.by_name.setdefault(which, {})
    for account in accounts:
        if account.key in held:
            found.repeated[account.key] = account
        else:
            held[account.key] = account
    found.digest.append(sha256(data).hexdigest())


def _files(
    platform: Platform, given: Given, limits: Limits, found: _Lists
) -> Iterator[tuple[str, str, bytes | UnableToRead]]:
    """Yield each list's name, where it is, and its bytes or the reason why they cannot be had."""
    if given.folder:
        for part in given.parts:
            which = platform.list_of(part.path)
            if which and part.data is not None:
                yield which, f"{part.path} in {given.name}", part.data
            else:
                found.closed.append(part.path)
    elif zips.is_zip(given.data):
        yield from _zipped(platform, given, limits, found)
    else:
        which = platform.list_in(given.data) or platform.list_of(given.parts[0].path)
        if which is None:
            raise UnableToRead("it is none of the lists of accounts that such an export has")
        yield which, given.name, given.data


def _zipped(
    platform: Platform, given: Given, limits: Limits, found: _Lists
) -> Iterator[tuple[str, str, bytes | UnableToRead]]:
    budget = zips.Budget(limits.expanded_bytes)
    entries, _ = zips.entries(given.data, limits)
    for entry in entries:
        which = platform.list_of(entry.path)
        if which is None:
            found.closed.append(entry.path)
            continue
        try:
            yield which, f"{entry.path} in {given.name}", zips.expanded(entry, budget, limits)
        except UnableToRead as why:
            yield which, f"{entry.path} in {given.name}", why


def _names_in(data: bytes) -> Iterator[str]:
    """Yield the names in a zip, and none where it is damaged: whoever reads it then says why."""
    try:
        entries, _ = zips.entries(data, _ANY)
    except UnableToRead:
        return
    yield from (entry.path for entry in entries)


_ANY: Final = Limits()
