"""Whom to tell: a dated, sourced table of country and status, which an organisation can put its own in place of.

`routes.toml` beside this module is the table that ships. A file of the same form replaces it whole; `read_routes`
says in one sentence what is wrong with one that does not fit.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

STATUSES: Final = ("serving", "former", "contractor", "academic", "private")
ELSEWHERE: Final = "ZZ"
NO_COUNTRY: Final = "any country"
_ALSO_CALLED: Final = {"UK": "GB", "USA": "US"}
_FIELDS: Final = ("whom", "how", "if_none", "source")
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_PLATFORM_TOO: Final = (
    "Tell the platform as well, but last: reporting there can hide the conversation. "
    "The command thinklink remove has the steps."
)


class NotARouteTable(ValueError):
    """The file is no table of routes; the message says where and why, in one sentence."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One cell: whom to tell in concrete words, how, what if there is no such person, and who says so."""

    whom: str
    how: str
    if_none: str
    source: str
    #: year and month somebody checked it, empty where nobody has
    checked: str


@dataclass(frozen=True, slots=True)
class Country:
    """The cells of one country; `fraud` is used when the concern is money or personal data."""

    code: str
    name: str
    security: Mapping[str, Contact]
    fraud: Contact


@dataclass(frozen=True, slots=True)
class Route:
    """The route of one member. With several `contacts`, the member's status or country was not known."""

    country: str
    status: str
    contacts: tuple[tuple[str, Contact], ...]
    also: str
    edition: str


@dataclass(frozen=True, slots=True)
class Routes:
    """A whole table and its date."""

    edition: str
    countries: Mapping[str, Country]

    def country(self, code: str | None) -> Country:
        """Return the country with this two-letter `code` or name; the cells for "another country" where it has none."""
        wanted = (code or ELSEWHERE).strip().upper()
        named = {country.name.upper(): country for country in self.countries.values()}
        known = self.countries.get(_ALSO_CALLED.get(wanted, wanted)) or named.get(wanted)
        return known or self.countries.get(ELSEWHERE) or next(iter(self.countries.values()))

    def route(self, *, country: str | None, status: str | None, concern: str = "unclear") -> Route:
        """Return whom a member tells.

        Fraud goes to the fraud desk first, a fake mail of a platform last: whoever looks after the member's mail can do
        most about it. Without a `status` every status is listed, so that the member can choose.
        """
        land = self.country(country)
        chosen = (status,) if status in STATUSES else STATUSES
        security = tuple((_LABELS[one], land.security[one]) for one in chosen if one)
        fraud = (("for money or personal data", land.fraud),)
        known = security if status else ()
        contacts = {"fraud": fraud + known, "fake_platform_mail": known + fraud}.get(concern, security)
        name = land.name if country else NO_COUNTRY
        return Route(name, status or "", contacts, _PLATFORM_TOO, self.edition)


_LABELS: Final[Mapping[str, str]] = {
    "serving": "if you serve in government or the armed forces",
    "former": "if you once served in government or the armed forces",
    "contractor": "if you are a contractor or supplier",
    "academic": "if you are at a university or research institute",
    "private": "if you work in a private firm, or for yourself",
}


@cache
def shipped_routes() -> Routes:
    """Return the table that ships with this package."""
    return read_routes(files(__package__).joinpath("routes.toml").read_text("utf-8"))


def read_routes(text: str) -> Routes:
    """Return the routes that a TOML `text` holds. Raises `NotARouteTable` with one sentence."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise NotARouteTable(f"this is no TOML file: {error}") from None
    return routes_of(table)


def routes_of(table: Mapping[str, object]) -> Routes:
    """Return the routes that a decoded `table` holds. Raises `NotARouteTable` with one sentence."""
    edition = table.get("edition")
    countries = table.get("countries")
    if not isinstance(edition, str) or not edition:
        raise NotARouteTable("`edition`, the date of the table, is missing")
    if not isinstance(countries, dict) or not countries:
        raise NotARouteTable("there is no country: at least one [countries.XX] is needed")
    return Routes(edition, {code.upper(): _country(code, value) for code, value in countries.items()})


def _country(code: str, value: object) -> Country:
    if not isinstance(value, dict) or not isinstance(value.get("name"), str):
        raise NotARouteTable(f"countries.{code} has no name")
    security = value.get("security")
    if not isinstance(security, dict):
        raise NotARouteTable(f"countries.{code}.security is missing")
    cells = {status: _contact(f"countries.{code}.security.{status}", security.get(status)) for status in STATUSES}
    return Country(code.upper(), value["name"], cells, _contact(f"countries.{code}.fraud", value.get("fraud")))


def _contact(place: str, value: object) -> Contact:
    if not isinstance(value, dict):
        raise NotARouteTable(f"{place} is missing: every country needs every status and a fraud desk")
    for name in _FIELDS:
        if not isinstance(value.get(name), str) or not value[name].strip():
            raise NotARouteTable(f"{place}.{name} is missing or is no text")
    checked = value.get("checked", "")
    if not checked and value.get("unverified") is not True:
        raise NotARouteTable(f'{place} needs checked = "YEAR-MONTH" or unverified = true')
    if checked and not (isinstance(checked, str) and _MONTH.fullmatch(checked)):
        raise NotARouteTable(f'{place}.checked must be a year and a month, such as "2026-11"')
    whom, how, if_none, source = (value[name].strip() for name in _FIELDS)
    return Contact(whom, how, if_none, source, checked)
