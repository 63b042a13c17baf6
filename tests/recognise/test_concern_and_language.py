"""Which worry chooses the advice, what counts as asking for something sensitive, and which languages are judged."""

from __future__ import annotations

import pytest

from thinklink.dossier import Advert, Answers, Approach, Dossier, Message, Post, Profile
from thinklink.recognise import Finding, WeighedFinding, look_at
from thinklink.recognise.concern import asks_sensitive, concern_of
from thinklink.recognise.language import is_measured, looks_english


def weighed(key, strength=1.0, degree=0.5):
    return WeighedFinding(Finding(key, "says", (), degree), strength, strength, strength, "label", "reference")


@pytest.mark.parametrize(
    ("band", "intelligence", "fraud", "expected"),
    [
        ("high", 2.0, 0.5, "intelligence"),
        ("high", 0.5, 2.0, "fraud"),
        ("high", 1.0, 1.2, "unclear"),
        ("high", 1.0, 1.25, "unclear"),
        ("high", 1.0, 1.375, "fraud"),
        ("high", 0.0, 0.0, "unclear"),
        ("low", 0.9, 0.0, "none"),
        ("insufficient", 0.9, 0.5, "none"),
        ("low", 1.0, 0.0, "intelligence"),
        ("low", 0.0, 1.5, "fraud"),
        ("medium", 0.5, 0.0, "intelligence"),
    ],
)
def test_the_concern_is_the_worry_that_clearly_outweighs_the_other(band, intelligence, fraud, expected):
    found = [weighed("asks.clearance", intelligence), weighed("asks.money", fraud), weighed("text.buzzwords", 9.0)]
    assert concern_of(band, found) == expected


NOTHING = look_at(Dossier(id="x"))
HELLO = look_at(Dossier(id="x", approach=Approach(messages=(Message(sender="persona", text="Hello."),))))
ADVERT = look_at(Dossier(id="x", approach=Approach(advert=Advert(text="A post."))))
ASKED = look_at(Dossier(id="x", answers=Answers(asked_for=("cv",))))
OWN = look_at(Dossier(id="x", approach=Approach(messages=(Message(sender="member", text="Hello."),))))


@pytest.mark.parametrize(
    ("seen", "key", "degree", "expected"),
    [
        (HELLO, "asks.access", 0.25, True),
        (HELLO, "asks.access", 0.24, False),
        (HELLO, "asks.money", 0.9, False),
        (NOTHING, "asks.money", 0.9, None),
        (NOTHING, "asks.access", 0.9, True),
        (ADVERT, "asks.money", 0.9, False),
        (ASKED, "asks.money", 0.9, False),
        (OWN, "asks.money", 0.9, None),
    ],
)
def test_something_sensitive_is_asked_where_a_sensitive_hallmark_is_more_than_a_hint(seen, key, degree, expected):
    assert asks_sensitive(seen, [weighed(key, degree=degree)]) is expected


ENGLISH = "We would like to ask you if there is any time this week for a call with us."
GERMAN = "Wir wollten Sie fragen, ob diese Woche Zeit ist, denn unser Kunde zahlt gut."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ENGLISH, True),
        (GERMAN, False),
        ("Sehr gern", True),  # too short to tell
        ("\u4f60\u597d", False),
        ("\u4f60\u597d ab", True),
        ("12345", True),
        ("two three four five six seven the a", True),  # two in eight
        ("two three four five six seven eight a", False),  # one in eight
    ],
)
def test_english_is_told_by_its_common_words(text, expected):
    assert looks_english(text) is expected


def test_only_the_beginning_of_a_long_text_is_looked_at():
    assert looks_english(f"{ENGLISH} " * 400 + "wort " * 100_000)
    assert not looks_english("wort " * 4_001 + f"{ENGLISH} " * 4_000)


def written(text, sender="persona", **more):
    return Dossier(id="x", approach=Approach(messages=(Message(sender=sender, text=text),)), **more)


def test_a_language_that_is_named_is_believed():
    assert is_measured(written(GERMAN, language="en-GB"))
    assert is_measured(written(GERMAN, language="EN"))
    assert not is_measured(written(ENGLISH, language="de"))


def test_what_the_persona_wrote_is_looked_at_and_not_what_the_member_wrote():
    assert not is_measured(written(GERMAN))
    assert is_measured(written(GERMAN, sender="member"))
    assert not is_measured(Dossier(id="x", approach=Approach(advert=Advert(text=GERMAN))))


ABOUT = "wir beraten unsere kunden gern und gut seit vielen jahren"


@pytest.mark.parametrize(
    ("about", "described", "expected"),
    [
        (ABOUT, None, False),
        (None, ABOUT, False),
        ("advising clients about energy projects across several regions", None, True),
        ("wir beraten unsere kunden gern", None, True),  # five plain words are too few to tell
        ("Wir Beraten Unsere Kunden Gern Und Gut", None, True),  # none of them plain
        (None, None, True),
    ],
)
def test_where_nothing_was_written_the_page_is_looked_at(about, described, expected):
    profile = Profile(about=about, experience=(Post(description=described),))
    assert is_measured(Dossier(id="x", profile=profile)) is expected
