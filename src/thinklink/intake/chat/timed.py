"""A name and a time on a line of their own, and the text below: copies of web pages, Telegram and Signal.

`Name 10:32`, `Name, 3 Nov 2025, 14:02`, `Name, [03.11.2025 14:02]`, a name with a time below it, and
LinkedIn's `Name sent the following message at 2:15 PM`. What a page shows around them (`View profile`, `1st`, days
on a line of their own) is left out; a day with a year dates what follows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from .moments import DATE_WORDS, DAY_WORDS, WHEN, When, moment, when_of
from .paste import Found, Header, Paste, Said
from .speakers import bare, can_speak, is_lower, is_marker

_LONGEST: Final = 150
_TO_FIRST_DIGIT: Final = re.compile(r"([^\d\n]{1,100})(?=\d)")
_SENT: Final = re.compile(r"(?P<name>.{1,80}?) sent the following messages? at (?P<when>.{1,40})", re.IGNORECASE)
_TAIL: Final = re.compile(r"[)\]]?(?P<colon>:(?: (?P<rest>.*))?)?")
_SHOWN: Final = re.compile(
    r"view .{1,90} profile.{0,90}|[\u00b7\u2022] ?(?:1st|2nd|3rd\+?)(?: degree connection)?"
    r"|(?:1st|2nd|3rd\+?) degree connection|status is [a-z]{1,12}|\((?:he|she|they)/(?:him|her|them)\)"
    r"|seen by .{1,90} at .{1,20}|\(edited\)|active now",
    re.IGNORECASE,
)
_WEB: Final = re.compile(r".{1,80} sent the following messages? at .{1,40}|view .{1,90} profile.{0,90}", re.IGNORECASE)
_DEGREE: Final = re.compile(r" ?[\u00b7\u2022] ?(?:1st|2nd|3rd\+?)$", re.IGNORECASE)
_BETWEEN: Final = " ,\u00b7|([-\u2013\u2014"
_MOST_DATE_WORDS: Final = 3


def is_shown_by_page(line: str) -> bool:
    """Return whether a web page wrote `line`, not a person."""
    return bool(line) and len(line) <= 2 * _LONGEST and bool(_SHOWN.fullmatch(line))


def timed(paste: Paste, start: int, stop: int) -> Found | None:
    """Return what was said in lines `start` to `stop`, or `None` where they are not of this form."""
    plain = paste.plain
    headers = _believed(plain, list(_headers(plain, start, stop)), start, stop)
    if not headers:
        return None
    is_web = any(_WEB.fullmatch(line) for line in plain[start:stop] if 10 < len(line) <= _LONGEST)  # noqa: PLR2004 - as long as the pattern
    first, day = _without_page(paste, start, headers[0].line, headers[0], is_web=None)
    said: list[Said] = []
    for header, following in zip(headers, [*headers[1:], None], strict=True):
        end = following.line if following else stop
        body = header.body
        while body < end and (not plain[body] or is_shown_by_page(plain[body]) or plain[body] == header.name):
            body += 1
        end, next_day = _without_page(paste, body, end, following, is_web=is_web)
        if text := paste.text(body, end, header.rest):
            said.append(Said(header.name, text, header.line, _dated(header.when, day), header.channel))
        day = next_day or day
    return Found(first, tuple(said))


def _headers(plain: Sequence[str], start: int, stop: int) -> Iterator[Header]:
    for at in range(start, stop):
        line = plain[at]
        if not line or (len(line) > _LONGEST and ":" not in line[:_LONGEST]):
            continue
        if header := _on_one_line(line, at) or _on_two_lines(plain, at, stop):
            yield header


def _on_one_line(line: str, at: int) -> Header | None:
    head = _TO_FIRST_DIGIT.match(line)
    if head is None:
        return None
    if found := _SENT.fullmatch(line) if len(line) <= _LONGEST else None:
        when = when_of(found["when"].strip())
        return Header(at, found["name"].strip(), at + 1, when) if when else None
    for name, begin in _cuts(head[1]):
        told = WHEN.match(line, begin)
        when = moment(told) if told and told["clock"] else None
        if told and when and (tail := _TAIL.fullmatch(line, told.end())):
            return _named(name, line[len(name) : begin], at, when, tail)
    return None


def _cuts(head: str) -> Iterator[tuple[str, int]]:
    """Yield a name and where the time begins: all words before the first digit, or all but those that tell a day."""
    name = head.rstrip(_BETWEEN)
    begin = len(head)
    for _ in range(_MOST_DATE_WORDS):
        words, _, last = name.rpartition(" ")
        last = last.lstrip(_BETWEEN)
        word = last.rstrip(".,").lower()
        if word not in DAY_WORDS:
            yield name, begin
        if word not in DATE_WORDS:
            return
        begin = len(name) - len(last)
        name = words.rstrip(_BETWEEN)


def _named(name: str, between: str, at: int, when: When, tail: re.Match[str]) -> Header | None:
    if not can_speak(name) or not between:
        return None
    rest = (tail["rest"] or "").strip()
    is_telegram = between == ", [" and when.has_day
    shown = name if is_marker(name) else bare(name)
    return Header(at, shown, at + 1, when, rest, "telegram" if is_telegram else None)


def _on_two_lines(plain: Sequence[str], at: int, stop: int) -> Header | None:
    """A name, perhaps with `· 1st` after it or below it, and the time alone on the next line that is not the page's."""
    name = _DEGREE.sub("", plain[at]) if len(plain[at]) <= 80 else ""  # noqa: PLR2004 - a name is short
    below = next((one for one in range(at + 1, min(stop, at + 4)) if not is_shown_by_page(plain[one])), stop)
    following = plain[below] if below < stop else ""
    if not name or not following or len(following) > 40:  # noqa: PLR2004 - a time is short
        return None
    when = when_of(following) if following[-1].isdecimal() or following[-1] in "mM." else None
    return Header(at, name, below + 1, when) if when and when.clock and can_speak(name) else None


def _believed(plain: Sequence[str], headers: list[Header], start: int, stop: int) -> list[Header]:
    """Return the headers that are meant so: a time in the midst of a text (`Lunch 12:30`) makes nobody a speaker.

    Who is named twice speaks. Who is named once speaks where text follows, and where the header stands apart in the
    way that the others do.
    """
    counts = Counter(one.name for one in headers)
    sure = [one for one in headers if counts[one.name] > 1 or is_marker(one.name)]
    opens = bool(headers) and not any(
        line and not is_shown_by_page(line) and when_of(line) is None and line != headers[0].name
        for line in plain[start : headers[0].line]
    )
    if not sure and not opens:
        return []
    spaced = len(sure) > 1 and all(not plain[one.line - 1] for one in sure[1:])
    ends = [*(one.line for one in headers[1:]), stop]
    return [
        one
        for number, (one, end) in enumerate(zip(headers, ends, strict=True))
        if counts[one.name] > 1
        or is_marker(one.name)
        or (
            not is_lower(one.name)
            and (one.rest or any(plain[one.body : end]))
            and (not spaced or (number == 0 and opens) or not plain[one.line - 1])
        )
    ]


def _without_page(
    paste: Paste, start: int, stop: int, following: Header | None, *, is_web: bool | None
) -> tuple[int, When | None]:
    """Return where the text of lines `start` to `stop` ends before what a page shows, and the day shown there."""
    day: When | None = None
    while stop > start:
        line = paste.plain[stop - 1]
        before = paste.plain[stop - 2] if stop - 1 > start else ""
        is_alone = not any(paste.plain[start : stop - 1])
        if following and line and (shown := _day_alone(line)) and _is_separator(line, is_alone=is_alone, is_web=is_web):
            day = day or shown
        elif (
            following
            and line
            and bare(line) == bare(following.name)
            and (is_web is not False or not before or _is_around(before))
        ):
            pass
        elif line and not is_shown_by_page(line):
            break
        stop -= 1
    return stop, day


def _is_separator(line: str, *, is_alone: bool, is_web: bool | None) -> bool:
    """Return whether a day on a line of its own parts messages, and is not somebody's last word ("Today", "Monday").

    LinkedIn writes its days in capitals. Before the first message (`is_web` is `None`) a day is nobody's word.
    """
    if is_alone and is_web is not None:
        return is_web and line.isupper()
    return is_web is None or line.isupper() or any(char.isdecimal() for char in line)


def _is_around(line: str) -> bool:
    return is_shown_by_page(line) or _day_alone(line) is not None


def _day_alone(line: str) -> When | None:
    if len(line) > 40:  # noqa: PLR2004 - a day is short
        return None
    when = when_of(line)
    return when if when and not when.clock else None


def _dated(when: When | None, day: When | None) -> When | None:
    if when is None or day is None or when.has_day:
        return when
    return replace(when, day=day.day, numbers=day.numbers)
