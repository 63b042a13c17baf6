"""The forms in which people paste conversations: each is a pattern for the line that opens a message.

One text has one form. The form that opens the most messages is taken, the strictest first where two are equal; a text
in no form is one message. What a platform adds (separators of days, "View profile", notes on encryption) is dropped.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from thinklink.intake.text import plain_line

from .times import DATE, TIME, iso, order_of

_NAME: Final = r"[^\W\d_][\w .,'\u2019()&-]{0,60}?"


@dataclass(frozen=True, slots=True)
class Said:
    """One message as pasted: who (as written), when (ISO or `None`), the text, and the line it begins on (from 1)."""

    who: str
    text: str
    line: int
    at: str | None = None
    channel: str | None = None


@dataclass(slots=True)
class _Open:
    """A message while its lines are being gathered."""

    who: str
    line: int
    date: str = ""
    clock: str = ""
    channel: str | None = None
    lines: list[str] = field(default_factory=list)


_BRACKETS: Final = re.compile(rf"\[(?P<date>{DATE}),? (?P<clock>{TIME})\] (?P<who>[^:]{{1,80}}?): ?(?P<text>.*)")
_DASHED: Final = re.compile(rf"(?P<date>{DATE}),? (?P<clock>{TIME}) [-\u2013] (?P<who>[^:]{{1,80}}?): ?(?P<text>.*)")
_TELEGRAM: Final = re.compile(rf"(?P<who>{_NAME}),? \[(?P<date>{DATE}),? (?P<clock>{TIME})\]:?(?P<text>.*)")
_SENT_AT: Final = re.compile(rf"(?P<who>{_NAME}) sent the following messages? at (?P<clock>{TIME})(?P<text>)")
_HEADER: Final = re.compile(rf"(?P<who>{_NAME}),?(?: [-\u2013\u00b7])? +\(?(?P<clock>{TIME})\)?(?P<text>)")
_DATED_HEADER: Final = re.compile(rf"(?P<who>{_NAME}),? (?P<date>{DATE}),? (?P<clock>{TIME})(?P<text>)")
_LABEL: Final = re.compile(
    r"(?P<who>[^\W\d_][\w .'\u2019-]{0,40}?) ?: (?P<text>.*)|(?P<alone>[^\W\d_][\w .'\u2019-]{0,40}?):"
)
_CLOCK_ALONE: Final = re.compile(rf"(?P<clock>{TIME})")
#: (name, pattern): the strictest first
_PATTERNS: Final[tuple[re.Pattern[str], ...]] = (_BRACKETS, _DASHED, _TELEGRAM, _SENT_AT, _DATED_HEADER, _HEADER)
_EXPORTS: Final = (_BRACKETS, _DASHED)
#: a line of an export that nobody wrote: "Messages are end-to-end encrypted", "Ann created group"
_SYSTEM: Final = re.compile(rf"(?:\[{DATE},? {TIME}\]|{DATE},? {TIME} [-\u2013]) .*")
_ENCRYPTED: Final = re.compile(r"end-to-end encrypted|security code|disappearing messages|is a contact", re.IGNORECASE)
_DROPPED: Final = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|view .{1,80} profile|.{0,80}\u00b7 (?:1st|2nd|3rd\+?)"
    r"|\((?:he/him|she/her|they/them)\)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:, \d{4})?",
    re.IGNORECASE,
)
_CHANNELS: Final = {"e-mail": "email", "mail": "email", "text messages": "sms"}
_HEADING: Final = re.compile(
    r"[\W_]*(?:(?:now )?(?:on|by|via) )?"
    r"(whatsapp|telegram|signal|wechat|linkedin|xing|facebook|instagram|e-?mail|sms|text messages)"
    r"(?: chat| messages?| thread)?[\W_]*",
    re.IGNORECASE,
)
_ME: Final = frozenset({"me", "you", "i", "myself", "my reply", "my answer"})
#: words that stand before a colon and name nobody
_NO_SPEAKERS: Final = frozenset(
    """
    note ps p.s nb subject re fw fwd from to cc date sent http https e-mail email phone tel mobile address
    location salary pay company website web link time where when what why who how warning attention important
    update question answer requirements responsibilities benefits hours rate fee contact title role summary
    regards attached attachment topic agenda
    """.split()
)


def spoken(lines: Sequence[str]) -> list[Said]:
    """Return the messages in `lines`, in the order they stand; an empty list where no form fits."""
    plain = [plain_line(line) for line in lines]
    opens = _chosen(plain)
    return list(_gathered(lines, plain, opens)) if opens else []


def heading(line: str) -> str | None:
    """Return the channel that a line such as `--- Signal ---` names, in the schema's word, or `None`."""
    match = _HEADING.fullmatch(line)
    if match is None:
        return None
    word = match[1].lower()
    return _CHANNELS.get(word, word.replace("-", ""))


def _chosen(plain: Sequence[str]) -> Callable[[int], _Open | None] | None:
    """Return what opens messages in this text: a function from a line's index, or `None`."""
    best = max(_PATTERNS, key=lambda pattern: sum(bool(pattern.fullmatch(line)) for line in plain))
    count = sum(bool(best.fullmatch(line)) for line in plain)
    pairs = _name_then_clock(plain)
    labels = _labels(plain)
    if count and count >= max(len(pairs), labels.total() if count == 1 else 0):
        return lambda at: _opened(best.fullmatch(plain[at]), at)
    if len(pairs) > 1:
        return lambda at: _Open(plain[at], at + 1, clock=plain[at + 1]) if at in pairs else None
    if labels:
        return lambda at: _labelled(plain[at], at, labels)
    return None


def _opened(match: re.Match[str] | None, at: int) -> _Open | None:
    if match is None:
        return None
    parts = match.groupdict()
    return _Open(match["who"].strip(), at + 1, parts.get("date") or "", match["clock"], lines=[match["text"]])


def _name_then_clock(plain: Sequence[str]) -> set[int]:
    """Find names that stand on a line of their own with a time on the next; a name must come back or take turns."""
    name = re.compile(_NAME)
    found = {
        at
        for at in range(len(plain) - 1)
        if name.fullmatch(plain[at]) and _CLOCK_ALONE.fullmatch(plain[at + 1]) and len(plain[at].split()) <= 5  # noqa: PLR2004 - longer is a sentence
    }
    return found if len({plain[at] for at in found}) < len(found) or len(found) == 2 else set()  # noqa: PLR2004 - one turn each


def _labels(plain: Sequence[str]) -> Counter[str]:
    """Count "Name:" at the start of lines; two lines at least must open so, for a colon alone is only a colon."""
    found = Counter(who for line in plain if (who := _label(line)))
    return found if found.total() > 1 else Counter()


def _label(line: str) -> str | None:
    match = _LABEL.fullmatch(line)
    who = (match["who"] or match["alone"] or "").strip() if match else ""
    named = who[:1].isupper() or who.casefold() in _ME
    return who if named and who.casefold() not in _NO_SPEAKERS and len(who.split()) <= 4 else None  # noqa: PLR2004 - names are short


def _labelled(line: str, at: int, labels: Counter[str]) -> _Open | None:
    who = _label(line)
    if who is None or who not in labels:
        return None
    return _Open(who, at + 1, lines=[line.partition(":")[2].strip()])


def _gathered(lines: Sequence[str], plain: Sequence[str], opens: Callable[[int], _Open | None]) -> Iterator[Said]:
    messages: list[_Open] = []
    channel: str | None = None
    for at, line in enumerate(plain):
        if named := heading(line):
            channel = named
        elif started := opens(at):
            messages.append(replace(started, channel=channel))
        elif messages and not _is_added(line, messages[-1]):
            messages[-1].lines.append(lines[at].strip())
    order = order_of(message.date for message in messages)
    for message in messages:
        text = "\n".join(message.lines).strip()
        if text and not _ENCRYPTED.search(text):
            at_time = iso(message.date, message.clock, order) if message.date else None
            yield Said(message.who, text, message.line, at_time, message.channel)


def _is_added(line: str, message: _Open) -> bool:
    """Say whether a platform added this line: a day, a "view profile", the name once more, the clock under a name."""
    first = not any(message.lines)
    return bool(_DROPPED.fullmatch(line) or _SYSTEM.fullmatch(line) or (first and line in {message.who, message.clock}))


def is_export(lines: Sequence[str]) -> bool:
    """Say whether the text is the export of a messenger, as WhatsApp writes it."""
    return any(pattern.fullmatch(plain_line(line)) for line in lines[:50] for pattern in _EXPORTS)
