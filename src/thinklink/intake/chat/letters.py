"""E-mails pasted as text: a block of headers, then the body, then what it answers.

Lines that open with `>` are earlier text, by whoever the line above them names, else by whoever the letter is to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final

from .moments import When, when_of
from .paste import Found, Paste, Said

_HEADER: Final = re.compile(
    r"(?P<key>from|to|cc|bcc|subject|date|sent|reply-to|attachments?) ?:[ \t]*(?P<value>.*)", re.IGNORECASE
)
_ADDRESSED: Final = re.compile(r"\"?(?P<name>[^\"<>\n]{0,100}?)\"? ?<(?P<address>[^<>\s]{1,200})>.*")
_ABOVE: Final = re.compile(
    r"-{2,40} ?(?:original message|forwarded message|original-nachricht) ?-{2,40}", re.IGNORECASE
)
_WROTE: Final = re.compile(r"(?P<before>.{1,200}) wrote:", re.IGNORECASE)
_ANSWERS: Final = re.compile(r"(?:re|aw|antw|sv|ref) ?:", re.IGNORECASE)
_LONGEST: Final = 1000
_NEEDED: Final = 2


@dataclass(slots=True)
class _Letter:
    """One block of headers: the line it begins on, the line of its body, and its fields in small letters."""

    line: int
    body: int
    fields: dict[str, str] = field(default_factory=dict)

    @property
    def is_one(self) -> bool:
        return len(self.fields) >= _NEEDED and ("from" in self.fields or {"to", "subject"} <= self.fields.keys())


def letters(paste: Paste, start: int, stop: int) -> Found | None:
    """Return the letters in lines `start` to `stop`, oldest first, or `None` where these do not open with one."""
    first = next((at for at in range(start, stop) if paste.plain[at]), stop)
    found = [one for one in _blocks(paste, first, stop) if one.is_one]
    if not found or found[0].line != first:
        return None
    ends = [*(one.line for one in found[1:]), stop]
    written = [list(_written(paste, one, end)) for one, end in zip(found, ends, strict=True)]
    if len(found) > 1 and _ANSWERS.match(found[0].fields.get("subject", "")):
        written.reverse()
    said = tuple(one for letter in written for one in letter)
    return Found(first, said, wrote_to_member=_person(found[0].fields.get("from", "")))


def _blocks(paste: Paste, start: int, stop: int) -> Iterator[_Letter]:
    block: _Letter | None = None
    for at in range(start, stop):
        line = paste.plain[at]
        header = _HEADER.fullmatch(line) if ":" in line[:12] and len(line) <= _LONGEST else None
        if header is None:
            if block:
                yield block
            block = None
            continue
        block = block or _Letter(at, at)
        block.fields.setdefault(header["key"].lower().rstrip("s"), header["value"].strip())
        block.body = at + 1
    if block:
        yield block


def _written(paste: Paste, letter: _Letter, stop: int) -> Iterator[Said]:
    """Yield what a letter quotes, and then what it says."""
    quoted: list[str] = []
    own: list[str] = []
    place, said_at, by = letter.line, None, _person(letter.fields.get("to", ""))
    for at in range(letter.body, stop):
        line = paste.plain[at]
        if line.startswith(">"):
            said_at = at if said_at is None else said_at
            quoted.append(paste.raw[at].strip().lstrip("> "))
        elif (wrote := _WROTE.fullmatch(line) if line.endswith("wrote:") and len(line) < _LONGEST else None) and (
            _opens_quotation(paste, at, stop)
        ):
            by = _person(wrote["before"].rpartition(",")[2].strip()) or by
        elif not _ABOVE.fullmatch(line[:100]):
            own.append(paste.raw[at])
    earlier, text = "\n".join(quoted).strip(), "\n".join(own).strip()
    if earlier:
        yield Said(by, earlier, place if said_at is None else said_at, channel="email")
    files = tuple(one.strip() for one in letter.fields.get("attachment", "").split(",") if one.strip())
    if text or files:
        when, at_time = _moment(letter.fields.get("date") or letter.fields.get("sent") or "")
        yield Said(_person(letter.fields.get("from", "")), text, place, when, "email", files, at_time)


def _opens_quotation(paste: Paste, at: int, stop: int) -> bool:
    following = next((paste.plain[line] for line in range(at + 1, min(at + 4, stop)) if paste.plain[line]), "")
    return following.startswith(">")


def _person(text: str) -> str | None:
    """Return the name in `Name <address>`, or the address where there is no name."""
    found = _ADDRESSED.fullmatch(text) if len(text) <= _LONGEST else None
    return ((found["name"].strip() or found["address"]) if found else text.strip('" ')) or None


def _moment(text: str) -> tuple[When | None, str | None]:
    if when := when_of(text) if len(text) <= 80 else None:  # noqa: PLR2004 - no date is longer
        return when, None
    try:
        moment = parsedate_to_datetime(text)
        utc = moment.astimezone(UTC) if moment.tzinfo else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None, None
    return None, f"{utc:%Y-%m-%dT%H:%M:%S}Z" if utc else moment.isoformat()
