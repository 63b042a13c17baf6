"""The parts that saved profiles are read with: characters, drawn and read order, dates, broken lines, operators."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profile_pdfs import by_hand, stream

from thinklink.intake.pdf.breaks import together
from thinklink.intake.pdf.characters import named, table_of
from thinklink.intake.pdf.opening import opened
from thinklink.intake.pdf.periods import is_length, period_of, split_study
from thinklink.intake.pdf.visual import as_read


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("May 2022 - Present (11 months)", "2022-05", None),
        ("September 2018 - May 2022 (3 years 9 months)", "2018-09", "2022-05"),
        ("2019 - 2023 (4 years)", "2019", "2023"),
        ("2019 \u2013 2023", "2019", "2023"),
        ("Mai 2022 - Heute (11 Monate)", "2022-05", None),
        ("ao\xfbt 2020 - septembre 2021 (1 an 2 mois)", "2020-08", "2021-09"),
        ("enero de 2020 - actualidad (3 a\xf1os)", "2020-01", None),
        ("mei 2020 - heden (3 jaar)", "2020-05", None),
        ("maggio 2020 - Presente (3 anni)", "2020-05", None),
        ("fevereiro de 2020 - Present (3 anos)", "2020-02", None),
        ("2022\u5e745\u6708 - Present (11 months)", "2022-05", None),
        ("05/2022 - 06/2023", "2022-05", "2023-06"),
        ("heinakuu 2020 - nyt (1 kk)", "2020", None),
        ("May 2022 (1 month)", "2022-05", ""),
        ("2019", "2019", ""),
    ],
)
def test_a_period_is_read(line, start, end):
    found = period_of(line)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    "line",
    [
        "Norwick, England",
        "We did this in 2019 - and that",
        "1300 - 1400",
        "May 2022 - 31 days",
        "12 - 13",
        "",
        "Remote",
    ],
)
def test_what_is_no_period_is_none(line):
    assert period_of(line) is None


@pytest.mark.parametrize(
    ("line", "degree", "start"),
    [
        ("BSc, Physics \xb7 (2019 - 2023)", "BSc, Physics", "2019"),
        ("(2019 - 2023)", "", "2019"),
        ("BSc (Hons), Physics", "BSc (Hons), Physics", None),
        ("Diplom \xb7 (September 2015 - June 2019)", "Diplom", "2015-09"),
        ("Diplom \xb7", "Diplom", None),
    ],
)
def test_a_degree_is_parted_from_its_period(line, degree, start):
    found, period = split_study(line)
    assert (found, period.start if period else None) == (degree, start)


def test_a_length_of_time_is_known_and_a_firm_with_a_number_is_not():
    assert is_length("2 years 3 months", surely=True)
    assert is_length("7 vuotta 3 kk")
    assert is_length("less than a year", surely=True)
    assert not is_length("2 Degrees", surely=True)
    assert not is_length("Tallow")


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("a well-", "known thing", "a well-known thing"),
        ("Master -", "MA", "Master - MA"),
        ("and/", "or", "and/or"),
        ("one", "two", "one two"),
        ("\u6c34\u6797", "\u6cb3", "\u6c34\u6797\u6cb3"),
        ("co\xad", "operate", "cooperate"),
        ("", "x", "x"),
    ],
)
def test_a_broken_line_is_put_together_as_it_was(first, second, whole):
    assert together(first, second) == whole


def test_drawn_order_becomes_the_order_in_which_it_is_read():
    hebrew = "\u05d0\u05d1\u05d2 \u05d3\u05d4"
    assert as_read(hebrew[::-1]) == hebrew
    assert as_read(f"Kim {hebrew[::-1]} Muster and more") == f"Kim {hebrew} Muster and more"
    assert as_read(f"(2019) {hebrew[::-1]}") == f"{hebrew} (2019)"
    assert as_read("\ufb01nd\xa0it\x07") == "find\xa0it "


@given(st.text(max_size=40))
def test_turning_loses_no_letter(text):
    found = as_read(text)
    assert all(found.count(char) >= text.count(char) for char in text if char.isascii() and char.isalnum())


def test_the_table_of_a_font_is_read_in_all_its_forms():
    table = b"""1 beginbfchar <01> <0041> endbfchar
    2 beginbfrange <0002> <0004> <0061> <10> <11> [<D83DDE00> <00660069>] endbfrange
    1 beginbfchar <20> <> <zz endbfchar"""
    assert table_of(table) == {1: "A", 2: "a", 3: "b", 4: "c", 0x10: "\U0001f600", 0x11: "fi", 0x20: ""}


def test_a_glyph_is_known_by_its_name():
    assert [named(name) for name in ("A", "eacute", "germandbls", "uni0416", "u1F600", "space", "g123", "a.alt")] == [
        *("A", "\xe9", "\xdf", "\u0416", "\U0001f600", " ", "", "a"),
    ]


FORM = stream(
    b"BT /F1 10 Tf (inside) Tj ET",
    b"/Type /XObject /Subtype /Form /Matrix [1 0 0 1 7 0] /Resources << /Font << /F1 5 0 R >> >>",
)
ENCODING = b"/Encoding << /Differences [1 /eacute /uni0416] >>"
NAMED = b"<< /Type /Font /Subtype /Type1 /FirstChar 1 /Widths [500 600] %s >>" % ENCODING


def written(content):
    page = b"<< /Type /Page /Contents 4 0 R >>"
    resources = b"<< /Font << /F1 5 0 R /F2 7 0 R >> /XObject << /X 6 0 R >> >>"
    usual = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    tree = b"<< /Type /Pages /Kids [3 0 R] /Resources %s >>" % resources
    data = by_hand(b"<< /Type /Catalog /Pages 2 0 R >>", tree, page, stream(content), usual, FORM, NAMED)
    return [(round(one.left), round(one.base), round(one.size, 1), one.text) for one in opened(data).pages[0]]


@pytest.mark.parametrize(
    ("content", "pieces"),
    [
        (b"BT /F1 10 Tf 20 30 Td (a) Tj ET", [(20, 30, 10, "a")]),
        (
            b"BT /F1 10 Tf 12 TL 20 30 Td (a) Tj T* (b) Tj (c) ' ET",
            [(20, 30, 10, "a"), (20, 18, 10, "b"), (20, 6, 10, "c")],
        ),
        (b'BT /F1 10 Tf 20 30 TD 0 -5 TD (a) Tj T* 1 2 (b) " ET', [(20, 25, 10, "a"), (20, 15, 10, "b")]),
        (b"q 2 0 0 2 5 5 cm BT /F1 10 Tf 1 0 0 1 10 10 Tm (a) Tj ET Q", [(25, 25, 20, "a")]),
        (b"1 0 0 -1 0 100 cm BT /F1 10 Tf 1 0 0 -1 10 10 Tm <61> Tj ET", [(10, 90, 10, "a")]),
        (b"BT /F1 10 Tf [(a) 20 (b) -600 (c)] TJ ET", [(0, 0, 10, "ab"), (16, 0, 10, "c")]),
        (b"BT /F1 10 Tf 0 1 -1 0 50 50 Tm (turned) Tj ET", []),
        (b"BT /F1 10 Tf 7 Tr (clipped) Tj ET", []),
        (b"BT /F1 10 Tf 1 0 0 1 1000000000 0 Tm (far away) Tj ET", []),
        (b"BT (no font) Tj ET", []),
        (b"/X Do", [(7, 0, 10, "inside")]),
        (b"BT /F1 10 Tf 2 Tc 3 Tw 50 Tz 4 Ts 0 Tr (a b) Tj <61> Tj ET", [(0, 4, 10, "a b"), (12, 4, 10, "a")]),
        (b"/F2 10 Tf BT (\\001\\002A) Tj ET", [(0, 0, 10, "\xe9\u0416A")]),
        (b"BT /F1 10 Tf (a) Tj ET (broken", []),
    ],
)
def test_operators_put_text_where_a_viewer_shows_it(content, pieces):
    assert written(content) == pieces
