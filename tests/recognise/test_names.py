"""Whoever is named or greeted is known by name, whatever the name is, and nobody else."""

from __future__ import annotations

import pytest

from thinklink.dossier import Approach, Dossier, Message, Profile
from thinklink.recognise.names import names_in


def names(text="", name=None, who=None):
    message = Message(sender="persona", text=text, who=who)
    return names_in(Dossier(id="x", profile=Profile(name=name), approach=Approach(messages=(message,))))


def test_the_persona_and_third_persons_are_named():
    assert names(name="Gift O'Cash", who="Page Li") == {"gift", "cash", "page", "li"}


def test_a_single_letter_is_no_name():
    assert names(name="J R Marsh") == {"marsh"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello Page, how are you?", {"page"}),
        ("Dear Dr. Grant Cash,\nthank you", {"grant", "cash"}),
        ("  hi Can!", {"can"}),
        ("Good morning Hope Marsh. I write", {"hope", "marsh"}),
        ("Good day Mr Young:", {"young"}),
        ("Dear all, thank you", set()),
        ("Hello there we pay well", set()),
        ("We say hello Page, often", set()),
        ("Hey May", {"may"}),
    ],
)
def test_whoever_is_greeted_with_a_capital_is_named(text, expected):
    assert names(text) == expected
