"""The reading process: what it answers, and what it must not do."""

from __future__ import annotations

import io
import os
import resource
import subprocess
import sys

import pytest
from archives import connection, connections, invitation, invitations, message, messages, zipped

from thinklink.intake import wire
from thinklink.intake.confinement import Confined, limit, refuse
from thinklink.intake.limits import DEFAULT, Limits, limits_from_json, limits_to_json
from thinklink.intake.unable import UnableToRead
from thinklink.intake.worker import reason_for, serve

ARCHIVE = zipped({"Connections.csv": connections(connection()), "messages.csv": messages(message())})


def asked(*requests):
    """Return the replies to requests, served in this process and without its limits."""
    there, back = io.BytesIO(), io.BytesIO()
    for request, parts in requests:
        wire.write_frame(there, wire.to_bytes(request))
        for part in parts:
            wire.write_frame(there, part)
    there.seek(0)
    seen = []
    serve(there, back, apply_limits=seen.append)
    assert len(seen) == len(requests)
    back.seek(0)
    return [wire.from_bytes(wire.read_frame(back, 10**9)) for _ in requests]


def request(job, *given, kind=None, limits=DEFAULT):
    named = [
        {"name": one, "path": one, "size": 0} if isinstance(one, str) else {"name": "-", "path": None, "size": len(one)}
        for one in given
    ]
    told = {"job": job, "kind": kind, "limits": limits_to_json(limits), "given": named}
    return told, [one for one in given if isinstance(one, bytes)]


def test_requests_are_answered_in_turn_until_there_are_no_more(tmp_path):
    path = tmp_path / "export.zip"
    path.write_bytes(ARCHIVE)
    first, second, third, fourth = asked(
        request("take", ARCHIVE),
        request("take", str(path)),
        request("archives", str(path), str(tmp_path / "none.zip")),
        request("connections", ARCHIVE),
    )
    assert first["found"]["inputs"][0]["counts"]["connections"] == 1
    assert second["found"]["inputs"][0]["readings"] == first["found"]["inputs"][0]["readings"]
    assert third["found"]["refused"] == [[str(tmp_path / "none.zip"), "there is no such file"]]
    assert fourth["found"]["people"] == {"kim-muster": ["Kim Muster", "2026-02-08"]}


@pytest.mark.parametrize(
    ("job", "data", "limits", "said"),
    [
        ("take", b"  \n", DEFAULT, "it is empty"),
        ("take", ARCHIVE, Limits(reply_bytes=20), "more than this program can hand on"),
        ("take", ARCHIVE, Limits(input_bytes=20), "larger than 20 bytes"),
        ("connections", zipped({"messages.csv": messages()}), DEFAULT, "no file called Connections.csv"),
        ("connections", zipped({"Connections.csv": b"x"}), DEFAULT, "no line of column names"),
        ("dance", b"", DEFAULT, "in a form that is not known"),
    ],
)
def test_what_cannot_be_done_is_answered_with_a_reason(job, data, limits, said):
    (reply,) = asked(request(job, data, limits=limits))
    assert said in reply["unable"]


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (UnableToRead("why"), "why"),
        (MemoryError(), "memory"),
        (RecursionError(), "nested"),
        (ZeroDivisionError("secret"), "not known here"),
    ],
)
def test_every_trouble_becomes_a_sentence_without_its_own_words(trouble, said):
    assert said in reason_for(trouble)
    assert "secret" not in reason_for(trouble)


def test_a_request_cut_short_ends_the_service():
    back = io.BytesIO()
    serve(io.BytesIO(b"\0\0"), back)
    assert back.getvalue() == b""


@pytest.mark.parametrize(
    ("event", "args"),
    [
        ("socket.connect", ()),
        ("subprocess.Popen", ()),
        ("os.system", ()),
        ("os.remove", ()),
        ("open", ("x", "w", 0)),
        ("open", ("x", "r+", 0)),
        ("open", ("x", None, os.O_CREAT | os.O_WRONLY)),
    ],
)
def test_events_that_reading_never_needs_are_refused(event, args):
    with pytest.raises(Confined):
        refuse(event, args)


@pytest.mark.parametrize(("event", "args"), [("open", ("x", "rb", os.O_RDONLY)), ("open", ("x",)), ("import", ("os",))])
def test_reading_is_let_through(event, args):
    refuse(event, args)


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket()",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
        "open('made', 'w')",
        "import os; os.open('made', os.O_CREAT | os.O_WRONLY)",
        "import pathlib; pathlib.Path('made').touch()",
        "import os; os.mkdir('made')",
        "import os; os.rename('kept', 'made')",
    ],
)
def test_a_confined_process_can_do_none_of_it(code, tmp_path):
    (tmp_path / "kept").write_text("kept", "utf-8")
    start = "from thinklink.intake.confinement import confine; confine(); "
    done = subprocess.run(
        [sys.executable, "-c", f"{start}print(len(open('kept').read())); {code}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "4\n"
    assert "Confined" in done.stderr
    assert sorted(one.name for one in tmp_path.iterdir()) == ["kept"]


def test_the_limits_of_the_system_are_set_for_the_next_input_and_can_be_raised_again(monkeypatch):
    kinds = (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE)
    set_to = {}
    monkeypatch.setattr(resource, "setrlimit", lambda which, most: set_to.update({which: most[0]}))
    limit(Limits(memory_bytes=10**9, seconds=5))
    assert set_to[resource.RLIMIT_AS] == 10**9
    assert set_to[resource.RLIMIT_FSIZE] == 0
    assert 5 <= set_to[resource.RLIMIT_CPU] - resource.getrusage(resource.RUSAGE_SELF).ru_utime <= 60
    monkeypatch.setattr(resource, "getrlimit", lambda _: (100, 100))
    limit(Limits())
    assert [set_to[kind] for kind in kinds[:1]] == [100]


def test_where_the_system_lets_nothing_be_limited_reading_goes_on(monkeypatch):
    def no(*_):
        raise ValueError

    monkeypatch.setattr(resource, "setrlimit", no)
    limit(DEFAULT)
    monkeypatch.setitem(sys.modules, "resource", None)
    limit(DEFAULT)


def test_limits_survive_their_form():
    limits = Limits(seconds=1.5, rows=3)
    assert limits_from_json(limits_to_json(limits)) == limits
    with pytest.raises(TypeError):
        limits_from_json({"speed": 3})


def test_the_worker_runs_as_a_program_of_its_own_and_ends_with_its_input():
    there = io.BytesIO()
    told, parts = request("take", zipped({"Invitations.csv": invitations(invitation())}))
    wire.write_frame(there, wire.to_bytes(told))
    wire.write_frame(there, parts[0])
    done = subprocess.run(
        [sys.executable, "-I", "-m", "thinklink.intake.worker"], input=there.getvalue(), capture_output=True, check=True
    )
    reply = wire.from_bytes(wire.read_frame(io.BytesIO(done.stdout), 10**6))
    assert reply["found"]["inputs"][0]["counts"]["invitations"] == 1
