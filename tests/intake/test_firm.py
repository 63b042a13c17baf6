"""A firm by itself: known among other texts, its name, day of founding and register's answer told with their lines."""

from __future__ import annotations

import pytest
from firm_texts import FRONTS, GENUINE
from hypothesis import given
from hypothesis import strategies as st

from thinklink.answer import subject_of
from thinklink.intake import firm, kinds
from thinklink.intake.firm.dates import day_in
from thinklink.intake.limits import DEFAULT
from thinklink.intake.unable import UnableToRead

ALL = FRONTS | GENUINE
ENTRY = """TALLOW RESEARCH LIMITED
Company number 15502211
Registered office address
4 Quay Street, Harbourtown
Company status
{state}
Incorporated on
19 February 2024
"""


def read(text, name="firm.txt"):
    (one,) = firm.read(name, text.encode(), DEFAULT).inputs
    (reading,) = one.readings
    assert (one.kind, reading.kind, one.counts) == ("firm", "firm", {"firms": 1})
    return one, reading


def told(text):
    return read(text)[1].dossier.firm


@pytest.mark.parametrize("name", ALL)
def test_every_firm_of_the_set_is_known_as_one_without_being_told(name):
    assert kinds.read_bytes("x", ALL[name].encode()).kind == "firm"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Hi Sam, our firm bridges East and West.\nAbout us\nContact us\n\u00a9 2024 Tallow. All rights reserved.",
            "pasted_chat",
        ),
        ("Kim: We are a consultancy, founded in 2009.\nMe: Contact us how?\nKim: www.tallow.example", "pasted_chat"),
        (
            "Analyst wanted, remote\nAbout us: we are a consultancy.\nRequirements:\n- ten years\nApply now. EUR 400",
            "advert",
        ),
        ("I came across your profile. We are a consultancy. Contact us at info@tallow.example.", "pasted_chat"),
        ("No results found", "pasted_chat"),
    ],
)
def test_messages_and_adverts_that_speak_of_a_firm_stay_what_they_are(text, kind):
    assert kinds.read_bytes("x", text.encode()).kind == kind


def test_any_text_is_read_as_a_firm_where_the_member_says_so():
    found = kinds.read_bytes("x", b"They do things.", "firm").readings[0].dossier.firm
    assert (found.website_text, found.registered, found.founded) == ("They do things.", None, None)


def test_the_page_of_a_register_gives_name_day_and_answer_each_with_its_line():
    _, reading = read(ENTRY.format(state="Active"))
    found = reading.dossier.firm
    assert (found.name, found.registered, found.founded) == ("TALLOW RESEARCH LIMITED", "found", "2024-02-19")
    assert (found.website_text, found.address_checked) == (None, None)
    assert reading.source_of("firm.name") == "firm.txt:1"
    assert reading.source_of("firm.founded") == "firm.txt:8"
    assert reading.source_of("firm.address_checked") == "firm.txt:1"


@pytest.mark.parametrize("state", ["Dissolved", "Active - Active proposal to strike off", "In liquidation"])
def test_a_firm_that_has_ended_is_found_and_said_to_have_ended(state):
    one, reading = read(ENTRY.format(state=state))
    assert reading.dossier.firm.registered == "found"
    assert one.notes[0] == "The register says that the firm is no longer active, or may soon not be (line 6)."


@pytest.mark.parametrize(
    ("text", "name", "founded"),
    [
        (
            "Handelsregister\nMusterbau GmbH\nHRB 2117\nSitz: Musterstadt\nEingetragen am 14.03.2009",
            "Musterbau GmbH",
            "2009-03-14",
        ),
        (
            "D\u00e9nomination : EXEMPLE SAS\nSIREN 900 000 000\nDate de cr\u00e9ation : 3 ao\u00fbt 2022",
            "EXEMPLE SAS",
            "2022-08-03",
        ),
        (
            "Statutaire naam: Voorbeeld B.V.\nKVK-nummer 90000000\nStartdatum: 1 mei 2020",
            "Voorbeeld B.V.",
            "2020-05-01",
        ),
        ("Entity Name: SAMPLE LLC\nFile Number 7000000\nFormation Date: 03/14/2021", "SAMPLE LLC", "2021-03-14"),
        (
            "Denominaci\u00f3n\nEJEMPLO SL\nRegistration number B-1\nFecha de constituci\u00f3n: 2 de enero de 2019",
            None,
            "2019-01-02",
        ),
        (
            "Entity name\nSAMPLE PTY LTD\nABN 90 000 000 000\nABN status\nActive\nRegistration date: 03/04/2021",
            "SAMPLE PTY LTD",
            "2021",
        ),
    ],
)
def test_registers_of_several_countries_are_read(text, name, founded):
    assert kinds.read_bytes("x", text.encode()).kind == "firm"
    found = told(text)
    assert (found.registered, found.founded) == ("found", founded)
    if name:
        assert found.name == name


@pytest.mark.parametrize(
    "said",
    [
        "No results found",
        "No companies were found",
        "Your search for tallow returned no matches",
        "Keine Treffer",
        "0 results",
    ],
)
def test_a_search_that_found_nothing_says_so(said):
    text = f"Companies House company search\nTallow Research\n{said}\n"
    assert kinds.read_bytes("x", text.encode()).kind == "firm"
    assert told(text).registered == "not_found"


def test_the_number_that_a_site_gives_of_itself_is_no_answer_of_a_register():
    text = f"{GENUINE['geopolitics']}\nRegistered office: 1 High Street\nCompany number: 09440127"
    assert told(text).registered is None


def test_what_the_member_types_counts_before_all_else_and_is_no_word_of_the_firm():
    _, reading = read(f"Firm: Tallow\nRegister: not found\nFounded: 2021\nAddress: not plausible\n{GENUINE['travel']}")
    found = reading.dossier.firm
    assert (found.name, found.registered, found.founded, found.address_checked) == (
        *("Tallow", "not_found"),
        *("2021", "not_plausible"),
    )
    assert found.website_text == GENUINE["travel"].strip()
    assert reading.source_of("firm.registered") == "firm.txt:2"


def test_a_value_that_is_not_understood_stays_text():
    found = told("Firm: Tallow\nRegister: perhaps\nWe sell hats.")
    assert (found.name, found.registered, found.website_text) == ("Tallow", None, "Register: perhaps\nWe sell hats.")


def test_a_past_that_the_register_does_not_know_is_told():
    one, _ = read(FRONTS["sable"])
    assert one.notes[0].startswith("It says it is there since 1998, and the register since 2024-02-19.")
    assert "Company number" not in told(FRONTS["sable"]).website_text
    assert read(FRONTS["sable"])[1].source_of("firm.website_text") == "firm.txt:12"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 March 2024", "2024-03-12"),
        ("March 12, 2024", "2024-03-12"),
        ("12-Mar-2024", "2024-03-12"),
        ("2024-03-12", "2024-03-12"),
        ("12.3.2024", "2024-03-12"),
        ("12/13/2024", "2024-12-13"),
        ("13/12/2024", "2024-12-13"),
        ("03/04/2024", "2024"),
        ("04/04/2024", "2024-04-04"),
        ("March 2024", "2024-03"),
        ("31 February 2024", "2024"),
        ("12 Smarch 2024", "2024"),
        ("2024-13-01", "2024"),
        ("in 2024", "2024"),
        ("12345", None),
        ("", None),
    ],
)
def test_days_are_only_as_precise_as_is_certain(text, day):
    assert day_in(text) == day


def shares(texts):
    bands = [subject_of(read(text)[1]).assessment.band for text in texts.values()]
    return sum(band in {"medium", "high"} for band in bands)


def test_fronts_stand_apart_from_small_genuine_firms():
    # 11 of 15 fronts and 1 of 15 genuine firms when this was written; both sets come from one pen.
    assert shares(FRONTS) >= 10
    assert shares(GENUINE) <= 2


def test_the_answer_calls_it_a_firm_and_by_its_name():
    subject = subject_of(read(FRONTS["tallow"])[1])
    assert subject.reading.kind == "firm"
    assert {one.finding.hallmark for one in subject.assessment.findings} >= {"firm.generic", "text.reads_malicious"}


LINES = st.lists(
    st.one_of(st.text(max_size=40), st.sampled_from([line for text in ALL.values() for line in text.split("\n")])),
    max_size=12,
)


@given(st.one_of(st.binary(max_size=300), LINES.map(lambda lines: "\n".join(lines).encode("utf-8", "replace"))))
def test_any_bytes_are_read_or_refused(data):
    firm.looks_like("x", data)
    try:
        (one,) = firm.read("x", data, DEFAULT).inputs
    except UnableToRead:
        return
    dossier = one.readings[0].dossier
    assert dossier.id.startswith("firm-")
    assert all(source.startswith("x:") for source in one.readings[0].sources.values())
