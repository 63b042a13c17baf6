"""The section on experience: firms, and below each of them one or more posts with period, place and words.

A firm's name has one size, a title a smaller one. Where there were several posts in one firm, the whole length of time
stands below the firm's name; it is dropped, because the posts tell it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from .lines import Line
from .paragraphs import Column, one, text_of
from .periods import Period, is_length, period_of
from .sizes import Role, role_of

#: the longest line that may be a place, in characters and words
_LONGEST, _MOST_WORDS = 80, 10
_PROSE: Final = re.compile(
    r"^[\W\d_]*[-\u2022\xb7*\u2013\u25cf\u25aa>+]\s|[!?;:]$|[^\W\d_]{4}\.$|\b(?:19|20)\d\d\b|https?:|www\.|@|\s-\s\S+\s-\s"
)
_SMALL_WORDS: Final = frozenset(
    "and of the de del la las los le les el y e et und in im am an der den do da dos das di van von upon sur sous bei "
    "en area region metropolitan greater district county city per near na nad al or".split()
)
_APART: Final = 1.2


@dataclass(slots=True)
class Entry:
    """One post as the lines that tell of it."""

    firm: tuple[Line, ...]
    title: list[Line] = field(default_factory=list)
    period: Period | None = None
    #: the line of the period, and all below it
    dated: Line | None = None
    below: list[Line] = field(default_factory=list)

    @property
    def page(self) -> int:
        """The page on which the post begins."""
        return next((line.page for line in (*self.title, *self.firm, *self.below)), 1)


@dataclass(frozen=True, slots=True)
class Told:
    """One post as it was written."""

    firm: str | None
    title: str | None
    period: Period | None
    place: str | None
    words: str | None
    page: int


def posts_of(lines: Sequence[Line], column: Column) -> tuple[Told, ...]:
    """Return the posts that the lines of the section tell of, in their order."""
    entries = list(_entries(lines, column))
    split = _split_by_distance(entries)
    return tuple(_told(entry, column, split) for entry in entries)


def _entries(lines: Sequence[Line], column: Column) -> Iterator[Entry]:
    entry: Entry | None = None
    firm, before = list[Line](), Role.FOOT
    for line in lines:
        role = _role(line, before)
        if role is Role.ENTRY:
            if entry is not None:
                yield entry
                entry = None
            firm = [*firm, line] if before is Role.ENTRY else [line]
        elif entry and role is Role.TITLE is before and column.may_be_broken(entry.title[-1], line):
            entry.title.append(line)
        elif role is Role.TITLE:
            if entry is not None:
                yield entry
            entry = Entry(tuple(firm), [line])
        elif role is Role.TEXT:
            entry = entry or (Entry(tuple(firm)) if period_of(line.text) else None)
            if entry is not None:
                _add(entry, line)
        before = role if role is not Role.FOOT else before
    if entry is not None:
        yield entry


def _role(line: Line, before: Role) -> Role:
    """Return what a line of the section is for; the whole length of time below a firm's name is for nothing."""
    role = role_of(line.size)
    if role in {Role.NAME, Role.SECTION, Role.BAR_HEADING}:
        role = Role.ENTRY
    if before is Role.ENTRY and is_length(line.text, surely=role is not Role.TEXT):
        return Role.FOOT
    return role


def _add(entry: Entry, line: Line) -> None:
    period = period_of(line.text) if entry.dated is None and not entry.below else None
    if period is not None:
        entry.period, entry.dated = period, line
    else:
        entry.below.append(line)


def _split_by_distance(entries: Sequence[Entry]) -> float | None:
    """Return the distance from a period below which there is a place, where two distances occur; else `None`."""
    gaps = sorted(
        entry.below[0].down - entry.dated.down
        for entry in entries
        if entry.dated and entry.below and entry.below[0].page == entry.dated.page
    )
    if not gaps or gaps[-1] - gaps[0] <= _APART:
        return None
    return (gaps[0] + gaps[-1]) / 2


def _told(entry: Entry, column: Column, split: float | None) -> Told:
    has_place = bool(entry.below) and _is_place(entry, column, split)
    place = entry.below[0].text if has_place else None
    words = text_of(entry.below[has_place:], column)
    return Told(one(entry.firm), one(entry.title), entry.period, place, words, entry.page)


def _is_place(entry: Entry, column: Column, split: float | None) -> bool:
    """Return whether the first line below the period is a place and not the beginning of the words."""
    line, after = entry.below[0], entry.below[1] if len(entry.below) > 1 else None
    if len(line.text) > _LONGEST or (after and column.is_close(line, after) and column.broken(line, after)):
        return False
    if entry.dated and entry.dated.page == line.page and split is not None:
        return line.down - entry.dated.down < split
    if _PROSE.search(line.text):
        return False
    words = re.findall(r"[^\W\d_]+", line.text)
    named = all(not word[0].islower() or word.casefold() in _SMALL_WORDS for word in words)
    return bool(words) and named and len(words) <= _MOST_WORDS
