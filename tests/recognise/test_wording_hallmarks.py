"""Every wording hallmark sees its own examples and passes over near misses."""

from __future__ import annotations

import pytest

from thinklink.dossier import Approach, Dossier, Message
from thinklink.recognise import HALLMARKS, assess
from thinklink.recognise.hallmarks import WordingHallmark

from .wording_examples import NEAR_MISSES, SHOWS


def seen_in(text: str) -> set[str]:
    dossier = Dossier(id="x", approach=Approach(messages=(Message(sender="persona", text=text),)))
    return {one.finding.hallmark for one in assess(dossier).findings}


@pytest.mark.parametrize(("key", "text"), [(key, text) for key, texts in SHOWS.items() for text in texts])
def test_a_hallmark_sees_its_example(key, text):
    assert key in seen_in(text)


@pytest.mark.parametrize(("key", "text"), [(key, text) for key, texts in NEAR_MISSES.items() for text in texts])
def test_a_hallmark_passes_over_its_near_miss(key, text):
    assert key not in seen_in(text)


def test_every_hallmark_with_cues_has_an_example_and_a_near_miss():
    with_cues = {one.key for one in HALLMARKS if isinstance(one, WordingHallmark) and one.cues}
    assert with_cues == set(SHOWS) == set(NEAR_MISSES)


def test_the_quote_is_an_exact_part_of_the_message():
    text = "Hello there. Keep it between us; nobody need know!\nBest, Ana"
    dossier = Dossier(id="x", approach=Approach(messages=(Message(sender="persona", text=text),)))
    quotes = [evidence.quote for one in assess(dossier).findings for evidence in one.finding.evidence]
    assert quotes
    assert all(quote in text for quote in quotes)


def test_what_the_member_writes_is_never_held_against_the_persona():
    said = Message(sender="member", text="Keep it between us, nobody need know, and send me your password.")
    assert assess(Dossier(id="x", approach=Approach(messages=(said,)))).findings == ()
