"""An e-mail pasted as text: a block of headers, then the body, which is the persona's one message."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_HEADER: Final = re.compile(r"(from|to|cc|subject|sent|date|reply-to) ?: ?(.*)", re.IGNORECASE)
_SENDER: Final = re.compile(r"\"?([^\"<]{1,80}?)\"? ?(?:<[^>]{1,200}>)?")
_QUOTED: Final = re.compile(r"\s*>")


@dataclass(frozen=True, slots=True)
class Letter:
    """The sender's name, the text without quoted lines, and the line the body begins on."""

    name: str
    text: str
    line: int


def pasted_letter(lines: Sequence[str]) -> Letter | None:
    """Return the letter in `lines` where they open with `From:` among at least two headers, else `None`."""
    headers: dict[str, str] = {}
    at = 0
    while at < len(lines) and (match := _HEADER.fullmatch(lines[at].strip())):
        headers.setdefault(match[1].lower(), match[2].strip())
        at += 1
    if "from" not in headers or len(headers) < 2:  # noqa: PLR2004 - one line that begins with "From:" is only a line
        return None
    body = [line for line in lines[at:] if not _QUOTED.match(line)]
    subject = [headers["subject"]] if headers.get("subject") else []
    sender = _SENDER.fullmatch(headers["from"])
    return Letter(sender[1].strip() if sender else headers["from"], "\n".join([*subject, *body]).strip(), at + 1)
