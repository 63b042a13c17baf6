"""Each form in which people paste a conversation, by example."""

from __future__ import annotations

import pytest
from pasted import HELENA, SAM, channels, lines, messages, notes, reading, said, times

TWO = [("persona", "Hello Sam"), ("member", "Hello")]


@pytest.mark.parametrize(
    "text",
    [
        f"{HELENA}: Hello Sam\n{SAM}: Hello",
        f"{HELENA} : Hello Sam\n\n{SAM} : Hello",
        "Helena: Hello Sam\nSam: Hello",
        f"{HELENA}:\nHello Sam\n\n{SAM}:\nHello\n",
        "Helena: Hello Sam\nMe: Hello",
        f"{HELENA} 10:32\nHello Sam\n{SAM} 10:40\nHello",
        f"{HELENA}  3:04 PM\nHello Sam\n\n{SAM}  3:05 p.m.\nHello",
        f"{HELENA}\u202f3:04\u202fPM\nHello Sam\n{SAM} 3:05\u202fPM\nHello",
        f"{HELENA}, 3 Nov 2025, 14:02\nHello Sam\n{SAM}, 3 Nov 2025, 14:03\nHello",
        f"{HELENA}, Nov 3, 14:02\nHello Sam\n{SAM}, Nov 3, 14:03\nHello",
        f"{HELENA} Monday 14:02\nHello Sam\n{SAM} Yesterday at 14:03\nHello",
        f"{HELENA} (10:32): Hello Sam\n{SAM} (10:33): Hello",
        f"{HELENA}, [03.11.2025 14:02]\nHello Sam\n\n{SAM}, [03.11.2025 14:03]\nHello",
        f"{HELENA}, [Nov 3, 2025 at 2:02:11 PM]:\nHello Sam\n\n{SAM}, [Nov 3, 2025 at 2:03:11 PM]:\nHello",
        f"{HELENA}\n9:14 AM\nHello Sam\n\n{SAM}\n9:15 AM\nHello",
        f"[10:32] {HELENA}: Hello Sam\n[10:33] {SAM}: Hello",
        f"10:32 {HELENA}: Hello Sam\n10:33 {SAM}: Hello",
        f"10:32 - {HELENA}: Hello Sam\n10:33 - {SAM}: Hello",
        f"2025-11-03 14:02 {HELENA}: Hello Sam\n2025-11-03 14:03 {SAM}: Hello",
        f"[12/03/2024, 14:05:11] {HELENA}: Hello Sam\n[12/03/2024, 14:06:11] {SAM}: Hello",
        f"12/03/2024, 14:05 - {HELENA}: Hello Sam\n12/03/2024, 14:06 - {SAM}: Hello",
        f"12/03/24, 2:05\u202fPM - {HELENA}: Hello Sam\n12/03/24, 2:06\u202fPM - {SAM}: Hello",
        f"[2024-03-12 14:05:11] {HELENA}: Hello Sam\r\n[2024-03-12 14:06:11] {SAM}: Hello\r\n",
    ],
)
def test_a_form_that_people_paste_is_read(text):
    assert said(text) == TWO


def test_lines_of_an_export_that_the_app_wrote_are_left_out():
    text = (
        "[14/03/2024, 14:05:11] Helena: \u200eMessages and calls are end-to-end encrypted. No one can read them.\n"
        "[14/03/2024, 14:05:12] Helena created this group\n"
        '[14/03/2024, 14:05:13] Sam changed the subject to "Trip: Lisbon"\n'
        "\u200e[14/03/2024, 14:05:14] Helena: Hello Sam\nand welcome\n"
        "[14/03/2024, 14:06:00] Sam: Hello\n"
    )
    assert said(text) == [("persona", "Hello Sam\nand welcome"), ("member", "Hello")]
    assert lines(text) == [4, 6]
    assert "Lines that the app wrote by itself were left out: 3." in notes(text)


@pytest.mark.parametrize(
    ("written", "text", "attachments"),
    [
        ("<Media omitted>", "", ("media",)),
        ("\u200eimage omitted", "", ("image",)),
        ("\u200e<attached: 00012-CONTRACT.pdf>", "", ("00012-CONTRACT.pdf",)),
        ("offer.docx (file attached)\nplease sign", "please sign", ("offer.docx",)),
        ("offer.pdf \u2022 3 pages \u200edocument omitted", "", ("offer.pdf",)),
        ("the media omitted this", "the media omitted this", ()),
        ("x" * 400, "x" * 400, ()),
    ],
)
def test_a_file_in_an_export_is_an_attachment(written, text, attachments):
    found = messages(f"14/03/2024, 14:05 - Helena: {written}\n14/03/2024, 14:06 - Sam: What is it?")
    assert (found[0].text, found[0].attachments) == (text, attachments)


def test_an_export_is_of_whatsapp_and_no_platform():
    text = f"13/03/2024, 14:05 - {HELENA}: Hello Sam\n13/03/2024, 14:06 - {SAM}: Hello"
    assert reading(text).dossier.platform == "other"
    assert channels(text) == ["whatsapp", "whatsapp"]
    assert times(text) == ["2024-03-13T14:05", "2024-03-13T14:06"]


def test_a_copy_of_the_web_page_has_the_time_before_the_day():
    text = f"[14:05, 13/03/2024] {HELENA}: Hello Sam\n[2:06 PM, 3/14/2024] {SAM}: Hello\n[14:07 x, 13] {SAM}: Hello"
    assert said(text) == [("persona", "Hello Sam"), ("member", f"Hello\n[14:07 x, 13] {SAM}: Hello")]
    assert (channels(text), times(text)) == (["whatsapp", "whatsapp"], [None, None])
    assert times(f"[14:05, 13/03/2024] {HELENA}: Hello Sam\n[14:06, 13/03/2024] {SAM}: Hello")[1] == "2024-03-13T14:06"


def test_a_number_may_speak_in_an_export():
    text = "13/03/2024, 14:05 - +44 7700 900123: Hello Sam\n13/03/2024, 14:06 - ~ Sam: Hello"
    assert said(text) == TWO


def test_a_copy_of_telegram_is_of_telegram():
    text = f"{HELENA}, [03.11.2025 14:02]\nHello Sam\n\n{SAM}, [03.11.2025 14:03]\nHello"
    assert channels(text) == ["telegram", "telegram"]
    assert reading(text).dossier.platform == "other"
    assert times(text) == ["2025-11-03T14:02", "2025-11-03T14:03"]


WEB_COPY = f"""{HELENA}
Status is online
Energy desk at Orrin & Vale
\u00b7 1st
Nov 3, 2025
{HELENA} sent the following message at 2:15 PM
View Helena\u2019s profile{HELENA}
{HELENA}
{HELENA} (She/Her)  2:15 PM
Hello Sam

Two paragraphs.
TODAY
{SAM} sent the following messages at 3:04 PM
View Sam\u2019s profile
{SAM}
{SAM}  3:04 PM
Hello
Seen by {HELENA} at 3:20 PM.
"""


def test_what_a_page_shows_around_the_words_is_left_out():
    assert said(WEB_COPY) == [("persona", "Hello Sam\n\nTwo paragraphs."), ("member", "Hello")]
    assert times(WEB_COPY) == ["2025-11-03T14:15", None]
    assert lines(WEB_COPY) == [9, 17]
    found = reading(WEB_COPY).dossier
    assert (found.platform, found.profile.name, found.approach.channel) == ("linkedin", HELENA, "message")
    assert "Left out before the first name: line 3." in notes(WEB_COPY)


@pytest.mark.parametrize("word", ["Today", "Monday", "Tomorrow then,\nat noon, or\nmonday"])
def test_a_day_as_the_last_word_of_a_message_is_no_separator(word):
    for form in ("{name} sent the following message at {at}\n{name}  {at}\n{text}\n", "{name} {at}\n{text}\n\n"):
        turns = [(HELENA, "Hello Sam"), (SAM, word), (HELENA, "Bye")]
        text = "".join(form.format(name=name, at=f"10:0{at} AM", text=one) for at, (name, one) in enumerate(turns))
        assert said(text) == [("persona", "Hello Sam"), ("member", word), ("persona", "Bye")]


@pytest.mark.parametrize("between", [" \u00b7 1st\n", "\n\u00b7 2nd\n", "\n(She/Her)\n\u2022 1st\n"])
def test_a_degree_of_connection_may_stand_between_a_name_and_its_time(between):
    text = f"{HELENA}{between}10:05 AM\nHello Sam\n\n{SAM}\n10:06 AM\nHello\n\n{HELENA}{between}10:07 AM\nBye"
    assert said(text) == [*TWO, ("persona", "Bye")]


def test_a_header_with_its_text_right_below_needs_no_repetition():
    text = (
        f"{HELENA} sent the following message at 2:15 PM\nHello Sam\nYou sent the following message at 2:16 PM\nHello"
    )
    assert said(text) == TWO


def test_a_name_that_is_repeated_above_its_header_is_no_part_of_the_text_before():
    text = f"{HELENA}\n{HELENA}\n9:14 AM\nHello Sam\n\n{SAM}\n{SAM}\n9:15 AM\nHello\n\n{HELENA}\n{HELENA}\n9:16 AM\nBye"
    assert said(text) == [*TWO, ("persona", "Bye")]


def test_a_day_on_a_line_of_its_own_dates_what_follows():
    text = (
        f"3 November 2025\n{HELENA} 10:32\nHello Sam\n\nTuesday, 4 November 2025\n{SAM} 10:40\nHello\n\nNov 5\n"
        f"{HELENA} 11:00\nToday\n\n{SAM} 11:01\nFine"
    )
    assert times(text) == ["2025-11-03T10:32", "2025-11-04T10:40", None, None]
    assert said(text)[2:] == [("persona", "Today"), ("member", "Fine")]


@pytest.mark.parametrize(
    "text",
    [
        "Dear Sam,\n\nNote: this is paid.\nSubject: energy\nPS: see https://orrin.example/a\n\nRegards",
        "I read your talk: it was good.\n\nAt 10:30: coffee. Then we meet.",
        "The programme\nArrival 10:30\nTalk 11:00\nLunch 12:30",
        "Sector: energy\nScope: two pages\nFee: 600",
        "Topic: grids",
        "12:30 lunch\n13:30 talk",
        "3 Nov 2025",
        "We meet on Tuesday 10:30\nplease confirm",
        "One paragraph.\n\nAnother one.\n\n\nAnd a third: with a colon.",
    ],
)
def test_a_text_without_speakers_is_one_message_of_the_persona(text):
    found = reading(text).dossier
    assert said(text) == [("persona", text)]
    assert (found.platform, found.profile.name) == (None, None)


@pytest.mark.parametrize(
    "line", ["Note: it is paid", "Fee: 600", "Lunch 12:30", "10:30 Talk: grids", "https://orrin.example: see"]
)
def test_a_line_that_only_looks_like_a_header_stays_in_its_message(line):
    text = f"Helena: Hello Sam\n{line}\nSam: Hello\nHelena: Bye"
    assert said(text) == [("persona", f"Hello Sam\n{line}"), ("member", "Hello"), ("persona", "Bye")]


def test_a_time_in_the_midst_of_a_text_makes_nobody_a_speaker():
    text = (
        f"{HELENA} 10:32\nHello Sam\nGlass House 12:30\n\n{SAM} 10:40\nHello\n\n{HELENA} 10:41\nBye\n\n{SAM} 10:42\nBye"
    )
    assert said(text)[0] == ("persona", "Hello Sam\nGlass House 12:30")


def test_a_caption_before_the_first_name_is_left_out_and_told():
    text = f"\nWhat Helena wrote to me\n\n{HELENA}: Hello Sam\n{SAM}: Hello\n{HELENA}: Bye"
    assert said(text) == [*TWO, ("persona", "Bye")]
    assert "Left out before the first name: line 2." in notes(text)


def test_words_before_the_first_name_are_kept_and_told():
    text = f"and so we need you.\nIt pays well.\n{SAM}: Hello\n{HELENA}: Good\n{SAM}: Bye\n{HELENA}: Bye"
    assert said(text)[0] == ("persona", "and so we need you.\nIt pays well.")
    assert any("line 1 has no name" in note for note in notes(text))


def test_an_older_form_before_an_export_is_read_as_well():
    text = (
        f"{HELENA}: Hello Sam\n{SAM}: Hello\n{HELENA}: Bye\n"
        f"13/03/2024, 14:05 - {HELENA}: Here\n13/03/2024, 14:06 - {SAM}: Yes"
    )
    assert said(text) == [*TWO, ("persona", "Bye"), ("persona", "Here"), ("member", "Yes")]
    assert channels(text) == [None, None, None, "whatsapp", "whatsapp"]


@pytest.mark.parametrize(
    "text", [f"{HELENA}:", f"{HELENA} 10:32\n", "From: Helena\nTo: Sam", "[12/03/2024, 14:05] Ann left"]
)
def test_names_without_words_stay_as_they_stand(text):
    assert said(text) == [("persona", text.strip())]
