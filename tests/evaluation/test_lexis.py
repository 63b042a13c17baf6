"""The list of everyday words holds words and no names, and a word falls into the longest pieces the model knows."""

from __future__ import annotations

from thinklink.evaluation.learning.lexis import everyday, pieces_of

PIECES = {"[UNK]": 0, "port": 1, "##folio": 2, "##s": 3, "lagos": 4, "the": 5, "##f": 6}


def test_a_word_that_is_only_a_name_is_left_out():
    words = everyday(PIECES, {"the", "port"}, {"lagos": 9, "port": 4})
    assert "lagos" not in words
    assert words.index("port") < words.index("the")


def test_what_is_never_said_is_no_word():
    assert "spy" not in everyday({"spy": 0}, {"spy"}, {"spy": 9})


def test_the_longest_pieces_come_first():
    assert pieces_of("portfolios", PIECES) == [1, 2, 3]
    assert pieces_of("xyz", PIECES) == [0]
