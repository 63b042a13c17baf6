"""The text of a job advert, copied from a job board or a post.

A text is taken for an advert when nobody speaks in it by name, when it is not written to one person, and when at
least two of the six marks that adverts bear stand in it: a title that names a kind of work, the pay, how to apply,
what is asked or offered, where and how long, and that somebody is looked for.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import Final

from thinklink.dossier import Advert, Approach, Dossier, Reading

from .advert_marks import is_to_one_person, marks, pay_of, title_of
from .chat import has_speakers
from .inventory import Input, Intake
from .legible import is_legible, legible
from .limits import Limits
from .text import decoded

KIND: Final = "advert"
_ENOUGH: Final = 2
#: so much of a text is looked at to tell what it is, in bytes
_HEAD: Final = 20_000
_FIRM: Final = re.compile(
    r"^\W{0,4}(?:company|employer|organi[sz]ation|firm|client) ?:[ \t]*(?P<label>[^\s][^\n]{1,100})$"
    r"|^(?P<hiring>[^\W\d_][^\n.!?:]{1,60}?) (?:is|are) (?:hiring|recruiting|looking for|seeking)\b",
    re.IGNORECASE | re.MULTILINE,
)
_FIRM_IN_TITLE: Final = re.compile(r"(?: at | @ ?)(?P<title>[^\W\d_][^\n,(|]{1,60})")
_NOBODY: Final = frozenset(
    {"we", "they", "who", "you", "our client", "the client", "our company", "the company", "confidential"}
)


def looks_like(name: str, data: bytes) -> bool:
    """Return whether `data` reads as an advert; its `name` says nothing."""
    del name
    text = decoded(data[:_HEAD]).replace("\r\n", "\n").replace("\r", "\n")
    if not is_legible(text) or is_to_one_person(text):
        return False
    return marks(text) >= _ENOUGH and not has_speakers(text)


def read(name: str, data: bytes, limits: Limits) -> Intake:
    """Return the advert in `data` as one input with one reading.

    Raises `UnableToRead` where there is no text in it.
    """
    text = legible(data, limits)
    told = dict(_told(text))
    words = {field: found for field, (found, _) in told.items()}
    advert = Advert(
        title=words.get("title"), organisation=words.get("organisation"), text=text.strip(), pay=words.get("pay")
    )
    dossier = Dossier(
        id=f"advert-{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:8]}",
        platform="job_board",
        approach=Approach(channel="advert", advert=advert),
    )
    first = len(text) - len(text.lstrip())
    places = {
        f"approach.advert{field}": f"{name}:{text.count(chr(10), 0, at) + 1}"
        for field, at in [("", first), *((f".{field}", at) for field, (_, at) in told.items())]
    }
    return Intake((Input(name, KIND, (Reading(dossier, places, "advert"),), {"adverts": 1}),))


def _told(text: str) -> Iterator[tuple[str, tuple[str, int]]]:
    """Yield the name of each field that the text tells, with its words and where they begin."""
    title = title_of(text)
    if title:
        yield "title", title
    if pay := pay_of(text):
        yield "pay", pay
    if firm := _firm(text, title):
        yield "organisation", firm


def _firm(text: str, title: tuple[str, int] | None) -> tuple[str, int] | None:
    for found in _FIRM.finditer(text):
        group = "label" if found["label"] else "hiring"
        if found[group].strip().casefold() not in _NOBODY:
            return found[group].strip(), found.start(group)
    found_at = _FIRM_IN_TITLE.search(title[0]) if title else None
    if title and found_at:
        return found_at["title"].strip(), title[1] + found_at.start("title")
    return None
