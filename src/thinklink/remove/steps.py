"""How to remove a persona on each platform: dated, sourced steps in the one order they may be done.

The order is the promise: evidence, then your own people, then the platform, then the removal, then the block, then a
look whether it worked. The texts stand in one TOML file per platform, because menus change and a file is easily mended.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

#: Every key a step may have, in the order steps may follow each other.
ORDER: Final = ("evidence", "tell", "report_conversation", "report_profile", "remove", "block", "check")
#: The explicit table: platform, in the schema's word, and its file.
PLATFORMS: Final[Mapping[str, str]] = {
    "linkedin": "linkedin.toml",
    "xing": "xing.toml",
    "facebook": "facebook.toml",
    "instagram": "instagram.toml",
    "x": "x.toml",
    "email": "email.toml",
    "other": "other.toml",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what to do, why, where the menu is (empty where there is none), and who says so."""

    key: str
    text: str
    why: str
    path: str
    source: str


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps of one platform; `checked` is a year and month, empty where nobody has checked the menus yet."""

    platform: str
    name: str
    steps: tuple[Step, ...]
    checked: str
    changes: str


class UnknownPlatform(KeyError):
    """The platform is not in the table."""


@cache
def steps_for(platform: str) -> Steps:
    """Return the steps of `platform`. Raises `UnknownPlatform`, and `ValueError` where a file breaks the order."""
    if platform not in PLATFORMS:
        raise UnknownPlatform(platform)
    text = files(__package__).joinpath("platforms", PLATFORMS[platform]).read_text("utf-8")
    return read_steps(platform, text)


def read_steps(platform: str, text: str) -> Steps:
    """Return the steps in a TOML `text`. Raises `ValueError` where the order or a date is not kept."""
    table: dict[str, Any] = tomllib.loads(text)
    steps = tuple(Step(**row) for row in table["steps"])
    places = [ORDER.index(step.key) for step in steps]
    if places != sorted(set(places)):
        raise ValueError(f"{platform}: the steps are not in the order {', '.join(ORDER)}")
    if not table.get("checked") and table.get("unverified") is not True:
        raise ValueError(f'{platform}: needs checked = "YEAR-MONTH" or unverified = true')
    return Steps(platform, table["name"], steps, table.get("checked", ""), table["changes"])
