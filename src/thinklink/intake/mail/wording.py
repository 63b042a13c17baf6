"""Bytes of a mail to text: parts, heads, and web pages inside of mails.

A part is read in the encoding it names, where that is one for text and every byte fits it; else by the rule for all
inputs: a byte order mark, UTF-8, Windows-1252. Reading never fails.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from thinklink.intake.html_text import visible
from thinklink.intake.text import decoded

#: more of the text of one mail is not read
LONGEST_TEXT: Final = 200_000
#: more of a page inside of a mail is not looked at, before and after its tags are made bare
_LONGEST_PAGE: Final = 1_000_000
_LONGEST_BARE: Final = 49_000
#: encodings of Python that are not for text that people write, or slow on what is made to be slow
_NOT_FOR_MAIL: Final = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7"})
_HALVES: Final = re.compile("[\ud800-\udfff]")
_LINE_ENDS: Final = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_TAG: Final = re.compile(r"<(/?[A-Za-z][A-Za-z0-9]{0,20})(?:\s[^<>]*)?>")
_UNSHOWN: Final = re.compile(r"<(style|script|head|title|template)\b", re.IGNORECASE)
_ODD: Final = re.compile(r"<[!?][^<>]*>")


def text_of(data: bytes, charset: str | None) -> str:
    """Return the words in `data`, every line ended by one line feed, without NUL and halves of characters."""
    data = data[: 4 * LONGEST_TEXT]
    text = _in(data, charset)
    if text is None:
        text = decoded(data)
    return _LINE_ENDS.sub("\n", _HALVES.sub("\ufffd", text)).replace("\0", "")


def page_text(page: str) -> str:
    """Return what a person sees of a web page inside of a mail: what is hidden in it or tells only of looks is gone."""
    bare = _TAG.sub(_bare_tag, _ODD.sub("", _without(page[:_LONGEST_PAGE])))
    return visible(f"<p>{bare[:_LONGEST_BARE]}</p>")[:LONGEST_TEXT]


def _bare_tag(found: re.Match[str]) -> str:
    return f"<{found[1]}>"


def _without(page: str) -> str:
    """Return `page` without comments and without what is between the tags that show nothing."""
    page = _cut(page, "<!--", "-->")
    kept, at = [], 0
    lower = page.lower()
    # Lower case may change the length of a text in a few alphabets: then the places would not fit.
    if len(lower) != len(page):
        return page
    while found := _UNSHOWN.search(page, at):
        kept.append(page[at : found.start()])
        end = lower.find(f"</{found[1].lower()}", found.end())
        at = len(page) if end < 0 else end
    return "".join([*kept, page[at:]])


def _cut(text: str, begins: str, ends: str) -> str:
    kept, at = [], 0
    while (begin := text.find(begins, at)) >= 0:
        kept.append(text[at:begin])
        end = text.find(ends, begin + len(begins))
        at = len(text) if end < 0 else end + len(ends)
    return "".join([*kept, text[at:]])


def _in(data: bytes, charset: str | None) -> str | None:
    if not charset or charset.lower() in {"us-ascii", "ascii", "utf-8", "utf8"}:
        return None
    try:
        known = codecs.lookup(charset[:40])
        if known.name in _NOT_FOR_MAIL or not getattr(known, "_is_text_encoding", False):
            return None
        return data.decode(known.name)
    except (LookupError, ValueError):  # no such encoding, or bytes that do not fit it
        return None
