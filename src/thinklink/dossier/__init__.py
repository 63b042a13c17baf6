"""The dossier: everything a member can show about one persona and its approach."""

from __future__ import annotations

from .codec import NotADossier, dossier_from_json, dossier_to_json, schema, trusted_dossier
from .known import KnownPersona
from .nouns import (
    UNKNOWN_END,
    Advert,
    Answers,
    Approach,
    Dossier,
    Firm,
    Message,
    Platform,
    Post,
    Profile,
    Sender,
    Study,
)
from .profile_key import platform_of, profile_key, profile_url
from .reading import Reading, message_place

__all__ = [
    "UNKNOWN_END",
    "Advert",
    "Answers",
    "Approach",
    "Dossier",
    "Firm",
    "KnownPersona",
    "Message",
    "NotADossier",
    "Platform",
    "Post",
    "Profile",
    "Reading",
    "Sender",
    "Study",
    "dossier_from_json",
    "dossier_to_json",
    "message_place",
    "platform_of",
    "profile_key",
    "profile_url",
    "schema",
    "trusted_dossier",
]
