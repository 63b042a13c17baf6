"""The made-up archive that speed is measured on."""

from __future__ import annotations

import csv
import zipfile
from collections import Counter

import pytest

from thinklink.evaluation.big_archive import CONNECTIONS, PREAMBLE, Sizes, write_big_archive

SMALL = Sizes(connections=300, invitations=40, messages=500, conversations=60)


@pytest.fixture
def archive(tmp_path):
    return write_big_archive(tmp_path, SMALL)


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        if path.name == "Connections.csv":
            assert file.read(len(PREAMBLE)) == PREAMBLE
        return list(csv.DictReader(file))


def test_it_holds_exactly_as_many_rows_as_asked_for(archive):
    counts = {name: len(rows(archive.parent / f"{name}.csv")) for name in ("Connections", "Invitations", "messages")}
    assert counts == {"Connections": 300, "Invitations": 40, "messages": 500}


def test_every_conversation_has_a_message_and_one_owner(archive):
    messages = rows(archive.parent / "messages.csv")
    assert len({row["CONVERSATION ID"] for row in messages}) == SMALL.conversations
    urls = Counter(
        url for row in messages for url in {row["SENDER PROFILE URL"], *row["RECIPIENT PROFILE URLS"].split(",")}
    )
    assert urls.most_common(1)[0][1] == SMALL.messages


def test_messages_are_as_long_as_people_write_and_no_two_alike(archive):
    texts = [row["CONTENT"] for row in rows(archive.parent / "messages.csv")]
    assert 100 <= sum(map(len, texts)) / len(texts) <= 150
    assert len(set(texts)) > 0.99 * len(texts)


def test_hidden_members_leave_rows_with_only_a_date(archive):
    hidden = [row for row in rows(archive.parent / "Connections.csv") if not row["URL"]]
    assert 0 < len(hidden) < 0.1 * SMALL.connections
    assert all(list(row) == list(CONNECTIONS) and row["Connected On"] for row in hidden)


def test_the_same_seed_gives_the_same_bytes(tmp_path):
    folders = [tmp_path / name for name in ("one", "two", "other")]
    for folder, seed in zip(folders, (1, 1, 2), strict=True):
        folder.mkdir()
        write_big_archive(folder, SMALL, seed=seed)
    one, two, other = ((folder / "messages.csv").read_bytes() for folder in folders)
    assert one == two != other


def test_the_zip_holds_what_the_folder_holds(archive):
    with zipfile.ZipFile(archive) as zipped:
        for name in zipped.namelist():
            assert zipped.read(name) == (archive.parent / name).read_bytes()
