"""A list of known personas: met by the exact address alone, held to its days, outside the score; and near copies."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.dossier import Approach, Dossier, KnownPersona, Message, Profile
from thinklink.recognise import Beside, Known, assess, known_on
from thinklink.recognise.shingles import bands_of, near_to, shared, shingles_of
from thinklink.recognise.weighing import shipped_weights

TODAY = date(2026, 6, 1)
LURE = (
    "I act for a private client who would value your view on the coming review of port security and who pays well "
    "for short papers that only somebody inside could write."
)
ABOUT = (
    "I bring senior people in Europe together with those who look for judgement, and I like long walks and old maps."
)
TWIN = (
    "I act for our client, a water company, and would be glad to send you the advert, which names the pay and the "
    "place of work. There is no hurry, and you can also write to our office."
)
KNOWN = KnownPersona(key="clare-example", name="Clare Pembury", about=ABOUT, messages=(LURE,), added="2026-05-20")


def met(url="https://www.linkedin.com/in/kim-example", name="Kim Muster", about=None, *texts):
    messages = tuple(Message(sender="persona", text=text) for text in texts)
    return Dossier(id="x", profile=Profile(url=url, name=name, about=about), approach=Approach(messages=messages))


def seen_in(dossier, *personas):
    judged = assess(dossier, Beside(Known(personas, "list.jsonl")))
    return {one.finding.hallmark: one for one in judged.findings}


def test_the_exact_address_is_met_however_it_is_written_and_changes_no_score():
    dossier = met("uk.linkedin.com/in/Clare-Example/?trk=x", "Somebody Else", None, "See you at the fair on Tuesday.")
    judged = assess(dossier, Beside(Known((KNOWN,), "list.jsonl")))
    assert "the list list.jsonl, since 2026-05-20" in judged.known_as
    assert "does not change the band" in judged.known_as
    assert judged.glance.known
    plain = assess(dossier)
    assert (judged.band, judged.score, judged.concern) == (plain.band, plain.score, plain.concern)
    assert not plain.glance.known


@pytest.mark.parametrize("url", [None, "https://www.linkedin.com/in/clare-example-2", "https://x.com/clare-example"])
def test_a_name_or_the_same_handle_elsewhere_is_no_match(url):
    assert "person.known" not in seen_in(met(url, "Clare Pembury"), KNOWN)


@pytest.mark.parametrize(
    ("entry", "dated", "counts"),
    [
        (KnownPersona(key="a", added="2026-05-20"), None, True),
        (KnownPersona(key="a", added="2026-03-03"), None, True),
        (KnownPersona(key="a", added="2026-03-02"), None, False),
        (KnownPersona(key="a", added="2020-01-01", expires="2026-06-01"), None, True),
        (KnownPersona(key="a", added="2026-05-20", expires="2026-05-31"), None, False),
        (KnownPersona(key="a"), date(2026, 5, 1), True),
        (KnownPersona(key="a"), date(2026, 1, 1), False),
        (KnownPersona(key="a"), None, True),
    ],
)
def test_an_entry_counts_for_ninety_days_or_as_long_as_it_says(entry, dated, counts):
    assert bool(known_on([entry], TODAY, dated=dated).personas) is counts


def test_a_near_copy_of_a_message_or_of_an_about_warns_and_quotes_it():
    copy = f"Hello Jo, {LURE.replace('port', 'rail')} Best wishes."
    found = seen_in(met(None, "Jo", None, copy), KNOWN)["text.near_copy"]
    assert 0 < found.strength <= 1.2
    assert found.finding.evidence[0].source == "approach.messages[0]"
    assert found.finding.evidence[0].quote in copy
    assert "text.near_copy" in seen_in(met(about=ABOUT.upper()), KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "I act for a private client who would value your view.",
        TWIN,
    ],
    ids=["too short", "an innocent twin in words of its own"],
)
def test_a_short_text_or_one_of_the_same_kind_is_no_near_copy(text):
    assert "text.near_copy" not in seen_in(met(None, "Jo", None, text), KNOWN)


def test_a_known_persona_is_no_copy_of_itself_but_of_another():
    itself = met("https://linkedin.com/in/clare-example", "Clare", ABOUT, LURE)
    assert "text.near_copy" not in seen_in(itself, KNOWN)
    assert "text.near_copy" in seen_in(itself, KNOWN, replace(KNOWN, key="other-example"))


def test_what_the_member_wrote_is_never_a_copy():
    dossier = Dossier(id="x", approach=Approach(messages=(Message(sender="member", text=LURE),)))
    assert "text.near_copy" not in seen_in(dossier, KNOWN)


def test_a_near_copy_alone_never_reaches_medium():
    """A false profile may have copied a genuine one: the genuine one is then no more than a copy."""
    weights = shipped_weights()
    assert weights.base + weights.hallmarks["text.near_copy"].weight < weights.medium_from


words = st.sampled_from("we meet at noon by the old harbour and talk of boats rope salt wind rain maps tea".split())
strangers = st.builds(
    KnownPersona,
    key=st.none() | st.sampled_from(["p1", "p2", "xing/p3"]),
    name=st.none() | st.just("Kim Muster"),
    about=st.none() | st.lists(words, max_size=40).map(" ".join),
    messages=st.lists(st.lists(words, max_size=30).map(" ".join), max_size=2).map(tuple),
)


@given(st.lists(strangers, max_size=6))
def test_entries_that_do_not_match_change_nothing(entries):
    dossier = met("https://www.linkedin.com/in/kim-example", "Kim Muster", ABOUT, LURE)
    assert assess(dossier, Beside(Known(tuple(entries)))) == assess(dossier)


@given(st.permutations([KNOWN, replace(KNOWN, key="b", added=None), replace(KNOWN, about=None, added="2026-05-01")]))
def test_the_order_of_the_entries_changes_nothing(entries):
    dossier = met("https://www.linkedin.com/in/clare-example", "Kim", ABOUT, LURE)
    found = assess(dossier, Beside(Known(tuple(entries), "list")))
    assert found == assess(dossier, Beside(Known((entries[2], entries[0], entries[1]), "list")))
    assert "since 2026-05-01" in found.known_as


@given(st.lists(words, min_size=20, max_size=60), st.data())
def test_a_copy_with_a_word_changed_is_found_and_measured_exactly(text, data):
    at = data.draw(st.integers(0, len(text) - 1))
    known, copy = shingles_of(" ".join(text)), shingles_of(" ".join([*text[:at], "zebra", *text[at + 1 :]]))
    found = list(near_to([(7, " ".join(text))]).copies(copy))
    assert found == ([(shared(copy, known), 7)] if found else [])
    assert found or shared(copy, known) < 0.8


def test_shingles_and_bands_are_the_same_whatever_the_seed_of_hashes():
    program = f"from thinklink.recognise.shingles import *; print(bands_of(shingles_of({LURE!r})))"
    said = {
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("0", "7")
    }
    assert said == {f"{bands_of(shingles_of(LURE))}\n"}


@given(st.text(max_size=200))
def test_no_text_breaks_the_shingles(text):
    found = shingles_of(text)
    assert shared(found, found) in {0.0, 1.0}
