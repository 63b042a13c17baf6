"""Files of kinds that this version does not read, named so that the member knows what to hand over instead.

A file is known by how its bytes begin, never by the ending of its name alone.
"""

from __future__ import annotations

import re
from typing import Final

from .mail.sniffing import is_email, is_mailbox
from .text import has_mark

_READS: Final = "this version reads LinkedIn archives and saved profiles, e-mails, pasted text, adverts and dossiers"
UNKNOWN: Final = f"it is not a kind of file that is known here; {_READS}"
_COPY: Final = f"{_READS}. Copy the words out of it and paste them into a text file"
_IMAGE: Final = f"this is a picture; {_READS}. Type or copy the words that it shows into a text file"
_PACKED: Final = f"this is packed in a form that is not zip; {_READS}. Unpack it first"
_MAIL: Final = "this is an e-mail file; hand it over without saying what kind it is, or as email or mbox"

#: how the bytes begin, and what is said; the first that fits counts
_BEGINS: Final[tuple[tuple[bytes, str], ...]] = (
    (b"\x89PNG", _IMAGE),
    (b"\xff\xd8\xff", _IMAGE),
    (b"GIF8", _IMAGE),
    (b"II*\x00", _IMAGE),
    (b"MM\x00*", _IMAGE),
    (b"8BPS", _IMAGE),
    (b"\xd0\xcf\x11\xe0", f"this is an Office or Outlook file; {_COPY}"),
    (b"%!PS", f"this is a file for a printer; {_COPY}"),
    (b"{\\rtf", f"this is a word processor file; {_COPY}"),
    (b"\x1f\x8b", _PACKED),
    (b"7z\xbc\xaf", _PACKED),
    (b"Rar!", _PACKED),
    (b"\xfd7zXZ", _PACKED),
    (b"BZh", _PACKED),
    (b"\x7fELF", f"this is a program; {_READS}"),
    (b"SQLite format 3", f"this is a database; {_READS}"),
)
_PDF: Final = re.compile(rb"\A[\s\x00\xef\xbb\xbf]{0,16}%PDF-|\A.{0,1000}?^%PDF-\d", re.DOTALL | re.MULTILINE)
_WEB_PAGE: Final = re.compile(rb"\A\s{0,100}(?:<!doctype html|<html|<head|<body)", re.IGNORECASE)
_XML: Final = re.compile(rb"\A\s{0,100}<(?:\?xml|!doctype|svg)\b", re.IGNORECASE)
_BOXED_IMAGE: Final = re.compile(rb"\A....ftyp(?:avif|avis|heic|heix|mif1|msf1)|\ARIFF....WEBP", re.DOTALL)
_HEAD: Final = 8192
#: what text does not hold, unlike tabs, line and page ends, and escape
_CONTROLS: Final = bytes(set(range(0x20)) - set(b"\t\n\r\x0b\x0c\x1b"))


def named(data: bytes) -> str | None:
    """Return what to say of `data` when it is a kind that is not read, or `None` when it may be text."""
    head = data[:_HEAD]
    for begins, said in _BEGINS:
        if head.startswith(begins):
            return said
    if _BOXED_IMAGE.match(head):
        return _IMAGE
    if is_pdf(head):
        return f"this is a PDF; {_COPY}"
    return _named_text(head) or _named_binary(data)


def is_pdf(data: bytes) -> bool:
    """Return whether `data` begins as a PDF does; some programs put a little before it."""
    return bool(_PDF.search(data[:_HEAD]))


def _named_text(head: bytes) -> str | None:
    if _WEB_PAGE.match(head):
        return f"this is a web page; {_COPY}"
    if _XML.match(head):
        return f"this is an XML file; {_READS}"
    if is_mailbox(head) or is_email(head):
        return _MAIL
    return None


def _named_binary(data: bytes) -> str | None:
    """Text has hardly any control characters; a few, in the midst of words, are let through."""
    if has_mark(data):
        return None
    sample = data[:_HEAD]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls * 50 > len(sample):
        return f"this is not text, and not a kind of file that is known here; {_READS}"
    return None
