"""Wording hallmarks carry over to sentences no table was learnt from, and mostly pass over near misses.

The sentences stand in `wording_examples.py`, were written before the tables were learnt, and are in no training data.
A learnt table is right in most cases and not in all: the shares below are floors under what was measured.
"""

from __future__ import annotations

from thinklink.dossier import Approach, Dossier, Message
from thinklink.recognise import assess, look_at
from thinklink.recognise.assessing import findings_of

from .wording_examples import NEAR_MISSES, SHOWS

#: less sure than this, nothing is said to a person in a sentence of its own
PLAIN = 0.3


def seen_in(text: str, least: float = 0.0) -> set[str]:
    dossier = Dossier(id="x", approach=Approach(messages=(Message(sender="persona", text=text),)))
    return {one.hallmark for one in findings_of(look_at(dossier)) if one.degree >= least}


def share_of(examples, least):
    pairs = [(key, text) for key, texts in examples.items() for text in texts]
    return sum(key in seen_in(text, least) for key, text in pairs) / len(pairs)


def test_most_examples_are_seen():
    assert share_of(SHOWS, 0.0) >= 0.8


def test_most_near_misses_are_passed_over():
    assert share_of(NEAR_MISSES, PLAIN) <= 0.15


def test_the_quote_is_an_exact_part_of_the_message():
    text = "Hello there. Keep it between us; nobody need know!\nBest, Ana"
    dossier = Dossier(id="x", approach=Approach(messages=(Message(sender="persona", text=text),)))
    quotes = [evidence.quote for one in assess(dossier).findings for evidence in one.finding.evidence]
    assert quotes
    assert all(quote in text for quote in quotes)


def test_what_the_member_writes_is_never_held_against_the_persona():
    said = Message(sender="member", text="Keep it between us, nobody need know, and send me your password.")
    assert assess(Dossier(id="x", approach=Approach(messages=(said,)))).findings == ()
