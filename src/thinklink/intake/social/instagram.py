"""Instagram: `following.json` and `followers_1.json`, in both shapes in which they come.

`{"relationships_following": [...]}` or a bare list; each entry has `string_list_data` with one `href`, `value` and
`timestamp`. In newer exports the handle stands in `title` and `value` is missing, and then in the last part of the
address. They hold handles and moments, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from thinklink.intake.dossiers import value_of
from thinklink.intake.legible import legible
from thinklink.intake.limits import Limits

from .shape import Account, Platform, listed, moment, text_in

_KEYS: Final = {
    "following": "relationships_following",
    "followers": "relationships_followers",
}
_HANDLE: Final = re.compile(r"[A-Za-z0-9._]{1,64}")
_ADDRESS: Final = re.compile(r"https?://(?:www\.)?instagram\.com/(?:_u/)?([A-Za-z0-9._]{1,64})/?(?:\?.{0,500})?")
_INSIDE: Final = r'\s{0,20}"(?:title|media_list_data|string_list_data)"\s{0,5}:'


def _accounts(which: str, data: bytes, limits: Limits) -> Iterator[Account]:
    value = value_of(legible(data, limits).lstrip("\ufeff"), limits)
    entries = value.get(_KEYS[which]) if isinstance(value, dict) else value
    for entry in listed(entries, "accounts"):
        held = entry.get("string_list_data") if isinstance(entry, dict) else None
        link = held[0] if isinstance(held, list) and held else {}
        if handle := _handle(entry, link):
            yield Account(
                f"instagram/{handle}", since=moment(link.get("timestamp") if isinstance(link, dict) else None)
            )


def _handle(entry: object, link: object) -> str:
    for told in (text_in(link, "value"), text_in(entry, "title")):
        if _HANDLE.fullmatch(told):
            return told.lower()
    address = _ADDRESS.fullmatch(text_in(link, "href"))
    return address[1].lower() if address else ""


INSTAGRAM: Final = Platform(
    kind="instagram_export",
    platform="instagram",
    files={
        "following": re.compile(r"following\.json"),
        "followers": re.compile(r"followers(?:_\d{1,4})?\.json"),
    },
    begins={
        **{which: re.compile(rf'\{{\s{{0,20}}"{key}"\s{{0,5}}:') for which, key in _KEYS.items()},
        # A bare list does not say which it is; only followers come so.
        "followers": re.compile(rf'\{{\s{{0,20}}"{_KEYS["followers"]}"\s{{0,5}}:|\[\s{{0,20}}\{{{_INSIDE}'),
    },
    accounts=_accounts,
    contacts=("following", "followers"),
    holds="It holds handles and days and nothing else, so there is nothing in it that can be judged",
    named_by="Instagram writes accounts by handle: name the account by its handle or its address.",
)
