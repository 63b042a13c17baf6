"""From files to dossiers through children: what is handed over, what is refused, and that one never spoils another."""

from __future__ import annotations

import os
import socket

import pytest
from archives import PROFILE, connection, connections, invitation, invitations, message, messages, table, zipped

from thinklink.intake import Intake, Limits, UnableToRead, read_connections, take_in
from thinklink.intake.pool import Handed, Pool

TABLES = {
    "Connections.csv": connections(connection()),
    "Invitations.csv": invitations(invitation()),
    "messages.csv": messages(message()),
}


@pytest.fixture(scope="module")
def pool():
    with Pool() as children:
        yield children


@pytest.fixture
def files(tmp_path):
    """Return a function that writes files and returns their paths."""

    def write(**contents):
        paths = []
        for name, data in contents.items():
            path = tmp_path / name.replace("_DOT_", ".")
            path.write_bytes(data)
            paths.append(str(path))
        return paths

    return write


def reasons(found):
    return [one.reason for one in found.refused]


def test_a_zip_is_taken_in_and_progress_is_told(files, pool):
    said = []
    paths = files(export_DOT_zip=zipped(TABLES))
    found = take_in(paths, progress=said.append, pool=pool)
    assert found.refused == ()
    assert found.inputs[0].counts["connections"] == 1
    assert said == paths


def test_without_a_pool_one_is_started_and_ended():
    found = take_in(["-"], stdin=zipped(TABLES))
    assert [one.dossier.id for one in found.readings] == ["kim-muster"]


def test_nothing_at_all_is_nothing(pool):
    assert take_in([], pool=pool) == Intake()


def test_standard_input_is_one_more_file_and_its_absence_is_said(pool):
    assert take_in(["-"], stdin=TABLES["messages.csv"], pool=pool).inputs[0].file == "-"
    assert reasons(take_in(["-"], pool=pool)) == ["nothing was handed over on standard input"]


def test_the_tables_of_one_export_given_together_are_one_archive(tmp_path, pool):
    for name, data in TABLES.items():
        (tmp_path / name).write_bytes(data)
    (found,) = take_in([str(tmp_path / name) for name in TABLES], pool=pool).inputs
    assert (found.counts["connections"], found.counts["messages"]) == (1, 1)
    assert found.readings[0].source_of("approach.messages[0]") == "messages.csv:2"


def test_two_zips_of_one_export_are_one_archive_and_other_files_stay_on_their_own(files, pool):
    profile = table(PROFILE, [("Robin", "Sample", "Engineer")])
    paths = files(
        a_DOT_zip=zipped({"Profile.csv": profile}), chat_DOT_txt=b"Kim: Hello\nMe: Hi\n", b_DOT_zip=zipped(TABLES)
    )
    found = take_in(paths, pool=pool)
    assert [one.kind for one in found.inputs] == ["linkedin_archive", "pasted_chat"]
    assert found.inputs[0].owner == "Engineer"


def test_a_folder_is_read_by_the_child_and_links_are_not_followed(tmp_path, pool):
    folder = tmp_path / "export" / "inner"
    folder.mkdir(parents=True)
    for name, data in TABLES.items():
        (folder / name).write_bytes(data)
    (folder / "Logins.csv").write_bytes(b"secret")
    (folder / "Profile.csv").symlink_to(tmp_path / "elsewhere.csv")
    (found,) = take_in([str(tmp_path / "export")], pool=pool).inputs
    assert found.left_unopened == ("inner/Logins.csv", "inner/Profile.csv")
    assert found.counts["invitations"] == 1


def test_what_is_not_there_or_never_ends_is_refused_and_the_rest_goes_on(tmp_path, pool):
    os.mkfifo(tmp_path / "pipe")
    good = tmp_path / "good.zip"
    good.write_bytes(zipped(TABLES))
    with socket.socket(socket.AF_UNIX) as ear:
        ear.bind(str(tmp_path / "ear"))
        paths = [str(tmp_path / name) for name in ("none", "pipe", "ear", "a\0b")]
        found = take_in([*paths, str(good), str(good / "in")], pool=pool)
    assert reasons(found) == [
        "there is no such file",
        "it is neither a file nor a folder",
        "it is neither a file nor a folder",
        "the system could not read it",
        "there is no such file",
    ]
    assert len(found.inputs) == 1


def test_a_name_that_is_no_text_is_shown_as_well_as_it_can_be(tmp_path, pool):
    path = os.fsdecode(os.fsencode(str(tmp_path)) + b"/\xff.csv")
    with open(path, "wb") as file:  # noqa: PTH123 - a name in bytes
        file.write(TABLES["messages.csv"])
    (found,) = take_in([path], pool=pool).inputs
    assert found.file.endswith("/\ufffd.csv")
    (folder,) = take_in([str(tmp_path)], pool=pool).refused
    assert folder.reason.startswith("none of Connections.csv")
    (tmp_path / "messages.csv").write_bytes(TABLES["messages.csv"])
    assert take_in([str(tmp_path)], pool=pool).inputs[0].left_unopened == ("\ufffd.csv",)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\n...", "this PDF is damaged"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a picture"),
        (b"", "it is empty"),
        (b"PK\x03\x04 broken", "damaged"),
        (bytes(range(256)) * 4, "not text"),
    ],
)
def test_what_no_reader_takes_is_refused_with_what_to_do(data, said, pool):
    (reason,) = reasons(take_in(["-"], stdin=data, pool=pool))
    assert said in reason


def test_a_kind_that_is_named_is_the_only_one_tried(pool):
    text = b"Kim: Hello\nMe: Hi\n"
    assert take_in(["-"], stdin=text, kind="advert", pool=pool).inputs[0].kind == "advert"
    assert "none of" in reasons(take_in(["-"], stdin=text, kind="linkedin_archive", pool=pool))[0]
    assert 'no kind of input called "poem"' in reasons(take_in(["-"], stdin=text, kind="poem", pool=pool))[0]


def test_a_time_limit_ends_the_child_and_the_next_one_is_fresh(files, pool):
    (path,) = files(export_DOT_zip=zipped({"messages.csv": messages(*[message(text="x" * 500)] * 20_000)}))
    found = take_in([path], limits=Limits(seconds=0.01, ratio=100_000), pool=pool)
    assert reasons(found) == ["reading it took longer than 0.01 seconds"]
    assert take_in(["-"], stdin=zipped(TABLES), pool=pool).refused == ()


def test_memory_is_limited(pool):
    big = zipped({"messages.csv": messages(*[message(text="x" * 1000)] * 20_000)})
    limits = Limits(memory_bytes=96 * 1024 * 1024, ratio=100_000)
    (reason,) = reasons(take_in(["-"], stdin=big, limits=limits, pool=pool))
    assert "memory" in reason or "was stopped" in reason
    assert take_in(["-"], stdin=zipped(TABLES), pool=pool).refused == ()


def test_what_one_of_several_spoils_is_read_again_without_it(files, pool):
    paths = files(
        a_DOT_zip=zipped(TABLES), b_DOT_zip=zipped({"messages.csv": messages(*[message(text="y" * 99)] * 3000)})
    )
    limits = Limits(reply_bytes=20_000)
    found = take_in(paths, limits=limits, pool=pool)
    assert [one.file for one in found.inputs] == paths[:1]
    assert [one.file for one in found.refused] == paths[1:]
    assert "hand over less of it" in found.refused[0].reason


def test_connections_are_read_through_a_child(tmp_path, pool):
    hidden = ("", "", "", "", "", "", "07 Jun 2026")
    path = tmp_path / "Connections.csv"
    path.write_bytes(connections(connection(), connection(URL="", **{"First Name": "Ada"}), hidden))
    found = read_connections(str(path), pool=pool)
    assert found.people == {"kim-muster": ("Kim Muster", "2026-02-08")}
    assert (found.without_address, found.hidden, found.has_urls, found.doubts) == (("Ada Muster",), 1, True, ())
    assert len(found.sha256) == 64


@pytest.mark.parametrize(
    ("data", "doubt"),
    [
        (connections(), "no connections at all"),
        (connections(connection(URL="")), "by name only"),
        (connections(connection()) + b'x,"', "cut off at line 3"),
    ],
)
def test_what_makes_a_list_doubtful_is_said(data, doubt, pool):
    found = read_connections("-", stdin=data, pool=pool)
    assert any(doubt in one for one in found.doubts)


def test_connections_that_are_not_there_are_refused(tmp_path, pool):
    with pytest.raises(UnableToRead, match="no such file"):
        read_connections(str(tmp_path / "none"), pool=pool)
    with pytest.raises(UnableToRead, match="none of"):
        read_connections("-", stdin=b"hello", pool=pool)


class _Liar:
    """A pool whose children have been taken over."""

    def ask(self, *_args, **_more):
        return {"inputs": "gold"}


def test_a_reply_in_the_wrong_form_is_not_believed():
    (reason,) = reasons(take_in(["-"], stdin=b"hello", pool=_Liar()))
    assert "makes no sense" in reason
    with pytest.raises(UnableToRead, match="makes no sense"):
        read_connections("-", stdin=b"hello", pool=_Liar())


def test_a_child_that_dies_is_told_in_words_and_replaced():
    with Pool(workers=1) as children:
        children.ask("take", [Handed("-", data=TABLES["messages.csv"])], Limits())
        worker = children._idle.get()
        worker._child.kill()
        worker._child.wait()
        children._idle.put(worker)
        with pytest.raises(UnableToRead, match="went wrong and was stopped"):
            children.ask("take", [Handed("-", data=TABLES["messages.csv"])], Limits())
        assert children.ask("take", [Handed("-", data=TABLES["messages.csv"])], Limits())


@pytest.mark.parametrize("reply", [[], {}, {"unable": 7}, {"unable": ""}, None])
def test_a_reply_that_is_neither_found_nor_unable_is_not_believed(reply):
    from thinklink.intake.pool import _found

    with pytest.raises(UnableToRead, match="went wrong"):
        _found(reply)


def test_a_process_that_cannot_be_started_is_told_in_words_and_its_place_is_given_back(monkeypatch, tmp_path):
    with Pool(workers=1) as children, monkeypatch.context() as patched:
        patched.setattr("sys.executable", str(tmp_path / "no-python"))
        for _ in range(2):
            found = take_in(["-"], stdin=b"hello", pool=children)
            assert "could not start the process" in found.refused[0].reason
        patched.undo()
        assert take_in(["-"], stdin=b"hello", pool=children).inputs
