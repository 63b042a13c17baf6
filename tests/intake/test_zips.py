"""Zip files that are damaged, locked, too tight, too large, or full of unsafe paths."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from archives import zipped
from hypothesis import given
from hypothesis import strategies as st

from thinklink.intake import zips
from thinklink.intake.limits import DEFAULT, Limits
from thinklink.intake.unable import UnableToRead

PLENTY = 100 * 1024 * 1024


def contents(data, limits=DEFAULT):
    """Return every member of a zip with its bytes, under one budget."""
    budget = zips.Budget(limits.expanded_bytes)
    return {entry.path: zips.expanded(entry, budget, limits) for entry in zips.entries(data, limits)[0]}


@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}(/[a-z]{1,8}){0,2}\.csv", fullmatch=True), st.binary(max_size=300)))
def test_what_was_packed_is_what_is_read(files):
    assert contents(zipped(files)) == files


@given(st.binary(max_size=200))
def test_any_bytes_are_members_or_a_reason(data):
    for start in (b"", b"PK\x03\x04", b"PK\x05\x06"):
        try:
            found = contents(start + data)
        except UnableToRead as why:
            assert why.reason  # noqa: PT017 - either outcome is right
        else:
            assert all(isinstance(one, bytes) for one in found.values())


@given(st.integers(min_value=0, max_value=400), st.integers(min_value=0, max_value=255))
def test_a_zip_with_one_byte_changed_never_does_more_than_refuse(at, byte):
    data = bytearray(zipped({"messages.csv": b"FROM,CONTENT\n" * 40}))
    data[at % len(data)] = byte
    try:
        contents(bytes(data))
    except UnableToRead as why:
        assert why.reason  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "../up.csv", "a/../../b.csv", "C:/x.csv", "..\\..\\evil.csv", "a\x07.csv"]
)
def test_dangerous_paths_are_passed_over_and_counted(path):
    entries, passed_over = zips.entries(zipped({path: b"x", "good.csv": b"y"}), DEFAULT)
    assert [entry.path for entry in entries] == ["good.csv"]
    assert passed_over == 1


def test_links_are_passed_over_and_folders_are_no_files():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.csv")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("folder/", "")
        archive.writestr("a\\b.csv", "x")
    entries, passed_over = zips.entries(out.getvalue(), DEFAULT)
    assert [entry.path for entry in entries] == ["a/b.csv"]
    assert passed_over == 1


def test_more_members_than_the_limit_are_refused():
    data = zipped({f"{number}.csv": b"" for number in range(6)})
    assert len(contents(data, Limits(members=6))) == 6
    with pytest.raises(UnableToRead, match="more than 5 files"):
        contents(data, Limits(members=5))


def test_what_is_expanded_is_counted_over_all_members_together():
    data = zipped({"a.csv": b"x" * 600, "b.csv": b"y" * 600})
    assert contents(data, Limits(expanded_bytes=1200))
    with pytest.raises(UnableToRead, match="larger than this program reads"):
        contents(data, Limits(expanded_bytes=1199))


def test_a_member_packed_too_tightly_is_refused_past_the_first_mebibyte():
    bomb = zipped({"a.csv": bytes(4 * 1024 * 1024)})
    with pytest.raises(UnableToRead, match="so tightly"):
        contents(bomb)
    assert contents(bomb, Limits(ratio=2000))
    assert contents(zipped({"a.csv": bytes(1024 * 1024)}))


def test_sizes_that_a_zip_declares_of_itself_are_not_believed():
    data = bytearray(zipped({"a.csv": b"x" * 5000}))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 5)
    with pytest.raises(UnableToRead, match="damaged"):
        contents(bytes(data))
    data[at + 24 : at + 28] = struct.pack("<I", 5000)
    data[at + 20 : at + 24] = struct.pack("<I", 2**31 - 1)
    with pytest.raises(UnableToRead):
        contents(bytes(data), Limits(expanded_bytes=1000))


def test_a_locked_member_is_refused_in_words():
    data = bytearray(zipped({"a.csv": b"secret"}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    with pytest.raises(UnableToRead, match="locked with a password"):
        contents(bytes(data))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing_are_refused_in_words(method):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr("a.csv", b"x" * 100)
    with pytest.raises(UnableToRead, match="packed in a way"):
        contents(out.getvalue())


def test_a_zip_cut_short_was_not_downloaded_whole():
    with pytest.raises(UnableToRead, match="not downloaded whole"):
        contents(zipped({"a.csv": b"x" * 5000})[:-30])


def test_an_entry_without_a_name_stops_nothing():
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr(zipfile.ZipInfo(""), b"nobody")
        archive.writestr("messages.csv", b"FROM\n")
    assert contents(whole.getvalue())["messages.csv"] == b"FROM\n"
