"""What was written is what is read, in every form; and no text makes a reader fail in another way than in words."""

from __future__ import annotations

import time
from datetime import datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pasted import HELENA, SAM, lines, messages, said

from thinklink.intake import advert, chat, dossiers
from thinklink.intake.limits import DEFAULT
from thinklink.intake.unable import UnableToRead

WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzäß,.!?'()& £", min_size=1, max_size=30)
LINE = WORDS.map(str.strip).filter(bool)
#: texts of one or more lines and paragraphs, such as people write
TEXT = st.lists(LINE, min_size=1, max_size=4).flatmap(
    lambda written: st.sampled_from(["\n", "\n\n"]).map(lambda joint: joint.join(written))
)
TALK = st.lists(st.tuples(st.booleans(), TEXT), min_size=2, max_size=8).map(
    lambda turns: [(True, "first of all"), (False, "then this"), *turns]
)
START = datetime(2024, 3, 13, 9, 5)  # noqa: DTZ001 - a paste has no zone


def clock(number):
    return START + timedelta(hours=7 * number)


def spoken(_number, who, text):
    return f"{who}: {text}\n"


def named_apart(_number, who, text):
    return f"{who}:\n{text}\n\n"


def timed(number, who, text):
    return f"{who}  {clock(number):%H:%M}\n{text}\n\n"


def timed_closely(number, who, text):
    return f"{who} {clock(number):%I:%M %p}\n{text}\n"


def dated(number, who, text):
    return f"{who}, {clock(number):%d %B %Y, %H:%M}\n{text}\n\n"


def telegram(number, who, text):
    return f"{who}, [{clock(number):%d.%m.%Y %H:%M}]\n{text}\n\n"


def bracket(number, who, text):
    return f"[{clock(number):%d/%m/%Y, %H:%M:%S}] {who}: {text}\n"


def dash(number, who, text):
    return f"{clock(number):%m/%d/%y, %I:%M}\u202f{clock(number):%p} - {who}: {text}\n"


def name_then_time(number, who, text):
    return f"{who}\n{clock(number):%I:%M %p}\n{text}\n\n"


def page(number, who, text):
    first = who.split()[0]
    return (
        f"{who} sent the following message at {clock(number):%I:%M %p}\nView {first}\u2019s profile{who}\n"
        f"{who}\n{who}   {clock(number):%I:%M %p}\n{text}\n"
    )


FORMS = [spoken, named_apart, timed, timed_closely, dated, telegram, bracket, dash, name_then_time, page]
DATED = [dated, telegram, bracket, dash]


def written(form, talk):
    return "".join(form(number, HELENA if theirs else SAM, text) for number, (theirs, text) in enumerate(talk))


@pytest.mark.parametrize("form", FORMS)
@given(talk=TALK)
def test_a_conversation_comes_back_as_it_was_written(form, talk):
    expected = [("persona" if theirs else "member", text) for theirs, text in talk]
    assert said(written(form, talk)) == expected


@pytest.mark.parametrize("form", FORMS)
@given(talk=TALK)
def test_every_message_is_found_on_the_line_where_it_stands(form, talk):
    paste = written(form, talk).split("\n")
    for (theirs, text), line in zip(talk, lines("\n".join(paste)), strict=True):
        assert (HELENA if theirs else SAM) in paste[line - 1]
        assert text.split("\n")[0] in "\n".join(paste[line - 1 : line + 2])


@pytest.mark.parametrize("form", DATED)
@given(talk=TALK)
def test_dates_come_back_as_they_were_written(form, talk):
    found = [message.at for message in messages(written(form, talk))]
    length = len("2024-03-13T09:05")
    assert [at[:length] for at in found] == [clock(number).isoformat()[:length] for number in range(len(talk))]


PIECES = st.sampled_from(
    f"""{HELENA}|{SAM}|me|Name|:|: |\n|\n\n| |10:32|3:04 PM|, |[|]|] | - |(|)|12/03/2024|31/31/2024|03.11.2025|TODAY
|\u200e|\u202f|\u0663\u0661:00|\u00b2:00|> |From: |To: Sam|Subject: x|Date: Mon, 3 Nov 2025 25:02 +9999|wrote:|Nov 3
|On x, Sam wrote:|Attachments: a,,b|WhatsApp|--- Signal ---|[LinkedIn]|View Sam\u2019s profile|\u00b7 1st|(you)|text
|3 Nov 2025| sent the following message at |<Media omitted>|<attached: a.pdf>|linkedin.com/in/helena-marchbank|,|NaN
|1e999|-----Original Message-----|{{|}}|"|{{"id": "a"}}|\\ud800
|We are looking for|\u00a3600 per day|at Orrin|\x0b|\x85""".split("|")
)
ANYTHING = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join))


def readings(reader, data):
    """Return what is read, or nothing where `data` is refused in words that can be written down."""
    try:
        return reader.read("paste.txt", data, DEFAULT).inputs[0].readings
    except UnableToRead as why:
        return [] if why.reason.encode() else [None]


@pytest.mark.parametrize("reader", [chat, advert, dossiers])
@given(text=ANYTHING)
@example(text="me:")
@example(text="\u2066")
@example(text="From: a\nTo: b")
def test_no_text_makes_a_reader_fail_but_in_words(reader, text):
    data = text.encode("utf-8", "replace")
    assert reader.looks_like("paste.txt", data) in {True, False}
    for one in readings(reader, data):
        assert all(source.startswith("paste.txt:") for source in one.sources.values())


@pytest.mark.parametrize("reader", [chat, advert, dossiers])
@given(data=st.binary(max_size=300))
def test_no_bytes_make_a_reader_fail_but_in_words(reader, data):
    assert reader.looks_like("paste.bin", data) in {True, False}
    assert len(readings(reader, data)) <= len(data)


@given(text=ANYTHING)
def test_what_was_written_by_nobody_named_is_not_lost(text):
    try:
        found = messages(text)
    except UnableToRead:
        return
    if len(found) == 1 and not found[0].attachments and found[0].channel is None:
        assert found[0].text.split("\n")[-1].strip() in text.replace("\r\n", "\n").replace("\r", "\n")


MEBIBYTE = 1024 * 1024
HARD = [
    "a", "a\n", "a 1:00\n", f"{SAM} 10:32\nhello\n", "Sam: x\n", "[12/03/2024, 14:05:11] Sam: hi\n", "> a\n",
    "From: a\nTo: b\n\nOn Sam, x wrote:\n> a\n", "View Sam\u2019s profile\n", "A\nA\n1:00\nx\n", "--- Signal ---\nx\n",
    "linkedin.com/in/helena\n", "\u00a3500 ", "1:", "Nov 3 ", "[", "{", '["', '{"id":', "We are looking for ",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("piece", HARD)
@pytest.mark.parametrize("reader", [chat, advert, dossiers])
def test_a_mebibyte_of_any_text_takes_no_more_than_seconds(reader, piece):
    data = (piece * MEBIBYTE)[:MEBIBYTE].encode()
    begin = time.process_time()
    try:
        reader.looks_like("paste.txt", data)
        reader.read("paste.txt", data, DEFAULT)
    except UnableToRead:
        pass
    # Four times what it takes here, so that a slow machine passes; what grows with the square takes hours.
    assert time.process_time() - begin < 8
