"""Adverts are read as adverts: whether the employer is told, and a long text is not held against anybody."""

from __future__ import annotations

import pytest

from thinklink.dossier import Advert, Approach, Dossier, Firm, Message, Profile
from thinklink.recognise import assess, look_at
from thinklink.recognise.assessing import findings_of
from thinklink.recognise.hallmarks.advert_no_employer import AdvertNoEmployer
from thinklink.recognise.hallmarks.career_vague import CareerVague
from thinklink.recognise.hallmarks.firm_generic import FirmGeneric
from thinklink.recognise.seen import PAGE

DUTIES = (
    "You keep the diary of two managers, write letters, order paper and pens, and look after visitors.",
    "You type sixty words a minute, are punctual and have a friendly voice on the telephone.",
    "The post is full time, Monday to Friday, with an hour for lunch and twenty-five days of leave.",
    "We ask for two years in an office and for good spelling.",
    "Please apply with a CV and two references before the end of the month.",
)
TOLD = "Marlow Quay is a family-owned maker of harbour cranes, was founded in 1954 and employs 320 people."
EMPTY = "We are a dynamic global player that unlocks strategic value across regions for elite partners."


def advert(*sentences, organisation=None, title="Secretary", page=None):
    shown = Advert(title=title, text=" ".join(sentences), organisation=organisation)
    return Dossier(id="x", approach=Approach(channel="advert", advert=shown), firm=Firm(website_text=page))


def degree(hallmark, dossier):
    found = hallmark.look(look_at(dossier))
    return found.degree if found else 0.0


def test_an_advert_of_duties_alone_does_not_tell_who_the_employer_is():
    found = AdvertNoEmployer().look(look_at(advert(*DUTIES, *DUTIES)))
    assert found.degree > 0.4
    assert [(one.source, one.quote) for one in found.evidence] == [("approach.advert.title", "Secretary")]


def test_without_a_title_the_first_sentence_is_quoted():
    found = AdvertNoEmployer().look(look_at(advert(*DUTIES, *DUTIES, title=None)))
    assert [(one.source, one.quote) for one in found.evidence] == [("approach.advert.text", DUTIES[0])]


def test_one_sentence_about_the_employer_takes_most_of_the_doubt_away():
    assert degree(AdvertNoEmployer(), advert(TOLD, *DUTIES, *DUTIES)) < 0.25


def test_what_the_firm_says_of_itself_elsewhere_counts_as_told():
    assert degree(AdvertNoEmployer(), advert(*DUTIES, *DUTIES, page=TOLD)) == 0.0


def test_two_words_of_a_firm_are_no_description():
    assert degree(AdvertNoEmployer(), advert(*DUTIES, *DUTIES, page="Best firm")) > 0.4


def test_in_two_lines_nobody_tells_much():
    assert degree(AdvertNoEmployer(), advert(DUTIES[0])) < 0.3


def test_a_named_organisation_can_be_looked_up_and_halves_the_doubt():
    unnamed, named = (
        degree(AdvertNoEmployer(), advert(*DUTIES, *DUTIES, organisation=name)) for name in (None, "Marlow Quay")
    )
    assert named == pytest.approx(unnamed / 2, rel=1e-3)


@pytest.mark.parametrize("approach", [Approach(), Approach(advert=Advert(title="Secretary"))])
def test_where_there_is_no_advert_text_nothing_is_said(approach):
    assert AdvertNoEmployer().look(look_at(Dossier(id="x", approach=approach))) is None


def test_big_words_tell_nothing_in_an_advert_and_on_a_firms_page_and_something_in_a_message_and_a_profile():
    assert degree(FirmGeneric(), advert(EMPTY, *DUTIES)) == 0.0
    assert degree(FirmGeneric(), advert(*DUTIES, page=EMPTY)) == 0.0
    said = Approach(messages=(Message(sender="persona", text=EMPTY),))
    assert degree(FirmGeneric(), Dossier(id="x", approach=said)) > 0.3
    assert degree(FirmGeneric(), Dossier(id="x", profile=Profile(about=EMPTY))) > 0.3


def test_a_firms_page_tells_of_no_career():
    vague = "Confidential roles for private clients in several countries, various senior positions."
    assert degree(CareerVague(), Dossier(id="x", profile=Profile(about=vague))) > 0.0
    assert degree(CareerVague(), Dossier(id="x", firm=Firm(website_text=vague))) == 0.0


def shares(dossier):
    return {one.place: one.share for one in look_at(dossier).passages}


def test_a_sentence_of_a_long_advert_or_page_counts_less_and_of_a_short_one_in_full():
    short, long = shares(advert(DUTIES[0], page=TOLD)), shares(advert(*DUTIES * 4, page=TOLD * 9))
    assert short["approach.advert.text"] == short[PAGE] == 1.0
    assert long["approach.advert.text"] < 0.25
    assert long[PAGE] < 0.5


def test_a_sentence_of_a_long_message_counts_in_full():
    said = Message(sender="persona", text=" ".join(DUTIES * 4))
    assert set(shares(Dossier(id="x", approach=Approach(messages=(said,)))).values()) == {1.0}


def test_a_plain_wish_stands_out_of_a_long_advert():
    wish = "Send the refundable deposit of 300 euros and a scan of your passport first."
    seen = {one.hallmark for one in findings_of(look_at(advert(*DUTIES * 3, wish))) if one.degree > 0.1}
    assert {"asks.money", "asks.identity_papers"} & seen


def test_the_same_long_advert_twice_is_not_twice_as_bad():
    once, twice = (assess(advert(*DUTIES * times)).score for times in (3, 6))
    assert abs(once - twice) < 0.15
