"""A list of known personas: JSON lines of entries or of dossiers, or a table with the addresses of profiles.

An entry has any of `profile_url` (or `key`), `name`, `about`, `messages`, `firms`, `added` and `expires`; days are
written as 2026-01-31. Of a dossier the persona's own words, name, address and firms are taken, and nobody else's. A
table is CSV with a column of addresses; a file with one address a line will do. What is no entry is refused by its
line, and the rest is taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final

from thinklink.dossier import Dossier, KnownPersona, profile_key

from .dossiers import MOST_REFUSED, as_dossier, cut, value_of
from .inventory import Refusal
from .legible import legible
from .limits import Limits
from .linkedin.tables import has_header, read_table
from .unable import UnableToRead

#: what a column of addresses is called, the first that is there
_ADDRESS: Final = ("url", "profile url", "linkedin url", "profile", "linkedin", "persona", "address", "link", "key")
_BESIDE: Final = ("name", "added", "expires")
_FIELDS: Final = frozenset({"profile_url", "url", "key", "name", "about", "messages", "firms", "added", "expires"})
_OPENS: Final = ("{", "[")
#: a key as we write it ourselves: a bare handle, with its platform unless that is LinkedIn
_KEY: Final = re.compile(r"(?:(?:xing|facebook|instagram|x)/)?[^\s/:?#.,;@]{1,200}")
_SCHEMED: Final = re.compile(r"^(?:https?://)?[\w.-]+\.[a-z]{2,}/\S", re.IGNORECASE)
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class KnownList:
    """The entries of one list, expired ones too, and what in it was no entry."""

    personas: tuple[KnownPersona, ...] = ()
    refused: tuple[Refusal, ...] = ()


def read_list(name: str, data: bytes, limits: Limits) -> KnownList:
    """Return the entries in `data`, a file called `name`. Raises `UnableToRead` where nothing in it is one."""
    found: list[KnownPersona] = []
    refused: list[Refusal] = []
    for place, entry in _entries(data, limits):
        if isinstance(entry, KnownPersona):
            found.append(entry)
        elif len(refused) < MOST_REFUSED:
            refused.append(Refusal(f"{place} of {name}" if place else name, entry))
        if len(found) > limits.rows:
            raise UnableToRead(f"there are too many entries in it: at most {limits.rows:,} are read")
    if not found:
        raise UnableToRead(f"nothing in it is a known persona{_first(refused)}")
    return KnownList(tuple(found), tuple(refused))


def _first(refused: Sequence[Refusal]) -> str:
    if not refused:
        return ""
    place, of, _ = refused[0].file.partition(" of ")
    return f"; {f'{place}: ' if of else ''}{refused[0].reason}"


def _entries(data: bytes, limits: Limits) -> Iterator[tuple[str, KnownPersona | str]]:
    """Yield (place, entry or the reason why it is none)."""
    text = legible(data, limits)
    if text.lstrip("\ufeff \t\n").startswith(_OPENS):
        rows: Iterator[tuple[str, Any]] = cut(text)
        made: Callable[[Any], KnownPersona] = partial(_of_item, limits)
    else:
        rows, made = _rows(data, text, limits), _of_row
    for place, row in rows:
        try:
            yield place, made(row)
        except UnableToRead as why:
            yield place, why.reason


def _rows(data: bytes, text: str, limits: Limits) -> Iterator[tuple[str, tuple[str, ...]]]:
    address = next((column for column in _ADDRESS if has_header(data, (column,))), None)
    if address is None:
        return _bare(text)
    table = read_table(data, (address,), (address, *_BESIDE), limits)
    return ((f"line {line}", cells) for line, cells in table.rows)


def _bare(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield every line as an address and nothing beside it."""
    lines = text.lstrip("\ufeff").split("\n")
    if not any(_SCHEMED.match(line.strip()) for line in lines):
        raise UnableToRead("it is neither JSON nor a table with a column of addresses, such as one headed url")
    yield from ((f"line {at}", (line.strip(), "", "", "")) for at, line in enumerate(lines, start=1) if line.strip())


def _of_row(cells: tuple[str, ...]) -> KnownPersona:
    address, name, added, expires = (cell.strip() for cell in cells)
    return KnownPersona(key=_key(address), name=name or None, added=_day(added or None), expires=_day(expires or None))


def _of_item(limits: Limits, item: str) -> KnownPersona:
    value = value_of(item, limits)
    if not isinstance(value, dict):
        raise UnableToRead("it is no JSON object")
    if "id" in value:
        return _of_dossier(as_dossier(value))
    if unknown := sorted(set(value) - _FIELDS):
        raise UnableToRead(f"an entry has no field called {unknown[0][:40]!r}; a dossier has an id")
    return _telling(_of_fields(value))


def _of_fields(value: dict[str, Any]) -> KnownPersona:
    address = _text(value, "profile_url") or _text(value, "url") or _text(value, "key")
    return KnownPersona(
        key=_key(address) if address else None,
        name=_text(value, "name"),
        about=_text(value, "about"),
        messages=_texts(value, "messages"),
        firms=_texts(value, "firms"),
        added=_day(_text(value, "added")),
        expires=_day(_text(value, "expires")),
    )


def _of_dossier(dossier: Dossier) -> KnownPersona:
    profile, advert = dossier.profile, dossier.approach.advert
    today = (post.organisation for post in profile.experience if post.end is None)
    firms = (dossier.firm.name, *today, advert.organisation if advert else None)
    said = (message.text for message in dossier.approach.messages if message.sender == "persona")
    return _telling(
        KnownPersona(
            key=profile_key(profile.url),
            name=profile.name,
            about=profile.about,
            messages=tuple(said),
            firms=tuple(dict.fromkeys(firm for firm in firms if firm)),
        )
    )


def _telling(entry: KnownPersona) -> KnownPersona:
    if entry.key or entry.about or entry.messages:
        return entry
    raise UnableToRead("it has neither the address of a profile nor words of the persona; a name alone is never met")


def _key(address: str) -> str:
    found = profile_key(address) or (address.strip().lower() if _KEY.fullmatch(address.strip()) else None)
    if found is None:
        raise UnableToRead("there is no address of a profile in it" if address.strip() else "the address is missing")
    return found


def _day(written: str | None) -> str | None:
    if written is None:
        return None
    try:
        return date.fromisoformat(written if _DAY.fullmatch(written) else "").isoformat()
    except ValueError:
        raise UnableToRead(f"{written[:40]!r} is no day; write it as 2026-01-31") from None


def _text(value: dict[str, Any], field: str) -> str | None:
    found = value.get(field)
    if found is None or isinstance(found, str):
        return found or None
    raise UnableToRead(f"its {field} is no text")


def _texts(value: dict[str, Any], field: str) -> tuple[str, ...]:
    found = value.get(field) or []
    if isinstance(found, list) and all(isinstance(one, str) for one in found):
        return tuple(found)
    raise UnableToRead(f"its {field} is no list of texts")
