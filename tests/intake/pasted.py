"""Pastes as a test writes them, and what is read out of them."""

from __future__ import annotations

from thinklink.intake import chat
from thinklink.intake.limits import DEFAULT

HELENA, SAM, PRIYA = "Helena Marchbank", "Sam Tolliver", "Priya Oakes"


def reading(text, name="chat.txt"):
    data = text if isinstance(text, bytes) else text.encode()
    (one,) = chat.read(name, data, DEFAULT).inputs
    assert one.kind == "pasted_chat"
    (found,) = one.readings
    assert one.counts == {"messages": len(found.dossier.approach.messages)}
    return found


def notes(text):
    return chat.read("chat.txt", text.encode(), DEFAULT).inputs[0].notes


def messages(text):
    return reading(text).dossier.approach.messages


def said(text):
    """Return (sender, text) of every message."""
    return [(message.sender, message.text) for message in messages(text)]


def times(text):
    return [message.at for message in messages(text)]


def channels(text):
    return [message.channel for message in messages(text)]


def lines(text):
    """Return the line in the paste at which each message stands."""
    found = reading(text)
    return [
        int(found.source_of(f"approach.messages[{index}]").removeprefix("chat.txt:"))
        for index in range(len(found.dossier.approach.messages))
    ]
