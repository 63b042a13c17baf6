"""The heads of one mail, in their order, as text; who sent it, to whom, when, and in answer to what.

The library's own parser of heads can be slow and can fail, so a head is cut to a length nobody needs, and one that
fails is taken as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime
from typing import Final

from thinklink.intake.text import one_line

_IS_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ?)?")
_LONGEST: Final = 8_000
_MOST_PEOPLE: Final = 200
_HALVES: Final = re.compile("[\ud800-\udfff]")
_IDS: Final = re.compile(r"<([^<>\s]{1,300})>")
_ENCODED: Final = re.compile(r"=\?[^?\s]{1,40}\?[bBqQ]\?")
_NOT_SLOW: Final = re.compile(r"=\?(?:punycode|idna|utf-?7|unicode_escape|raw_unicode_escape)\?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a head: the name that is shown, and the address in small letters; either may be empty."""

    name: str
    address: str

    @property
    def host(self) -> str:
        """What stands after the last at-sign."""
        return self.address.rpartition("@")[2].strip(".>") if "@" in self.address else ""


@dataclass(frozen=True, slots=True)
class Heads:
    """(name in small letters, value on one line), in the order of the file: the last to write stands first."""

    rows: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, message: EmailMessage) -> Heads:
        """Return the heads of `message`."""
        return cls(tuple((name.lower(), _raw(str(value))) for name, value in message.raw_items()))

    def all(self, name: str) -> list[str]:
        """Return every value of the head `name`, decoded."""
        return [_decoded(value) for one, value in self.rows if one == name]

    def first(self, name: str) -> str:
        """Return the first value of the head `name`, decoded; empty where there is none."""
        return next((_decoded(value) for one, value in self.rows if one == name), "")

    def people(self, *names: str) -> list[Person]:
        """Return everybody in these heads, in order."""
        return list(self._people(names))

    @property
    def sender(self) -> Person:
        """Who it says it is from."""
        return next(iter(self.people("from")), Person("", ""))

    @property
    def subject(self) -> str:
        """The subject."""
        return self.first("subject")

    @property
    def at(self) -> str | None:
        """When it says it was sent, ISO 8601 in UTC."""
        return moment_of(self.first("date"))

    @property
    def id(self) -> str:
        """Its own number."""
        return next(iter(_IDS.findall(self.first("message-id"))), "")

    @property
    def answers_to(self) -> list[str]:
        """The numbers of the mails it answers."""
        return _IDS.findall(f"{self.first('references')} {self.first('in-reply-to')}")

    def _people(self, names: tuple[str, ...]) -> Iterator[Person]:
        # Taken apart before it is decoded: a comma or an address inside of an encoded name would be taken for a next.
        raw = [value for one, value in self.rows if one in names]
        for name, address in _addresses(raw)[:_MOST_PEOPLE]:
            shown = _decoded(name)
            if shown or "@" in address:
                yield Person(shown.strip("\"' "), one_line(address).lower() if "@" in address else "")


def moment_of(text: str) -> str | None:
    """Return a date of a mail in ISO 8601, in UTC where it names a zone, or `None`."""
    if _IS_ISO.fullmatch(text):  # what was read out of a text already
        return text
    try:
        moment = parsedate_to_datetime(text[:100])
        moment = moment.astimezone(UTC) if moment.tzinfo else moment
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _addresses(raw: list[str]) -> list[tuple[str, str]]:
    try:
        return getaddresses(raw)
    except (ValueError, IndexError, TypeError, RecursionError):
        return [(one, "") for one in raw]


def _raw(value: str) -> str:
    """Return a value on one line; bytes that are no ASCII come as halves of characters, and are UTF-8 or nothing."""
    text = value[:_LONGEST]
    if not text.isascii():
        text = _HALVES.sub("\ufffd", text.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
    return one_line(text.replace("\0", ""))


def _decoded(value: str) -> str:
    if not _ENCODED.search(value) or _NOT_SLOW.search(value):
        return value
    try:
        found = str(make_header(decode_header(value)))
    except Exception:  # noqa: BLE001 - unknown encodings and broken packing fail in many ways; the value is kept
        return value
    return one_line(_HALVES.sub("\ufffd", found).replace("\0", ""))
