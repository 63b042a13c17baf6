"""Which kind a thing is, in which order that is tried, and what is said of kinds that are not read."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress

import pytest
from archives import connection, connections, folder, given, message, messages, zipped
from hypothesis import given as for_all
from hypothesis import strategies as st

from thinklink.intake import files, foreign, kinds
from thinklink.intake.limits import DEFAULT, Limits
from thinklink.intake.parts import Given, Part
from thinklink.intake.unable import UnableToRead

CHAT = b"Kim Muster: Hello, may I ask you something?\nMe: What about?\n"
DOSSIER = json.dumps({"id": "kim", "approach": {"messages": [{"from": "persona", "text": "Hello"}]}}).encode()
ADVERT = b"""Analyst wanted, remote
Company: Tallow Ltd
We are looking for an analyst. Salary: EUR 400 a report.
Requirements:
- ten years in the field
Apply now by e-mail.
"""


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (zipped({"messages.csv": messages(message())}), "linkedin_archive"),
        (messages(message()), "linkedin_archive"),
        (DOSSIER, "dossier"),
        (b"\xef\xbb\xbf" + DOSSIER + b"\n" + DOSSIER, "dossier"),
        (ADVERT, "advert"),
        (b"From kim@x.example Sat Jan 03 01:05:34 2026\nFrom: kim@x.example\n\nHi", "mbox"),
        (b"From: kim@x.example\r\nMessage-ID: <1@x.example>\r\n\r\nHi", "email"),
        (CHAT, "pasted_chat"),
        (CHAT.decode().encode("utf-16"), "pasted_chat"),
        (b"Hello, I came across your profile.", "pasted_chat"),
    ],
)
def test_each_kind_is_known_by_what_is_in_it(data, kind):
    found = kinds.read_bytes("something.bin", data)
    assert (found.kind, found.file) == (kind, "something.bin")
    assert kinds.read_bytes("x", data, kind).kind == kind


def test_the_order_of_trying_is_fixed_and_text_comes_last():
    social = ["x_export", "instagram_export", "facebook_export"]
    known = ["linkedin_archive", "profile_pdf", "mbox", "email", "dossier", "firm", "advert", "pasted_chat"]
    assert list(kinds.NAMES) == [*social, *known]


def test_a_kind_that_nobody_knows_is_refused():
    with pytest.raises(UnableToRead, match='no kind of input called "poem"'):
        kinds.read_bytes("x", CHAT, "poem")


def test_what_no_kind_takes_is_refused(monkeypatch):
    monkeypatch.setattr(kinds, "KINDS", kinds.KINDS[:1])
    with pytest.raises(UnableToRead, match="not a kind of file that is known here"):
        kinds.read_bytes("x", CHAT)


@pytest.mark.parametrize("data", [b"", b"\n\n \t", b"\0\0\0"])
def test_nothing_is_refused_as_empty(data):
    with pytest.raises(UnableToRead, match="it is empty"):
        kinds.read_bytes("x", data)


def test_a_folder_is_no_file_of_text():
    with pytest.raises(UnableToRead, match="this is a folder"):
        kinds.read_given(folder({"a.txt": CHAT}), "pasted_chat")


def test_what_was_refused_of_an_archive_stands_in_its_notes():
    data = zipped({"messages.csv": b"x", "Connections.csv": connections(connection())})
    found = kinds.read_bytes("export.zip", data)
    assert found.notes[0].startswith("Not all could be read: messages.csv in export.zip: it has no line")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.4 x", "PDF"),
        (b"\xff\xfe junk\n%PDF-1.4", "PDF"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\0\0\0 ftypheic....", "a picture"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "a picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an Office or Outlook file"),
        (b"{\\rtf1 hello}", "a word processor file"),
        (b"%!PS\nshowpage", "a file for a printer"),
        (b"\x1f\x8b\x08\0", "packed in a form that is not zip"),
        (b"\x7fELF\x02", "a program"),
        (b"SQLite format 3\0", "a database"),
        (b"  <!DOCTYPE html><p>Hi", "a web page"),
        (b"<?xml version='1.0'?><a/>", "an XML file"),
        (b"abc\x01\x02\x03", "not text"),
    ],
)
@pytest.mark.parametrize("kind", [None, "advert", "pasted_chat", "dossier"])
def test_kinds_of_files_that_are_not_read_are_named_whatever_they_are_called(data, said, kind):
    with pytest.raises(UnableToRead, match=said):
        kinds.read_bytes("chat.txt", data, kind)


@pytest.mark.parametrize(
    "data",
    [
        b"From kim@x.example Sat Jan 03 01:05:34 2026\n\nHi",
        b"From: kim@x.example\r\nMessage-ID: <1@x.example>\r\n\r\nHi",
    ],
)
@pytest.mark.parametrize("kind", ["advert", "pasted_chat", "dossier"])
def test_a_mail_is_not_read_as_text(data, kind):
    with pytest.raises(UnableToRead, match="an e-mail file"):
        kinds.read_bytes("chat.txt", data, kind)


@pytest.mark.parametrize(
    "text",
    [
        b"From: Kim\nTo: me\n\nHello, Message-ID: is a header",
        b"Kim wrote <html> is a tag",
        b"I love you <3",
        b"bell \x07 once in a text that is long enough to be let through as text by anybody who reads it",
        CHAT.decode().encode("utf-16"),
    ],
)
def test_text_that_only_talks_of_such_things_is_text(text):
    assert foreign.named(text) is None


@for_all(st.binary(max_size=300), st.sampled_from([None, *kinds.NAMES]))
def test_any_bytes_are_read_or_refused_in_words(data, kind):
    try:
        found = kinds.read_bytes("x", data, kind)
    except UnableToRead as why:
        said = why.reason
    else:
        said = found.kind
    assert said.strip()


@for_all(st.text(max_size=200), st.sampled_from([None, *kinds.NAMES]))
def test_any_text_is_read_or_refused_in_words(text, kind):
    with suppress(UnableToRead):
        found = kinds.read_bytes("x", text.encode("utf-8", errors="replace"), kind)
        assert found.readings or found.kind == "linkedin_archive"


def test_readers_can_be_used_where_there_are_no_processes():
    code = (
        "import sys; sys.modules['subprocess'] = sys.modules['resource'] = None; "
        "from thinklink.intake.kinds import read_bytes; print(read_bytes('x', b'Kim: Hi').kind)"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "pasted_chat\n", done.stderr


def test_bytes_over_the_limit_are_refused():
    assert files.given_bytes("x", b"abc", Limits(input_bytes=3)).data == b"abc"
    with pytest.raises(UnableToRead, match="larger than 2 bytes"):
        files.given_bytes("x", b"abc", Limits(input_bytes=2))
    with pytest.raises(UnableToRead, match="larger than 1 MiB"):
        files.given_bytes("x", b"a" * (2**20 + 1), Limits(input_bytes=2**20))


def test_a_file_over_the_limit_is_not_read_whole(tmp_path):
    (tmp_path / "x").write_bytes(b"abc")
    assert files.given_at(str(tmp_path / "x"), "named", DEFAULT) == Given("named", (Part("x", b"abc"),))
    with pytest.raises(UnableToRead, match="larger than 2 bytes"):
        files.given_at(str(tmp_path / "x"), "x", Limits(input_bytes=2))


def test_a_folder_is_read_within_its_limits(tmp_path):
    for name in ("Connections.csv", "b.zip", "other.txt"):
        (tmp_path / name).write_bytes(b"abc")
    found = files.given_at(str(tmp_path), "export", Limits(input_bytes=6, members=3))
    assert [(part.path, part.data) for part in found.parts] == [
        ("Connections.csv", b"abc"),
        ("b.zip", b"abc"),
        ("other.txt", None),
    ]
    with pytest.raises(UnableToRead, match="more than 2 files"):
        files.given_at(str(tmp_path), "export", Limits(members=2))
    with pytest.raises(UnableToRead, match="larger than"):
        files.given_at(str(tmp_path), "export", Limits(input_bytes=5))


@pytest.mark.parametrize(
    ("trouble", "said"),
    [(FileNotFoundError(), "no such file"), (PermissionError(), "may not read"), (OSError(), "could not read")],
)
def test_the_reasons_of_the_system_are_put_in_words(trouble, said):
    assert said in files.reason_of(trouble)


def test_a_file_that_goes_away_is_refused(tmp_path):
    with pytest.raises(UnableToRead, match="no such file"):
        files.given_at(str(tmp_path / "none"), "none", DEFAULT)


def test_one_part_that_was_not_read_has_no_bytes():
    with pytest.raises(UnableToRead, match="a folder"):
        _ = Given("x", (Part("x", None),)).data
    assert given(b"abc").data == b"abc"
