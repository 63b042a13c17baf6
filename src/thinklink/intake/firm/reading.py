"""The text of a site, the page of a register, or both, as bytes, into one reading of one firm.

A text is taken for a firm's when it is the page of a register; when the member typed the firm's name and what a
register says above it; or when nobody speaks in it, it greets nobody, and it bears at least three of the ten marks
that sites of firms bear, and more of them than of an advert's.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from thinklink.dossier import Dossier, Firm, Reading
from thinklink.intake.advert_marks import greets, is_to_one_person
from thinklink.intake.advert_marks import marks as advert_marks
from thinklink.intake.chat import has_speakers
from thinklink.intake.inventory import Input, Intake
from thinklink.intake.legible import is_legible, legible
from thinklink.intake.limits import Limits
from thinklink.intake.text import decoded, plain_line

from . import site
from .register import Entry, entry_in
from .typed import typed_in

KIND: Final = "firm"
_ENOUGH: Final = 3
#: with so many marks, somebody may say `I` in it: small firms do
_PLENTY: Final = 4
#: words that make a line a sentence
_SENTENCE: Final = 9
#: so much of a text is looked at to tell what it is, in bytes; a register or a site is short
_HEAD: Final = 20_000


@dataclass(frozen=True, slots=True)
class _Found:
    """The text by lines, and what each way of looking found in it."""

    text: str
    lines: list[str]
    entry: Entry
    typed: dict[str, tuple[str, int]]


def looks_like(name: str, data: bytes) -> bool:
    """Return whether `data` reads as a firm's; its `name` says nothing."""
    del name
    text = decoded(data[:_HEAD]).replace("\r\n", "\n").replace("\r", "\n")
    if not is_legible(text) or greets(text):
        return False
    found = _look(text)
    if found.entry.is_one or found.entry.not_found is not None or ("name" in found.typed and len(found.typed) > 1):
        return True
    count = site.marks(text)
    if count < _ENOUGH or count <= advert_marks(text) or (count < _PLENTY and is_to_one_person(text)):
        return False
    return not has_speakers(text)


def read(name: str, data: bytes, limits: Limits) -> Intake:
    """Return the firm in `data` as one input with one reading.

    Raises `UnableToRead` where there is no text in it.
    """
    found = _look(legible(data, limits))
    told = dict(_told(found))
    firm = Firm(
        name=told.get("name", ("", 0))[0] or None,
        website_text=_words(found),
        registered=told.get("registered", ("", 0))[0] or None,
        founded=told.get("founded", ("", 0))[0] or None,
        address_checked=told.get("address_checked", ("", 0))[0] or None,
    )
    digest = hashlib.sha256(found.text.encode("utf-8", "replace")).hexdigest()[:8]
    first = next(number for number, line in enumerate(found.lines) if line.strip() or number == len(found.lines) - 1)
    places = {"firm": f"{name}:{first + 1}"} | {f"firm.{field}": f"{name}:{at + 1}" for field, (_, at) in told.items()}
    if firm.website_text:
        words = firm.website_text.partition("\n")[0].strip()
        at = next((number for number, line in enumerate(found.text.split("\n")) if line.strip() == words), first)
        places["firm.website_text"] = f"{name}:{at + 1}"
    reading = Reading(Dossier(id=f"firm-{digest}", firm=firm), places, "firm")
    return Intake((Input(name, KIND, (reading,), {"firms": 1}, notes=tuple(_notes(found))),))


def _look(text: str) -> _Found:
    lines = [plain_line(line) for line in text.split("\n")]
    return _Found(text, lines, entry_in(lines), typed_in(lines))


def _told(found: _Found) -> Iterator[tuple[str, tuple[str, int]]]:
    """Yield each field that is told, with its value and its line: what a register says, or else the site.

    What the member typed comes last, so that it is what counts.
    """
    entry, claimed = found.entry, site.claimed_since(found.text)
    named = entry.name if entry.is_one else None
    if named or (named := _placed(found.text, site.name_in(found.text))):
        yield "name", named
    if entry.is_one:
        yield "registered", ("found", entry.block[0])
    elif entry.not_found is not None:
        yield "registered", ("not_found", entry.not_found)
    if founded := entry.founded or _placed(found.text, claimed):
        yield "founded", founded
    yield from found.typed.items()


def _placed(text: str, told: tuple[str, int] | None) -> tuple[str, int] | None:
    return (told[0], text.count("\n", 0, told[1])) if told else None


def _words(found: _Found) -> str | None:
    """Return what the firm says of itself: all but what the member typed, and the entry of a register."""
    left_out = {line for _, line in found.typed.values()}
    if found.entry.is_one:
        left_out |= set(range(*found.entry.block))
        left_out |= {found.entry.name[1]} if found.entry.name else set()
    text = "\n".join(line for number, line in enumerate(found.text.split("\n")) if number not in left_out).strip()
    is_register = found.entry.is_one or found.entry.not_found is not None
    return None if not text or (is_register and not _says_something(text)) else text


def _says_something(text: str) -> bool:
    """The page of a register has titles and values, and hardly a sentence."""
    return any(len(line.split()) >= _SENTENCE for line in text.split("\n"))


def _notes(found: _Found) -> Iterator[str]:
    if found.entry.is_one and found.entry.state and found.entry.state[0] == "ended":
        line = found.entry.state[1] + 1
        yield f"The register says that the firm is no longer active, or may soon not be (line {line:,})."
    claimed, entered = site.claimed_since(found.text), found.entry.founded
    if found.entry.is_one and claimed and entered and int(claimed[0][:4]) + 1 < int(entered[0][:4]):
        yield (f"It says it is there since {claimed[0]}, and the register since {entered[0]}. Firms change form: ask.")
    yield "Being in a register says that a firm was entered, not that the person who wrote to you works there."
