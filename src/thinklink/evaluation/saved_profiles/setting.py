"""An invented person, set in the layout of LinkedIn's saved profiles: every line with its page, place and size.

Sizes and left edges are those measured from exports. What was not measured (distances between lines, where lines end)
is varied by `Look`, so that a reader that fits only one of them is found out.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from thinklink.dossier import Post, Study
from thinklink.intake.pdf.breaks import BREAKS_AFTER, breaks_anywhere

from .people import Person

BAR_LEFT, MAIN_LEFT, PAGE_HEIGHT = 22.0, 224.0, 792.0
_TOP, _BOTTOM = 40.0, 740.0
_MONTHS: Final = "January February March April May June July August September October November December".split()
#: widths of Arial's commonest letters in thousandths; all others are taken for 556, wide ones for 1,000
_WIDTHS: Final = {
    **dict.fromkeys("fIt !,./:;[]\\|\xa0\xb7", 278),
    **dict.fromkeys("ijl'", 222),
    **dict.fromkeys("r()-", 333),
    **dict.fromkeys("JLcksvxyz", 500),
    **dict.fromkeys("ABEKPSVXY&", 667),
    **dict.fromkeys("CDHNRUw", 722),
    **dict.fromkeys("GOQ", 778),
    **dict.fromkeys("mM%", 833),
    **dict.fromkeys("W\u2014", 944),
}


@dataclass(frozen=True, slots=True)
class Look:
    """What differs from one export to the next and could not be measured; lengths in points."""

    leading: float = 1.2
    main_right: float = 586.0
    bar_right: float = 180.0
    #: space before an item of the bar, the place, the words on a post, and a new post in the same firm
    item: float = 0.0
    place: float = 0.0
    words: float = 0.0
    post: float = 6.0


@dataclass(frozen=True, slots=True)
class Placed:
    """One line of text on a page (from 1): its left end and base line, measured down from the top, and its size."""

    page: int
    left: float
    down: float
    size: float
    text: str


@dataclass(slots=True)
class _Sheet:
    """One column while it is filled; it goes on to the next page where one is full."""

    look: Look
    left: float
    right: float
    placed: list[Placed] = field(default_factory=list)
    page: int = 1
    down: float = _TOP

    def put(self, text: str, size: float, before: float = 0.0) -> None:
        """Set `text`, broken where it must be; every line end in it is one."""
        self.down += before
        for written in text.split("\n"):
            for line in broken(written, size, self.right - self.left) if written else [""]:
                if self.down + size * self.look.leading > _BOTTOM:
                    self.page, self.down = self.page + 1, _TOP
                self.down += size * self.look.leading
                if line:
                    self.placed.append(Placed(self.page, self.left, self.down, size, line))


def width(text: str, size: float) -> float:
    """Return how wide `text` is at that size."""
    return sum(_WIDTHS.get(char, 1000 if breaks_anywhere(char) else 556) for char in text) * size / 1000


def set_in_lines(person: Person, look: Look) -> list[Placed]:
    """Return every line of the person's saved profile, foot lines included, page by page."""
    bar = _Sheet(look, BAR_LEFT, look.bar_right)
    main = _Sheet(look, MAIN_LEFT, look.main_right)
    _fill_bar(bar, person)
    _fill_main(main, person)
    pages = max(bar.page, main.page)
    foot = [Placed(page, 500.0, 770.0, 9.0, f"Page {page} of {pages}") for page in range(1, pages + 1)]
    return sorted([*bar.placed, *main.placed, *foot], key=lambda line: line.page)


def broken(text: str, size: float, room: float) -> Iterator[str]:
    """Yield the lines of `text` as they fit into `room`: broken at spaces, after hyphens, between wide characters."""
    line = ""
    for part in _parts(text):
        if line and width((line + part).rstrip(), size) > room:
            yield line.rstrip()
            line = ""
        line += part
    if line.strip():
        yield line.rstrip()


def _parts(text: str) -> Iterator[str]:
    held = ""
    for char, after in zip(text, f"{text[1:]} ", strict=True):
        held += char
        if char == " " or (after != " " and len(held) > 1 and char in BREAKS_AFTER) or breaks_anywhere(char):
            yield held
            held = ""
    if held:
        yield held


def _fill_bar(bar: _Sheet, person: Person) -> None:
    profile = person.profile
    bar.put("Contact", 13.0)
    bar.put(f"{person.telephone} (Mobile)", 10.5, 4.0)
    bar.put(person.mail, 10.5)
    address = (profile.url or "").removeprefix("https://")
    bar.put(f"{address} (LinkedIn)", 11.0)
    bar.put("www.harbour-survey.example/about (Company)", 10.5)
    sections = (
        ("Top Skills", profile.skills),
        ("Languages", profile.languages),
        ("Certifications", profile.certifications),
        ("Honors-Awards", person.honours),
    )
    for heading, items in sections:
        if items:
            bar.put(heading, 13.0, 14.0)
            for number, item in enumerate(items):
                bar.put(item, 10.5, bar.look.item if number else 4.0)


def _fill_main(main: _Sheet, person: Person) -> None:
    profile, look = person.profile, main.look
    main.put(profile.name or "", 26.0)
    main.put(profile.headline or "", 12.0, 2.0)
    main.put(profile.location or "", 12.0, look.place)
    if profile.about:
        main.put("Summary", 15.75, 20.0)
        main.put(profile.about, 10.5, 6.0)
    if profile.experience:
        main.put("Experience", 15.75, 20.0)
        for _, group in groupby(profile.experience, key=lambda post: post.organisation):
            _put_firm(main, list(group))
    if profile.education:
        main.put("Education", 15.75, 20.0)
        for study in profile.education:
            main.put(study.school or "", 12.0, 10.0)
            if line := study_line(study):
                main.put(line, 10.5)


def _put_firm(main: _Sheet, posts: list[Post]) -> None:
    main.put(posts[0].organisation or "", 12.0, 10.0)
    if len(posts) > 1:
        main.put("7 years 3 months", 10.5)
    for number, post in enumerate(posts):
        main.put(post.title or "", 11.5, main.look.post if number else 0.0)
        main.put(period_line(post), 10.5)
        if post.location:
            main.put(post.location, 10.5)
        if post.description:
            main.put(post.description, 10.5, main.look.words)


def period_line(post: Post) -> str:
    """Return the line that tells when a post was held."""
    end = "Present" if post.end is None else _worded(post.end)
    return f"{_worded(post.start or '')}\xa0-\xa0{end}\xa0(1 year 3 months)"


def study_line(study: Study) -> str:
    """Return the line below a school; empty where nothing is told."""
    period = f"({study.start}\xa0-\xa0{study.end})" if study.start else ""
    return "\xa0\xb7\xa0".join(part for part in (study.degree, period) if part)


def _worded(date: str) -> str:
    year, _, month = date.partition("-")
    return f"{_MONTHS[int(month) - 1]} {year}" if month else year


def look_of(chance: random.Random) -> Look:
    """Return one of the ways in which exports may differ."""
    return Look(
        leading=chance.choice((1.15, 1.2, 1.33)),
        main_right=chance.choice((566.0, 576.0, 586.0, 590.0)),
        bar_right=chance.choice((178.0, 184.0, 190.0)),
        item=chance.choice((0.0, 2.0, 5.0)),
        place=chance.choice((0.0, 0.0, 4.0)),
        words=chance.choice((0.0, 4.0, 10.0)),
        post=chance.choice((0.0, 6.0)),
    )


def lines_by_page(placed: Iterable[Placed]) -> list[list[Placed]]:
    """Return the lines of each page."""
    return [list(group) for _, group in groupby(placed, key=lambda line: line.page)]
