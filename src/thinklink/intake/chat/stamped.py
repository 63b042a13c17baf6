"""Lines that open with a time and a name: exports of WhatsApp, and programs that write `10:32 Name: text`.

In an export every message opens so. Lines that the app wrote itself (`Messages are encrypted`, `Ann left`) have a time
and no name; they end the message before them and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from .moments import WHEN, When, moment, when_of
from .paste import Found, Header, Paste, Said
from .speakers import can_speak

_NAMED: Final = re.compile(r"(?:~ ?)?(?P<name>[^:\"\u201c\u201d\n]{1,80}):(?: (?P<rest>.*)|$)")
_BY_THE_APP: Final = re.compile(
    r"(?:messages and calls are|messages you send to this|messages to this (?:chat|group)).{0,60}end-to-end encrypt|"
    r"(?:messages and calls|your messages).{0,60}secured with end-to-end encrypt",
    re.IGNORECASE,
)
_TIME_FIRST: Final = re.compile(r"\[(?P<clock>\d[^\],]{3,12}), (?P<day>\d[^\],]{5,12})\]")
_OMITTED: Final = re.compile(
    r"<?(?P<what>media|image|video|audio|document|sticker|gif|contact card|voice message) omitted>?", re.IGNORECASE
)
_ATTACHED: Final = re.compile(
    r"<attached: (?P<told>[^<>\n]{1,200})>|(?P<file>[^<>\n]{1,200}) \(file attached\)"
    r"|(?P<document>[^\n\u2022]{1,200}?)(?: \u2022 [^\n\u2022]{1,40})? document omitted",
    re.IGNORECASE,
)


def stamped(paste: Paste, start: int, stop: int) -> Found | None:
    """Return what was said in lines `start` to `stop`, or `None` where they are not of this form."""
    plain = paste.plain
    headers = [header for at in range(start, stop) if (header := _header(plain[at], at))]
    opens = bool(headers) and not any(plain[start : headers[0].line])
    if not any(one.name for one in headers) or not (opens or len(headers) > 1):
        return None
    said = tuple(_said(paste, headers, stop))
    return Found(headers[0].line, said, len(headers) - len(said))


def _header(line: str, at: int) -> Header | None:
    if not line or not (line[0] == "[" or line[0].isdecimal()):
        return None
    bracket = line[0] == "["
    when, rest = _turned(line) or _stamp(line, 1 if bracket else 0)
    if when is None:
        return None
    opened = "]" if bracket else next((dash for dash in (" - ", " \u2013 ") if rest.startswith(dash)), " ")
    if not rest.startswith(opened):
        return None
    named = _NAMED.fullmatch(rest[len(opened) :].lstrip(" -\u2013"))
    exported = when.has_day and opened != " "
    if named and not _BY_THE_APP.match(named["rest"] or "") and (exported or can_speak(named["name"].strip())):
        channel = "whatsapp" if exported else None
        return Header(at, named["name"].strip(), at + 1, when, (named["rest"] or "").strip(), channel)
    return Header(at, "", at + 1, when) if exported else None


def _stamp(line: str, start: int) -> tuple[When | None, str]:
    told = WHEN.match(line, start)
    return (moment(told), line[told.end() :]) if told and told["clock"] else (None, "")


def _turned(line: str) -> tuple[When | None, str] | None:
    """The web page of WhatsApp copies the time before the day: `[14:05, 12/03/2024] Name: text`."""
    found = _TIME_FIRST.match(line)
    when = when_of(f"{found['day']}, {found['clock']}") if found else None
    return (when, line[found.end() - 1 :]) if found and when else None


def _said(paste: Paste, headers: Sequence[Header], stop: int) -> Iterator[Said]:
    ends = [*(header.line for header in headers[1:]), stop]
    for header, end in zip(headers, ends, strict=True):
        if header.name:
            text, attachments = _without_files(paste.text(header.body, end, header.rest))
            yield Said(header.name, text, header.line, header.when, header.channel, attachments)


def _without_files(text: str) -> tuple[str, tuple[str, ...]]:
    """Return `text` without the line that stands for a file, and the name of the file as far as it is told."""
    first, _, rest = text.partition("\n")
    first = first.strip()
    if len(first) > 300:  # noqa: PLR2004 - longer than any line that stands for a file
        return text, ()
    if found := _OMITTED.fullmatch(first):
        return rest.strip(), (found["what"].lower(),)
    if found := _ATTACHED.fullmatch(first):
        return rest.strip(), ((found["told"] or found["file"] or found["document"]).strip(),)
    return text, ()
