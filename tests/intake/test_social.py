"""Exports of X, Instagram and Facebook: counted, never judged, and good for telling whether a contact is gone."""

from __future__ import annotations

import json

import pytest
from archives import connection, connections, folder, given, message, messages, zipped
from hypothesis import given as for_all
from hypothesis import strategies as st

from thinklink.dossier import profile_key
from thinklink.intake import kinds, read_connections, social, take_in
from thinklink.intake.forms import connections_from_json, connections_to_json
from thinklink.intake.limits import DEFAULT, Limits
from thinklink.intake.social.facebook import mended
from thinklink.intake.social.shape import moment
from thinklink.intake.unable import UnableToRead

X, INSTAGRAM, FACEBOOK = social.PLATFORMS
LINK = "https://twitter.com/intent/user?user_id="


def x_list(name, *numbers, part=0):
    field = {"block": "blocking"}.get(name, name)
    entries = [{field: {"accountId": number, "userLink": f"{LINK}{number}"}} for number in numbers]
    return f"window.YTD.{name}.part{part} = {json.dumps(entries, indent=2)}".encode()


def instagram_entry(handle, at=1700000000, *, new=False):
    link = {"href": f"https://www.instagram.com/{'_u/' if new else ''}{handle}", "timestamp": at}
    if not new:
        link["value"] = handle
    return {"title": handle if new else "", "media_list_data": [], "string_list_data": [link]}


def following(*entries):
    return json.dumps({"relationships_following": entries}).encode()


def followers(*entries):
    return json.dumps(entries).encode()


def friends(*people):
    entries = [{"name": name, "timestamp": at} for name, at in people]
    return json.dumps({"friends_v2": entries}).encode()


X_ZIP = {
    "data/following.js": x_list("following", "11", "12"),
    "data/following-part1.js": x_list("following", "13", part=1),
    "data/follower.js": x_list("follower", "11", "21"),
    "data/block.js": x_list("block", "31"),
    "data/direct-messages.js": b"window.YTD.direct_messages.part0 = []",
    "Your archive.html": b"<html>",
}
INSTAGRAM_ZIP = {
    "connections/followers_and_following/following.json": following(
        instagram_entry("helena.march"), instagram_entry("orrin_hall", 1710000000, new=True)
    ),
    "connections/followers_and_following/followers_1.json": followers(instagram_entry("Helena.March", 1720000000)),
    "your_instagram_activity/messages/inbox/a/message_1.json": b"{}",
}
FACEBOOK_ZIP = {
    "connections/friends/your_friends.json": friends(
        ("Zo\u00c3\u00ab Exempel", 1700000000), ("Kim Muster", 1710000000)
    ),
    "connections/friends/friend_requests_sent.json": b"{}",
}
ZIPS = {"x_export": X_ZIP, "instagram_export": INSTAGRAM_ZIP, "facebook_export": FACEBOOK_ZIP}
COUNTS = {
    "x_export": {"following": 3, "followers": 2, "blocked": 1},
    "instagram_export": {"following": 2, "followers": 1},
    "facebook_export": {"friends": 2},
}


def contacts(platform, files, limits=DEFAULT):
    found = social.connections_of(platform, given(zipped(files)), limits)
    assert connections_from_json(connections_to_json(found)) == found
    return found


@pytest.mark.parametrize("kind", ZIPS)
@pytest.mark.parametrize("packed", [lambda files: given(zipped(files)), folder], ids=["zip", "folder"])
def test_an_export_is_known_counted_and_left_unjudged(kind, packed):
    one = packed(ZIPS[kind])
    assert kinds.kind_of(one) == kind
    found = kinds.read_given(one)
    (read,) = found.inputs
    assert (read.kind, read.counts, read.readings, found.refused) == (kind, COUNTS[kind], (), ())
    assert "nothing in it that can be judged" in read.notes[0]
    assert "thinklink remove" in read.notes[0]


def test_what_is_no_list_stays_closed_and_is_named():
    (read,) = kinds.read_given(given(zipped(X_ZIP))).inputs
    assert read.left_unopened == ("data/direct-messages.js", "Your archive.html")


@pytest.mark.parametrize(
    ("data", "kind", "counts"),
    [
        (x_list("following", "1"), "x_export", {"following": 1}),
        (x_list("follower", "1", "2"), "x_export", {"followers": 2}),
        (x_list("block"), "x_export", {"blocked": 0}),
        (following(instagram_entry("a")), "instagram_export", {"following": 1}),
        (followers(instagram_entry("a"), instagram_entry("b", new=True)), "instagram_export", {"followers": 2}),
        (friends(("Kim", 1)), "facebook_export", {"friends": 1}),
        (b"\xef\xbb\xbf" + friends(("Kim", 1)), "facebook_export", {"friends": 1}),
    ],
)
def test_one_list_alone_is_known_by_how_it_begins(data, kind, counts):
    read = kinds.read_bytes("anything", data)
    assert (read.kind, read.counts) == (kind, counts)


def test_a_linkedin_archive_stays_one_whatever_lies_in_it():
    data = zipped({"messages.csv": messages(message()), "friends.json": friends(("Kim", 1))})
    assert kinds.read_bytes("x", data).kind == "linkedin_archive"


def test_zips_of_several_platforms_are_taken_in_together(tmp_path):
    archive = zipped({"messages.csv": messages(message()), "Connections.csv": connections(connection())})
    paths = []
    for name, data in {"l.zip": archive, **{f"{kind}.zip": zipped(files) for kind, files in ZIPS.items()}}.items():
        (tmp_path / name).write_bytes(data)
        paths.append(str(tmp_path / name))
    found = take_in(paths)
    assert [one.kind for one in found.inputs] == ["linkedin_archive", *ZIPS]
    assert found.refused == ()


def test_a_zip_that_is_nothing_known_is_refused_beside_others(tmp_path):
    for name, files in (("x.zip", X_ZIP), ("other.zip", {"a.txt": b"a"})):
        (tmp_path / name).write_bytes(zipped(files))
    found = take_in([str(tmp_path / "x.zip"), str(tmp_path / "other.zip")])
    assert [one.kind for one in found.inputs] == ["x_export"]
    assert "none of Connections.csv" in found.refused[0].reason


def test_contacts_on_x_are_numbers_from_both_lists_but_not_the_blocked():
    found = contacts(X, X_ZIP)
    assert found.people == {f"x/id:{number}": ("", "") for number in (11, 12, 13, 21)}
    assert (found.platform, found.doubts, found.without_address) == ("x", (), ())
    assert "by number" in found.named_by


@pytest.mark.parametrize(
    ("address", "key"),
    [
        (f"{LINK}11", "x/id:11"),
        ("https://x.com/intent/user?lang=en&user_id=11", "x/id:11"),
        ("https://x.com/intent/follow?user_id=11#top", "x/id:11"),
        ("https://x.com/i/user/11", "x/id:11"),
        ("https://x.com/helena", "x/helena"),
        ("https://x.com/intent/user?user_id=helena", None),
        ("https://x.com/intent/user", None),
    ],
)
def test_an_account_of_x_has_a_key_by_its_number_too(address, key):
    assert profile_key(address) == key


def test_contacts_on_instagram_are_handles_with_the_moment_of_following():
    found = contacts(INSTAGRAM, INSTAGRAM_ZIP)
    assert found.people == {
        "instagram/helena.march": ("", "2023-11-14T22:13:20Z"),
        "instagram/orrin_hall": ("", "2024-03-09T16:00:00Z"),
    }
    assert profile_key("https://www.instagram.com/Helena.March/") in found.people


def test_a_handle_that_stands_in_the_address_alone_is_found_there():
    entry = {"string_list_data": [{"href": "https://www.instagram.com/_u/helena.march", "timestamp": 1700000000}]}
    found = contacts(INSTAGRAM, {"following.json": following(entry)})
    assert list(found.people) == ["instagram/helena.march"]


def test_contacts_on_facebook_are_names_mended_and_doubted():
    found = contacts(FACEBOOK, FACEBOOK_ZIP)
    assert found.people["facebook/name:zo\u00eb exempel"] == ("Zo\u00eb Exempel", "2023-11-14T22:13:20Z")
    assert found.doubts == (FACEBOOK.doubt,)


def test_two_friends_of_one_name_are_nobody_in_particular():
    found = contacts(FACEBOOK, {"friends.json": friends(("Kim", 1700000000), ("kim", 1710000000), ("Sam", 1))})
    assert list(found.people) == ["facebook/name:sam"]
    assert found.without_address == ("Kim",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Zo\u00c3\u00ab", "Zo\u00eb"),
        ("Zo\u00eb", "Zo\u00eb"),
        ("Kim", "Kim"),
        ("\u0141ukasz", "\u0141ukasz"),
        ("", ""),
    ],
)
def test_text_that_was_encoded_twice_is_mended_where_that_is_certain(text, said):
    assert mended(text) == said


@pytest.mark.parametrize(
    ("files", "missing"), [("data/follower.js", "followers"), ("data/following.js", "those you follow")]
)
def test_a_list_that_is_missing_is_a_doubt(files, missing):
    left = {name: data for name, data in X_ZIP.items() if not name.startswith(files.removesuffix(".js"))}
    assert contacts(X, left).doubts == (f"An export has no list of {missing}, so it does not show all contacts.",)


def test_a_broken_list_is_refused_and_the_others_are_read():
    files = X_ZIP | {"data/follower.js": b"window.YTD.follower.part0 = [ {"}
    found = kinds.read_given(given(zipped(files)))
    assert found.inputs[0].counts == {"following": 3, "blocked": 1}
    assert found.refused[0].file == "data/follower.js in export.zip"
    assert any("could not be read" in doubt for doubt in contacts(X, files).doubts)


@pytest.mark.parametrize(
    ("platform", "data", "said"),
    [
        (X, b"window.YTD.following.part0 = 7", "not a list as X writes it"),
        (X, b"alert(1); " * 50 + b"[]", "not a list as X writes it"),
        (X, b'window.YTD.following.part0 = [{"following": fetch()}]', "not JSON"),
        (X, b"window.YTD.following.part0 = " + b"[" * 50 + b"]" * 50, "nest deeper"),
        (INSTAGRAM, b'{"relationships_following": 3}', "no list of accounts"),
        (FACEBOOK, b'{"friends_v2": {}}', "no list of friends"),
        (FACEBOOK, b"nothing", "none of the lists"),
    ],
)
def test_what_is_no_list_is_refused_with_a_reason(platform, data, said):
    name = "following.js" if platform is X else "x"
    with pytest.raises(UnableToRead, match=said):
        kinds.read_bytes(name, data, platform.kind)


def test_an_export_without_lists_is_refused():
    with pytest.raises(UnableToRead, match="none of the lists of accounts"):
        kinds.read_given(given(zipped({"a.txt": b""})), "x_export")


def test_zips_that_are_locked_damaged_or_shadows_are_no_lists():
    shadow = zipped({"__MACOSX/._following.js": x_list("following", "1"), "a.txt": b""})
    assert not social.is_export(X, given(shadow))
    cut = zipped(X_ZIP)[:-40]
    assert not social.is_export(X, given(cut))
    with pytest.raises(UnableToRead, match="damaged"):
        kinds.read_bytes("x.zip", cut, "x_export")


def test_a_list_that_is_packed_to_fill_a_machine_is_refused():
    data = zipped({"data/following.js": b"window.YTD.following.part0 = [" + b" " * 3_000_000 + b"]"})
    with pytest.raises(UnableToRead, match="packed so tightly"):
        kinds.read_bytes("x.zip", data)


def test_entries_without_an_account_are_passed_over():
    entries = [1, None, [], {}, {"following": 3}, {"following": {"accountId": 4}}, {"following": {"accountId": "4;x"}}]
    data = b"window.YTD.following.part0 = " + json.dumps(entries).encode()
    assert kinds.read_bytes("x", data).counts == {"following": 0}
    odd = [{"string_list_data": [3]}, {"string_list_data": {}}, {"title": "not a handle"}, 7]
    assert kinds.read_bytes("x", following(*odd)).counts == {"following": 0}


def test_more_accounts_than_the_limit_are_refused():
    with pytest.raises(UnableToRead, match="more than 2 accounts"):
        social.read(
            X, given(zipped({"following.js": x_list("following", "1", "2", "3").replace(b"\n", b"")})), Limits(rows=2)
        )


@pytest.mark.parametrize("value", [None, True, "1700000000", -1, 0, 1e99, float("nan"), 10**17])
def test_a_moment_that_cannot_be_meant_is_not_known(value):
    assert moment(value) == ""


def test_read_connections_takes_every_platform(tmp_path):
    for kind, files in ZIPS.items():
        (tmp_path / kind).write_bytes(zipped(files))
    assert [read_connections(str(tmp_path / kind)).platform for kind in ZIPS] == ["x", "instagram", "facebook"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["a", "12"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "following",
                    "accountId",
                    "string_list_data",
                    "value",
                    "title",
                    "href",
                    "timestamp",
                    "name",
                    "friends_v2",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
WRITTEN = st.one_of(
    st.binary(max_size=200),
    JSON.map(lambda value: json.dumps(value).encode()),
    JSON.map(lambda value: b"window.YTD.following.part0 = " + json.dumps([{"following": value}]).encode()),
    JSON.map(lambda value: json.dumps({"relationships_following": [value, {"string_list_data": [value]}]}).encode()),
    JSON.map(lambda value: json.dumps({"friends_v2": [value, {"name": value, "timestamp": value}]}).encode()),
)


@for_all(
    WRITTEN, st.sampled_from(social.PLATFORMS), st.sampled_from(["following.js", "following.json", "friends.json"])
)
def test_any_bytes_are_read_or_refused(data, platform, name):
    for one in (given(data, name), folder({f"data/{name}": data}), given(zipped({name: data}))):
        social.is_export(platform, one)
        try:
            found = social.read(platform, one, DEFAULT)
            people = social.connections_of(platform, one, DEFAULT).people
        except UnableToRead:
            continue
        assert all(key.startswith(f"{platform.platform}/") for key in people)
        assert sum(found.inputs[0].counts.values()) >= len(people)
