"""Job adverts: what is taken for one, and what is read out of it."""

from __future__ import annotations

import pytest

from thinklink.intake import advert
from thinklink.intake.advert_marks import marks
from thinklink.intake.limits import DEFAULT
from thinklink.intake.unable import UnableToRead

ADVERT = """Policy Analyst (remote, part-time)

Company: Halcyon Meridian
Location: anywhere

We are looking for analysts close to decisions.

What you bring
- experience in energy

EUR 4,000 to 6,000 per month
To apply, send your CV.
"""


def looks(text):
    return advert.looks_like("advert.txt", text.encode())


def read(text, name="advert.txt"):
    (one,) = advert.read(name, text.encode(), DEFAULT).inputs
    (found,) = one.readings
    assert (one.kind, one.counts, found.kind) == ("advert", {"adverts": 1}, "advert")
    return found


def test_an_advert_is_read_whole_with_the_line_of_each_part():
    found = read(f"\n{ADVERT}")
    told = found.dossier.approach.advert
    assert (told.title, told.organisation) == ("Policy Analyst (remote, part-time)", "Halcyon Meridian")
    assert (told.pay, told.text) == ("EUR 4,000 to 6,000 per month", ADVERT.strip())
    assert (found.dossier.platform, found.dossier.approach.channel) == ("job_board", "advert")
    assert found.dossier.id.startswith("advert-")
    assert {place.removeprefix("approach.advert"): source for place, source in found.sources.items()} == {
        "": "advert.txt:2",
        ".title": "advert.txt:2",
        ".organisation": "advert.txt:4",
        ".pay": "advert.txt:12",
    }


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Power Market Modeller\nanything", 1),
        ("Pay: generous", 1),
        ("it is $600 per note", 1),
        ("How to apply", 1),
        ("please send us your short CV", 1),
        ("Requirements", 1),
        ("What we offer\nnothing", 1),
        ("at least 5 years of it", 1),
        ("Location: Leeds", 1),
        ("this is remote", 1),
        ("We are looking for you", 1),
        ("Orrin is hiring", 1),
        ("Splicers wanted", 1),
        ("The weather is fine.", 0),
        (ADVERT, 6),
    ],
)
def test_each_mark_of_an_advert_counts_once(text, count):
    assert marks(text) == count


@pytest.mark.parametrize(
    "text",
    [
        ADVERT,
        ADVERT.replace("\n", "\r\n"),
        "Editors wanted\nRemote",
        "Fibre splicers needed\nPay: 200 a day\nTo apply, ring the yard",
    ],
)
def test_a_text_with_two_marks_looks_like_an_advert(text):
    assert looks(text)


@pytest.mark.parametrize(
    "text",
    [
        f"Hi Sam,\n{ADVERT}",
        f"Dear colleague\n{ADVERT}",
        f"{ADVERT}\nI came across what you wrote.",
        f"{ADVERT}\nWrite to my office.",
        f"Helena: {ADVERT}\nMe: No, thank you.\nHelena: A pity",
        "Splicers wanted",
        "The weather is fine.",
        "",
        ADVERT + "\0",
    ],
)
def test_a_message_or_a_text_with_fewer_marks_is_no_advert(text):
    assert not looks(text)


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Salary: negotiable\nabout \u00a3600", "negotiable"),
        ("about \u00a3600 per note, Salary: more", "\u00a3600 per note"),
        ("\u20ac980/day", "\u20ac980/day"),
        ("450,000 GBP, no repayment", "450,000 GBP"),
        ("$60k-$80k a year", "$60k-$80k a year"),
        ("\u00a3400.", "\u00a3400"),
        ("600 of them", None),
    ],
)
def test_the_words_for_the_pay_are_quoted(text, pay):
    assert read(text).dossier.approach.advert.pay == pay


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Employer: Orrin & Vale", "Orrin & Vale"),
        ("x.\nOrrin & Vale is hiring editors", "Orrin & Vale"),
        ("Editor at Orrin & Vale\nRemote", "Orrin & Vale"),
        ("Our client is hiring\nCompany: Orrin", "Orrin"),
        ("We are looking for editors", None),
        ("A sentence.", None),
    ],
)
def test_the_organisation_is_told_where_a_line_says_it(text, firm):
    assert read(text).dossier.approach.advert.organisation == firm


@pytest.mark.parametrize("text", ["This is a sentence.\nEditor", "x" * 130])
def test_a_first_line_that_is_a_sentence_or_long_is_no_title(text):
    assert read(text).dossier.approach.advert.title is None


def test_what_is_no_text_is_refused_in_words():
    with pytest.raises(UnableToRead, match="nothing written"):
        advert.read("advert.txt", b" \n", DEFAULT)
