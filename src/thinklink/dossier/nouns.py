"""The nouns every room speaks: persona, approach, message, answers.

One frozen value per object of `dossier.schema.json`, with the same field names (only `from`, a word Python keeps for
itself, is called `sender`). A field that is `None`, or an empty tuple, is *not known*; it never means "none". Dates
are ISO 8601 text, as precise as known, because a member often knows a month and not a day.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

Platform = Literal["linkedin", "xing", "facebook", "instagram", "x", "email", "job_board", "other"]
Sender = Literal["persona", "member", "other"]

#: An `end` that is not known, as opposed to `None`, which the schema reserves for "to the present".
UNKNOWN_END: Final = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One line of a career: an organisation, a title and two dates."""

    organisation: str | None = None
    title: str | None = None
    start: str | None = None
    end: str | None = UNKNOWN_END
    location: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """One line of an education."""

    school: str | None = None
    degree: str | None = None
    start: str | None = None
    end: str | None = UNKNOWN_END


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What the persona says of itself and what the platform shows beside it."""

    url: str | None = None
    name: str | None = None
    headline: str | None = None
    about: str | None = None
    location: str | None = None
    joined: str | None = None
    verified: bool | None = None
    photo: str | None = None
    connections: int | None = None
    followers: int | None = None
    mutual_connections: int | None = None
    experience: tuple[Post, ...] = ()
    education: tuple[Study, ...] = ()
    skills: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    certifications: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    recommendations: int | None = None
    posts: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Advert:
    """A job advert as the member saw it."""

    title: str | None = None
    organisation: str | None = None
    text: str | None = None
    pay: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of the approach; `who` names a second persona or a colleague when `sender` is `other`."""

    sender: Sender
    text: str
    at: str | None = None
    attachments: tuple[str, ...] = ()
    who: str | None = None
    channel: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approach:
    """How the persona came to the member, and every message since, oldest first."""

    channel: str | None = None
    started: str | None = None
    accepted: bool | None = None
    advert: Advert | None = None
    messages: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the member says in the guided review."""

    know_them: str | None = None
    who_came_first: str | None = None
    profile_age: str | None = None
    photo_found_elsewhere: str | None = None
    employer_confirms: str | None = None
    client_named: str | None = None
    offered: tuple[str, ...] = ()
    asked_for: tuple[str, ...] = ()
    channel_moved: str | None = None
    hurry: bool | None = None
    secrecy: bool | None = None
    checkable_route: str | None = None
    takes_no: str | None = None
    already_shared: tuple[str, ...] = ()
    member_role: str | None = None
    member_status: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    """The organisation the persona says it acts for."""

    name: str | None = None
    website_text: str | None = None
    registered: str | None = None
    founded: str | None = None
    address_checked: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything a member can show about one persona and its approach, on any platform."""

    id: str
    platform: Platform | None = None
    profile: Profile = field(default_factory=Profile)
    approach: Approach = field(default_factory=Approach)
    answers: Answers = field(default_factory=Answers)
    language: str | None = None
    firm: Firm = field(default_factory=Firm)
