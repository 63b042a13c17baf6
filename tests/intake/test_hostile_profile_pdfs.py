"""PDFs made to do harm, or simply not profiles: refused with a sentence, quickly, in the reading process."""

from __future__ import annotations

import io
import time
import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from profile_pdfs import by_hand, one_page, pdf_of, stream
from pypdf import PdfWriter

from thinklink.intake import UnableToRead, take_in
from thinklink.intake.kinds import read_bytes
from thinklink.intake.pool import Pool

CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
MOST_SECONDS = 2.0
FONT = b"/Resources << /Font << /F1 5 0 R >> >>"


def locked():
    writer = PdfWriter()
    writer.add_blank_page(612, 792)
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def many_pages():
    kids = b" ".join(b"%d 0 R" % number for number in range(3, 10_003))
    page = b"<< /Type /Page /Parent 2 0 R >>"
    return by_hand(CATALOGUE, b"<< /Type /Pages /Count 10000 /Kids [%s] >>" % kids, *[page] * 10_000)


def one_page_ten_thousand_times():
    kids = b"3 0 R " * 10_000
    return by_hand(CATALOGUE, b"<< /Type /Pages /Kids [%s] >>" % kids, b"<< /Type /Page /Parent 2 0 R >>")


def deep_tree():
    nodes = [b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % (number + 1) for number in range(2, 5_000)]
    return by_hand(CATALOGUE, *nodes, b"<< /Type /Page >>")


def loop_of_pages():
    return by_hand(CATALOGUE, b"<< /Type /Pages /Kids [3 0 R] >>", b"<< /Type /Pages /Kids [2 0 R 3 0 R] >>")


def loop_of_outlines():
    outlines = b"<< /Type /Catalog /Pages 2 0 R /Outlines 3 0 R >>"
    return by_hand(
        outlines, b"<< /Type /Pages /Kids [] >>", b"<< /First 4 0 R /Last 4 0 R >>", b"<< /Next 4 0 R /First 3 0 R >>"
    )


def packed_bomb():
    data = zlib.compress(b"0 " * 150_000_000, 9)
    return one_page(data, told=b"/Filter /FlateDecode")


def packed_in_packed():
    data = zlib.compress(zlib.compress(b"0 " * 150_000_000, 9), 9)
    return one_page(data, told=b"/Filter [/FlateDecode /FlateDecode]")


def drawing_in_drawing():
    """Six forms, each of which draws the next a hundred times, and the last the first."""
    forms = [
        stream(b"/X Do " * 100, b"/Type /XObject /Subtype /Form /Resources << /XObject << /X %d 0 R >> >>" % after)
        for after in (7, 8, 9, 10, 11, 6)
    ]
    page = b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>"
    tree = b"<< /Type /Pages /Kids [3 0 R] >>"
    return by_hand(CATALOGUE, tree, page, stream(b"/X Do " * 100), b"<< >>", *forms)


def much_text():
    return one_page(b"BT /F1 26 Tf (" + b"a" * 1_900_000 + b") Tj ET")


def too_much_drawing():
    return one_page(b"BT ET " * 600_000)


def many_states():
    return one_page(b"q " * 1_000_000)


def deep_arrays():
    return one_page(b"[" * 100_000)


def table_of_everything():
    """A font whose table says of each code that it is every one, over and over."""
    table = b"1 beginbfrange\n" + b"<0000> <FFFF> <0041>\n" * 50_000 + b"endbfrange"
    font = b"<< /Type /Font /Subtype /Type0 /ToUnicode 6 0 R /DescendantFonts [<< /W [%s] >>] >>" % (
        b"0 70000 500 " * 20_000
    )
    page = b"<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
    content = stream(b"BT /F1 26 Tf <00410042> Tj ET")
    return by_hand(CATALOGUE, b"<< /Kids [3 0 R] >>", page, content, font, stream(table))


def fonts_without_end():
    """A page that names a hundred fonts, one after the other."""
    fonts = b" ".join(b"/F%d << /Type /Font /Subtype /Type1 >>" % number for number in range(100))
    page = b"<< /Type /Page /Contents 4 0 R /Resources << /Font << %s >> >> >>" % fonts
    content = stream(b"BT " + b" ".join(b"/F%d 9 Tf" % number for number in range(100)) + b" ET")
    return by_hand(CATALOGUE, b"<< /Kids [3 0 R] >>", page, content)


def huge_file():
    return b"%PDF-1.4\n" + b" " * (33 * 1024 * 1024)


def itself_as_length():
    body = b"<< /Length 4 0 R >>\nstream\nBT ET\nendstream"
    page = b"<< /Type /Page /Contents 4 0 R >>"
    return by_hand(CATALOGUE, b"<< /Type /Pages /Kids [3 0 R] >>", page, body)


def picture_only():
    return one_page(b"q 612 0 0 792 0 0 cm /Im Do Q")


def letter():
    return one_page(b"BT /F1 12 Tf 72 700 Td (Dear Sir or Madam) Tj 0 -14 Td (thank you for the tea) Tj ET")


def hidden_text():
    return one_page(b"BT 3 Tr /F1 26 Tf 224 700 Td (Nobody sees this) Tj ET")


HARMFUL = {
    "locked": (locked, "locked"),
    "many pages": (many_pages, "more than 60 pages"),
    "one page very often": (one_page_ten_thousand_times, ""),
    "deep tree": (deep_tree, ""),
    "loop of pages": (loop_of_pages, ""),
    "loop of outlines": (loop_of_outlines, ""),
    "packed bomb": (packed_bomb, ""),
    "packed in packed": (packed_in_packed, ""),
    "drawing in drawing": (drawing_in_drawing, "far more drawing"),
    "much text": (much_text, "far more drawing"),
    "too much drawing": (too_much_drawing, "far more drawing"),
    "many states": (many_states, ""),
    "deep arrays": (deep_arrays, ""),
    "table of everything": (table_of_everything, ""),
    "fonts without end": (fonts_without_end, "far more drawing"),
    "huge file": (huge_file, "far more drawing"),
    "no dictionary as a page": (lambda: by_hand(CATALOGUE, b"<< /Kids [3 0 R] >>", b"[1 2]"), "no text"),
    "page without drawing": (lambda: by_hand(CATALOGUE, b"<< /Kids [3 0 R] >>", b"<< /Type /Page >>"), "no text"),
    "itself as length": (itself_as_length, ""),
    "picture only": (picture_only, "no text"),
    "letter": (letter, "not a profile that LinkedIn saved"),
    "hidden text": (hidden_text, "no text"),
    "cut off": (lambda: pdf_of()[:4000], ""),
    "not a PDF": (lambda: b"Kim: Hello", "not a PDF"),
}


WHOLE = pdf_of(5)


@pytest.fixture(scope="module")
def pool():
    with Pool(workers=1) as children:
        yield children


@pytest.mark.parametrize("name", HARMFUL)
def test_it_is_refused_in_words(name, pool):
    made, said = HARMFUL[name]
    found = take_in(["-"], stdin=made(), kind="profile_pdf", pool=pool)
    assert found.inputs == ()
    assert said in found.refused[0].reason
    assert "PDF" in found.refused[0].reason


@pytest.mark.slow  # where time is measured, coverage is not
@pytest.mark.parametrize("name", HARMFUL)
def test_it_is_refused_in_two_seconds_of_work(name):
    data = HARMFUL[name][0]()
    started = time.process_time()
    with pytest.raises(UnableToRead):
        read_bytes("x", data, "profile_pdf")
    assert time.process_time() - started < MOST_SECONDS


def test_a_file_that_is_locked_only_against_changes_is_read():
    writer = PdfWriter(io.BytesIO(WHOLE))
    writer.encrypt("", "secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    assert read_bytes("x", out.getvalue()).readings[0].dossier == read_bytes("x", WHOLE).readings[0].dossier


def test_what_to_do_instead_is_said(pool):
    (refusal,) = take_in(["-"], stdin=letter(), pool=pool).refused
    assert "choose More and then Save to PDF" in refusal.reason


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.booleans())
def test_any_bytes_are_read_or_refused_and_nothing_else(data, begins):
    with suppress(UnableToRead):
        read_bytes("x", b"%PDF-1.4\n" + data if begins else data, "profile_pdf")


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.binary(max_size=30), st.integers(0, 200))
def test_a_damaged_profile_is_read_or_refused_and_nothing_else(at, put, cut):
    with suppress(UnableToRead):
        read_bytes("x", WHOLE[:at] + put + WHOLE[at + cut :], "profile_pdf")


OPERATORS = [
    *rb"BT ET q Q 1 -3.5 (a\(b) <41> [(x)-400<42>] /F1 Tf Td TD T* Tm Tj TJ ' cm Do Tr Tc Tw Tz TL Ts BI EI".split(),
    *(b'"', b"null", b"26", b"<< /A /B >>"),
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(OPERATORS), max_size=60))
def test_any_operators_are_followed_or_refused(operators):
    with suppress(UnableToRead):
        read_bytes("x", one_page(b" ".join(operators)), "profile_pdf")
