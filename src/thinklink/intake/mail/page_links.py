"""The links of a mail: the words that are clicked and where they lead, followed through the wrappers of mail gateways.

Firms and mail services put an address of their own before every link, to look at it when it is clicked. Such a wrapper
says in itself where it leads, or it does not; in the latter case the link leads nowhere that is known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from thinklink.intake.text import one_line

_ANCHOR: Final = re.compile(
    r"<a\s[^<>]{0,4000}?\bhref\s{0,3}=\s{0,3}(?:\"([^\"<>]{1,4000})\"|'([^'<>]{1,4000})'|([^\s\"'<>]{1,4000}))[^<>]{0,4000}>",
    re.IGNORECASE,
)
_END: Final = re.compile(r"</a\b", re.IGNORECASE)
_TAGS: Final = re.compile(r"<[^<>]{0,2000}>")
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'()\[\]]{3,4000}", re.IGNORECASE)
_LONGEST_WORDS: Final = 300
_MOST: Final = 400
_LONGEST_PAGE: Final = 1_000_000
#: wrappers whose own text says where they lead, as what stands before and after it
_V3: Final = re.compile(r"/v3/__(.{1,4000}?)__;", re.IGNORECASE)
_WRAPPERS: Final = (
    "safelinks.protection.outlook.com",
    "urldefense.proofpoint.com",
    "urldefense.com",
    "urldefense.us",
    "protect.checkpoint.com",
    "mimecast.com",
    "mimecastprotect.com",
    "linkprotect.cudasvc.com",
    "secure-web.cisco.com",
    "trendmicro.com",
    "barracudanetworks.com",
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link: the words that are clicked (empty in plain text), and the whole address behind any wrapper."""

    words: str
    address: str

    @property
    def host(self) -> str:
        """The host it leads to, in lower case; empty where none can be made out."""
        return host_of(self.address)


def anchors_of(page: str) -> Iterator[Anchor]:
    """Yield the links of a web page, in order, no more than a few hundred."""
    page = page[:_LONGEST_PAGE]
    for count, found in enumerate(_ANCHOR.finditer(page)):
        if count >= _MOST:
            return
        address = unescape(found[1] or found[2] or found[3]).strip()
        if address.lower().startswith(("http://", "https://", "//", "www.")):
            end = _END.search(page, found.end(), found.end() + 4000)
            inner = page[found.end() : end.start() if end else found.end()]
            yield Anchor(one_line(unescape(_TAGS.sub(" ", inner)))[:_LONGEST_WORDS], unwrapped(address))


def links_in_text(text: str) -> Iterator[Anchor]:
    """Yield the addresses that stand in a text, in order, no more than a few hundred."""
    for count, found in enumerate(_ADDRESS.finditer(text)):
        if count >= _MOST:
            return
        yield Anchor("", unwrapped(found[0].rstrip(".,;:!?")))


def unwrapped(address: str) -> str:
    """Return where a wrapped `address` leads, or nothing where the wrapper does not say; any other as it is."""
    host = host_of(address)
    if not any(host == one or host.endswith(f".{one}") for one in _WRAPPERS):
        return address
    try:
        query = parse_qs(urlsplit(address).query, max_num_fields=20)
    except ValueError:
        return ""
    if v3 := _V3.search(address):
        return v3[1]
    inner = next((query[name][0] for name in ("url", "a", "domain") if query.get(name)), "")
    if not inner and query.get("u"):
        inner = unquote(query["u"][0].replace("-", "%").replace("_", "/"))
    return inner


def host_of(address: str) -> str:
    """Return the host of an address on the web, in lower case; empty where there is none."""
    try:
        found = urlsplit(address if "//" in address[:9] else f"//{address}").hostname or ""
    except ValueError:
        return ""
    return found.rstrip(".").lower() if "." in found else ""
