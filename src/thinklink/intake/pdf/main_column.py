"""The main column of a saved profile: who it is, what they say of themselves, posts and studies.

The order of the sections on the page is theirs; titles of sections are told by their size. A title that is not known,
because it is in another language, is told by the sizes below it: only posts have titles of their own, only studies
have schools without them, and what comes first with neither is what they say of themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .lines import Line
from .paragraphs import column_of, text_of
from .posts import Told, posts_of
from .sizes import Role, role_of
from .studies import Studied, studies_of
from .top import Top, top_of
from .words import HEADINGS

#: the usual right end of the main column's text, from its left edge
_EDGE: Final = 340.0
_SECTIONS: Final = ("about", "experience", "education", "other")


@dataclass(frozen=True, slots=True)
class Main:
    """What the main column tells, and the page on which the words about themselves begin."""

    top: Top
    about: str | None
    about_page: int
    posts: tuple[Told, ...]
    studies: tuple[Studied, ...]


def main_of(lines: Sequence[Line]) -> Main:
    """Return what the lines of the main column tell."""
    shown = [line for line in lines if role_of(line.size) is not Role.FOOT]
    top, sections = _sections(shown)
    column = column_of([line for line in shown if role_of(line.size) in {Role.TEXT, Role.TITLE, Role.ENTRY}], _EDGE)
    about = sections.get("about", [])
    return Main(
        top_of(top),
        text_of(about, column),
        about[0].page if about else 1,
        posts_of(sections.get("experience", []), column),
        studies_of(sections.get("education", []), column),
    )


def _sections(lines: Sequence[Line]) -> tuple[list[Line], dict[str, list[Line]]]:
    """Return what stands above the first title, and the lines below each title by what they are."""
    top, cut = list[Line](), list[tuple[str, list[Line]]]()
    for line in lines:
        if role_of(line.size) is Role.SECTION:
            cut.append((line.text, []))
        else:
            (cut[-1][1] if cut else top).append(line)
    sections = dict[str, list[Line]]()
    for title, below in cut:
        sections.setdefault(_named(title, below, sections), below)
    return top, sections


def _named(title: str, below: list[Line], known: dict[str, list[Line]]) -> str:
    for name in _SECTIONS:
        if title.casefold() in HEADINGS[name]:
            return name
    roles = {role_of(line.size) for line in below}
    if Role.TITLE in roles:
        return "experience"
    if Role.ENTRY in roles:
        return "education" if "education" not in known else "other"
    return "about" if not known else "other"
