"""The text of a job advert.

A text is taken for an advert when no speakers stand in it and at least three of the habits of adverts do: a line that
names pay, a call to apply, a list of what is wanted or offered, a place of work, a firm that says what it looks for.
Two would take in too many messages of recruiters, which are conversations.
"""

from __future__ import annotations

import hashlib
import re
from typing import Final

from thinklink.dossier import Advert, Approach, Dossier, Profile, Reading

from .chat import has_speakers
from .inventory import Input, Intake
from .legible import legible
from .limits import Limits
from .text import decoded, lines_of, one_line

KIND: Final = "advert"
_ENOUGH: Final = 3
_HEAD: Final = 20_000
_HABITS: Final = tuple(
    re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    for pattern in (
        (
            r"(?:[$\u00a3\u20ac]|\b(?:eur|usd|gbp|chf)\b)\s?\d|\d\s?(?:eur|usd|gbp|chf)\b"
            r"|\bsalary\b|\bper (?:hour|day|month|annum)\b"
        ),
        r"\bto apply\b|\bapply (?:now|by|with|here|through|via|online)\b|\bapplications?\b|\bsend (?:a|your) cv\b",
        (
            r"^\W{0,3}(?:requirements|responsibilities|qualifications|what you (?:bring|will do|need)"
            r"|what we offer|your profile|duties|skills|about the role|benefits)\b"
        ),
        r"\b(?:remote|hybrid|on-site|full[- ]time|part[- ]time|permanent|freelance|location\s?:)",
        (
            r"\bwe are (?:looking for|seeking|hiring)\b|\bwe seek\b|\bseeks? an?\b"
            r"|\bis (?:hiring|looking for)\b|\bvacancy\b|\bwanted\b"
        ),
    )
)
_PAY: Final = re.compile(
    r"^.{0,80}?(?:[$\u00a3\u20ac]\s?\d|\b(?:eur|usd|gbp|chf)\s?\d|\d\s?(?:eur|usd|gbp|chf)\b|\bsalary\s?:).{0,120}$",
    re.IGNORECASE | re.MULTILINE,
)
_FIRM: Final = re.compile(
    r"^\W{0,3}(?:company|employer|organisation|organization|firm)\s?:\s?(.{2,100})$", re.IGNORECASE | re.MULTILINE
)
_LONGEST_TITLE: Final = 120


def looks_like(name: str, data: bytes) -> bool:
    """Return whether `data` reads as an advert; the `name` says nothing."""
    del name
    text = decoded(data[:_HEAD])
    return sum(bool(habit.search(text)) for habit in _HABITS) >= _ENOUGH and not has_speakers(text)


def read(name: str, data: bytes, limits: Limits) -> Intake:
    """Return the advert in `data` as one reading. Raises `UnableToRead`."""
    text = legible(data, limits).strip()
    lines = lines_of(text)
    title = one_line(next(line for line in lines if line.strip()))
    pay, firm = _PAY.search(text), _FIRM.search(text)
    advert = Advert(
        title=title if len(title) <= _LONGEST_TITLE else None,
        organisation=one_line(firm[1]) if firm else None,
        text=text,
        pay=one_line(pay[0]) if pay else None,
    )
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    dossier = Dossier(
        id=f"advert-{digest}",
        platform="job_board",
        profile=Profile(name=advert.organisation),
        approach=Approach(channel="advert", advert=advert),
    )
    sources = {"approach.advert": f"{name}:1"}
    return Intake((Input(name, KIND, (Reading(dossier, sources, "advert"),), {"adverts": 1}),))
