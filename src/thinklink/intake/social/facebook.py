"""Facebook: `friends.json` or `your_friends.json`, which is `{"friends_v2": [{"name": .., "timestamp": ..}]}`.

There is no number and no address of a profile in it, so two people of one name cannot be told apart, and somebody who
took another name cannot be found. Letters outside ASCII are often encoded twice, so that two odd characters stand for
one; they are mended where that is certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from thinklink.intake.dossiers import value_of
from thinklink.intake.legible import legible
from thinklink.intake.limits import Limits
from thinklink.intake.names import same_name_as

from .shape import Account, Platform, listed, moment, text_in


def _accounts(which: str, data: bytes, limits: Limits) -> Iterator[Account]:
    del which
    value = value_of(legible(data, limits).lstrip("\ufeff"), limits)
    entries = (value.get("friends_v2") or value.get("friends")) if isinstance(value, dict) else None
    for entry in listed(entries, "friends"):
        if name := mended(text_in(entry, "name")):
            since = moment(entry.get("timestamp") if isinstance(entry, dict) else None)
            yield Account(f"facebook/name:{same_name_as(name)}", name, since)


def mended(text: str) -> str:
    """Return `text` with UTF-8 that was taken for Latin-1 put right; anything else comes back as it is."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except ValueError:
        return text


FACEBOOK: Final = Platform(
    kind="facebook_export",
    platform="facebook",
    files={"friends": re.compile(r"(?:your_)?friends\.json")},
    begins={"friends": re.compile(r'\{\s{0,20}"friends_v2"\s{0,5}:')},
    accounts=_accounts,
    contacts=("friends",),
    holds="It holds names and days and nothing else, so there is nothing in it that can be judged",
    named_by="Facebook writes friends by name only: name the friend as the export does.",
    doubt="Facebook writes friends by name only, so somebody who is missing may be there under another name.",
)
