"""What a pack does not pass on: tokens in links, other people's names, the member's own addresses and numbers.

One pass finds every passage to change and says why; a passage is replaced as a whole or not at all, also where only a
part of it is quoted. Masking masked text changes nothing. What the persona itself gave - an address or a number to go
on with - is evidence and stays, unless the member had written it first: then it is the member's own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from thinklink.dossier import Dossier, Sender
from thinklink.dossier.links import (
    BARE_LINK,
    LINK,
    PLACEHOLDER,
    STRAY_TOKEN,
    defanged,
    defanged_address,
    without_stray_token,
    without_tokens,
)

Kind = Literal["link", "address", "number", "name", "shown"]

_AT = r"(?:[@＠]|\s?[\[(]\s?at\s?[\])]\s?)"  # noqa: RUF001 - the full-width sign is one way to hide an address
_DOT = r"(?:\.|\[\.\]|\s?[\[(]\s?dot\s?[\])]\s?)"
_ADDRESS = rf"(?<![\w.+-])[\w.+'-]{{1,64}}{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,6}}"
#: With a sign in front (+, 00, 0 or a bracket) seven digits are enough, without one nine, or the form 555-0123. Dates
#: are no telephone numbers.
_GAP = r"[ \u00a0\u202f().\-/]"
_NUMBER = (
    r"(?<![\w.,/-])(?!\d{4}[-./]\d\d?[-./]\d\d?(?!\d))(?!\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d))"
    rf"(?:(?:\+\s?|\(\+?)\d{{1,4}}\)?(?:{_GAP}{{0,2}}\d){{5,14}}|0(?:{_GAP}{{0,2}}\d){{6,14}}"
    rf"|\d(?:{_GAP}{{0,2}}\d){{8,18}}|\d{{3}}{_GAP}\d{{4}})(?!\w)"
)
_NUMBER_IN_LINK = r"(?<=[/=])\+?\d{7,15}(?!\w)"
_ADDRESS_PUT: Final = "[e-mail address]"
_NUMBER_PUT: Final = "[telephone number]"
_SHORTEST_PART: Final = 3
_PASSES: Final = 8
#: What a platform writes where a name is missing; hiding these words would hide the platform.
_NO_NAMES: Final = ("LinkedIn Member", "LinkedIn", "Facebook user")


@dataclass(frozen=True, slots=True)
class Span:
    """One passage `start:end` and what stands in its place; `shown` means written differently, nothing left out."""

    start: int
    end: int
    put: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Masker:
    """Knows whom to mask in one dossier: names and parts of names with their stand-ins, and contacts of the member."""

    names: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    _pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_pattern", _pattern(self._name_patterns()))

    def spans(self, text: str, *, by: Sender) -> tuple[Span, ...]:
        """Return what to change in a `text` written by the persona, the member or another person, in order."""
        return tuple(self._spans(text, by))

    def mask(self, text: str, *, by: Sender) -> str:
        """Return `text` as it may be passed on."""
        return self.part(text, 0, len(text), by=by)

    def part(self, text: str, start: int, end: int, *, by: Sender) -> str:
        """Return `text[start:end]` as it may be passed on; what it cuts through is masked as a whole."""
        masked = masked_slice(text, self.spans(text, by=by), start, end)
        # What stands beside a masked passage can look different now: a number is no longer the end of a word.
        for _ in range(_PASSES):
            before, masked = masked, masked_slice(masked, self.spans(masked, by=by), 0, len(masked))
            if masked == before:
                break
        return masked

    def stand_in(self, name: str | None) -> str:
        """Return what a third person called `name` is called in the pack."""
        known = {_folded(one): stand_in for one, stand_in in self.names.items()}
        return known.get(_folded(name or ""), "another person").strip("[]")

    def _spans(self, text: str, by: Sender) -> Iterator[Span]:
        for match in self._pattern.finditer(text):
            kind, put = self._instead(match.lastgroup or "", match[0], by)
            if put != match[0]:
                yield Span(match.start(), match.end(), put, kind)

    def _instead(self, group: str, found: str, by: Sender) -> tuple[Kind, str]:
        if group == "link":
            return self._link(found, by)
        if group == "stray":
            return "link", without_stray_token(found)
        if group == "address":
            return ("address", _ADDRESS_PUT) if self._hidden(found, by) else ("shown", defanged_address(found))
        if group == "number":
            return ("number", _NUMBER_PUT) if self._hidden(found, by) else ("shown", found)
        return ("name", self._without_names(found)) if group == "name" else ("shown", found)

    def _hidden(self, contact: str, by: Sender) -> bool:
        return by != "persona" or _contact(contact) in self.own

    def _link(self, found: str, by: Sender) -> tuple[Kind, str]:
        """A link may hold a number (`wa.me/44...`), an address or a name as well."""
        clean = re.sub(_ADDRESS, lambda one: self._instead("address", one[0], by)[1], without_tokens(found))
        clean = re.sub(_NUMBER_IN_LINK, lambda one: self._instead("number", one[0], by)[1], clean)
        clean = self._without_names(clean)
        return ("link" if clean != found else "shown"), defanged(clean)

    def _without_names(self, text: str) -> str:
        for pattern, stand_in in self._name_patterns():
            text = re.sub(pattern, stand_in, text)
        return text

    def _name_patterns(self) -> list[tuple[str, str]]:
        parts = [(_bounded(re.escape(part), part), stand_in) for part, stand_in in self.parts.items()]
        return [(_anywhere(name), stand_in) for name, stand_in in self.names.items()] + parts


def masker_for(dossier: Dossier, *, hide: Iterable[str] = (), keep: Iterable[str] = ()) -> Masker:
    """Return the masker for `dossier`: hides its third persons and everything in `hide`, but nothing in `keep`.

    `hide` may hold names, addresses and numbers; `keep` names that belong to the approach, such as a second persona.
    """
    kept = [_folded(name) for name in (*keep, dossier.profile.name or "", *_NO_NAMES)]
    third = [message.who for message in dossier.approach.messages if message.sender == "other" and message.who]
    names: dict[str, str] = {}
    contacts = [one for one in hide if re.fullmatch(f"{_ADDRESS}|{_NUMBER}", one.strip())]
    for name in (*third, *(one for one in hide if one not in contacts)):
        if _folded(name) and _folded(name) not in (*kept, *map(_folded, names)):
            names[name.strip()] = f"[person {_letter(len(names))}]"
    spared = {word for name in kept for word in name.split()}
    parts = {part: names[name] for name in names for part in _parts(name) if _folded(part) not in spared}
    return Masker(names=names, parts=parts, own=_own_contacts(dossier) | {_contact(one) for one in contacts})


def masked_slice(text: str, spans: Iterable[Span], start: int, end: int) -> str:
    """Return `text[start:end]` with every passage replaced that it touches, whole."""
    parts, at = [], start
    for span in spans:
        if span.end > start and span.start < end:
            parts.append(text[at : max(at, span.start)] + span.put)
            at = span.end
    return "".join(parts) + text[at:end]


def _own_contacts(dossier: Dossier) -> frozenset[str]:
    """Return the addresses and numbers that somebody other than the persona wrote first."""
    seen: dict[str, bool] = {}
    for message in dossier.approach.messages:
        for match in re.finditer(f"{_ADDRESS}|{_NUMBER}", message.text):
            seen.setdefault(_contact(match[0]), message.sender != "persona")
    return frozenset(contact for contact, own in seen.items() if own)


def _contact(text: str) -> str:
    """Return one spelling for every way an address or a number is written."""
    digits = re.sub(r"\D", "", text)
    if not re.search(_AT, text):
        return digits[-9:]
    plain = re.sub(_AT, "@", re.sub(_DOT, ".", text.casefold()))
    return re.sub(r"\s", "", plain)


def _pattern(names: list[tuple[str, str]]) -> re.Pattern[str]:
    groups = [
        f"(?P<placeholder>{PLACEHOLDER})",
        f"(?P<link>{LINK}|{BARE_LINK})",
        f"(?P<stray>{STRAY_TOKEN})",
        f"(?P<address>{_ADDRESS})",
        *([f"(?P<name>{'|'.join(pattern for pattern, _ in names)})"] if names else []),
        f"(?P<number>{_NUMBER})",
    ]
    return re.compile("|".join(groups))


def _anywhere(name: str) -> str:
    """Return a pattern for a whole name, also as in `anna-smith` or `anna.smith`, in either Unicode form."""
    forms = {unicodedata.normalize("NFC", name), unicodedata.normalize("NFD", name)}
    spelled = [r"[\s._-]{0,3}".join(map(re.escape, form.split())) for form in sorted(forms)]
    return _bounded(f"(?i:{'|'.join(spelled)})", name)


def _bounded(pattern: str, name: str) -> str:
    """Ask for the edge of a word, but only in scripts that have capitals: others write names into words."""
    if any(unicodedata.category(character) in ("Lu", "Ll") for character in name):
        return rf"(?<![^\W_]){pattern}(?![^\W_])"
    return pattern


def _parts(name: str) -> tuple[str, ...]:
    parts = name.split()
    return tuple(part for part in parts if len(part) >= _SHORTEST_PART and "." not in part) if len(parts) > 1 else ()


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).lower().split())


def _letter(index: int) -> str:
    """Return A, B, ... Z, AA, AB, ... for 0, 1, ..."""
    text = ""
    while index >= 0:
        text = chr(ord("A") + index % 26) + text
        index = index // 26 - 1
    return text
