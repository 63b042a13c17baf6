"""What acts like a password in a mail, taken out before anything of it is kept, quoted or shown.

Whoever has the links of an invitation can accept it, and whoever has those of a newsletter can end it, in the member's
name. Of every link scheme, host and path stay. Of a path, what no person would have written goes as well.
"""

from __future__ import annotations

import re
from typing import Final

from thinklink.dossier.links import BARE_LINK, LINK, REMOVED, STRAY_TOKEN, without_stray_token, without_tokens

#: a link or a token that stands alone; links with a scheme first
_SECRET: Final = re.compile(f"(?P<link>{LINK})|(?P<stray>{STRAY_TOKEN})|(?P<bare>{BARE_LINK})")
#: a line without any of these signs holds no path, no query and no value
_SIGNS: Final = "/=%?#"
_NAMED: Final = re.compile(r"(?:token|sig|key|id|lipi)\"?\s?:", re.IGNORECASE)
#: links by which somebody is taken off a list: everything behind the host is theirs alone
_LEAVING: Final = re.compile(
    r"unsub|opt-?out|preferences|subscription|abmeld|desabonn|desinscri|/e/|/psettings", re.IGNORECASE
)
_OPAQUE: Final = re.compile(
    r"(?=[^/]{0,200}\d)(?=[^/]{0,200}[A-Za-z])[A-Za-z0-9_~+%.=]{20,}|[A-Za-z0-9_=-]{40,}|\d{9,}"
)
_PARTS: Final = re.compile(r"^((?:[A-Za-z][A-Za-z0-9+-]*://)?[^/?#\s]*)(.*)$", re.DOTALL)
#: a link that a mail program broke over lines goes on with a line of the characters of links alone
_BROKEN: Final = re.compile(r"(?P<begin>https?://[^\s<>\"]{52,4000})\n(?P<rest>[\w%&=+~./?:;-]{8,4000})(?=\n|\Z)")
_SURELY_MORE: Final = 20
_LONGEST_LINE: Final = 20_000


def without_secrets(text: str) -> str:
    """Return `text` with every link cut down and every token that stands alone written `[removed]`."""
    return "\n".join(_line(line) for line in _joined(text).split("\n"))


def without_secrets_in(link: str) -> str:
    """Return one link, cut down to what says where it leads."""
    begin, rest = _halves(without_tokens(link))
    if not rest.strip("/"):
        return begin + rest
    if _LEAVING.search(rest):
        return f"{begin}/{REMOVED}"
    path, mark, query = rest.partition("?")
    names = path.split("/")
    kept = (_name(before, name) for before, name in zip(["", *names], names, strict=False))
    return f"{begin}{'/'.join(kept)}{mark}{query}"


def _name(before: str, name: str) -> str:
    """Return one name of a path; the address of a profile is no secret, however long."""
    return REMOVED if before not in {"in", "pub"} and _OPAQUE.fullmatch(name) else name


def _halves(link: str) -> tuple[str, str]:
    found = _PARTS.match(link)
    return (found[1], found[2]) if found else (link, "")


def _line(line: str) -> str:
    line = line[:_LONGEST_LINE]
    is_worth_it = any(sign in line for sign in _SIGNS) or (":" in line and bool(_NAMED.search(line)))
    return _SECRET.sub(_cut, line) if is_worth_it else line


def _cut(found: re.Match[str]) -> str:
    return without_stray_token(found[0]) if found["stray"] else without_secrets_in(found[0])


def _joined(text: str) -> str:
    """Return `text` with broken links mended, so that no second half of a token stays on a line of its own."""
    for _ in range(6):
        mended = _BROKEN.sub(_mend, text)
        if mended == text:
            break
        text = mended
    return text


def _mend(found: re.Match[str]) -> str:
    begin, rest = found["begin"], found["rest"]
    in_query = "?" in begin and (len(rest) >= _SURELY_MORE or any(sign in rest for sign in "=&%0123456789"))
    is_more = in_query or bool(_OPAQUE.fullmatch(rest.partition("?")[0].strip("/")))
    return begin + rest if is_more and not rest.startswith(("http://", "https://")) else found[0]
