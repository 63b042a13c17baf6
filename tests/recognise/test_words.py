"""What counts as a word, what is left out for fairness, and what stands for figures and addresses."""

from __future__ import annotations

import pytest

from thinklink.recognise.wording import sentences_of
from thinklink.recognise.wording.sentences import pieces_of
from thinklink.recognise.wording.vocabulary import mended
from thinklink.recognise.wording.words import words_of


def said(text, *names):
    return " ".join(words_of(text, frozenset(names)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we pay well", "we pay well"),
        ("We pay well", "we pay well"),
        ("WE PAY WELL", "we pay well"),
        ("", ""),
        ("...", ""),
        ("is it far?", "is it far ?"),
        ("great!", "great !"),
        ("ten % more", "ten % more"),
        ("(we) \u201cpay\u201d - well", "we pay well"),
    ],
)
def test_words_are_small_letters_and_marks_that_tell(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I won't pay", "i will not pay"),
        ("you can\u2019t and cannot", "you can not and can not"),
        ("it isn't ours", "it is not ours"),
        ("we'll see you're here", "we will see you are here"),
        ("I've paid, I'd go, I'm here", "i have paid i would go i am here"),
        ("the client's report", "the client report"),
    ],
)
def test_short_forms_are_spelt_out(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we met Anna in Paris", "we met in"),
        ("we met on Monday by Zoom", "we met on monday by zoom"),
        ("Zebedee pays well", "pays well"),
        ("Report soon", "report soon"),
        ("we Report soon", "we soon"),
        ("The Report Is Ready", "the report is ready"),  # in a headline a capital tells nothing
        ("I write: Please reply", "i write please reply"),  # after a colon a sentence may begin
        ("ask O'Brien now", "ask now"),
    ],
)
def test_a_capital_inside_a_sentence_makes_a_name(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("please tell Gift now", ("gift",), "please tell now"),
        ("please bring a gift now", ("gift",), "please bring a gift now"),
        ("Gift", ("gift",), ""),
        ("Gift of the house", ("gift",), "gift of the house"),  # at the start it may be the word
        ("Zola writes", ("zola",), "writes"),
        ("please ask May now", ("may",), "please ask now"),
        ("we meet in May", (), "we meet in may"),
        ("ask Gift's office", ("gift",), "ask office"),
    ],
)
def test_a_known_name_is_left_out_where_it_stands_as_one(text, names, expected):
    assert said(text, *names) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("he asked her", "she asked him"),
        ("his own, himself", "their own, themselves"),
        ("my husband and sons", "my wife and daughters"),
        ("dear sir", "dear madam"),
        ("a gentleman", "a lady"),
        ("near the church", "near the mosque"),
        ("her brother", "her sister"),
    ],
)
def test_sex_and_faith_make_no_difference(one, other):
    assert said(one) == said(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pay 399 usd", "pay <sum:small>"),
        ("pay 400 euros", "pay <sum:middling>"),
        ("pay \u00a33,999.50 now", "pay <sum:middling> now"),
        ("pay $4,000", "pay <sum:large>"),
        ("pay 5k usd", "pay <sum:large>"),
        ("pay \u20ac 12 000", "pay <sum:small> <number>"),
        ("pay 0 usd", "pay <sum:small>"),
        ("in 1999 and 2026", "in <year> and <year>"),
        ("in 12 days", "in <number> days"),
        ("call +44 20 7946 0000", "call <phone>"),
        ("write to ana@gmail.com", "write to <free_mail>"),
        ("write to ana@firm.example", "write to <mail>"),
        ("see https://firm.example/x?y=1 now", "see <link> now"),
        ("see www.firm.example", "see <link>"),
        ("see firm.example/path now", "see <link> now"),
    ],
)
def test_figures_and_addresses_stand_by_their_kind(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        ("recieve", "receive"),  # two letters swapped
        ("reprt", "report"),  # one left out
        ("reportt", "report"),  # one doubled
        ("repprt", "report"),  # one changed
        ("report", "report"),
        ("wrk", "wrk"),  # too short to tell
        ("\u00e9tudes", "\u00e9tudes"),  # not in these letters
        ("qqqqqqqqq", "qqqqqqqqq"),
        ("confidentiallyconfidentially", "confidentiallyconfidentially"),
    ],
)
def test_a_slip_is_mended_to_the_most_frequent_word_one_letter_away(slip, word):
    assert mended(slip) == word


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("One. Two? Three!", ["One.", "Two?", "Three!"]),
        ("One; two\nthree", ["One", "two", "three"]),
        ("See firm.example now.", ["See firm.example now."]),
        ("Wait... what?!", ["Wait...", "what?!"]),
        ("... !!! \n ;", []),
    ],
)
def test_text_is_cut_where_a_sentence_ends(text, pieces):
    assert list(pieces_of(text)) == pieces


def test_a_long_piece_is_cut_after_sixty_words_and_nothing_is_lost():
    text = " ".join(f"word{number}" for number in range(150))
    pieces = list(pieces_of(text))
    assert [len(piece.split()) for piece in pieces] == [60, 60, 30]
    assert " ".join(pieces) == text


def test_sixty_words_stay_one_piece():
    text = " ".join(["considerable"] * 60)
    assert list(pieces_of(text)) == [text]


def test_a_sentence_keeps_its_exact_text():
    (sentence,) = sentences_of("  Don't TELL Anna!  ")
    assert sentence.text == "Don't TELL Anna!"
    assert sentence.words == ("do", "not", "tell", "!")


@pytest.mark.parametrize("name", ["Mark Hill", "Bob Smith", "Grace Young", "Li Wei", "Helena Marchbank"])
def test_a_signature_counts_for_nothing_whatever_the_name(name):
    known = frozenset(name.lower().split())
    assert words_of(name, known) == ()
    assert words_of(f"{name} writes", known) == ("writes",)
