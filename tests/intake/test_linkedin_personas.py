"""From rows of an archive to one dossier for each persona."""

from __future__ import annotations

import pytest
from archives import (
    ME,
    MESSAGES,
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
)
from hypothesis import given as for_all
from hypothesis import strategies as st

from thinklink.dossier import dossier_from_json, dossier_to_json

#: an invitation that tells who the member is, and brings no persona
_OURS = invitations(invitation(ME, THIRD))


def said(reading):
    return [(one.sender, one.text) for one in reading.dossier.approach.messages]


def test_an_accepted_invitation_tells_since_when_and_where_it_stands():
    reading = one_reading(
        {"Connections.csv": connections(connection()), "Invitations.csv": invitations(invitation(note="May I ask?"))}
    )
    approach = reading.dossier.approach
    assert (approach.channel, approach.started, approach.accepted) == ("invitation", "2026-01-29T14:37", True)
    assert said(reading) == [("persona", "May I ask?")]
    assert (reading.connected_on, reading.pending, reading.kind) == ("2026-02-08", False, "persona")
    assert reading.source_of("approach.messages[0]") == "Invitations.csv:2"
    assert reading.source_of("profile.name") == "Connections.csv:2"
    assert reading.dossier.profile.url == "https://www.linkedin.com/in/kim-muster"


def test_an_invitation_that_waits_is_pending_and_one_that_cannot_be_told_is_not():
    waiting = one_reading(
        {"Connections.csv": connections(connection("ada")), "Invitations.csv": invitations(invitation())}
    )
    unknown = one_reading({"Invitations.csv": invitations(invitation())})
    assert (waiting.pending, waiting.dossier.approach.accepted) == (True, None)
    assert not unknown.pending


@pytest.mark.parametrize(("word", "incoming"), [("INCOMING", True), ("received", True), ("SENT", False), ("?", True)])
def test_every_word_for_the_direction_is_understood(word, incoming):
    row = invitation(direction=word)
    found, _ = read({"Invitations.csv": invitations(invitation(THIRD), row)})
    assert (THEM in {one.dossier.id for one in found.readings}) is incoming


def test_an_invitation_of_nobody_is_passed_over():
    found, _ = read({"Invitations.csv": invitations(("", "Robin Sample", "", "", "INCOMING", "", ""))})
    assert found.readings == ()
    assert found.counts["invitations"] == 1


@pytest.mark.parametrize("backwards", [False, True])
def test_messages_are_told_oldest_first_whichever_way_the_file_runs(backwards):
    rows = [message(at=f"2026-01-30 10:00:0{number} UTC", text=str(number)) for number in (1, 2, 3)]
    reading = one_reading({"Invitations.csv": _OURS, "messages.csv": messages(*(rows[::-1] if backwards else rows))})
    assert [text for _, text in said(reading)] == ["1", "2", "3"]


def test_conversations_with_one_persona_are_merged_by_time_and_undated_messages_stand_last():
    rows = [
        message(text="b", at="2026-01-02 10:00:00 UTC"),
        message(text="?", at="soon"),
        message(text="a", at="2026-01-01 10:00:00 UTC", thread="t2"),
    ]
    reading = one_reading({"Invitations.csv": _OURS, "messages.csv": messages(*rows)})
    assert [text for _, text in said(reading)] == ["a", "b", "?"]
    assert reading.source_of("approach.messages[0]") == "messages.csv:4"


def test_a_note_stands_in_its_place_in_time_and_is_said_once():
    rows = [message(text="first", at="2026-01-01 10:00:00 UTC"), message(text="last", at="2026-02-01 10:00:00 UTC")]
    files = {"Invitations.csv": invitations(invitation(note="note")), "messages.csv": messages(*rows)}
    assert [text for _, text in said(one_reading(files))] == ["first", "note", "last"]
    files["messages.csv"] = messages(*rows, message(text="note", at="2026-01-29 14:37:00 UTC"))
    assert [text for _, text in said(one_reading(files))] == ["first", "note", "last"]


def test_a_note_without_a_time_is_first():
    files = {"Invitations.csv": invitations(invitation(note="note", at="?")), "messages.csv": messages(message())}
    assert [text for _, text in said(one_reading(files))] == ["note", "Hello"]


def test_spam_is_kept_and_drafts_and_paid_mail_are_counted_and_left_out():
    paid = '<p class="spinmail-quill-editor">Buy</p>'
    rows = [
        message(text="kept", FOLDER="SPAM"),
        message(ME, (THEM,), "draft", **{"IS MESSAGE DRAFT": "Yes"}),
        message(ME, (THEM,), "draft", **{"IS CONVERSATION DRAFT": "true"}),
        message(THIRD, text=paid, thread="t2"),
        message(text="the word spinmail alone hides nothing", at="2026-01-31 10:00:00 UTC"),
    ]
    found, _ = read({"Invitations.csv": _OURS, "messages.csv": messages(*rows)})
    assert (found.counts["drafts"], found.counts["sponsored"], found.counts["messages"]) == (2, 1, 5)
    assert [text for _, text in said(found.readings[0])] == ["kept", "the word spinmail alone hides nothing"]
    assert len(found.readings) == 1


def test_html_becomes_words_and_a_subject_is_said_and_makes_it_inmail():
    row = message(
        text="<p>Dear Robin,</p><p>a &amp; b</p>",
        SUBJECT="Offer",
        ATTACHMENTS="https://x.example/a https://x.example/b",
    )
    reading = one_reading({"Invitations.csv": _OURS, "messages.csv": messages(row)})
    assert said(reading) == [("persona", "Offer\n\nDear Robin,\n\na & b")]
    assert reading.dossier.approach.channel == "inmail"
    assert reading.dossier.approach.messages[0].attachments == ("https://x.example/a", "https://x.example/b")


def test_a_subject_from_a_connection_is_a_message():
    files = {
        "Invitations.csv": _OURS,
        "Connections.csv": connections(connection(on="01 Jan 2020")),
        "messages.csv": messages(message(SUBJECT="Hello")),
    }
    assert one_reading(files).dossier.approach.channel == "message"


def test_a_message_before_the_invitation_is_how_they_came():
    files = {
        "Invitations.csv": invitations(invitation(at="3/1/26, 1:00 PM")),
        "messages.csv": messages(message()),
    }
    assert one_reading(files).dossier.approach.channel == "message"


def test_in_a_talk_of_three_the_third_is_named_and_in_a_larger_one_left_out():
    three = [message(to=(ME, THIRD)), message(THIRD, (ME, THEM), "And I", at="2026-01-30 10:01:00 UTC")]
    found, _ = read({"Invitations.csv": _OURS, "messages.csv": messages(*three)})
    first = next(one for one in found.readings if one.dossier.id == THEM).dossier.approach.messages
    assert [(one.sender, one.who) for one in first] == [("persona", None), ("other", "Alex Exempel")]
    more = ",".join(f"https://www.linkedin.com/in/{name}" for name in (ME, THIRD, "ada", "bo"))
    four = [message(**{"RECIPIENT PROFILE URLS": more}), three[1]]
    found, _ = read({"Invitations.csv": _OURS, "messages.csv": messages(*four)})
    assert said(next(one for one in found.readings if one.dossier.id == THEM)) == [("persona", "Hello")]


def test_two_who_left_the_platform_are_never_taken_for_one():
    rows = [message(), message(None, text="x", thread="t2"), message(None, text="y", thread="t3")]
    found, _ = read({"Invitations.csv": _OURS, "messages.csv": messages(*rows)})
    assert [one.dossier.id for one in found.readings] == [THEM, "conversation:t2", "conversation:t3"]
    assert found.readings[1].dossier.profile.url is None


def test_somebody_who_never_answered_is_no_persona():
    found, _ = read({"Invitations.csv": _OURS, "messages.csv": messages(message(ME, (THEM,)))})
    assert found.readings == ()


def test_without_ids_conversations_are_parted_by_who_is_in_them():
    rows = [
        message(thread=""),
        message(ME, (THEM,), "Yes?", thread="", at="2026-01-30 11:00:00 UTC"),
        message(THIRD, thread=""),
    ]
    found, _ = read({"Invitations.csv": _OURS, "messages.csv": messages(*rows)})
    them = next(one for one in found.readings if one.dossier.id == THEM)
    assert said(them) == [("persona", "Hello"), ("member", "Yes?")]
    assert found.counts["conversations"] == 2


def test_columns_that_come_and_go_are_not_missed():
    old = [tuple(row)[:10] for row in (MESSAGES, message())]
    data = "\n".join(",".join(row) for row in old).encode()
    assert said(one_reading({"Invitations.csv": _OURS, "messages.csv": data})) == [("persona", "Hello")]


_TEXTS = st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=40).map(str.strip)
_WORDS = _TEXTS.filter(lambda text: text and not set(text) & set("<&\u00a0") and text.isprintable())
_MOMENTS = st.datetimes()


@for_all(st.lists(st.tuples(st.booleans(), _WORDS, _MOMENTS), min_size=1, max_size=12))
def test_generated_conversations_come_back_in_order(told):
    told = sorted(((theirs, text, at.replace(microsecond=0)) for theirs, text, at in told), key=lambda one: one[2])
    rows = [
        message(*((THEM, (ME,)) if theirs else (ME, (THEM,))), text=text, at=f"{at.isoformat(' ')} UTC")
        for theirs, text, at in [(True, "begin", told[0][2]), *told]
    ]
    reading = one_reading({"Invitations.csv": _OURS, "messages.csv": messages(*rows)})
    ascii_only = [(theirs, text) for theirs, text, _ in told if text.isascii()]
    found = [(one.sender == "persona", one.text) for one in reading.dossier.approach.messages]
    assert len(found) == len(told) + 1
    assert [one for one in found[1:] if one[1].isascii()] == ascii_only or not ascii_only
    assert dossier_from_json(dossier_to_json(reading.dossier)) == reading.dossier
