"""`firm.lookalike`: nearly the name of a genuine firm, and never a genuine name, an everyday word or its own domain."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.dossier import Advert, Approach, Dossier, Firm, Message, Post, Profile
from thinklink.recognise import look_at
from thinklink.recognise.domains import domains_in
from thinklink.recognise.firms import is_one_letter_from, known_like, squashed
from thinklink.recognise.hallmarks.firm_lookalike import FirmLookalike


def finding(text="", *, firm=None, works_at=None, advert=None):
    return FirmLookalike().look(
        look_at(
            Dossier(
                id="x",
                firm=Firm(name=firm),
                profile=Profile(experience=(Post(organisation=works_at),) if works_at else ()),
                approach=Approach(
                    advert=Advert(organisation=advert) if advert else None,
                    messages=(Message(sender="persona", text=text),),
                ),
            )
        )
    )


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Micros0ft", "Microsoft"),
        ("Rnicrosoft Ltd", "Microsoft"),
        ("Deloite", "Deloitte"),
        ("Lockheed Martln", "Lockheed Martin"),
        ("Raytheom Inc.", "Raytheon"),
        ("Micr\u043es\u043eft", "Microsoft"),
        ("Northrop Grunman", "Northrop Grumman"),
        ("Chatham Huose", "Chatham House"),
    ],
)
def test_a_name_that_passes_at_a_glance_is_seen(name, near):
    for found in (finding(firm=name), finding(works_at=name), finding(advert=name)):
        assert near in found.says
        assert found.evidence[0].quote == name


@pytest.mark.parametrize(
    "name",
    [
        "Microsoft",
        "Deloitte LLP",
        "Rolls Royce plc",
        "Deloittes",
        "Wilson Centre",
        "McKinley",
        "Coracle",
        "Garner",
        "Kearny",
        "Shall",
        "Index",
        "Northbeck Rowe",
        "Tales",
        "",
    ],
)
def test_genuine_names_their_neighbours_and_everyday_words_are_let_be(name):
    assert finding(firm=name or None, works_at=name or None, advert=name or None) is None


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Write to jo@micros0ft.example today.", "jo@micros0ft.example"),
        ("See https://careers.accenlure.example/apply for it", "https://careers.accenlure.example"),
        ("Our portal is airbus-careers.example.", "airbus-careers.example"),
        ("Mail me: kim@northbeckanalytlcs.co.uk", "kim@northbeckanalytlcs.co.uk"),
        ("Mail me: kim@nortbheck.example", "kim@nortbheck.example"),
    ],
)
def test_a_domain_that_pretends_is_seen_and_quoted(text, quote):
    found = finding(text, firm="Northbeck Analytics Ltd")
    assert found.evidence[0].quote == quote
    assert quote in text


@pytest.mark.parametrize(
    "text",
    [
        "Write to jo@microsoft.example today.",
        "See careers.accenture.example and rolls-royce.example.",
        "Mail me: kim@northbeck.example or kim@northbeck-analytics.example",
        "It is in report.pdf and at quarry-careers.example.",
        "The e.g. and i.e. of it.Please send it",
        "Someone at orackle told me.",
    ],
)
def test_the_firms_own_domain_and_what_is_no_domain_are_let_be(text):
    assert finding(text, firm="Northbeck Analytics Ltd") is None


def test_what_the_member_writes_is_not_held_against_them():
    said = Message(sender="member", text="I wrote to jo@micros0ft.example")
    assert FirmLookalike().look(look_at(Dossier(id="x", approach=Approach(messages=(said,))))) is None


def test_of_a_country_s_domain_the_chosen_part_is_taken():
    text = "a.northbeck.co.uk, x@mail.holt.example and holt.org.au"
    assert [chosen for _, chosen in domains_in(text)] == ["northbeck", "holt", "holt"]


letters = st.text("abcdehmnorstuvw", min_size=8, max_size=14)


@given(letters, st.data())
def test_one_slip_after_the_first_letter_is_one_letter_away_both_ways(name, data):
    at = data.draw(st.integers(1, len(name) - 2))
    slips = {name[:at] + name[at + 1 :], name[:at] + "z" + name[at:], name[:at] + "z" + name[at + 1 :]}
    slips.add(name[:at] + name[at + 1] + name[at] + name[at + 2 :])
    for slip in slips - {name}:
        assert is_one_letter_from(name, slip) == is_one_letter_from(slip, name)
    # Two letters that look like one may be cut apart by a slip; without them each is seen.
    if not {"rn", "vv"} & {name[n : n + 2] for n in range(len(name))}:
        assert is_one_letter_from(name, name[:at] + "z" + name[at + 1 :])
    assert not is_one_letter_from(name, name)
    assert not is_one_letter_from(name, name + "zzz")


@given(st.text(max_size=80))
def test_no_name_and_no_text_breaks_it(text):
    assert known_like(squashed(text)) is None or len(squashed(text)) >= 5
    finding(f"{text} a@{text}.example", firm=text, works_at=text)
