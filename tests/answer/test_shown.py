"""A stranger's text on the screen: nothing hidden, nothing that acts, nothing to click."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.answer.shown import shown, shown_line, shown_pieces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("photo\u202egpj.exe", "photo[U+202E right-to-left override]gpj.exe"),
        ("pay\u200bpal", "pay[U+200B zero-width space]pal"),
        ("\x1b[31mred", "[U+001B][31mred"),
        ("\U000e0041", "[U+E0041]"),
        ("half \ud800 pair", "half [U+D800] pair"),
        ("blank \u3164 letter", "blank [U+3164] letter"),
        ("line\r\nnext\rlast", "line\nnext\nlast"),
        ("https://a.example.org/x.html", "hxxps://a[.]example[.]org/x.html"),
        ("HTTP://A.EXAMPLE", "HXXP://A[.]EXAMPLE"),
        ("ftp://files.example", "fxp://files[.]example"),
        ("see www.example.org.", "see www[.]example[.]org[.]"),
        ("version 1.2. and e.g. this", "version 1.2. and e.g. this"),
        ("woman \U0001f469\u200d\U0001f4bb", "woman \U0001f469\u200d\U0001f4bb"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("plain, naïve and 东京", "plain, naïve and 东京"),
    ],
)
def test_hidden_characters_are_named_and_links_are_blunted(text, expected):
    assert shown(text) == expected


@given(st.text())
def test_nothing_unseen_is_left(text):
    left = [char for char in shown(text) if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}]
    assert set(left) <= {"\n", "\t", "\u200c", "\u200d"}


@given(st.text(alphabet=st.sampled_from("htpsfw:/.w[]ab \u202e\u200d\U0001f469\r\n")))
def test_text_that_was_made_fit_once_stays_as_it_is(text):
    assert shown(shown(text)) == shown(text)


@given(st.text())
def test_every_character_has_its_own_piece(text):
    pieces = shown_pieces(text)
    assert len(pieces) == len(text)
    assert "".join(pieces) == shown(text)


@given(st.text(), st.integers(2, 40))
def test_a_line_is_one_line_and_not_longer_than_asked(text, most):
    line = shown_line(text, most)
    assert len(line) <= most
    assert "\n" not in line
