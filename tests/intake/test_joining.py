"""Several readings of one persona become one, and nothing that was said is lost."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.dossier import (
    Advert,
    Answers,
    Approach,
    Dossier,
    Firm,
    Message,
    Profile,
    Reading,
    message_place,
    profile_key,
)
from thinklink.intake import join, join_named

HELENA = "https://www.linkedin.com/in/helena-marchbank"


def message(text, at=None, sender="persona"):
    return Message(sender=sender, text=text, at=at)


def reading(*said, name="a", url=HELENA, shown=None, **more):
    """Return a reading of the file `name` in which message `n` stands on line `n + 1`."""
    places = {message_place(index): f"{name}:{index + 1}" for index in range(len(said))}
    dossier = Dossier(id=name, profile=Profile(url=url, name=shown), approach=Approach(messages=said), **more)
    return Reading(dossier, places)


def texts(one):
    return [said.text for said in one.dossier.approach.messages]


def sources(one):
    return [one.source_of(message_place(index)) for index in range(len(one.dossier.approach.messages))]


def test_readings_of_one_profile_become_one_where_the_first_stood():
    other = reading(message("x"), name="o", url="https://www.linkedin.com/in/priya-oakes")
    first, second = (
        reading(message("a"), name="1"),
        reading(message("b"), name="2", url="linkedin.com/in/Helena-Marchbank?x"),
    )
    found = join([first, other, second])
    assert [one.dossier.id for one in found] == ["1", "o"]
    assert (texts(found[0]), sources(found[0])) == (["a", "b"], ["1:1", "2:1"])
    assert found[1] is other


def test_messages_that_all_have_a_date_are_put_in_order_of_time():
    first = reading(message("c", "2025-11-03T14:02+01:00"), message("e", "2025-12"), name="1")
    second = reading(
        message("b", "2025-11-03T12:59:00Z"), message("d", "2025-11-03T13:03"), message("a", "2025"), name="2"
    )
    (found,) = join([first, second])
    assert texts(found) == list("abcde")
    assert sources(found) == ["2:3", "2:1", "1:1", "2:2", "1:2"]


@pytest.mark.parametrize("at", [None, "some day"])
def test_where_one_date_is_missing_one_reading_stands_after_the_other(at):
    first = reading(message("b", "2025-11-03"), message("c", at), name="1")
    (found,) = join([first, reading(message("a", "2025-11-02"), name="2")])
    assert texts(found) == ["b", "c", "a"]


def test_a_message_that_both_hold_is_said_once_and_as_often_as_one_of_them_says_it():
    yes, no = message("yes"), message("no")
    (found,) = join(
        [reading(yes, yes, no, name="1"), reading(yes, yes, yes, message("yes", sender="member"), name="2")]
    )
    assert texts(found) == ["yes", "yes", "no", "yes", "yes"]
    assert sources(found) == ["1:1", "1:2", "1:3", "2:3", "2:4"]


def test_what_the_first_does_not_know_is_filled_in_with_its_place():
    first = Reading(
        Dossier(id="1", profile=Profile(url=HELENA, headline="Energy"), answers=Answers(hurry=True)),
        {"profile": "1:1", "approach": "1:2"},
        "persona",
    )
    second = Reading(
        Dossier(
            id="2",
            platform="linkedin",
            language="en",
            profile=Profile(url=HELENA, name="Helena", headline="Gas", skills=("grids",)),
            approach=Approach(channel="inmail", accepted=True, advert=Advert(title="x")),
            answers=Answers(hurry=False, already_shared=("cv",)),
            firm=Firm(name="Orrin"),
        ),
        {"profile": "2:1", "profile.skills[0]": "2:7", "approach.advert.title": "2:9", "": "2"},
        connected_on="2025-11-03",
    )
    (found,) = join([first, second])
    dossier = found.dossier
    assert (dossier.id, dossier.platform, dossier.language, found.kind) == ("1", "linkedin", "en", "persona")
    assert dossier.profile == Profile(url=HELENA, name="Helena", headline="Energy", skills=("grids",))
    assert dossier.approach == Approach(channel="inmail", accepted=True, advert=Advert(title="x"))
    assert dossier.answers == Answers(hurry=True, already_shared=("cv",))
    assert dossier.firm == Firm(name="Orrin")
    assert found.connected_on == "2025-11-03"
    assert found.source_of("profile.headline") == "1:1"
    assert found.source_of("profile.name") == "2:1"
    assert found.source_of("profile.skills[0]") == "2:7"
    assert found.source_of("approach.advert.title") == "2:9"


def test_places_inside_a_message_move_with_it():
    first = reading(message("b", "2025-11-03"), name="1")
    second = Reading(
        Dossier(id="2", profile=Profile(url=HELENA), approach=Approach(messages=(message("a", "2025-11-02"),))),
        {"approach.messages[0].attachments[0]": "2:8"},
    )
    (found,) = join([first, second])
    assert found.sources == {"approach.messages[0].attachments[0]": "2:8", "approach.messages[1]": "1:1"}


@pytest.mark.parametrize(("since", "pending"), [(None, True), ("2025-11-03", False)])
def test_an_invitation_is_pending_only_where_no_reading_knows_of_a_connection(since, pending):
    waiting = Reading(Dossier(id="1", profile=Profile(url=HELENA)), pending=True)
    (found,) = join([waiting, Reading(Dossier(id="2", profile=Profile(url=HELENA)), connected_on=since)])
    assert (found.pending, found.connected_on) == (pending, since)


def test_a_name_joins_only_when_asked():
    pair = [reading(message("a"), url=None, shown="Helena  Marchbank"), reading(message("b"), shown="HELENA MARCHBANK")]
    assert join(pair) == tuple(pair)
    (found,) = join_named(pair)
    assert texts(found) == ["a", "b"]
    assert found.dossier.profile.url == HELENA


def test_two_profiles_of_one_name_stay_two_and_nobody_joins_either():
    two = [
        reading(message("a"), name="1", shown="Helena"),
        reading(message("b"), name="2", shown="Helena", url="https://www.linkedin.com/in/helena-2"),
        reading(message("c"), name="3", shown="Helena", url=None),
        reading(message("d"), name="4", url=None),
    ]
    assert join_named(two) == tuple(two)


MESSAGES = st.builds(
    Message,
    sender=st.sampled_from(["persona", "member"]),
    text=st.sampled_from("abc"),
    at=st.sampled_from([None, "2025", "2025-11-03", "2025-11-03T14:02Z", "nonsense"]),
)
READINGS = st.lists(
    st.builds(
        lambda said, url, shown, name: reading(*said, url=url, shown=shown, name=name),
        st.lists(MESSAGES, max_size=5),
        st.sampled_from(
            [None, HELENA, "linkedin.com/in/helena-marchbank/", "https://x.com/helena", "linkedin.com/in/b"]
        ),
        st.sampled_from([None, "", "Helena", "helena ", "Sam"]),
        st.sampled_from("pqrs"),
    ),
    max_size=6,
)
BOTH = pytest.mark.parametrize("joining", [join, join_named])


def everything(readings):
    """Return each distinct message with each place in which it stands."""
    return {
        (said, source)
        for one in readings
        for said, source in zip(one.dossier.approach.messages, sources(one), strict=True)
    }


@BOTH
@given(READINGS)
def test_every_distinct_message_survives_with_a_place_where_it_stood(joining, readings):
    joined = everything(joining(readings))
    assert {said for said, _ in joined} == {said for said, _ in everything(readings)}
    assert joined <= everything(readings)


@BOTH
@given(READINGS)
def test_no_message_is_said_less_often_than_where_it_is_said_most(joining, readings):
    joined = Counter(said for one in joining(readings) for said in one.dossier.approach.messages)
    for one in readings:
        assert Counter(one.dossier.approach.messages) <= joined


@BOTH
@given(READINGS)
def test_joining_twice_changes_nothing_more(joining, readings):
    once = joining(readings)
    assert joining(once) == once


@given(READINGS)
def test_each_profile_is_there_once_in_the_order_of_first_appearance(readings):
    before = [profile_key(one.dossier.profile.url) for one in readings]
    after = [profile_key(one.dossier.profile.url) for one in join(readings)]
    assert [key for key in after if key] == list(dict.fromkeys(key for key in before if key))
    assert after.count(None) == before.count(None)
