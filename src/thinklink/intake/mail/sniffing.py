"""Whether bytes are an e-mail or a mailbox, seen from how they begin, and never from the ending of a name."""

from __future__ import annotations

import re
from typing import Final

_HEAD: Final = 16_384
_MBOX: Final = re.compile(rb"\A(?:\xef\xbb\xbf)?\s{0,20}From \S{1,300} .{0,40}\d\d:\d\d")
#: headers that mail servers and mail programs write, and nobody pastes
_BY_MACHINES: Final = re.compile(
    rb"^(?:received|return-path|message-id|mime-version|dkim-signature|delivered-to|x-[a-z-]+|content-type"
    rb"|authentication-results)\s{0,3}:",
    re.IGNORECASE | re.MULTILINE,
)
_ANY: Final = re.compile(rb"\A(?:\xef\xbb\xbf)?[A-Za-z][A-Za-z0-9-]{1,60}:(?:[ \t]|\r?\n[ \t])")
_BLANK: Final = re.compile(rb"\r?\n\r?\n|\r\r")


def is_mailbox(data: bytes) -> bool:
    """Return whether `data` opens with the line that parts the mails of a mailbox."""
    return bool(_MBOX.match(data[:1024]))


def is_email(data: bytes) -> bool:
    """Return whether `data` opens with headers, at least one of them of a kind that machines write."""
    head = data[:_HEAD].lstrip(b"\r\n")
    return bool(_ANY.match(head)) and bool(_BY_MACHINES.search(_BLANK.split(head, maxsplit=1)[0]))
