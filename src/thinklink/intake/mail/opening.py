"""One mail, as bytes, into the few things that are needed of it: heads, text, links, names of attachments, mails in it.

The standard library takes mails apart; what makes it slow or deep is counted in the bytes before they are given to it.
Attachments are never opened, only named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from functools import lru_cache
from itertools import islice
from typing import Final

from thinklink.dossier.platform_hosts import owner_of
from thinklink.intake.limits import Limits
from thinklink.intake.text import one_line
from thinklink.intake.unable import UnableToRead

from .heads import Heads
from .page_links import Anchor, anchors_of, links_in_text
from .wording import LONGEST_TEXT, page_text, text_of

_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_LINK: Final = re.compile(r"https?://\S{1,2000}")
_BLANK: Final = re.compile(rb"\r?\n\r?\n|\r\r")
_MULTIPART: Final = re.compile(rb"multipart/", re.IGNORECASE)
_INSIDE: Final = re.compile(rb"message/(?:rfc822|global)", re.IGNORECASE)
_HEADS: Final = BytesHeaderParser(_class=EmailMessage, policy=policy.default)
#: the library takes long over a long one of these, and nobody needs it
_LONG_KIND: Final = re.compile(
    rb"^content-(?:type|disposition)[ \t]{0,9}:(?:[^\r\n]|\r?\n[ \t]){4096}", re.IGNORECASE | re.MULTILINE
)
_MARK: Final = re.compile(rb"boundary[ \t]{0,9}=[ \t]{0,9}\"?([^\s\";]{1,200})", re.IGNORECASE)
#: the same heads stand in mail after mail, and are asked for several times in each
_POLICY: Final = policy.default.clone(header_factory=lru_cache(maxsize=2048)(policy.default.header_factory))
_MEBIBYTE: Final = 1024 * 1024
_MAILS: Final = frozenset({"message/rfc822", "message/global"})
_LONGEST_NAME: Final = 200
_MOST_NAMED: Final = 50


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail. `page` is its text where it was written as a web page alone; `text` is what there is to read."""

    heads: Heads
    text: str
    anchors: tuple[Anchor, ...] = ()
    attachments: tuple[str, ...] = ()
    inside: tuple[Mail, ...] = ()
    is_page: bool = False
    #: whether more text was there than is read
    is_cut: bool = False


def opened(data: bytes, limits: Limits) -> Mail:
    """Return the mail in `data`. Raises `UnableToRead` where it is larger, longer or deeper than `limits` allow."""
    data = data.lstrip(b"\r\n\xef\xbb\xbf")
    if len(data) > limits.mail_bytes:
        raise UnableToRead(f"this mail is larger than {limits.mail_bytes / _MEBIBYTE:,.0f} MiB")
    if len(_BLANK.split(data[: limits.mail_head_bytes + 1], maxsplit=1)[0]) > limits.mail_head_bytes:
        raise UnableToRead(f"the head of this mail is longer than {limits.mail_head_bytes // 1024:,} KiB")
    _refuse_slow(data, limits)
    return _mail(_parsed(data), limits, 0)


def heads_of(data: bytes, limits: Limits) -> Heads:
    """Return the heads of the mail in `data`, without a look at the rest; of too long a head only its beginning."""
    return Heads.of(_HEADS.parsebytes(data[: limits.mail_head_bytes]))


def _refuse_slow(data: bytes, limits: Limits) -> None:
    """Refuse what would take long to take apart. Raises `UnableToRead`."""
    # Each level costs a look at every line below it.
    if sum(1 for _ in _MULTIPART.finditer(data)) > limits.mail_parts // 4:
        raise UnableToRead("the parts of this mail nest too deeply, or there are too many of them")
    if sum(1 for _ in _INSIDE.finditer(data)) > limits.mail_parts // 4:
        raise UnableToRead("too many mails are packed into this mail")
    if _LONG_KIND.search(data):
        raise UnableToRead("the head of a part of this mail is too long")
    marks = {found[1] for found in islice(_MARK.finditer(data), limits.mail_parts)}
    if sum(data.count(b"\n--" + mark) for mark in marks) > 2 * limits.mail_parts:
        raise UnableToRead(f"this mail has more than {limits.mail_parts:,} parts")


def _parsed(data: bytes) -> EmailMessage:
    try:
        found = message_from_bytes(data, policy=_POLICY)
    except RecursionError:
        raise UnableToRead("the parts of this mail nest too deeply") from None
    assert isinstance(found, EmailMessage)  # noqa: S101 - what this policy makes; it tells the type checker
    return found


def _mail(message: EmailMessage, limits: Limits, depth: int) -> Mail:
    if depth > limits.mail_depth:
        raise UnableToRead(f"mails are packed into this mail more than {limits.mail_depth} deep")
    plain: list[str] = []
    pages: list[str] = []
    names: list[str] = []
    inside: list[Mail] = []
    for count, part in enumerate(_leaves(message)):
        if count >= limits.mail_parts:
            raise UnableToRead(f"this mail has more than {limits.mail_parts:,} parts")
        kind = part.get_content_type()
        if kind in _MAILS and (held := _held(part)) is not None:
            inside.append(_mail(held, limits, depth + 1))
        elif (name := _file_name(part)) and not _is_shown(part, kind):
            names.append(name)
        elif kind in {"text/plain", "text/html"}:
            (pages if kind == "text/html" else plain).append(_words(part))
    return _put_together(Heads.of(message), plain, pages, tuple(names[:_MOST_NAMED]), tuple(inside))


def _is_shown(part: EmailMessage, kind: str) -> bool:
    """Say whether mail programs show a part that has a file name as words of the mail, and not as a file."""
    return kind in {"text/plain", "text/html"} and part.get_content_disposition() is None


def _put_together(
    heads: Heads, plain: list[str], pages: list[str], names: tuple[str, ...], inside: tuple[Mail, ...]
) -> Mail:
    text, page = "\n\n".join(filter(str.strip, plain)), "\n".join(pages)
    shown = page_text(page) if page else ""
    # Mail programs show the page: where it says something else, it is what was read, and the text stays below it. A
    # platform writes both from one source, and its text is the plainer one.
    is_page = bool(page) and not (text and owner_of(heads.sender.host)) and not _are_alike(text, shown)
    words = "\n\n".join(filter(None, (shown, text))) if is_page else text
    anchors = (*anchors_of(page), *links_in_text(text))
    return Mail(heads, words[:LONGEST_TEXT], anchors, names, inside, is_page, len(words) > LONGEST_TEXT)


def _are_alike(text: str, shown: str) -> bool:
    """Say whether most words of the text stand on the page as well, as where one program wrote both."""
    told, seen = (frozenset(_WORD.findall(_LINK.sub(" ", one[:LONGEST_TEXT]).lower())) for one in (text, shown))
    return bool(text) and len(seen & told) * 2 >= len(told)


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the parts that hold something, and mails packed into it whole, without looking into these."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        payload = part.get_payload() if part.is_multipart() else None
        if isinstance(payload, list) and part.get_content_maintype() != "message":
            waiting.extend(one for one in reversed(payload) if isinstance(one, EmailMessage))
        else:
            yield part


def _held(part: EmailMessage) -> EmailMessage | None:
    """Return the mail that `part` holds, whole; reports of delivery and cut-off mails hold none that counts."""
    payload = part.get_payload()
    if not isinstance(payload, list):
        return None
    return next((one for one in payload if isinstance(one, EmailMessage)), None)


def _file_name(part: EmailMessage) -> str:
    """Return what an attachment is called; nothing for text that is to be read in place."""
    try:
        name, kind = part.get_filename() or "", part.get_content_disposition()
    except Exception:  # noqa: BLE001 - the standard library fails on broken heads in many ways
        name, kind = "", None
    shown = one_line(name.encode("utf-8", "replace").decode())[:_LONGEST_NAME]
    return shown or ("a file without a name" if kind == "attachment" else "")


def _words(part: EmailMessage) -> str:
    try:
        payload = part.get_payload(decode=True)
    except Exception:  # noqa: BLE001 - broken packing of a part: there are no words to be had
        payload = None
    return text_of(payload, _charset(part)) if isinstance(payload, bytes) else ""


def _charset(part: EmailMessage) -> str | None:
    try:
        return part.get_content_charset()
    except Exception:  # noqa: BLE001 - broken heads again
        return None
