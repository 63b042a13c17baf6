"""The text of a firm's web site, as somebody copies it: by what it is known, and what it says of the firm."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from .dates import day_in

_LONGEST_NAME: Final = 80
_FEW: Final = 3
#: words of a menu
_MENU: Final = frozenset(
    """
    home|about|about us|services|our services|what we do|who we are|team|our team|people|our people|contact|contact us
    |careers|news|insights|clients|our clients|blog|shop|products|projects|our work|portfolio|gallery|publications
    |research|events|expertise|sectors|industries|solutions|prices|find us|faq|log in|login|menu|search|media|partners
    |get in touch|opening hours|where to find us|case studies|testimonials|join us|membership|approach|our approach
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
_BETWEEN: Final = re.compile(r" ?[|\u00b7\u2022>/] ?| {2,}|\t")
_NAME: Final = rf"(?P<name>[^\W_][^\n|\u00b7\u2022.!?:;]{{1,{_LONGEST_NAME}}}?)"
_WORK: Final = (
    r"(?:firm|company|consultanc(?:y|ies)|consultants?|agency|studio|think[ -]tank|institute"
    r"|practice|business|group|bureau"
    r"|network|platform|provider|workshop|centre|center|foundation|partnership|house"
    r"|office|team|laboratory|society|shop"
    r"|association|manufacturer|supplier|contractors?|organi[sz]ation|alliance|forum|boutique|collective|co-?operative)"
)
#: a title alone on its line
_TITLE: Final = re.compile(
    r"\W{0,4}(?:about (?:us|me|the \w{1,20}|our \w{1,20})|who we are|what we do|contact(?: us)?|prices|opening hours"
    r"|(?:our|my) (?:story|mission|vision|values|services|people|team|approach|clients|history|work|expertise|network"
    r"|offering|experts|products|prices|tours|publications)|why (?:choose|join|work with)? ?us"
    r"|(?:meet|join) (?:the|our) \w{1,12}|news from \w{1,20})\W{0,4}",
    re.IGNORECASE,
)
#: what such a text bears; each counts once
_MARKS: Final = tuple(
    re.compile("|".join(ways), re.IGNORECASE | re.MULTILINE)
    for ways in (
        (r"\u00a9|\(c\) ?(?:19|20)\d\d|\bcopyright (?:\(c\) )?(?:19|20)\d\d", r"\ball rights reserved\b"),
        (
            r"\b(?:privacy|cookie) (?:policy|notice|settings|statement)\b",
            r"\b(?:terms of (?:use|service)|imprint|impressum)\b",
        ),
        (
            rf"\b(?:we are|we['\u2019]re|is) (?:an?|the) (?:[^\s.]{{1,20}} ){{0,9}}{_WORK}\b",
            rf"^(?:an?|the|your) (?:[^\s.]{{1,20}} ){{0,7}}{_WORK}\b",
        ),
        (
            (
                r"\b(?:founded|established|est\.|in business|trading|incorporated|set up|opened|started)"
                r" (?:\w{1,12} ){0,3}(?:in |since )?(?:early |late )?(?:18|19|20)\d\d\b"
            ),
            r"\bsince (?:18|19|20)\d\d\b",
        ),
        (r"\b(?:registered in|company no|vat (?:reg|no|number)|regulated by|charity (?:no|number))\b",),
        (
            r"\b(?:contact us|get in touch|call us|visit us|find us|ring us|write to us|speak to (?:us|our))\b",
            r"^\W{0,4}(?:tel|phone|t|e|e-?mail|office|address)\.? ?: ?\S",
            r"\b(?:info|hello|contact|enquiries|office|mail)@",
        ),
        (
            r"^\W{0,4}(?:https?://|www\.)[^\s]{3,200}$",
            r"^[a-z0-9-]{2,60}\.(?:com|org|net|example|io|co\.uk|eu|de)\b/?$",
        ),
    )
)
_CLAIMED: Final = re.compile(
    r"\b(?:founded|established|est\.|in business|trading|set up|opened|since|incorporated)"
    r" (?P<when>(?:\w{1,12} ){0,3}(?:18|19|20)\d\d)\b",
    re.IGNORECASE,
)
_NAMES: Final = tuple(
    re.compile(form, re.IGNORECASE | re.MULTILINE)
    for form in (
        (
            rf"(?:\u00a9|\(c\)|copyright) ?(?:\(c\) ?|\u00a9 ?)?(?:(?:19|20)\d\d(?: ?[-\u2013] ?(?:19|20)\d\d)?,? )?"
            rf"(?:by )?{_NAME}(?:[.,]? all rights|, ?(?:19|20)\d\d|[.|\u00b7\u2022]|$)"
        ),
        rf"^\W{{0,4}}{_NAME} is (?:a )?(?:registered|company registered|regulated)\b",
        rf"\bwelcome to {_NAME}(?:[.!,]|$)",
        rf"^\W{{0,4}}{_NAME} (?:is|are) (?:an?|the) (?:[^\s.]{{1,20}} ){{0,9}}{_WORK}\b",
        rf"^\W{{0,4}}about (?!us\b|the\b|our\b|this\b){_NAME}$",
    )
)
_NOBODY: Final = frozenset(
    {"we", "it", "this", "our company", "our firm", "the company", "the firm", "all rights reserved"}
)


def marks(text: str) -> int:
    """Return how many marks of a firm's site `text` bears, from 0 to 10; one title is one, and three are two."""
    titles = len(
        {line.casefold() for line in text.split("\n") if len(line) <= _LONGEST_NAME and _TITLE.fullmatch(line)}
    )
    return has_menu(text) + min(2, (titles + 1) // 2) + sum(bool(mark.search(text)) for mark in _MARKS)


def has_menu(text: str) -> bool:
    """Return whether the words of a menu stand in `text`, as short lines or side by side on one."""
    return len({word for word in _menu_words(text.split("\n")) if word in _MENU}) >= _FEW


def name_in(text: str) -> tuple[str, int] | None:
    """Return what the firm calls itself, and where that begins; else its first line, where that is short."""
    for form in _NAMES:
        for found in form.finditer(text):
            name = found["name"].strip(" ,-\u2013\"'")
            if name and name.casefold() not in _NOBODY:
                return name, found.start("name")
    return _first_line(text)


def claimed_since(text: str) -> tuple[str, int] | None:
    """Return since when the firm says it is there, and where it says so."""
    found = _CLAIMED.search(text)
    day = day_in(found["when"]) if found else None
    return (day, found.start("when")) if found and day else None


def _menu_words(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        if len(line) <= 200:  # noqa: PLR2004 - a menu is short
            yield from (word.strip(" -*").casefold() for word in _BETWEEN.split(line))


def _first_line(text: str) -> tuple[str, int] | None:
    begin = len(text) - len(text.lstrip())
    line = text[begin : begin + _LONGEST_NAME + 1].partition("\n")[0]
    name = _BETWEEN.split(line, maxsplit=1)[0].partition(" - ")[0].strip()
    is_name = 0 < len(line) <= _LONGEST_NAME and name and name[-1] not in ".!?,;:" and name.casefold() not in _MENU
    return (name, begin) if is_name and "://" not in name else None
