"""The words around an answer: what a band means, what a concern may be, how a date is said. One table each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from thinklink.recognise.finding import Assessment, Band, Concern
from thinklink.recognise.shares import wilson
from thinklink.recognise.weighing import shipped_weights


@dataclass(frozen=True, slots=True)
class BandWords:
    """How one band is called, and what it means for the person reading."""

    name: str
    headline: str
    meaning: str


BANDS: Final[Mapping[Band, BandWords]] = MappingProxyType(
    {
        "high": BandWords(
            "High",
            "Strong signs of an approach that may mean you harm",
            "Several signs that belong together were found. Treat it as hostile until someone you trust has checked.",
        ),
        "medium": BandWords(
            "Medium",
            "Enough signs to stop and check",
            "Some signs were found that genuine contacts seldom show together. It may still be genuine: check first.",
        ),
        "low": BandWords(
            "Low",
            "Little or nothing speaks against it",
            "What was read looks like an everyday contact, even where a single sign stands out. That is no proof that "
            "it is genuine.",
        ),
        "insufficient": BandWords(
            "Not enough to say",
            "There was too little to judge by",
            "This is neither good news nor bad. A few answers from you may be enough to say more.",
        ),
    }
)

CONCERNS: Final[Mapping[Concern, str]] = MappingProxyType(
    {
        "none": "",
        "unclear": "What they may be after is not clear yet.",
        "intelligence": "They may be after what you know, or whom you know.",
        "fraud": "They may be after money, or your sign-in details.",
        "fake_platform_mail": "This may be a message that only pretends to come from the platform.",
        "nuisance": "This may simply be unwanted selling or a mass mailing.",
    }
)

CAVEAT: Final = (
    "This is a reading of signs, not a verdict on a person. It was learnt from invented approaches. How often such an "
    "answer is right in real life is not known."
)


def caveat() -> str:
    """Return what must be kept in mind, with the counts of both bands on our own material."""
    return " ".join([CAVEAT, *(_measured("high"), _measured("medium"))])


def _measured(band: Band) -> str:
    counts = shipped_weights().counts[band]
    genuine = _share_words(counts.genuine, counts.of_genuine)
    malicious = _share_words(counts.malicious, counts.of_malicious)
    reached = "high" if band == "high" else "medium or high"
    return f"In our test material {genuine} genuine approaches and {malicious} malicious ones came out as {reached}."


def _share_words(hits: int, n: int) -> str:
    low, high = (round(end * 100) for end in wilson(hits, n))
    return f"{hits:,} of {n:,} ({low} to {high} %)"


NO_EVIDENCE: Final = "No evidence was found in what was read. That is not the same as safe: see what was not checked."

KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "linkedin_archive": "LinkedIn archive",
        "profile_pdf": "saved profile",
        "mbox": "mailbox",
        "email": "e-mail",
        "pasted_chat": "pasted conversation",
        "advert": "advert",
        "dossier": "dossier",
        "firm": "firm",
        "x_export": "X export",
        "instagram_export": "Instagram export",
        "facebook_export": "Facebook export",
    }
)

SENDERS: Final[Mapping[str, str]] = MappingProxyType({"persona": "They", "member": "You", "other": "Someone else"})

#: the counts that are worth a word, in order; the JSON has all of them
_COUNTED: Final = (
    ("connections", "connection"),
    ("invitations", "invitation"),
    ("pages", "page"),
    ("mails", "mail"),
    ("messages", "message"),
    ("conversations", "conversation"),
    ("following", "followed account"),
    ("followers", "follower"),
    ("blocked", "blocked account"),
    ("friends", "friend"),
)

_DATE: Final = re.compile(r"^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?")
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def concern_words(assessment: Assessment) -> str:
    """Return what they may be after; nothing where the band gives no reason to wonder."""
    return CONCERNS[assessment.concern] if assessment.band in {"medium", "high"} else ""


def date_words(iso: str | None) -> str:
    """Return an ISO 8601 date as it is said ("3 May 2024, 14:03"); what is no date comes back as it is."""
    match = _DATE.match(iso or "")
    if not match or int(match[2] or 1) not in range(1, 13):
        return iso or ""
    year, month, day, hour, minute = match.groups()
    words = [str(int(day))] if day else []
    words += [_MONTHS[int(month) - 1]] if month else []
    date = " ".join([*words, year])
    return f"{date}, {hour}:{minute}" if hour else date


def counts_words(counts: Mapping[str, int]) -> str:
    """Return what was read of one input: "118 connections, 6 invitations, 240 messages"."""
    return ", ".join(counted(counts[key], noun) for key, noun in _COUNTED if key in counts)


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun in the right form: "1 person", "2,000 people"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
