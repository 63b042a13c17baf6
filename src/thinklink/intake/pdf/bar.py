"""The side bar of a saved profile: the profile's address, skills, languages, certifications.

Telephone numbers, addresses and e-mail stand there too; they are not taken. What is a heading, its size tells: an item
may be called "Certifications" as well. An item that was broken over lines is put together again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from .breaks import together
from .lines import Line
from .paragraphs import Column, column_of
from .sizes import Role, role_of
from .words import HEADINGS

#: the usual right end of the bar's text, from the main column's left edge
_EDGE: Final = -44.0
_ADDRESS: Final = re.compile(r"(?:^|[\s/.])linkedin\.com/(?:comm/)?(?:in|pub)/", re.IGNORECASE)
_MARK: Final = "(LinkedIn)"
_LONGEST_ADDRESS: Final = 8
#: the platform shows so many skills at most
_SKILLS: Final = 3
#: the size of an item, to which distances are brought
_ITEM: Final = 10.5
#: two distances differ when they differ by more than this
_DIFFERENT: Final = 1.2
_SECTIONS: Final = ("contact", "skills", "languages", "certifications", "other")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the bar and the page it stands on."""

    text: str
    page: int


@dataclass(frozen=True, slots=True)
class Bar:
    """What is taken from the side bar."""

    address: Item | None
    skills: tuple[Item, ...]
    languages: tuple[Item, ...]
    certifications: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class _Breaks:
    """What tells a broken line from a new item: how wide the column is, and from which distance on a line is new."""

    column: Column
    apart: float | None

    def goes_on(self, name: str, text: str, before: Line, line: Line, count: int) -> bool:
        """Return whether `line` goes on with the item `text` that ends with `before`, in a section of `count` lines."""
        if text.count("(") > text.count(")"):
            return True
        if self.apart is not None and before.page == line.page:
            return line.down - before.down < self.apart
        if name == "languages":
            return line.text.startswith("(") or (not text.endswith(")") and self.column.broken(before, line))
        # Where distances tell nothing, a long line before a long word may be either: the column's width decides.
        may = not text.endswith(")") and (name != "skills" or count > _SKILLS)
        return may and self.column.broken(before, line)


def bar_of(lines: Sequence[Line]) -> Bar:
    """Return what the lines of the side bar hold."""
    sections = dict[str, list[Line]]()
    for heading, below in _sections(lines):
        if heading or below:
            sections.setdefault(_named(heading, below, sections), []).extend(below)
    column = column_of(lines, _EDGE)
    breaks = _Breaks(column, _apart(sections, column))
    skills, languages, certifications = (
        tuple(_items(name, sections.get(name, []), breaks)) for name in ("skills", "languages", "certifications")
    )
    return Bar(_address(sections.get("contact", [])), skills, languages, certifications)


def _sections(lines: Sequence[Line]) -> Iterator[tuple[str, list[Line]]]:
    heading, below = "", list[Line]()
    for line in lines:
        role = role_of(line.size)
        if role in {Role.BAR_HEADING, Role.SECTION}:
            yield heading, below
            heading, below = line.text, []
        elif role is not Role.FOOT:
            below.append(line)
    yield heading, below


def _named(heading: str, below: list[Line], known: dict[str, list[Line]]) -> str:
    """Return what a section is, by its heading; in a language that is not known, by what stands in it."""
    for name in _SECTIONS:
        if heading.casefold() in HEADINGS[name]:
            return name
    if any(_ADDRESS.search(line.text) for line in below):
        return "contact"
    bracketed = sum(line.text.endswith(")") for line in below)
    if bracketed * 2 > len(below):
        return "languages"
    return "skills" if not {"skills", "languages", "certifications"} & set(known) and len(below) <= _SKILLS else "other"


def _address(lines: list[Line]) -> Item | None:
    """Return the profile's address: the one that the platform marks as such, else the first that looks like one."""
    starts = [at for at, line in enumerate(lines) if _ADDRESS.search(line.text) and "@" not in line.text]
    found = [_gathered(lines[at : at + _LONGEST_ADDRESS]) for at in starts]
    marked = next((text for text in found if text.endswith(_MARK)), None)
    text = marked or (found[0] if found else None)
    if text is None:
        return None
    return Item(text.removesuffix(_MARK), lines[starts[found.index(text)]].page)


def _gathered(lines: list[Line]) -> str:
    """Return an address that was broken over `lines`, without the spaces that this would bring in.

    It goes on to its mark, where one follows; else as long as a line ends as only a broken address does.
    """
    text, marked = "", any(line.text.endswith(_MARK) for line in lines)
    for number, line in enumerate(lines):
        if number and _ADDRESS.search(line.text):
            break
        text += line.text.replace(" ", "")
        if text.endswith(_MARK) or not (marked or text.endswith(("-", "/"))):
            break
    return text


def _apart(sections: dict[str, list[Line]], column: Column) -> float | None:
    """Return the least distance at which a line is a new item, where distances tell items from broken lines.

    They do where there are two of them, and every line at the smaller one can be the rest of a broken line.
    """
    pairs = [
        (after.down - before.down, before, after)
        for name, lines in sections.items()
        for before, after in pairwise(lines)
        if before.page == after.page and (name != "contact" or _ADDRESS.search(before.text))
    ]
    gaps = sorted(gap * (_ITEM / after.size) for gap, _, after in pairs)
    if not gaps or gaps[-1] - gaps[0] <= _DIFFERENT:
        return None
    apart = max(pairwise(gaps), key=lambda pair: pair[1] - pair[0])[1] - 0.1
    near = [
        (before, after)
        for gap, before, after in pairs
        if gap * (_ITEM / after.size) < apart and not _ADDRESS.search(before.text)
    ]
    return apart if all(column.may_be_broken(before, after) for before, after in near) else None


def _items(name: str, lines: list[Line], breaks: _Breaks) -> Iterator[Item]:
    """Yield the items of a section, each put together from its lines."""
    text, page = "", 1
    for before, line in zip([None, *lines], lines, strict=False):
        if before is None or not breaks.goes_on(name, text, before, line, len(lines)):
            if text:
                yield Item(text, page)
            text, page = line.text, line.page
        else:
            text = together(text, line.text)
    if text:
        yield Item(text, page)
