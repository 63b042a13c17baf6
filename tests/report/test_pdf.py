"""The PDF: it holds the words, nothing runs in it, nothing in it can be clicked, and no message can break it."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from report_cast import FIRST, MOVE, pack_of, subject

from thinklink.dossier import Message
from thinklink.report.pdf import pack_to_pdf

HOSTILE = [
    '#import "@preview/x:1.0.0": *',
    "#let pack = none\n= A heading of mine",
    '#read("pack.typ") #sys.inputs.pack',
    "$ x^2 $ *bold* _em_ `code` ```raw``` <label> @ref // comment /* block */ \\ \\u{41}",
    '#link("https://evil.example")[click] https://evil.example/x www.evil.example',
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "%PDF-1.7 /JS (app.alert(1)) /Launch /OpenAction",
    "]]>\" ' ) } ] \\\" \\n",
    "~ -- --- ... - + / : 1. 2. | & # $ % ^ * ( ) { } [ ]",
]  # fmt: skip
ACTIVE = ("/JS", "/JavaScript", "/Launch", "/OpenAction", "/URI", "/AA", "/EmbeddedFile", "/RichMedia", "/SubmitForm")


def read(pdf):
    return PdfReader(io.BytesIO(pdf))


def text_of(pdf):
    return "\n".join(page.extract_text() for page in read(pdf).pages)


def squeezed(text):
    """Lines break anywhere on paper; what counts is that every character is there, in order."""
    return re.sub(r"\s", "", text)


def pdf_of(*texts):
    return pack_to_pdf(pack_of(subject(*texts)))


def every_object(reader):
    for number in range(1, len(reader.xref_objStm) + sum(map(len, reader.xref.values())) + 1):
        found = reader.get_object(number)
        if found is not None:
            yield found


def keys_in(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from keys_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys_in(inner)


def test_nothing_in_it_runs_opens_or_can_be_clicked():
    reader = read(pdf_of(*HOSTILE))
    keys = {key for found in every_object(reader) for key in keys_in(found)}
    assert "/Type" in keys, "the objects were not read"
    assert keys & set(ACTIVE) == set()
    assert "/Link" not in {str(found.get("/Subtype")) for found in every_object(reader) if isinstance(found, dict)}


def test_it_says_that_it_can_be_read_aloud():
    reader = read(pdf_of("Hello"))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value
    assert root["/Lang"].startswith("en")
    assert b"pdfuaid" in root["/Metadata"].get_data()
    assert reader.metadata.title == "Evidence pack: Jonas Weidlich"


def test_the_words_of_every_message_are_in_it():
    text = squeezed(text_of(pack_to_pdf(pack_of())))
    pack = pack_of()
    assert not [one.text for one in pack.exhibits if squeezed(one.text) not in text]
    assert squeezed(MOVE.replace("firm.example", "firm[.]example")) in text
    assert squeezed(FIRST.split("\n", maxsplit=1)[0]) in text


def test_fingerprints_route_masking_and_letter_are_in_it():
    pack = pack_of()
    text = squeezed(text_of(pack_to_pdf(pack)))
    wanted = [pack.sha256, pack.files[0].sha256, pack.exhibits[0].sha256, *pack.masking, "Dear colleague,"]
    assert not [one for one in wanted if squeezed(one) not in text]
    assert squeezed(pack.route.contacts[0][1].if_none) in text


@pytest.mark.parametrize("message", HOSTILE)
def test_signs_that_mean_something_to_typst_stand_there_as_they_are(message):
    said = pack_of(subject(message)).exhibits[-1].text
    assert squeezed(said) in squeezed(text_of(pdf_of(message)))


def test_the_same_pack_gives_the_same_bytes():
    assert pack_to_pdf(pack_of()) == pack_to_pdf(pack_of())


def test_a_message_in_many_scripts_is_drawn_and_what_cannot_be_is_spelled_out():
    text = text_of(pdf_of("Привет Ελένη 北京 さくら 김민수 नमस्ते สวัสดี 𓀀 \u202eevil\u202c pay\u200bpal"))
    for part in ("Привет", "Ελένη", "北京", "さくら", "김민수", "[U+13000]", "[U+202E]evil[U+202C]", "pay[U+200B]pal"):
        assert part in text


def test_names_from_right_to_left_are_drawn_and_not_spelled_out():
    text = text_of(pdf_of("شركة علي", "שלום"))
    assert "[U+" not in text


def test_a_very_long_word_breaks_over_lines_and_stays_on_the_page():
    word = "x" * 400
    reader = read(pdf_of(word))
    assert word in squeezed(text_of(pdf_of(word)))
    assert len(reader.pages) < 8


def test_a_long_conversation_is_whole():
    texts = tuple(f"Message number {index:03d}." for index in range(120))
    text = text_of(pdf_of(*texts))
    assert not [one for one in texts if one not in text]


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=120), st.text(max_size=40))
def test_no_text_at_all_can_stop_it(message, name):
    one = subject(messages=(Message(sender="other", who=name, text=message, attachments=(name,)),), name=name)
    assert pack_to_pdf(pack_of(one)).startswith(b"%PDF")


@pytest.mark.slow
def test_odd_characters_of_every_block_are_set_too(odd_texts):
    for text in odd_texts:
        assert pdf_of(text[:2000]).startswith(b"%PDF")


@pytest.fixture
def odd_texts():
    """Every seventh character of the first three planes, in long rows, so that marks meet letters they do not fit."""
    odd = [chr(code) for code in range(0x20, 0x30000, 7) if not 0xD800 <= code < 0xE000]
    return ["".join(odd[start : start + 2000]) for start in range(0, len(odd), 2000)]


def test_the_template_is_one_fixed_file_that_takes_json():
    template = (Path(__file__).parents[2] / "src/thinklink/report/pack.typ").read_text("utf-8")
    assert "json(bytes(sys.inputs.pack))" in template
    assert "eval(" not in template
