"""Names, mojibake and HTML: what was done to words on their way into a file, undone where that is certain."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from thinklink.intake.html_text import visible
from thinklink.intake.mojibake import repaired
from thinklink.intake.names import full_name, is_nobody, same_name_as, shown_name
from thinklink.intake.text import decoded, lines_of, one_line, plain_line


def mangled(text):
    """Return `text` as it is when its UTF-8 is taken for Windows-1252."""
    return "".join(bytes([byte]).decode("cp1252", errors="ignore") or chr(byte) for byte in text.encode("utf-8"))


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("JosÃ©", "José"),
        ("JosÃƒÂ©", "José"),
        ("MÃ¼ller â€“ ZÃ¼rich", "Müller – Zürich"),
        ("ðŸ™‚ Kim", "🙂 Kim"),
        ("José", "José"),
        ("NÃO", "NÃO"),
        ("JosÃ© – hi", "JosÃ© – hi"),
        ("20Ä", "20Ä"),
        ("plain", "plain"),
        ("Ã©\u4e2d", "Ã©\u4e2d"),
    ],
)
def test_mojibake_is_repaired_only_where_it_is_certain(broken, whole):
    assert repaired(broken) == whole


@given(st.text(max_size=40))
@example("Â\x80")
def test_repairing_twice_changes_nothing_more(text):
    assert repaired(repaired(text)) == repaired(text)


@given(st.text(alphabet="abc éüñłß–’“日本語🙂", max_size=30))
def test_what_was_mangled_comes_back(text):
    assert repaired(mangled(text)) == repaired(text)


@given(st.text(alphabet=st.characters(max_codepoint=0x7E), max_size=30))
def test_plain_text_is_never_touched(text):
    assert repaired(text) == text


@pytest.mark.parametrize(
    ("first", "last", "whole"),
    [
        ("Kim", "Muster", "Kim Muster"),
        ("Kim", "undefined", "Kim"),
        (" Kim\n", " Looper,  DipWSET ", "Kim Looper, DipWSET"),
        ("", "", ""),
        ("JosÃ©", "Exempel 🙂", "José Exempel 🙂"),
    ],
)
def test_halves_of_a_name_become_one(first, last, whole):
    assert full_name(first, last) == whole


def test_a_name_is_compared_without_case_titles_and_signs():
    assert same_name_as("Kim MUSTER, PhD") == same_name_as("kim-muster 🙂") == "kim muster"
    assert same_name_as("🙂") == "🙂"
    assert shown_name(" Kim\u202fMuster ") == "Kim Muster"


@pytest.mark.parametrize(("name", "nobody"), [("LinkedIn Member", True), ("", True), ("Kim", False)])
def test_who_has_left_the_platform_has_no_name(name, nobody):
    assert is_nobody(name) is nobody


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>Hello <b>Robin</b></p><p>Call me<br/>now</p>", "Hello Robin\n\nCall me\nnow"),
        ("<ul><li>one</li><li>two &amp; three</li></ul>", "one\n\ntwo & three"),
        ("<style>p{}</style><p>x</p><script>y</script>", "x"),
        ("Tom &amp; Jerry&nbsp;&#39;s", "Tom & Jerry 's"),
        ("I <3 maths and 2 < 3 > 1", "I <3 maths and 2 < 3 > 1"),
        ("List<String> &c; AT&T", "List<String> &c; AT&T"),
        ("<div>a<![foo</div>", "a<![foo"),
        ("<hr/>line", "line"),
    ],
)
def test_html_becomes_the_words_that_a_person_sees(html, words):
    assert visible(html).replace("\n\n\n", "\n\n") == words


@given(st.text(alphabet="<>/!-[]&;#pbr scritdv=\"' \n", max_size=60))
def test_no_markup_is_too_broken(text):
    assert isinstance(visible(f"<p>{text}"), str)
    assert isinstance(visible(text), str)


def test_very_long_markup_is_cut_out_and_not_parsed():
    assert visible("<p>" + "<a " * 30_000 + "words</p>").endswith("words")
    assert visible("<p>" + "word " * 20_000).startswith("word")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-8"])
def test_a_byte_order_mark_decides_and_utf_8_needs_none(encoding):
    assert decoded("Zoë 🙂".encode(encoding)) == "Zoë 🙂"


def test_other_bytes_are_windows_1252_and_none_is_too_odd():
    assert decoded("Zoë – “x”".encode("cp1252")) == "Zoë – “x”"
    assert decoded(b"\x81\x8d") == "\ufffd\ufffd"
    assert decoded(b"\xff\xfe\x00\xd8") == "\ufffd"


@given(st.binary(max_size=100))
def test_decoding_never_fails_and_never_leaves_half_a_character(data):
    assert decoded(data).encode("utf-8") is not None


def test_lines_are_counted_as_an_editor_does():
    assert lines_of("a\r\nb\nc\rd\u2028e\x0bf") == ["a", "b", "c", "d\u2028e\x0bf"]
    assert plain_line("\u200e 10:32\u202fPM ") == "10:32 PM"
    assert one_line(" a\u00a0\n b ") == "a b"
