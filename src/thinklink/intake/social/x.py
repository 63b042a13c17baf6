"""X (Twitter): `data/following.js`, `follower.js` and `block.js` of the archive, and their further parts.

Each is a line of JavaScript, `window.YTD.following.part0 = [ {"following": {"accountId": "12", "userLink": ".."}} ]`.
What stands before the first `[` is cut off, and the rest is read as JSON; nothing is ever run. The form is as seen in
archives of 2019 to 2024. They hold numbers of accounts: no handles, no names, no dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from thinklink.intake.dossiers import value_of
from thinklink.intake.legible import legible
from thinklink.intake.limits import Limits
from thinklink.intake.unable import UnableToRead

from .shape import Account, Platform, listed, text_in

#: the field that holds an account, for each list
_FIELDS: Final = {"following": "following", "followers": "follower", "blocked": "blocking"}
_FILES: Final = {"following": "following", "followers": "follower", "blocked": "block"}
_NUMBER: Final = re.compile(r"[0-9]{1,20}")


def _accounts(which: str, data: bytes, limits: Limits) -> Iterator[Account]:
    before, bracket, rest = legible(data, limits).partition("[")
    if not bracket or len(before) > 200:  # noqa: PLR2004 - an assignment is short
        raise UnableToRead("it is not a list as X writes it")
    value = value_of(f"[{rest.rstrip().removesuffix(';')}", limits)
    for entry in listed(value, "accounts"):
        inner = entry.get(_FIELDS[which]) if isinstance(entry, dict) else None
        if _NUMBER.fullmatch(number := text_in(inner, "accountId")):
            yield Account(f"x/id:{number}")


X: Final = Platform(
    kind="x_export",
    platform="x",
    files={which: re.compile(rf"{name}(?:-part\d{{1,4}})?\.js") for which, name in _FILES.items()},
    begins={
        which: re.compile(rf"window\.YTD\.{name}\.part\d{{1,4}}\s{{0,5}}=\s{{0,5}}\[") for which, name in _FILES.items()
    },
    accounts=_accounts,
    contacts=("following", "followers"),
    holds="It holds the numbers of accounts and nothing else, so there is nothing in it that can be judged",
    named_by=(
        "X writes accounts by number, not by handle: name the account by its number, or by the link with user_id that "
        "stands in the export."
    ),
)
