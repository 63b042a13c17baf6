"""The conversation: every word of it, the telling ones marked with what they tell."""

from __future__ import annotations

from answer_cast import clare, subject
from hypothesis import given
from hypothesis import strategies as st

from thinklink.answer import subject_of
from thinklink.answer.questions import with_answers
from thinklink.answer.shown import shown
from thinklink.answer.thread import LONGEST, first_reached, passages_of, reached_before, thread_of
from thinklink.dossier import Answers
from thinklink.realise.ladder import Turn

texts = st.text(alphabet="ab c\n.\u202e", max_size=40)


def test_the_telling_words_are_marked_with_the_name_of_the_sign():
    said = thread_of(clare())[2]
    marked = {passage.text: passage.labels for passage in said.passages if passage.labels}
    assert marked == {"2,500 euros for a short report": ("Pay out of proportion",)}


def test_the_message_that_climbs_says_so_once():
    assert [said.climbs_to for said in thread_of(clare())] == [None, None, 5, None, 7]


def test_each_message_names_its_place_in_the_members_own_file():
    assert [said.source for said in thread_of(clare())][:2] == ["messages.csv:2", "messages.csv:3"]


def test_overlapping_quotes_each_keep_their_label():
    passages = passages_of("one two three", [("one two", "A"), ("two three", "B")])
    assert [(one.text, one.labels) for one in passages] == [
        ("one ", ("A",)),
        ("two", ("A", "B")),
        (" three", ("B",)),
    ]


def test_a_quote_is_found_where_only_white_space_differs():
    passages = passages_of("go on\n by Signal now", [("go on by Signal", "A")])
    assert passages[0].text == "go on\n by Signal"
    assert passages[0].labels == ("A",)


def test_a_quote_that_is_not_there_marks_nothing():
    assert [one.labels for one in passages_of("one two", [("three", "A"), ("", "B")])] == [()]


@given(texts, st.lists(st.tuples(texts, st.sampled_from("AB")), max_size=4))
def test_the_passages_together_are_the_whole_text(text, quotes):
    assert "".join(one.text for one in passages_of(text, quotes)) == shown(text)


@given(texts, texts, texts)
def test_a_quote_from_the_text_is_marked_whole(before, quote, after):
    passages = passages_of(before + quote + after, [(quote, "A")])
    marked = "".join(one.text for one in passages if one.labels)
    assert marked == (shown(quote) if quote.split() else "")


def test_a_rung_counts_where_it_was_first_the_highest():
    turns = [Turn(0, 1, 0.1), Turn(1, 1, 0.1), Turn(2, 4, 0.2), Turn(3, 2, 0.2)]
    assert first_reached(turns) == {1: 0, 4: 2}
    assert first_reached(turns, 1) == {4: 2}


def test_a_rung_that_the_member_told_of_is_not_laid_to_the_first_message():
    met = with_answers(clare().reading, Answers(already_shared=("met",)))
    one = subject_of(met)
    assert one.turns[0].rung == reached_before(one) == 4
    assert thread_of(one)[0].climbs_to is None
    assert reached_before(subject_of(clare().reading)) == 0


def test_a_very_long_message_is_cut_and_says_how_much_is_left():
    said = thread_of(clare(wrote=("x" * (LONGEST + 7),)))[0]
    assert said.left_out == 7
    assert sum(len(one.text) for one in said.passages) == LONGEST


def test_somebody_without_a_conversation_has_an_empty_thread():
    assert len(thread_of(subject("low"))) == 1
