"""Connections and the owner: who is in the list, who hides, and whose archive it is."""

from __future__ import annotations

import pytest
from archives import (
    ME,
    PROFILE,
    THEM,
    THIRD,
    connection,
    connections,
    invitation,
    invitations,
    message,
    messages,
    one_reading,
    read,
    table,
    url,
)
from hypothesis import given as for_all
from hypothesis import strategies as st

from thinklink.intake.connections import connection_list
from thinklink.intake.limits import DEFAULT
from thinklink.intake.linkedin.keys import Keys, conversation_key, is_profile, name_key
from thinklink.intake.linkedin.people import read_contacts


def contacts(*rows, **how):
    return read_contacts(connections(*rows, **how), Keys(), DEFAULT)


def without_urls(*rows):
    header = ("First Name", "Last Name", "Email Address", "Company", "Position", "Connected On")
    kept = [(*row[:2], *row[3:]) for row in rows]
    return table(header, kept)


def test_rows_with_only_a_date_are_counted_as_hidden_and_commas_alone_are_nothing():
    hidden = ("", "", "", "", "", "", "07 Jun 2026")
    found = contacts(connection(), hidden, hidden, ("",) * 7)
    assert (found.rows, found.hidden, list(found.by_key)) == (3, 2, [THEM])
    told, _ = read({"Connections.csv": connections(connection(), hidden)})
    assert told.counts["hidden_members"] == 1
    assert any("hide their name" in note for note in told.notes)


def test_names_keep_credentials_and_emoji_lose_undefined_and_are_put_right():
    rows = [
        connection("a", **{"First Name": "Kim", "Last Name": "Looper, DipWSET"}),
        connection("b", **{"First Name": "Jo \U0001f600", "Last Name": "undefined"}),
        connection("c", **{"First Name": "Jos\u00c3\u00a9", "Last Name": "Muster"}),
    ]
    names = [one.name for one in contacts(*rows).by_key.values()]
    assert names == ["Kim Looper, DipWSET", "Jo \U0001f600", "Jos\u00e9 Muster"]


def test_post_and_firm_make_the_headline():
    rows = [
        connection("a", Company="Tallow Ltd", Position="Editor"),
        connection("b", Company="Tallow Ltd"),
        connection("c", Position="Editor"),
        connection("d"),
    ]
    found = [one.headline for one in contacts(*rows).by_key.values()]
    assert found == ["Editor at Tallow Ltd", "Tallow Ltd", "Editor", None]


def test_addresses_are_the_same_key_however_they_are_written():
    ways = [
        "https://www.linkedin.com/in/Kim-M%C3%BCster?trk=x",
        "linkedin.com/in/kim-m\u00fcster/",
        "uk.linkedin.com/in/KIM-m\u00fcster",
    ]
    found = contacts(*[connection(URL=way) for way in ways])
    assert list(found.by_key) == ["kim-m\u00fcster"]
    assert found.repeated == 2


def test_without_addresses_people_are_told_apart_by_name_and_the_member_is_told():
    found, _ = read({"Connections.csv": without_urls(connection(), connection("ada"), connection("ada"))})
    assert found.counts["connections"] == 3
    assert any("by name only" in note for note in found.notes)


def test_somebody_without_an_address_in_a_list_of_addresses_is_kept_by_name():
    found = contacts(connection(), connection(URL=""))
    assert list(found.by_key) == [THEM, "name:kim muster"]
    assert found.without_url == 1


def test_a_long_key_is_shortened_and_stays_different():
    keys = Keys()
    first, second = keys.of(url("a" * 300)), keys.of(url("a" * 301))
    assert len(first) <= 200
    assert first != second
    assert is_profile(first)
    assert not is_profile(name_key("Kim"))
    assert not is_profile(conversation_key("t1"))


def test_several_addresses_in_one_cell_are_parted_by_pattern():
    cell = f"{url('a,b')},{url('c')}, uk.linkedin.com/in/d,www.linkedin.com/in/e"
    assert Keys().of_several(cell) == ("a,b", "c", "d", "e")
    assert Keys().of_several("") == ()
    assert Keys().of_several("https://elsewhere.example/x,y") == ()


def test_outgoing_inviters_and_incoming_invitees_are_the_member():
    reading = one_reading(
        {"Invitations.csv": invitations(invitation(), invitation(ME, THIRD)), "messages.csv": messages(message())}
    )
    assert reading.dossier.id == THEM
    assert [one.sender for one in reading.dossier.approach.messages] == ["persona"]


def test_the_name_in_the_profile_tells_whose_messages_are_the_members():
    files = {
        "messages.csv": messages(message(), message(ME, (THEM,), "Yes?")),
        "Profile.csv": table(PROFILE, [("Robin", "Sample, PhD", "")]),
    }
    assert [one.sender for one in one_reading(files).dossier.approach.messages] == ["persona", "member"]


def test_whoever_is_in_most_conversations_is_the_member_and_that_is_said():
    files = {"messages.csv": messages(message(), message(THIRD, thread="t2"))}
    found, _ = read(files)
    assert {one.dossier.id for one in found.readings} == {THEM, THIRD}
    assert any(f'most conversations: "{ME}"' in note for note in found.notes)


def test_between_two_in_one_conversation_the_one_who_is_no_connection_is_the_member():
    files = {"messages.csv": messages(message()), "Connections.csv": connections(connection())}
    assert one_reading(files).dossier.id == THEM


def test_between_two_strangers_the_one_who_did_not_write_first_is_the_member():
    rows = [message(), message(ME, (THEM,), at="2026-01-30 10:05:00 UTC")]
    assert one_reading({"messages.csv": messages(*rows)}).dossier.id == THEM


def _nameless(*rows):
    kept = [tuple("" if "linkedin.com" in cell else cell for cell in row) for row in rows]
    return messages(*kept)


def test_without_addresses_the_same_steps_work_on_names():
    by_most = {"messages.csv": _nameless(message(), message(THIRD, thread="t2"))}
    found, _ = read(by_most)
    assert {one.dossier.id for one in found.readings} == {"name:kim muster", "name:alex exempel"}
    by_profile = by_most | {"Profile.csv": table(PROFILE, [("Robin", "Sample", "")])}
    assert read(by_profile)[0].readings == found.readings
    rows = [
        ("Kim Muster", "Robin Sample", "", "Hello", "INCOMING"),
        ("Robin Sample", "Alex Exempel", "", "", "OUTGOING"),
    ]
    invited = {"Invitations.csv": table(("From", "To", "Sent At", "Message", "Direction"), rows)}
    assert [one.dossier.id for one in read(invited)[0].readings] == ["name:kim muster"]


@pytest.mark.parametrize("without", [(), ("RECIPIENT PROFILE URLS",), ("RECIPIENT PROFILE URLS", "SENDER PROFILE URL")])
def test_without_ids_conversations_are_told_apart_by_who_is_in_them(without):
    gone = dict.fromkeys((*without, "CONVERSATION ID"), "")
    rows = [
        message(text="Hello", **gone),
        message(ME, (THEM,), text="Yes", at="2026-01-30 11:00:00 UTC", **gone),
        message(THIRD, text="Good day", **gone),
    ]
    found, _ = read({"messages.csv": messages(*rows)})
    said = {one.dossier.profile.name: [m.text for m in one.dossier.approach.messages] for one in found.readings}
    assert found.counts["conversations"] == 2
    assert said == {"Kim Muster": ["Hello", "Yes"], "Alex Exempel": ["Good day"]}


def test_where_nobody_can_be_worked_out_that_is_said():
    rows = [message(None, (), FROM="LinkedIn Member")]
    found, _ = read({"messages.csv": messages(*rows)})
    assert any("could not be worked out" in note for note in found.notes)
    assert [one.dossier.id for one in found.readings] == ["name:linkedin member"] or found.readings


def test_an_empty_profile_says_nothing():
    found, _ = read({"Profile.csv": table(PROFILE, [])})
    assert found.owner is None


_NO_NAME = ("Cs", "Cc", "Zs", "Zl", "Zp", "Cf")
_SLUGS = st.text(alphabet="abcdefgh-0123456789", min_size=1, max_size=12).filter(lambda text: text.strip("-"))
_TEXTS = st.text(alphabet=st.characters(exclude_categories=_NO_NAME), min_size=1, max_size=12)


@for_all(
    st.dictionaries(
        _SLUGS,
        st.tuples(_TEXTS.filter(lambda name: name != "undefined"), st.dates()),
        max_size=12,
    )
)
def test_generated_connections_come_back_as_they_were(people):
    rows = [
        connection(slug, f"{on:%d %b} {on.year:04}", **{"First Name": name, "Last Name": "X"})
        for slug, (name, on) in people.items()
    ]
    found = contacts(*rows)
    assert {key: one.connected_on for key, one in found.by_key.items()} == {
        slug: on.isoformat() for slug, (_, on) in people.items()
    }
    assert found.rows == len(people)


def test_a_list_of_connections_says_what_makes_it_doubtful():
    whole = connection_list(contacts(connection(), connection(URL="", **{"First Name": "Ada"})), "00")
    assert whole.people == {THEM: ("Kim Muster", "2026-02-08")}
    assert (whole.without_address, whole.has_urls, whole.doubts, whole.sha256) == (("Ada Muster",), True, (), "00")
    nameless = connection_list(contacts(connection(URL="", **{"Connected On": "?"})), "")
    assert (nameless.people, nameless.without_address) == ({}, ("Kim Muster",))
    assert "by name only" in nameless.doubts[0]
    assert "no connections at all" in connection_list(contacts(), "").doubts[0]
    cut = read_contacts(connections(connection()) + b'x,"', Keys(), DEFAULT)
    assert "cut off at line 3" in connection_list(cut, "").doubts[0]
