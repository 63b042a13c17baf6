"""What receiving servers wrote into a mail about who sent it (RFC 8601), and which of it may count.

A server writes above what is there already. So only the top-most line of results counts, and the lines of the same
server that follow at once, as far as they say that a check failed. Everything lower may have been put there by
whoever sent the mail. And the top-most line is the receiver's only where its own server is named in the line of the
route above it; else it is taken as it is, and nothing good is made of it. What stands in quotation marks or brackets
may be the sender's own words, and is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from thinklink.dossier.mail import MailCheck

from .heads import Heads

_METHOD: Final = re.compile(r"^\s{0,9}(spf|dkim|dmarc)\s{0,3}=\s{0,3}([a-z]{2,12})", re.IGNORECASE)
#: where a check names the host it is about, the plainest first
_ABOUT: Final = re.compile(
    r"\b(?:header\.d|header\.i|header\.from|smtp\.mailfrom|envelope-from)\s{0,3}=\s{0,3}[\"<]?([^\s;\"<>()]{1,300})",
    re.IGNORECASE,
)
_COMMENT: Final = re.compile(r"\([^()]{0,500}\)|\"[^\"]{0,500}\"")
_SERVER: Final = re.compile(r"^\s{0,9}([A-Za-z0-9][A-Za-z0-9._-]{0,200})(?:\s{1,3}\d{1,3})?\s{0,9}(?:;|$)")
_BY: Final = re.compile(r"\bby ([A-Za-z0-9][A-Za-z0-9._-]{0,200})")
_SPF: Final = re.compile(r"^\s{0,9}([a-z]{2,12})\b", re.IGNORECASE)
_DOMAIN_OF: Final = re.compile(r"domain of (?:[^\s@]{1,100}@)?([A-Za-z0-9.-]{1,200}\.[A-Za-z]{2,24})")
_D: Final = re.compile(r"(?:^|;)\s{0,9}d\s{0,3}=\s{0,3}([^\s;]{1,255})")
_MOST: Final = 20
#: comments within comments that are followed
_DEEPEST: Final = 8


def checks_of(heads: Heads) -> tuple[tuple[MailCheck, ...], str, bool]:
    """Return the checks that count, who says that they were made, and whether that is surely the receiver's server."""
    at = next((place for place, row in enumerate(heads.rows) if row[0] == "authentication-results"), None)
    if at is None:
        return _received_spf(heads)
    server = _server(heads.rows[at][1])
    checks = list(_results(heads.rows[at][1]))
    for name, value in heads.rows[at + 1 :]:
        if name != "authentication-results" or _server(value) != server:
            break
        checks += [one for one in _results(value) if one.result not in {"pass", "none", "neutral"}]
    return tuple(checks[:_MOST]), server, _is_receivers(heads.rows[:at], server)


def signers(heads: Heads) -> tuple[str, ...]:
    """Return the hosts in whose name signatures stand in the file; whether they are genuine is not known."""
    found = (_D.search(value) for value in heads.all("dkim-signature")[:_MOST])
    return tuple(dict.fromkeys(one[1].lower() for one in found if one))


def _server(value: str) -> str:
    """Return the name a server gives itself; some give none, and begin with the first check."""
    found = _SERVER.match(_bare(value))
    return found[1].lower() if found else ""


def _results(value: str) -> Iterator[MailCheck]:
    for piece in _bare(value).split(";")[:_MOST]:
        if found := _METHOD.match(piece):
            about = _ABOUT.search(piece)
            host = about[1].rpartition("@")[2].strip(".").lower() if about else ""
            yield MailCheck(found[1].lower(), found[2].lower(), host)


def _bare(value: str) -> str:
    """Return `value` without comments, which nest, and without what is quoted; an open one takes the rest with it."""
    for _ in range(_DEEPEST):
        value = _COMMENT.sub(" ", value)
    return re.split(r'[("]', value, maxsplit=1)[0]


def _is_receivers(above: Sequence[tuple[str, str]], server: str) -> bool:
    """Say whether the nearest line of the route above names the server that wrote the results."""
    route = [value for name, value in above if name == "received"]
    if not route or not server:
        return False
    by = _BY.search(_COMMENT.sub(" ", route[-1]))
    return by is not None and _kin(by[1].lower(), server)


def _kin(one: str, other: str) -> bool:
    """Say whether two servers belong together: the last two names are the same, or three where these are short."""
    ends = one.split(".")[-2:], other.split(".")[-2:]
    short = all(len(name) <= 3 for name in ends[0])  # noqa: PLR2004 - such as co.uk, com.au
    return one.split(".")[-3:] == other.split(".")[-3:] if short else ends[0] == ends[1]


def _received_spf(heads: Heads) -> tuple[tuple[MailCheck, ...], str, bool]:
    """An older way to write down the one check; the top-most counts."""
    value = heads.first("received-spf")
    found = _SPF.match(value)
    if not found:
        return (), "", False
    about = _ABOUT.search(value) or _DOMAIN_OF.search(value)
    host = about[1].rpartition("@")[2].lower() if about else ""
    by = re.search(r"\breceiver=([^\s;]{1,200})", value)
    return (MailCheck("spf", found[1].lower(), host),), by[1].lower() if by else "", False
