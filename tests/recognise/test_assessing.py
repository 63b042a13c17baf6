"""Bands, concerns and the honest `insufficient`."""

from __future__ import annotations

import dataclasses
import math

from hypothesis import given
from hypothesis import strategies as st

from thinklink.dossier import Advert, Answers, Approach, Dossier, Firm, Message, Profile
from thinklink.recognise import assess, look_at, turn_scores
from thinklink.recognise.assessing import PAGE_ALONE
from thinklink.recognise.language import looks_english


def thread(*texts: str, **more) -> Dossier:
    """Persona and member take turns, the persona first."""
    senders = ("persona", "member")
    messages = tuple(Message(sender=senders[at % 2], text=text) for at, text in enumerate(texts))
    return Dossier(id="x", approach=Approach(messages=messages), **more)


LURED = (
    "We pay 900 euros for a short paper. Could you share the draft report before it goes to the board?",
    "I cannot share that, it is not public.",
    "Nobody need know. Only a page, there is no need to involve your employer. Add me on Telegram, it is safer.",
)


def test_nothing_to_go_on_is_insufficient_and_says_why():
    found = assess(Dossier(id="x", profile=Profile(name="Ada Example", verified=True, mutual_connections=300)))
    assert found.band == "insufficient"
    assert "too little" in found.why_insufficient
    assert found.asks_sensitive is None


def test_a_language_without_measured_recall_is_insufficient_not_low():
    german = (
        "Guten Tag, wir suchen erfahrene Fachleute für einen vertraulichen Auftrag und zahlen für jeden Bericht gut. "
        "Bitte senden Sie uns die internen Unterlagen Ihrer Abteilung, niemand muss davon erfahren."
    )
    found = assess(thread(german))
    assert found.band == "insufficient"
    assert "language" in found.why_insufficient


def test_the_language_the_dossier_names_is_believed():
    assert assess(thread("ok", language="de-AT")).band == "insufficient"
    assert assess(thread("We shall meet at the hall on Tuesday.", language="en-GB")).band == "low"


def test_short_latin_text_counts_as_measured_and_other_scripts_do_not():
    assert looks_english("Hi Jo, lunch?")
    assert not looks_english("\u0414\u043e\u0431\u0440\u044b\u0439 \u0434\u0435\u043d\u044c")


def test_a_plain_lure_is_high_and_may_be_intelligence():
    found = assess(thread(*LURED))
    assert found.band == "high"
    assert found.concern == "intelligence"
    assert found.asks_sensitive is True


def test_a_login_lure_may_be_fraud():
    found = assess(thread("Please sign in with your work account and password on this page today: login.example"))
    assert found.concern == "fraud"


def test_everyday_talk_is_low_without_concern():
    found = assess(thread("Lovely to see you on Saturday!", "Same here.", "Shall I bring the cake tins back?"))
    assert (found.band, found.concern, found.asks_sensitive) == ("low", "none", False)


def test_taking_no_for_an_answer_lowers_and_pushing_on_raises():
    asked = ("Could you share the draft report?", "I'd rather not, it is not public.")
    eased = assess(thread(*asked, "Of course, no problem at all."))
    pushed = assess(thread(*asked, "Only a page then, nobody will know, just tell me the general colour."))
    assert "eases.takes_no" in {one.finding.hallmark for one in eased.findings}
    assert "talk.takes_no_no" in {one.finding.hallmark for one in pushed.findings}
    assert eased.score < pushed.score


def test_a_badge_many_contacts_and_mutual_contacts_lower_nothing():
    plain = thread(*LURED)
    badge = Profile(verified=True, connections=5000, mutual_connections=80, recommendations=12, joined="2009-01")
    assert assess(dataclasses.replace(plain, profile=badge)).score == assess(plain).score


def test_answers_alone_can_carry_an_assessment():
    answers = Answers(know_them="no", employer_confirms="denied", asked_for=("unpublished",), secrecy=True)
    found = assess(Dossier(id="x", answers=answers))
    assert found.band in {"medium", "high"}
    assert {evidence.source for one in found.findings for evidence in one.finding.evidence} >= {"answers.secrecy"}


def test_knowing_somebody_does_not_silence_what_they_ask():
    found = assess(thread(*LURED, answers=Answers(know_them="yes")))
    assert found.band in {"medium", "high"}


def test_the_firm_that_no_register_knows_counts_like_the_answer():
    firm = Firm(registered="not_found", address_checked="not_plausible")
    assert "firm.denied" in {one.finding.hallmark for one in assess(thread("Hello there.", firm=firm)).findings}


def test_an_advert_is_read_as_a_whole():
    advert = Advert(
        title="Policy analyst", pay="EUR 4,000 per month", text="A few hours a week from home, paid, beside your job."
    )
    found = assess(Dossier(id="x", approach=Approach(advert=advert)))
    assert "offer.out_of_proportion" in {one.finding.hallmark for one in found.findings}


def test_the_last_turn_has_the_score_of_the_whole():
    dossier = thread(*LURED)
    scores = turn_scores(look_at(dossier))
    assert len(scores) == len(LURED)
    assert scores[-1] == (assess(dossier).score, assess(dossier).band)


@given(st.lists(st.text(max_size=300), max_size=6))
def test_no_text_breaks_the_assessment(texts):
    found = assess(thread(*texts))
    assert 0.0 <= found.score <= 1.0
    for one in found.findings:
        assert one.finding.evidence
        assert 0.0 < one.finding.degree <= 1.0


def test_a_page_by_itself_is_never_called_low():
    page = Profile(headline="Consultant, private clients", about="International consulting for private clients.")
    alone = assess(Dossier(id="x", profile=page))
    assert alone.findings
    assert (alone.band, alone.why_insufficient) == ("insufficient", PAGE_ALONE)
    assert assess(Dossier(id="x", profile=page, answers=Answers(know_them="yes"))).band == "low"
    shared = Answers(already_shared=("login",), hurry=False)
    assert assess(Dossier(id="x", profile=page, answers=shared)).band == "insufficient"


def test_an_employer_that_denies_them_is_not_outweighed_by_friendly_words():
    kind = "Thank you for your time. There is no hurry, please ask your press office first, all of it is published."
    said = Approach(messages=(Message(sender="persona", text=kind),))
    calm = assess(Dossier(id="x", approach=said))
    denied = assess(Dossier(id="x", approach=said, answers=Answers(employer_confirms="denied")))
    assert calm.band == "low"
    assert math.log(denied.score / (1 - denied.score)) - math.log(calm.score / (1 - calm.score)) > 1.5
