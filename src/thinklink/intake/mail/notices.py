"""Notices that a platform sends by mail: who invited, accepted or wrote, what they say of themselves, and their note.

A profile is known by the address in the notice, where it names one: older notices hold a number instead, which leads
nowhere without signing in. What a notice says of the member is not taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from thinklink.dossier import profile_key
from thinklink.intake.names import is_nobody, same_name_as
from thinklink.intake.text import one_line

from .heads import Heads
from .notice_words import BY_SENDER, FOOT, KINDS, MEANT_FOR, NAME_IN_SUBJECT, STOCK, VIA
from .opening import Mail
from .page_links import Anchor, host_of, links_in_text
from .tokens import without_secrets

_LONGEST_NAME: Final = 80
#: words in a name; longer ones are sentences
_MOST_WORDS: Final = 6
_LONGEST_HEADLINE: Final = 220
_LONGEST_PLACE: Final = 60
_MOST_PEOPLE: Final = 60
#: lines in which the platform says what it is about
_MOST_ABOVE: Final = 12
_MOST_LINES: Final = 4000


@dataclass(frozen=True, slots=True)
class Told:
    """What a notice tells of one person. `key` is that of the profile, or `None`."""

    kind: str
    name: str
    key: str | None = None
    headline: str | None = None
    location: str | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    #: the addresses that stand in it
    links: tuple[str, ...] = ()


def kind_of(heads: Heads) -> str | None:
    """Return `invitation`, `accepted` or `message`, or `None` where a notice is about no person."""
    local = heads.sender.address.partition("@")[0]
    named = next((kind for kind, pattern in KINDS if pattern.search(heads.subject[:300])), None)
    if named == "invitation" and local in BY_SENDER:
        return BY_SENDER[local]
    return named or BY_SENDER.get(local)


def told_in(mail: Mail) -> tuple[Told, ...]:
    """Return everybody that a notice tells of, each once, in its order."""
    kind = kind_of(mail.heads)
    if kind is None:
        return ()
    lines, member = _lines(mail.text), _members_names(mail)
    above = _names_above(mail.heads, [line.words for line in lines[:_MOST_ABOVE]])
    names = [name for name in above if same_name_as(name) not in member]
    found = _in_chunks(lines, names, kind) if not mail.is_page else []
    found = found or list(_by_names(lines, [*names, *_names_clicked(mail.anchors)], kind, mail.anchors))
    if not found and names:
        found = [Told(kind, names[0], _only_key(mail.anchors))]
    return tuple(_once([one for one in found if same_name_as(one.name) not in member and not is_nobody(one.name)]))


def _once(found: list[Told]) -> Iterator[Told]:
    seen: set[str] = set()
    for one in found[:_MOST_PEOPLE]:
        mark = one.key or same_name_as(one.name)
        if mark not in seen:
            seen.add(mark)
            yield replace(
                one,
                name=without_secrets(one.name),
                headline=without_secrets(one.headline) if one.headline else None,
                location=without_secrets(one.location) if one.location else None,
                words=without_secrets(one.words).strip(),
            )


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    for raw in text.split("\n")[:_MOST_LINES]:
        line = one_line(raw)
        if FOOT.match(line.lstrip(" -*|·")):
            break
        links = tuple(one.address for one in links_in_text(line) if one.address)
        words = line
        for at in range(len(words)):
            if words[at : at + 4].lower() == "http" or words[at : at + 5].lower() == "<http":
                words = words[:at]
                break
        found.append(_Line(words.strip(), links))
    return found


def _names_above(heads: Heads, first: list[str]) -> Iterator[str]:
    """Yield the names in the subject, of the sender and in the `first` lines, as the platform writes them."""
    for words in (heads.subject[:300], *(line for line in first if line and STOCK.fullmatch(line))):
        for pattern in NAME_IN_SUBJECT:
            if (found := pattern.search(words[:300])) and _can_be_name(one_line(found["name"])):
                yield one_line(found["name"]).strip("\"'\u201c\u201d")
    sender = VIA.sub("", heads.sender.name).strip()
    if sender and "linkedin" not in sender.lower():
        yield sender


def _members_names(mail: Mail) -> set[str]:
    """Return the names by which the notice calls the member, for comparing."""
    names = [one.name for one in mail.heads.people("to", "delivered-to")]
    names += [found["name"] for found in MEANT_FOR.finditer(mail.text[-20_000:])]
    return {same_name_as(name) for name in names if name.strip()}


def _in_chunks(lines: list[_Line], names: list[str], kind: str) -> list[Told]:
    """In plain text, a link ends what is told of one person."""
    found: list[Told] = []
    chunk: list[str] = []
    for line in lines:
        is_stock = not line.words or bool(STOCK.fullmatch(line.words))
        if not line.links:
            chunk.append("" if is_stock and not _may_greet(line.words) else line.words)
            continue
        key = next((key for one in line.links if (key := profile_key(one)) and _is_profile(one)), None)
        if not is_stock and not line.words.endswith(":"):
            chunk.append(f"{line.words} {line.links[0]}")
        if told := _told(chunk, names, kind, key):
            found.append(told)
        elif found and key and not found[-1].key:
            found[-1] = replace(found[-1], key=key)
        chunk = []
    if not found and (told := _told(chunk, names, kind, None)):
        found.append(told)
    return found


def _may_greet(words: str) -> bool:
    return words[:3].lower() in {"hi ", "dea", "hel"} and len(words) < _LONGEST_NAME


def _told(chunk: list[str], names: list[str], kind: str, key: str | None) -> Told | None:
    """Return what the lines of one chunk tell; `None` where no name can be found in them."""
    wanted = {same_name_as(name) for name in names}
    at = next((place for place, line in enumerate(chunk) if line and same_name_as(line) in wanted), None)
    if at is None:
        at = _likely_name(chunk, kind)
    if at is None:
        return None
    return _around(chunk, at, kind, key)


def _around(chunk: list[str], at: int, kind: str, key: str | None) -> Told:
    """The name stands at line `at`; below it, in the same paragraph, what they say they are and where they live."""
    after, headline, location = at + 1, None, None
    if after < len(chunk) and chunk[after] and _is_headline(chunk, after, kind):
        headline, after = chunk[after], after + 1
        place = chunk[after] if after < len(chunk) else ""
        if kind != "message" and 0 < len(place) <= _LONGEST_PLACE and not place.endswith((".", "!", "?")):
            location, after = place, after + 1
    words = [*chunk[:at], "", *chunk[after:]]
    return Told(kind, chunk[at][:_LONGEST_NAME], key, headline, location, _note(words))


def _is_headline(chunk: list[str], at: int, kind: str) -> bool:
    line = chunk[at]
    if len(line) > _LONGEST_HEADLINE:
        return False
    if kind != "message":
        return True
    more = any(chunk[at + 1 :])
    return more and not line.endswith((".", "!", "?", ",", ":")) and len(line.split()) > 1


def _note(lines: list[str]) -> str:
    """Return what they wrote; a greeting alone is the platform's."""
    text = "\n".join(lines).strip()
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return "" if not text or STOCK.fullmatch(text) else text


def _likely_name(chunk: list[str], kind: str) -> int | None:
    """The first line of the last paragraph, or of the first one in messages, where it can be a name."""
    starts = [at for at, line in enumerate(chunk) if line and (at == 0 or not chunk[at - 1])]
    starts = [at for at in starts if not STOCK.fullmatch(chunk[at])]
    if not starts:
        return None
    at = starts[0] if kind == "message" else starts[-1]
    return at if _can_be_name(chunk[at]) else None


def _can_be_name(line: str) -> bool:
    words = line.partition(",")[0].split()
    has_sign = any(sign in line for sign in "!?:;/@") or line.endswith(".")
    return (
        1 < len(words) <= _MOST_WORDS
        and len(line) <= _LONGEST_NAME
        and not has_sign
        and words[0][0].isupper() == words[0][0].isalpha()
    )


def _by_names(lines: list[_Line], names: list[str], kind: str, anchors: tuple[Anchor, ...]) -> Iterator[Told]:
    """In a page, everybody begins at the line that is their name."""
    keys = {
        same_name_as(one.words): profile_key(one.address) for one in anchors if one.words and _is_profile(one.address)
    }
    wanted = {same_name_as(name) for name in names if name}
    bare = ["" if STOCK.fullmatch(line.words) else line.words for line in lines]
    places = [at for at, line in enumerate(bare) if line and same_name_as(line) in wanted]
    for number, at in enumerate(places):
        end = places[number + 1] if number + 1 < len(places) else len(bare)
        before = bare[:at] if number == 0 and kind == "invitation" else []
        chunk = [*before, bare[at], *_closed_up(bare[at + 1 : end])]
        key = keys.get(same_name_as(bare[at])) or (_only_key(anchors) if len(set(places)) == 1 else None)
        yield _around(chunk, len(before), kind, key)


def _closed_up(lines: list[str]) -> list[str]:
    """A page sets every line apart: what follows a name follows it at once."""
    kept = list(lines)
    while kept and not kept[0]:
        kept.pop(0)
    head = [kept.pop(0)] if kept else []
    while kept and not kept[0]:
        kept.pop(0)
    return [*head, *kept]


def _names_clicked(anchors: tuple[Anchor, ...]) -> Iterator[str]:
    for one in anchors:
        if _is_profile(one.address) and _can_be_name(one.words) and not STOCK.fullmatch(one.words):
            yield one.words


def _is_profile(address: str) -> bool:
    path = address.partition("://")[2].partition("/")[2]
    return "linkedin." in host_of(address) and path.startswith(
        ("in/", "comm/in/", "pub/", "comm/profile/view", "profile/view")
    )


def _only_key(anchors: tuple[Anchor, ...]) -> str | None:
    keys = {key for one in anchors if _is_profile(one.address) and (key := profile_key(one.address))}
    return keys.pop() if len(keys) == 1 else None
