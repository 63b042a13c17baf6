"""A career as spans of months, so that hallmarks can compare dates: which post came before which study, and so on.

Dates are as precise as a profile shows them. A span is therefore as kind as it can be: a start that names only a year
counts from its end, an end from its start, so that nobody looks odd for leaving out a month.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from thinklink.dossier import Dossier, Post, Study

_DATE: Final = re.compile(r"(\d{4})(?:-(\d{2}))?")
#: posts that take decades to reach, wherever one works; "manager" and "adviser" are not among them
_SENIOR: Final = re.compile(
    r"\b(?:chief|c[efto]o|director|head|partner|president|chair(?:man|woman)?|principal|professor|general|brigadier"
    r"|colonel|admiral|commodore|ambassador|minister|secretary of state|managing|rector|dean|vice[- ]president)\b",
    re.IGNORECASE,
)
_JUNIOR: Final = re.compile(
    r"\b(?:assistant|deputy assistant|trainee|intern|student|junior|graduate|personal|to the|account|shop|branch|team"
    r"|art|music|youth|house|head ?teacher|own|owner|freelance|founder|self|volunteer|society|club|casting|film)\b",
    re.IGNORECASE,
)
#: posts that go beside another one
_ASIDE: Final = re.compile(
    r"\b(?:part[- ]?time|visiting|honorary|hon|adjunct|associate|advis[eo]r|advisory|non[- ]?executive|board|trustee"
    r"|member|volunteer|governor|fellow|freelance|consultant|owner|co-owner|founder|speaker|chair|chairman|reserve|"
    r"reservist|mentor|lecturer|editor|author|student|candidate|doctoral|phd|teilzeit|self|columnist|treasurer|coach|"
    r"patron|ambassador|examiner|guest|affiliate|joint|secondment|seconded|sabbatical|director|partner|enthusiast)\b",
    re.IGNORECASE,
)
_SCHOOL: Final = re.compile(
    r"\b(?:school certificate|secondary|high school|gcse|a[- ]levels?|abitur|lyc[ée]e|gymnasium|diploma)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Span:
    """From month `start` to month `end` (years times twelve), each as kind as the date allows."""

    start: int
    end: int
    place: str
    said: str


def posts(dossier: Dossier) -> tuple[tuple[Span, Post], ...]:
    """Return the dated posts with their span, as the profile lists them."""
    return tuple((span, post) for n, post in enumerate(dossier.profile.experience) if (span := _span(post, n)))


def studies(dossier: Dossier) -> tuple[tuple[Span, Study], ...]:
    """Return the dated studies above school with their span."""
    listed = enumerate(dossier.profile.education)
    return tuple(
        (span, study) for n, study in listed if not _SCHOOL.search(study.degree or "") and (span := _studied(study, n))
    )


def months_on_the_network(dossier: Dossier) -> int | None:
    """Return how many months the profile was old when they came; `None` where a date is missing or makes no sense."""
    joined, came = month_of(dossier.profile.joined), month_of(dossier.approach.started)
    return came - joined if joined is not None and came is not None and came >= joined else None


def is_senior(post: Post) -> bool:
    """Say whether the title is one that takes decades to reach."""
    title = post.title or ""
    return bool(_SENIOR.search(title)) and not _JUNIOR.search(title)


def is_full_time(post: Post) -> bool:
    """Say whether nothing in the title or description says that the post goes beside another one."""
    return not _ASIDE.search(f"{post.title or ''} {post.description or ''}")


def month_of(date: str | None, *, late: bool = False) -> int | None:
    """Return `date` as a number of months; a bare year is its first month, or its last if `late`."""
    found = _DATE.match(date or "")
    if not found:
        return None
    return int(found[1]) * 12 + (int(found[2]) - 1 if found[2] else 11 if late else 0)


def _span(post: Post, n: int) -> Span | None:
    start = month_of(post.start, late=True)
    end = 9999 * 12 if post.end is None else month_of(post.end)
    if start is None:
        return None
    said = ", ".join(text for text in (post.title, post.organisation, f"{post.start}-{post.end or ''}") if text)
    return Span(start, start if end is None else max(start, end), f"profile.experience.{n}", said)


def _studied(study: Study, n: int) -> Span | None:
    start, end = month_of(study.start, late=True), month_of(study.end)
    if start is None:
        return None
    said = ", ".join(text for text in (study.degree, study.school, f"{study.start}-{study.end or ''}") if text)
    return Span(start, end or start + 36, f"profile.education.{n}", said)
