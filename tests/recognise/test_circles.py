"""`career.mismatch` and `network.burst`: whom a persona follows, and who came with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.dossier import Approach, Dossier, Firm, Message, Post, Profile
from thinklink.recognise import assess, beside, look_at
from thinklink.recognise.hallmarks.career_mismatch import CareerMismatch
from thinklink.recognise.hallmarks.network_burst import NetworkBurst

MISSILES = ("Missile Systems Engineers", "Submarine Forum", "Gardening")


def follows(headline, *interests, **more):
    return CareerMismatch().look(
        look_at(Dossier(id="x", profile=Profile(headline=headline, interests=interests, **more)))
    )


def test_a_gardener_among_missile_engineers_is_seen_and_quoted():
    found = follows("Garden designer", *MISSILES)
    assert [one.quote for one in found.evidence] == list(MISSILES[:2])


@pytest.mark.parametrize(
    ("headline", "more"),
    [
        ("Radar engineer", {}),
        ("Garden designer", {"experience": (Post(title="Cook", organisation="Royal Navy"),)}),
        ("Garden designer", {"about": "Ten years in the army, now roses."}),
        ("Recruiter for engineers", {}),
        ("Reporter", {}),
        (None, {}),
    ],
    ids=["in the trade", "was in it", "says so", "recruits", "reports", "says nothing of itself"],
)
def test_who_belongs_or_follows_everybody_by_trade_is_let_be(headline, more):
    assert follows(headline, *MISSILES, **more) is None


def test_one_odd_group_is_a_hobby():
    assert follows("Garden designer", "Submarine Forum", "Gardening") is None


def person(name, came, firm="Harbour Nexus", **more):
    return Dossier(id=name, approach=Approach(channel="invitation", started=came), firm=Firm(name=firm), **more)


THREE = (person("a", "2026-03-01"), person("b", "2026-03-05T10:00:00Z"), person("c", "2026-03-15"))


def burst(dossiers, at=0):
    return NetworkBurst().look(look_at(dossiers[at], beside(dossiers)))


def test_three_of_one_firm_within_two_weeks_are_seen_each():
    for at in range(3):
        assert "Harbour Nexus" in burst(THREE, at).evidence[0].quote


def test_a_firm_is_read_from_the_headline_too():
    told = tuple(replace(one, firm=Firm(), profile=Profile(headline="Adviser at Harbour Nexus Ltd")) for one in THREE)
    assert burst(told) is not None


@pytest.mark.parametrize(
    "dossiers",
    [
        THREE[:2],
        (*THREE[:2], person("c", "2026-03-16")),
        (*THREE, person("d", "2024-03-16")),
        (*THREE[:2], person("c", "2026-03")),
        (*THREE[:2], person("c", None)),
        (*THREE[:2], person("c", "2026-03-02", firm="Another Firm")),
        tuple(replace(one, firm=Firm(name="Deloitte")) for one in THREE),
    ],
    ids=["two", "too late", "others came before", "no day", "no date", "another firm", "widely known"],
)
def test_fewer_or_spread_or_of_a_firm_that_everybody_works_for_are_let_be(dossiers):
    assert burst(dossiers) is None


def test_whom_the_member_asked_first_did_not_come():
    asked = tuple(
        replace(one, approach=Approach(started="2026-03-02", messages=(Message(sender="member", text="Hello"),)))
        for one in THREE
    )
    assert burst(asked) is None


def test_what_others_did_makes_no_band_where_this_one_said_nothing():
    found = assess(THREE[0], beside(THREE))
    assert found.band == "insufficient"
    assert "network.burst" in {one.finding.hallmark for one in found.findings} or found.faint_signs


@given(st.permutations(THREE))
def test_the_order_of_the_input_makes_no_difference(dossiers):
    assert assess(THREE[0], beside(dossiers)) == assess(THREE[0], beside(THREE))
