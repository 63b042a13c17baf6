"""Text as it is shown: nothing hidden in it, and every character either drawn or spelled out."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.report.glyphs import font_folders, showable
from thinklink.report.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb\u202c", "a[U+202E]b[U+202C]"),
        ("pay\u200bpal", "pay[U+200B]pal"),
        ("\ufeffstart", "[U+FEFF]start"),
        ("a\x00b\x07", "a[U+0000]b[U+0007]"),
        ("soft\u00adhyphen", "soft[U+00AD]hyphen"),
        ("one\r\ntwo\rthree\n", "one\ntwo[U+000D]three\n"),
        ("tab\tstop", "tab    stop"),
        ("\ud800", "[U+D800]"),
        ("\ue000\U000e0041", "[U+E000][U+E0041]"),
        ("a\u200db", "a[U+200D]b"),
        ("\u2028line", "[U+2028]line"),
    ],
)
def test_what_is_hidden_or_turns_text_round_is_spelled_out(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text", ["\u0645\u06cc\u200c\u062e\u0648", "क्\u200dष", "👩\u200d🔬", "❤\ufe0f", "José", "北京", "שלום"]
)
def test_joiners_stay_where_a_script_or_an_emoji_is_written_with_them(text):
    assert visible(text) == text


@given(st.text())
def test_nothing_hidden_is_left_and_showing_twice_is_showing_once(text):
    shown = visible(text)
    assert not [
        one for one in shown if unicodedata.category(one) in ("Cc", "Cs", "Co", "Cn", "Zl", "Zp") and one != "\n"
    ]
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200e\u200f\ufeff")
    assert visible(shown) == shown


NAMES = (
    "John Łukasz Ñandú", "Иван Петров", "Ελένη Παπαδοπούλου", "محمد علي", "משה כהן", "अनन्या देशमुख", "สมชาย ใจดี",
    "王伟", "さくら", "김민수", "გიორგი", "Արամ", "আনন্দ", "தமிழ்", "తెలుగు", "ಕನ್ನಡ", "മലയാളം", "ગુજરાતી", "ਪੰਜਾਬੀ", "ଓଡ଼ିଆ",
    "සිංහල", "ខ្មែរ", "ລາວ", "မြန်မာ", "አማርኛ", "🙂🚀", "€ £ ¥ “ ”",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_names_in_the_worlds_scripts_are_drawn(name):
    assert showable(name) == name


@pytest.mark.parametrize(("text", "shown"), [("a𓀀b", "a[U+13000]b"), ("ᚠ", "[U+16A0]"), ("ⴰ", "[U+2D30]")])
def test_what_no_font_has_is_spelled_out(text, shown):
    assert showable(text) == shown


def test_a_mark_that_no_font_has_together_with_its_letter_is_spelled_out():
    assert showable("王\u0941") == "王[U+0941]"


def test_the_fonts_are_those_that_come_with_the_package():
    assert [folder.name for folder in font_folders()] == ["manimgx_fonts", "manimgx_fonts_cjk"]
