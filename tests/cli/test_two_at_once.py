"""A second process changes nothing but the time, and its death loses nobody."""

from __future__ import annotations

import os

import pytest

from thinklink.answer import glances
from thinklink.cli import two_at_once
from thinklink.dossier import Approach, Dossier, Message, Reading

pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
TEXTS = ("See you at the fair.", "We pay 3,000 euros in cash for what is not yet published. Do not tell anybody.")


def people(number):
    return tuple(
        Reading(
            Dossier(id=f"p{at}", approach=Approach(messages=(Message(sender="persona", text=TEXTS[at % 3 == 0]),))),
            kind="persona",
        )
        for at in range(number)
    )


@pytest.mark.parametrize("number", [0, 1, 399, 400, 401])
def test_the_glances_are_those_of_one_process_in_the_same_order(number):
    assert two_at_once.glances_of(people(number)) == tuple(glances(people(number)))


def test_when_the_second_process_dies_the_first_does_its_work(monkeypatch):
    monkeypatch.setattr(two_at_once, "_send", lambda *_: os._exit(1))
    assert two_at_once.glances_of(people(401)) == tuple(glances(people(401)))


def test_when_the_second_process_finds_too_little_the_first_does_its_work(monkeypatch):
    monkeypatch.setattr(two_at_once, "_send", lambda pipe, _: pipe.send([("low", 0.0, False)]))
    assert two_at_once.glances_of(people(402)) == tuple(glances(people(402)))


def test_progress_never_goes_beyond_all_and_never_back():
    told = []
    two_at_once.glances_of(people(401), lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    assert all(0 <= done < of == 401 for done, of in told)


def test_where_this_system_cannot_split_one_process_does_it_all(monkeypatch):
    monkeypatch.setattr(two_at_once.sys, "platform", "darwin")
    monkeypatch.setattr(two_at_once, "_received", lambda *_: pytest.fail("there is no second process"))
    assert len(two_at_once.glances_of(people(401))) == 401
