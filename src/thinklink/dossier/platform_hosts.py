"""The hosts that belong to each platform, so that an address or a link can be told from one that only looks like it.

A host belongs to a platform where it is one of these or lies below one of these, and in no other case: what stands
before such a name with a hyphen, or differs in a letter, belongs to somebody else.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

#: hosts from which a platform sends mail or serves pages, pictures and short links; seen in its own mail
HOSTS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "linkedin": ("linkedin.com", "licdn.com", "lnkd.in", "linkedin.cn"),
        "xing": ("xing.com", "xing.de"),
        "facebook": ("facebook.com", "facebookmail.com", "fb.com", "fb.me", "fbcdn.net", "meta.com"),
        "instagram": ("instagram.com", "ig.me", "cdninstagram.com", "facebookmail.com"),
        "x": ("x.com", "twitter.com", "t.co", "twimg.com"),
    }
)
#: how a platform is called in a sentence
CALLED: Final[Mapping[str, str]] = MappingProxyType(
    {"linkedin": "LinkedIn", "xing": "XING", "facebook": "Facebook", "instagram": "Instagram", "x": "X (Twitter)"}
)


def belongs_to(host: str, platform: str) -> bool:
    """Return whether `host` is one of the platform's own."""
    bare = host.strip().rstrip(".").lower()
    return any(bare == own or bare.endswith(f".{own}") for own in HOSTS.get(platform, ()))


def owner_of(host: str) -> str | None:
    """Return the platform that `host` belongs to, or `None`."""
    return next((platform for platform in HOSTS if belongs_to(host, platform)), None)
