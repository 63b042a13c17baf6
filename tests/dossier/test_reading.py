"""Where a passage of a dossier stands in the member's files."""

from __future__ import annotations

import pytest

from thinklink.dossier import Dossier, Reading, message_place


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("approach.messages[1]", "messages.csv:3"),
        ("approach.messages[1].text", "messages.csv:3"),
        ("approach.messages[2]", "Invitations.csv:2"),
        ("approach", "Invitations.csv:2"),
        ("profile.name", "chat.txt"),
        ("firm", "chat.txt"),
        ("", "chat.txt"),
    ],
)
def test_the_nearest_place_around_a_passage_tells_where_it_stands(place, source):
    sources = {"": "chat.txt", "approach": "Invitations.csv:2", message_place(1): "messages.csv:3"}
    assert Reading(Dossier(id="x"), sources).source_of(place) == source


def test_without_sources_nothing_is_said_of_where_it_stands():
    reading = Reading(Dossier(id="x"))
    assert reading.source_of("profile") == reading.source_of("approach.messages[0].text") == ""
    assert (reading.kind, reading.pending, reading.connected_on) == ("conversation", False, None)
