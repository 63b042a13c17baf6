"""An organisation's own file beside the page: its name, its colours and whom its people tell.

`organisation.json` is an object with any of `name`, `colours` and `routes`. Colours are `accent` (on a light page) and
`accent_dark` (on a dark one), each as #rrggbb and with enough contrast to be read. `routes` has the form of the table
that ships, as JSON. Whatever does not fit is refused in one sentence, so that nobody is sent to the wrong desk.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from thinklink.answer.shown import shown_line
from thinklink.report import NotARouteTable, Routes, routes_of

from .cannot import CannotDo

_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
_LONGEST_NAME: Final = 80
#: the ground each colour stands on, as its luminance, and what it needs (WCAG 2.2, 1.4.3)
_GROUNDS: Final = {"accent": (1.0, "a light"), "accent_dark": (0.0146, "a dark")}
_CONTRAST: Final = 4.5


@dataclass(frozen=True, slots=True)
class Organisation:
    """What an organisation puts in: nothing of it is needed."""

    name: str = ""
    colours: Mapping[str, str] = field(default_factory=dict)
    routes: Routes | None = None


NO_ORGANISATION: Final = Organisation()


def read_organisation(value: object) -> Organisation:
    """Return the organisation that a JSON value describes. Raises `CannotDo` with one sentence."""
    if not isinstance(value, dict):
        raise _wrong("it must be an object with name, colours and routes")
    if unknown := set(value) - {"name", "colours", "routes"}:
        raise _wrong(f"there is no field called {min(map(str, unknown))}")
    return Organisation(_name(value.get("name", "")), _colours(value.get("colours", {})), _routes(value.get("routes")))


def _name(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_NAME:
        raise _wrong(f"name must be a text of at most {_LONGEST_NAME} characters")
    return shown_line(value, _LONGEST_NAME)


def _colours(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or set(value) - set(_GROUNDS):
        raise _wrong("colours may hold accent and accent_dark only")
    for key, colour in value.items():
        if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
            raise _wrong(f"colours.{key} must be written like #0b5563")
        ground, words = _GROUNDS[key]
        if _contrast(_luminance(colour), ground) < _CONTRAST:
            raise _wrong(f"colours.{key} cannot be read well on {words} page; choose one with more contrast")
    return dict(value)


def _routes(value: Any) -> Routes | None:  # noqa: ANN401 - decoded JSON may be any value
    if value is None:
        return None
    if not isinstance(value, dict):
        raise _wrong("routes must be an object with edition and countries")
    try:
        return routes_of(value)
    except NotARouteTable as problem:
        raise _wrong(f"routes: {problem}") from None


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004 - the numbers of WCAG's formula
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: float, other: float) -> float:
    light, dark = max(one, other), min(one, other)
    return (light + 0.05) / (dark + 0.05)


def _wrong(why: str) -> CannotDo:
    return CannotDo(f"The file organisation.json does not fit: {why}.")
