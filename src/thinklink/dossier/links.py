"""Links made safe to pass on: nothing that acts like a password left in them, and nothing to click.

A link in an invitation e-mail carries tokens (`midToken`, `sharedKey`, ...) that act like a password. `without_tokens`
keeps scheme, host and path and drops every value of the query; `defanged` writes the rest so that no program makes it
clickable. Both leave their own output as it is.
"""

from __future__ import annotations

import re
from typing import Final

REMOVED: Final = "[removed]"

#: Names whose value acts like a password or follows the reader, wherever they stand. Compared in lower case.
TOKEN_NAMES: Final = (
    "midtoken",
    "midsig",
    "eid",
    "otptoken",
    "sharedkey",
    "trkemail",
    "trk",
    "lipi",
    "trackingid",
    "refid",
    "mboxid",
    "loid",
    "invitationid",
    "accesstoken",
    "access_token",
    "authtoken",
    "auth_token",
    "sessionid",
    "session_key",
    "jsessionid",
    "token",
)

_NAMES = "|".join(sorted(TOKEN_NAMES, key=len, reverse=True))
#: Names that are no word of any language, so that a colon after them is enough; "Eid: ..." is a greeting.
_LONG_NAMES = "|".join(name for name in TOKEN_NAMES if len(name) > 6)  # noqa: PLR2004 - the longest word-like name has six
_HOST = r"(?:[^\W_][\w-]{0,62}(?:\.|\[\.\])){1,8}[A-Za-z]{2,24}"
#: A query takes everything up to white space, and lines after it that a mail program broke off the same value.
_QUERY = r"(?:[?#][^\s<>\"]*(?:\r?\n[\w%&=+~-]{20,}(?=\s|\Z))*)"
#: What masking puts in the place of something; a link with one in it is still one link.
PLACEHOLDER: Final = r"\[(?:person [A-Z]{1,3}|e-mail address|telephone number|removed)\]"
_BODY = rf"(?:{PLACEHOLDER}|\[[0-9A-Fa-f:.%]{{1,45}}\]|[^\s<>\"\[\]?#])"

#: A link with a scheme or `www.`; a bare host is a link only with a path or a query behind it, or a well-known ending.
LINK: Final = rf"(?:[A-Za-z][A-Za-z0-9+-]{{1,15}}://|www(?:\.|\[\.\])){_BODY}{{1,4000}}{_QUERY}?"
_ENDINGS = "|".join(rf"\.{name}|\]{name}" for name in ("com", "org", "net", "gov", "edu"))
BARE_LINK: Final = (
    rf"(?<![\w.@/-]){_HOST}(?::\d{{2,5}})?"
    rf"(?:/{_BODY}{{0,4000}}{_QUERY}?|{_QUERY}|(?:(?<={_ENDINGS})|(?<=\.co\.uk)|(?<=\]co\[\.\]uk))(?![\w@]))"
)
#: A token outside any link, as left over by a broken line: `midToken=AQE...`.
STRAY_TOKEN: Final = rf"(?i:(?<![A-Za-z0-9])(?:(?:{_NAMES})(?:=|%3D)|(?:{_LONG_NAMES})\"?\s?:\s?\"?)[^\s<>\"]+)"

_LINK_PARTS = re.compile(r"^((?:[A-Za-z][A-Za-z0-9+-]*://)?)([^/?#]*)([^?#]*)(.*)$", re.DOTALL)
_STRAY_PARTS = re.compile(r"^[^=:%\"\s]+(?:=|%3D|\"?\s?:\s?\"?)", re.IGNORECASE)
_TRAILING: Final = ".,;:!?)'\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}»"
_PHONE_VALUE = re.compile(r"(?i)[?&]phone=(\+?\d{6,15})(?!\d)")


def without_tokens(link: str) -> str:
    """Return `link` with scheme, host and path only; what was dropped is written `[removed]`.

    A telephone number in `phone=` stays: it says where the member was asked to go on, and opens nothing.
    """
    body, tail = _split_tail(link)
    scheme, host, path, query = _parts(body)
    return scheme + host.rpartition("@")[2] + _clean_path(path) + _clean_query(query) + tail


def without_stray_token(text: str) -> str:
    """Return `name=value` as `name=[removed]`."""
    match = _STRAY_PARTS.match(text)
    return f"{match[0]}{REMOVED}" if match else REMOVED


def defanged(link: str) -> str:
    """Return `link` written so that nobody opens it by mistake: `hxxps://firm[.]example/path`."""
    scheme, host, path, query = _parts(link)
    return re.sub(r"(?i)http(?=s?://)", "hxxp", scheme + _dots(host) + path + query)


def defanged_address(address: str) -> str:
    """Return an e-mail address whose host is written `firm[.]example`."""
    name, at, host = address.rpartition("@")
    return name + at + _dots(host)


def _dots(host: str) -> str:
    return re.sub(r"(?<!\[)\.(?!\])", "[.]", host)


def _parts(link: str) -> tuple[str, str, str, str]:
    match = _LINK_PARTS.match(link)
    if match is None:  # pragma: no cover - every part of the pattern may be empty, so that it always matches
        return "", link, "", ""
    return match[1], match[2], match[3], match[4]


def _split_tail(link: str) -> tuple[str, str]:
    """Cut off the punctuation of the sentence the link stands in."""
    body = link.rstrip(_TRAILING)
    return body, link[len(body) :]


def _clean_query(query: str) -> str:
    if not query:
        return ""
    phone = _PHONE_VALUE.search(query)
    if phone is None:
        return query[0] + REMOVED
    others = (query[: phone.start()] + query[phone.end() :]).strip("?&#")
    return f"?phone={phone[1]}" + (f"&{REMOVED}" if others else "")


def _clean_path(path: str) -> str:
    segments = path.split("/")
    cleaned = [_clean_segment(segment, before) for before, segment in zip(["", *segments], segments, strict=False)]
    return "/".join(cleaned)


def _clean_segment(segment: str, before: str) -> str:
    """Drop what a path hides: the value after `/sharedKey/`, `;jsessionid=...`, `name=value`, an encoded query."""
    if segment and before.lower() in TOKEN_NAMES:
        return REMOVED
    found = re.search(r"[;=]|%3[BDF]|%26|%23", segment, re.IGNORECASE)
    if found is None:
        return segment
    keep = found.end() if segment[found.start()] == "=" else found.start()
    return segment[:keep] + REMOVED
