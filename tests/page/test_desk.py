"""The desk at which the page asks: everything it can do, and one sentence for what it cannot."""

from __future__ import annotations

import json
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from page_cast import EXAMPLES

from thinklink.page.inside.desk import Desk, call
from thinklink.realise.actions import ACTIONS
from thinklink.report import verify_pack

CHAT = (EXAMPLES / "chat.txt").read_bytes()
ARCHIVE = (EXAMPLES / "archive.zip").read_bytes()
NOW = "2026-11-24T12:00:00+00:00"


def ask(name, asked=None, *blobs):
    told = json.loads(call(name, json.dumps(asked or {}), blobs))
    assert "cannot" not in told, told
    return told["done"]


def refused(name, asked=None, *blobs):
    told = json.loads(call(name, json.dumps(asked or {}), blobs))
    assert "done" not in told
    return told["cannot"]


@pytest.fixture(autouse=True)
def _nothing_in_hand():
    ask("forget")


def checked(*blobs, **asked):
    ask("take", asked, *blobs)
    while (far := ask("look", {"seconds": 0.05}))["done"] < far["of"]:
        pass
    return ask("answer")


def test_no_command_of_the_terminal_is_named_on_the_page():
    found = checked(CHAT)
    assert "thinklink " not in found["main"].lower().replace("thinklink, docs", "")
    added = ask("add", {"about": 0, "answers": {"already_shared": ["cv", "money_sent", "login", "met"]}})
    assert "<code" not in added["main"]
    little = checked(b"Good morning.")
    assert "<code" not in little["main"]


def test_every_action_that_names_a_command_is_put_in_the_pages_own_words():
    from thinklink.page.inside.drawn import _INSTEAD

    known = [command for command, _ in _INSTEAD]
    for action in ACTIONS.values():
        for part in (action.how + action.why).split("`")[1::2]:
            assert any(part in command for command in known), part


def test_no_step_of_a_removal_names_a_command():
    for platform, _ in ask("remove", {"platform": "linkedin"})["platforms"]:
        assert "thinklink" not in json.dumps(ask("remove", {"platform": platform}))


def test_a_report_is_whole_masks_what_it_is_told_and_names_no_command():
    checked(CHAT)
    asked = {"about": 0, "country": "GB", "status": "former", "hide": ["substations", ""], "now": NOW}
    found = ask("report", asked)
    assert verify_pack(json.loads(found["json"])) == []
    assert "substations" not in found["json"] + found["html"] + found["letter"]
    assert "thinklink remove" not in found["json"] + found["html"] + found["letter"]
    assert '"-:' not in found["json"]
    assert [one["label"] for one in found["whom"]] == ["If you once served in government or the armed forces"]


def test_a_report_after_questions_alone_rests_on_the_answers():
    ask("ask")
    ask("say", {"field": "asked_for", "value": ["login"]})
    ask("conclude")
    pack = json.loads(ask("report", {"about": 0, "now": NOW})["json"])
    assert [one["name"] for one in pack["files"]] == ["your answers"]


def test_the_first_looked_at_are_those_who_wrote_first():
    asked = {"names": ["archive.zip"]}
    of = ask("take", asked, ARCHIVE)["of"]
    ask("look", {"seconds": 0})
    first = ask("answer")
    assert f"You stopped after 1 of {of} people; the others were not looked at." in first["main"]
    assert ask("look", {"seconds": 0})["done"] == 2


def test_several_parts_of_one_archive_are_read_as_one_and_the_unreadable_is_refused():
    names = ["Connections.csv", "messages.csv", "odd.bin"]
    folder = EXAMPLES / "archive"
    parts = [(folder / name).read_bytes() for name in names[:2]]
    found = json.loads(checked(*parts, b"\x00\x01MZ" * 40, names=names)["json"])
    assert [one["kind"] for one in found["inputs"]] == ["linkedin_archive"]
    assert [one["file"] for one in found["refused"]] == ["odd.bin"]


def test_a_question_answered_about_one_of_many_changes_that_one_alone():
    before = checked(ARCHIVE, names=["archive.zip"])
    ask("ask", {"about": 3})
    ask("say", {"field": "know_them", "value": "yes"})
    after = ask("conclude")
    names = [one["name"] for one in before["subjects"]]
    judged = {one["name"]: one["score"] for one in json.loads(before["json"])["subjects"]}
    anew = {one["name"]: one["score"] for one in json.loads(after["json"])["subjects"]}
    assert {name for name in judged if anew.get(name) != judged[name]} <= {names[3]}


@pytest.mark.parametrize(
    ("name", "asked", "said"),
    [
        ("report", {"about": 9, "now": NOW}, "Please choose the person this is about."),
        ("remove", {"platform": "nowhere"}, "Please choose a platform from the list."),
        ("say", {"field": "age", "value": "old"}, "There is no such question."),
        ("say", {"field": "know_them", "value": "perhaps"}, "Please choose from the list."),
        ("say", {"field": "offered", "value": ["nothing", "job"]}, "“Nothing” does not go with the others."),
        ("nonsense", {}, "Something went wrong, and it is a fault of this page, not of yours"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(name, asked, said):
    assert refused(name, asked).startswith(said)


def test_an_empty_paste_and_a_file_that_is_none_are_refused_by_name():
    assert refused("take", {}, b" \n") == "What you pasted could not be read: it is empty."
    assert refused("take", {"names": ["odd.bin"]}, b"\x00\x01MZ" * 40).startswith("odd.bin could not be read: ")


def test_two_exports_are_compared():
    found = ask("compare", {"names": ["a.zip", "b.zip"], "persona": "linkedin.com/in/nobody-here"}, ARCHIVE, ARCHIVE)
    assert found[0]["state"] == "cannot tell"
    assert refused("compare", {"names": ["a", "b"]}, b"x", b"y").startswith("a could not be read: ")


@settings(max_examples=60, deadline=None)
@given(
    name=some.sampled_from([name for name in vars(Desk) if not name.startswith("_")]),
    asked=some.recursive(
        some.none() | some.booleans() | some.integers() | some.text(string.printable, max_size=20),
        lambda inner: (
            some.lists(inner, max_size=3)
            | some.dictionaries(
                some.sampled_from(
                    ["about", "names", "kind", "field", "value", "answers", "platform", "now", "seconds"]
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=8,
    ),
    blobs=some.lists(some.binary(max_size=60), max_size=2),
)
def test_whatever_is_asked_for_the_desk_answers_in_json(name, asked, blobs):
    told = json.loads(call(name, json.dumps(asked), blobs))
    assert set(told) in ({"done"}, {"cannot"})
