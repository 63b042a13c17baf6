"""Routes: every country and status leads to somebody in concrete words, dated and sourced."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest

from thinklink.report import STATUSES, NotARouteTable, read_routes, shipped_routes

TEXT = files("thinklink.report").joinpath("routes.toml").read_text("utf-8")
COUNTRIES = ("GB", "US", "AU", "NZ", "CA", "DE", "FR", "JP", "ZZ")
VAGUE = re.compile(r"(?:the|your|a) (?:security manager|authorities|relevant \w+|appropriate \w+)", re.IGNORECASE)
CONTACT = '[countries.DK.{}]\nwhom = "{} desk"\nhow = "ring"\nif_none = "go"\nsource = "house"\nchecked = "2026-11"\n'
OWN = (
    'edition = "2026-10"\n[countries.DK]\nname = "Denmark"\n'
    + "".join(CONTACT.format(f"security.{status}", status) for status in STATUSES)
    + CONTACT.format("fraud", "fraud")
)


def contacts():
    for code, country in shipped_routes().countries.items():
        for status, contact in {**country.security, "fraud": country.fraud}.items():
            yield pytest.param(contact, id=f"{code} {status}")


def test_the_countries_are_these_and_no_more():
    assert tuple(shipped_routes().countries) == COUNTRIES
    assert re.fullmatch(r"\d{4}-\d\d", shipped_routes().edition)


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("status", STATUSES)
def test_every_country_and_status_leads_to_exactly_one_contact(country, status):
    route = shipped_routes().route(country=country, status=status, concern="intelligence")
    assert len(route.contacts) == 1
    assert (route.status, route.edition) == (status, shipped_routes().edition)


@pytest.mark.parametrize("contact", list(contacts()))
def test_every_cell_names_somebody_says_how_and_what_if_there_is_nobody(contact):
    assert len(contact.whom.split()) >= 3
    assert len(contact.how.split()) >= 3
    assert len(contact.if_none.split()) >= 5
    assert contact.source
    assert not VAGUE.search(contact.whom), "that helps nobody who does not know who it is"


def test_every_cell_is_either_checked_or_says_that_it_is_not():
    for country in tomllib.loads(TEXT)["countries"].values():
        for cell in (*country["security"].values(), country["fraud"]):
            assert ("checked" in cell) != (cell.get("unverified") is True)


def test_a_checked_cell_names_the_page_it_was_checked_on():
    checked = [one.values[0] for one in contacts() if one.values[0].checked]
    assert len(checked) > 5
    assert not [one.source for one in checked if not one.source.startswith("https://")]


def test_fraud_goes_to_the_fraud_desk_first_and_then_to_ones_own_people():
    land = shipped_routes().country("AU")
    route = shipped_routes().route(country="AU", status="contractor", concern="fraud")
    assert [contact for _, contact in route.contacts] == [land.fraud, land.security["contractor"]]


@pytest.mark.parametrize("concern", ["intelligence", "unclear", "none", "nuisance"])
def test_other_concerns_do_not_go_to_the_fraud_desk(concern):
    route = shipped_routes().route(country="AU", status="contractor", concern=concern)
    assert shipped_routes().country("AU").fraud not in [contact for _, contact in route.contacts]


def test_without_a_status_every_status_is_named():
    route = shipped_routes().route(country="NZ", status=None)
    assert len(route.contacts) == len(STATUSES)
    assert len({label for label, _ in route.contacts}) == len(STATUSES)


@pytest.mark.parametrize(("said", "name"), [("uk", "United Kingdom"), ("gb ", "United Kingdom"), ("france", "France")])
def test_a_country_may_be_said_in_more_than_one_way(said, name):
    assert shipped_routes().country(said).name == name


@pytest.mark.parametrize("said", ["XX", "Atlantis", None])
def test_a_country_that_is_not_there_gets_what_holds_anywhere(said):
    assert shipped_routes().country(said).code == "ZZ"


def test_the_platform_is_told_too_but_last():
    assert "last" in shipped_routes().route(country="DE", status="private").also


def test_an_organisation_can_have_its_own_table():
    routes = read_routes(OWN)
    assert routes.route(country="DK", status="academic").contacts[0][1].whom == "academic desk"
    assert routes.country("GB").name == "Denmark", "a table of one country is meant for all who use it"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("edition", "editions"), "`edition`"),
        (('name = "Denmark"', ""), "countries.DK has no name"),
        (("security.former", "security.other"), "countries.DK.security.former is missing"),
        (("[countries.DK.fraud]", "[countries.DK.scam]"), "countries.DK.fraud is missing"),
        (('how = "ring"', "how = 7"), "countries.DK.security.serving.how is missing or is no text"),
        (('if_none = "go"', 'if_none = "  "'), "countries.DK.security.serving.if_none"),
        (('checked = "2026-11"', ""), "countries.DK.security.serving needs checked"),
        (('checked = "2026-11"', 'checked = "2026-13"'), "must be a year and a month"),
        (('checked = "2026-11"', "checked = 2026"), "must be a year and a month"),
        (("[countries", "[[countries"), "no TOML file"),
    ],
)
def test_what_is_wrong_with_a_table_is_said_in_one_sentence(change, says):
    with pytest.raises(NotARouteTable, match=r".") as caught:
        read_routes(OWN.replace(*change, 1))
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "text", ["", "edition = '2026'", "edition = '2026'\ncountries = 3", "edition='2026'\n[countries]\nDK=1"]
)
def test_a_table_without_countries_is_refused(text):
    with pytest.raises(NotARouteTable):
        read_routes(text)
