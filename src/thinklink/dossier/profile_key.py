"""The key of a profile: one short text that is the same for every way its address is written.

On LinkedIn the key is the slug after `/in/`, decoded, lower-case, without query. Elsewhere it is the platform, a
slash and the handle, so that the same handle on two platforms stays two keys; an account of X that is known by its
number only is `x/id:` and the number.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, urlsplit

_HOSTS = {
    "linkedin.com": "linkedin",
    "xing.com": "xing",
    "facebook.com": "facebook",
    "instagram.com": "instagram",
    "twitter.com": "x",
    "x.com": "x",
}
_LINKEDIN_PATH = re.compile(r"^/(?:comm/)?(?:in|pub)/([^/]+)")
_XING_PATH = re.compile(r"^/profile/([^/]+)")
_PLAIN_PATH = re.compile(r"^/@?([^/]+)/?$")
#: X's own exports name an account by its number alone
_X_NUMBER = re.compile(r"^/(?:i/user/|intent/(?:user|follow)\?(?:[^#]{0,200}&)?user_id=)(\d{1,20})(?=$|[/?&#])")


def profile_key(url: str | None) -> str | None:
    """Return the key of the profile at `url`, or `None` where the address names no single profile."""
    parts = _split(url)
    if parts is None:
        return None
    host, path, query = parts
    platform = _HOSTS.get(host)
    if platform == "x" and (number := _X_NUMBER.match(f"{path}?{query}")):
        return f"x/id:{number[1]}"
    if platform == "linkedin":
        return _slug(_LINKEDIN_PATH.match(path))
    pattern = _XING_PATH if platform == "xing" else _PLAIN_PATH
    slug = _slug(pattern.match(path)) if platform else None
    return f"{platform}/{slug}" if slug else None


def platform_of(url: str | None) -> str | None:
    """Return the platform that `url` belongs to, in the schema's word, or `None`."""
    parts = _split(url)
    return _HOSTS.get(parts[0]) if parts else None


def profile_url(key: str) -> str:
    """Return the shortest address of the LinkedIn profile with this `key`."""
    return f"https://www.linkedin.com/in/{key}"


def _split(url: str | None) -> tuple[str, str, str] | None:
    if not url:
        return None
    text = url.strip()
    try:
        parts = urlsplit(text if "//" in text else f"//{text}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    # LinkedIn serves every country from a host of its own: uk.linkedin.com, de.linkedin.com.
    shortened = re.sub(r"^(?:[a-z]{2,3}|m|mobile)\.(?=[a-z]+\.com$)", "", host)
    return shortened, parts.path, parts.query


def _slug(match: re.Match[str] | None) -> str | None:
    if match is None:
        return None
    text = unicodedata.normalize("NFC", unquote(match[1])).strip().lower()
    return text or None
