"""The ladder: rungs never fall, a bare offer is no more than offered, the flag is the persona's message."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from thinklink.dossier import Advert, Answers, Approach, Dossier, Message
from thinklink.realise.ladder import RUNGS, climb

senders = st.sampled_from(["persona", "member", "other"])
words = st.sampled_from(
    "please call me on WhatsApp; we pay 500 euros for a first paper; flight and hotel are covered by us; send your cv; "
    "could you share the draft report; no; hello; keep it between us; sign in with your work account".split("; ")
)
threads = st.lists(st.builds(lambda sender, text: Message(sender=sender, text=text), senders, words), max_size=8)


def dossier(*messages: tuple[str, str], **more) -> Dossier:
    return Dossier(id="x", approach=Approach(messages=tuple(Message(sender=s, text=t) for s, t in messages)), **more)


@given(threads)
def test_rungs_never_fall_and_every_message_has_its_turn(messages):
    rung, turns, flagged = climb(Dossier(id="x", approach=Approach(messages=tuple(messages))))
    assert [turn.index for turn in turns] == list(range(len(messages)))
    assert all(earlier.rung <= later.rung for earlier, later in pairwise(turns))
    assert rung == (turns[-1].rung if turns else None)
    assert flagged is None or 1 <= flagged <= sum(message.sender == "persona" for message in messages)


def test_a_greeting_stands_on_the_lowest_rung():
    assert climb(dossier(("persona", "Hello, nice to meet you here.")))[0] == 0


def test_a_trip_in_the_first_message_is_only_offered():
    trip = ("persona", "We invite you to a seminar, flight in business class and hotel are covered by us.")
    assert climb(dossier(trip))[0] == 1
    assert climb(dossier(trip, ("member", "How kind."), trip))[0] == 6


def test_paid_work_that_drifts_to_what_is_not_public_is_the_top():
    rung, turns, flagged = climb(
        dossier(
            ("persona", "We pay 500 euros for a paper on ports from public sources."),
            ("member", "Here it is."),
            ("persona", "Could you share the draft report before it goes to the board? Nobody need know."),
        )
    )
    assert (rung, flagged) == (7, 2)
    assert turns[1].rung < turns[2].rung


def test_a_message_on_another_channel_has_moved():
    messages = (
        Message(sender="persona", text="Hello.", channel="linkedin"),
        Message(sender="persona", text="Hello again.", channel="telegram"),
    )
    assert climb(Dossier(id="x", approach=Approach(messages=messages)))[0] == 3


def test_answers_climb_without_a_thread():
    assert climb(Dossier(id="x", answers=Answers(offered=("travel",))))[0] == 6
    assert climb(Dossier(id="x", answers=Answers(channel_moved="yes")))[0] == 3


def test_nothing_said_has_no_rung_and_an_advert_has_one():
    assert climb(Dossier(id="x")) == (None, (), None)
    advert = Advert(title="Analyst wanted", text="We are looking for an analyst.")
    assert climb(Dossier(id="x", approach=Approach(advert=advert)))[0] == 1


def test_there_are_eight_rungs():
    assert len(RUNGS) == 8
