"""The address of the persona's profile, where a paste gives it: by its name in the address, or by standing on top.

An address somewhere in the words may be anybody's: it counts only where a name of the persona, and none of the member,
is in it. An address above the words is what somebody put there to say whom this is about: it counts where it is the
only one, unless it has the member's own name in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from thinklink.dossier import platform_of, profile_key, profile_url

from .casting import Cast
from .paste import Said

_PROFILE: Final = re.compile(
    r"(?:[a-z]{2,3}\.)?linkedin\.com/(?:comm/)?(?:in|pub)/[^\s<>\"'()\[\]?#]{1,200}", re.IGNORECASE
)
_ANYWHERE: Final = re.compile(
    r"(?:https?://)?(?:[a-z]{1,6}\.)?(?:linkedin|xing|facebook|instagram|twitter|x)\.com/[^\s<>\"'()\[\]#]{1,200}",
    re.IGNORECASE,
)
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_TOO_SHORT: Final = 3
#: words beside an address that only say what it is; a line with more is somebody's words
_BESIDE: Final = 4
_LONGEST: Final = 400


def address_of(text: str, said: Sequence[Said], who: Cast) -> tuple[str, int] | None:
    """Return the address of the persona's profile and its line (from 1), or `None` where none is certain."""
    if ".com/" not in text.lower():
        return None
    persona, member = (who.shown.get(key) if key is not None else None for key in (who.persona, who.member))
    return _by_name(text, persona, member) or _on_top(text.split("\n"), said, member)


def without_addresses_on_top(lines: Sequence[str]) -> list[str]:
    """Return `lines` with those emptied that stand on top and are nothing but an address: nobody said them."""
    left = list(lines)
    for number, line in enumerate(lines):
        if line.strip() and not _ANYWHERE.fullmatch(line.strip()[:_LONGEST]):
            return left
        left[number] = ""
    return list(lines)


def _by_name(text: str, persona: str | None, member: str | None) -> tuple[str, int] | None:
    for found in _PROFILE.finditer(text):
        key = profile_key(found[0].rstrip(".,;:!"))
        if key and (fits := _fitting(key, persona)) and len(fits) > len(_fitting(key, member)):
            return profile_url(key), text.count("\n", 0, found.start()) + 1
    return None


def _on_top(lines: Sequence[str], said: Sequence[Said], member: str | None) -> tuple[str, int] | None:
    """Return the one address that stands above the words, and its line."""
    told: dict[str, tuple[str, int]] = {}
    for number, line in _above(lines, said):
        for found in _ANYWHERE.finditer(line[:_LONGEST]):
            address = found[0].rstrip(".,;:!")
            if key := profile_key(address):
                told.setdefault(key, (_written(key, address), number + 1))
    if len(told) != 1:
        return None
    ((key, address_and_line),) = told.items()
    return None if _fitting(key, member) else address_and_line


def _above(lines: Sequence[str], said: Sequence[Said]) -> Iterator[tuple[int, str]]:
    """Yield the lines before the first who speaks by name; where nobody does, those that are hardly but an address."""
    first = next((one.line for one in said if one.name), None)
    for number, line in enumerate(lines if first is None else lines[:first]):
        beside = _ANYWHERE.sub(" ", line[:_LONGEST]).split()
        if first is None and line.strip() and (len(beside) > _BESIDE or len(beside) == len(line.split())):
            return
        yield number, line


def _written(key: str, address: str) -> str:
    """Return an address in its shortest form; without what only says where somebody clicked."""
    if platform_of(address) == "linkedin":
        return profile_url(key)
    bare = address if key.startswith("x/id:") else address.partition("?")[0]
    return bare if "://" in bare else f"https://{bare}"


def _fitting(key: str, name: str | None) -> list[str]:
    words = _LETTERS.findall((name or "").casefold())
    return [word for word in words if len(word) >= _TOO_SHORT and word in key]
