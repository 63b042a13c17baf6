"""The archive in every packing it comes in, and what is opened of it."""

from __future__ import annotations

import pytest
from archives import (
    connection,
    connections,
    folder,
    given,
    invitation,
    invitations,
    message,
    messages,
    read,
    table,
    zipped,
)

from thinklink.intake.limits import DEFAULT, Limits
from thinklink.intake.linkedin import is_archive, read_archive, read_archives
from thinklink.intake.parts import Given, Part
from thinklink.intake.unable import UnableToRead

WHOLE = {
    "Connections.csv": connections(connection()),
    "Invitations.csv": invitations(invitation()),
    "messages.csv": messages(message()),
    "Profile.csv": table(("First Name", "Last Name", "Headline"), [("Robin", "Sample", "Engineer")]),
}


@pytest.mark.parametrize(
    "names",
    [
        ("Connections.csv", "Invitations.csv", "messages.csv"),
        ("connections.CSV", "INVITATIONS.csv", "Mess_ages.csv"),
        ("a/b/Connections.csv", "a/Invitations.csv", "messages (1).csv"),
    ],
)
def test_tables_are_found_whatever_their_case_spaces_underscores_and_depth(names):
    found, refused = read(dict(zip(names, WHOLE.values(), strict=False)))
    assert refused == ()
    assert (found.counts["connections"], found.counts["invitations"], found.counts["messages"]) == (1, 1, 1)


def test_only_four_tables_are_opened_and_the_rest_is_named():
    private = {"Logins.csv": b"\xff", "Jobs/Job Applications.csv": b"x", "guide_messages.csv": messages(message())}
    found, _ = read(WHOLE | private)
    assert sorted(found.left_unopened) == sorted(private)
    assert found.owner == "Engineer"


def test_a_folder_a_zip_and_a_zip_in_a_zip_read_alike():
    plain, refused = read(WHOLE)
    inner = read_archive(given(zipped({"export.zip": zipped(WHOLE)})), DEFAULT).inputs[0]
    opened = read_archive(folder(WHOLE), DEFAULT).inputs[0]
    packed = read_archive(folder({"export.zip": zipped(WHOLE)}), DEFAULT).inputs[0]
    assert refused == ()
    assert plain.readings == inner.readings == opened.readings == packed.readings


def test_a_zip_in_a_zip_in_a_zip_is_refused():
    deep = zipped({"a.zip": zipped({"b.zip": zipped(WHOLE)})})
    with pytest.raises(UnableToRead, match="zip in a zip in a zip"):
        read_archive(given(deep), DEFAULT)
    assert read_archive(given(deep), Limits(nesting=2)).inputs


def test_a_zip_full_of_zips_is_refused():
    with pytest.raises(UnableToRead, match="9 zip files"):
        read_archive(given(zipped({f"{number}.zip": b"PK" for number in range(9)})), DEFAULT)


def test_zips_beside_the_tables_stay_closed():
    found, _ = read(WHOLE | {"old.zip": zipped(WHOLE)})
    assert found.left_unopened == ("old.zip",)


def test_two_halves_of_an_export_are_one_archive():
    first = given(zipped({"Profile.csv": WHOLE["Profile.csv"], "Skills.csv": b"Name\n"}), "first.zip")
    second = given(zipped(WHOLE), "second.zip")
    (found,) = read_archives([first, second], DEFAULT).inputs
    assert found.file == "first.zip + second.zip"
    assert found.counts["connections"] == 1
    assert found.left_unopened == ("Skills.csv", "Profile.csv")


def test_two_whole_exports_stay_two():
    both = [given(zipped(WHOLE), "old.zip"), given(zipped(WHOLE), "new.zip")]
    assert [one.file for one in read_archives(both, DEFAULT).inputs] == ["old.zip", "new.zip"]


def test_a_half_that_cannot_be_read_does_not_spoil_the_other():
    halves = [given(b"PK\x03\x04 broken", "first.zip"), given(zipped(WHOLE), "second.zip")]
    found = read_archives(halves, DEFAULT)
    assert [one.file for one in found.inputs] == ["second.zip"]
    assert [(one.file, one.reason) for one in found.refused] == [
        ("first.zip", "the zip file is damaged or was not downloaded whole")
    ]


def test_an_archive_with_nothing_but_broken_tables_is_refused_by_name():
    broken = given(zipped({"messages.csv": b"no header"}), "export.zip")
    with pytest.raises(UnableToRead, match=r'messages\.csv in export\.zip: it has no line of column names with "From"'):
        read_archive(broken, DEFAULT)
    assert len(read_archives([broken], DEFAULT).refused) == 1


def test_one_broken_table_is_refused_and_the_others_go_on():
    found, refused = read(WHOLE | {"Connections.csv": b"nothing"})
    assert [one.file for one in refused] == ["Connections.csv in export.zip"]
    assert "connections" not in found.counts
    assert "Not read, because not there or not readable: Connections.csv." in found.notes
    assert found.readings[0].dossier.approach.accepted is None


@pytest.mark.parametrize("name", ["Connections.csv", "Invitations.csv", "messages.csv"])
def test_a_table_on_its_own_under_any_name_is_known_by_its_columns(name):
    alone = given(WHOLE[name], "x.txt")
    assert is_archive(alone)
    found = read_archive(alone, DEFAULT).inputs[0]
    assert found.counts[name.lower().removesuffix(".csv")] == 1


def test_chats_with_a_machine_are_not_read():
    with pytest.raises(UnableToRead, match="chats with a machine"):
        read_archive(given(WHOLE["messages.csv"], "guide_messages.csv"), DEFAULT)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"Skills.csv": b"Name\n"}, "none of Connections"),
        ({"[Content_Types].xml": b"<x/>"}, "an Office file"),
        ({"_chat.txt": b"x", "photo.jpg": b"x"}, "a WhatsApp export"),
    ],
)
def test_what_is_no_archive_is_refused_with_what_to_do(files, said):
    with pytest.raises(UnableToRead, match=said):
        read_archive(given(zipped(files)), DEFAULT)


def test_profile_alone_says_that_a_second_zip_will_come():
    found, _ = read({"Profile.csv": WHOLE["Profile.csv"]})
    assert any("second zip" in note for note in found.notes)
    assert found.readings == ()


def test_the_second_of_two_files_of_one_name_stays_closed_and_the_higher_one_is_read():
    low = connections(connection(), connection("ada"))
    found, _ = read({"deep/er/Connections.csv": low} | WHOLE)
    assert found.counts["connections"] == 1
    assert found.left_unopened == ("deep/er/Connections.csv",)


def test_the_shadow_files_of_a_macintosh_are_no_tables():
    found, _ = read({"__MACOSX/._messages.csv": b"\0", "._Connections.csv": b"\0"} | WHOLE)
    assert len(found.left_unopened) == 2


def test_entries_with_unsafe_paths_are_passed_over_and_told():
    found, _ = read(WHOLE | {"../../evil.csv": b"x", "C:/evil.csv": b"x"})
    assert "Entries with unsafe paths in the zip, passed over: 2." in found.notes
    assert found.left_unopened == ()


def test_a_text_is_no_archive_and_a_folder_is():
    assert not is_archive(given(b"Hello there", "chat.txt"))
    assert is_archive(folder({}))
    assert is_archive(Given("two", (Part("a", b""), Part("b", b""))))


def test_a_folder_with_nothing_of_use_is_refused():
    with pytest.raises(UnableToRead, match="none of"):
        read_archive(Given("x", (Part("photo.jpg", None),), folder=True), DEFAULT)
    with pytest.raises(UnableToRead, match="a folder"):
        _ = folder({}).data
