"""The parent trusts no child: one that is dead, still, greedy or talks nonsense is replaced, and the member is told."""

from __future__ import annotations

import json
import os
import signal
import struct
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from archives import connection, connections, given, invitation, invitations, message, messages, zipped
from hypothesis import given as for_all
from hypothesis import strategies as st

from thinklink.intake.connections import connection_list
from thinklink.intake.forms import (
    NotTheForm,
    connections_from_json,
    connections_to_json,
    intake_from_json,
    intake_to_json,
)
from thinklink.intake.limits import DEFAULT, Limits
from thinklink.intake.linkedin import read_archive, read_contacts_of
from thinklink.intake.pool import Handed, Pool
from thinklink.intake.unable import UnableToRead

DOSSIER = Handed("one.json", data=b'{"id": "one"}')
ARCHIVE = zipped(
    {
        "Connections.csv": connections(connection(), connection(None, **{"First Name": "", "Last Name": ""})),
        "Invitations.csv": invitations(invitation(note="Hello")),
        "messages.csv": messages(message(ATTACHMENTS="a.pdf"), message("alex-exempel", text="\ud7ff")),
    }
)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)


def paths(value, path=()):
    """Yield the path of every value inside a JSON value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inside:
        yield (*path, key)
        yield from paths(one, (*path, key))


def with_changed(value, path, new):
    """Return a copy of a JSON value with what stands at `path` put in another's place."""
    copy = json.loads(json.dumps(value))
    inside = copy
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = new
    return copy


@pytest.fixture
def single():
    """A pool of one child, so that the next input meets the same one."""
    with Pool(1) as one:
        yield one


def worker_of(pool):
    """Return the one worker of a pool of one, and leave it there."""
    worker = pool._idle.get()
    pool._idle.put(worker)
    return worker


def take(pool, handed, limits=DEFAULT, kind=None):
    return pool.ask("take", [handed], limits, kind)


def test_a_child_stays_for_the_next_input(single):
    take(single, DOSSIER)
    first = worker_of(single)._child.pid
    assert take(single, DOSSIER)["inputs"][0]["kind"] == "dossier"
    assert worker_of(single)._child.pid == first


def test_an_answer_that_comes_as_the_clock_strikes_leaves_no_dead_child_behind(single):
    take(single, DOSSIER)
    for step in range(60):
        with suppress(UnableToRead):
            take(single, DOSSIER, Limits(seconds=0.0002 * (step % 12 + 1)))
        assert take(single, DOSSIER)["inputs"]


def test_an_answer_that_is_too_large_is_refused_in_words(single):
    with pytest.raises(UnableToRead, match="more than this program can hand on"):
        take(single, Handed("talk.txt", data=b"word " * 5000), Limits(reply_bytes=2000))


def test_a_child_that_dies_is_replaced(single):
    take(single, DOSSIER)
    dead = worker_of(single)._child
    dead.kill()
    dead.wait()
    with pytest.raises(UnableToRead, match="went wrong"):
        take(single, DOSSIER)
    assert take(single, DOSSIER)


@pytest.mark.skipif(os.name != "posix", reason="needs a signal that stops a process")
def test_a_child_that_stands_still_is_given_up_in_time(single):
    take(single, DOSSIER)
    stopped = worker_of(single)._child
    os.kill(stopped.pid, signal.SIGSTOP)
    with pytest.raises(UnableToRead, match="longer than"):
        take(single, DOSSIER, Limits(seconds=0.3))
    assert stopped.wait(timeout=5) != 0


def framed(data):
    return struct.pack(">Q", len(data)) + data


@pytest.mark.parametrize(
    "reply", [b"", b"nonsense", b"\x7f" * 8, framed(b"[]"), framed(b'{"unable": 1.0}'), framed(b'{"unable": ""}')]
)
def test_a_child_that_talks_nonsense_is_not_believed(single, reply):
    take(single, DOSSIER)
    worker = worker_of(single)
    worker.kill()
    says = f"import sys; sys.stdin.buffer.read(8); sys.stdout.buffer.write({reply!r}); sys.stdout.flush()"
    worker._child = subprocess.Popen(
        [sys.executable, "-c", says], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    with pytest.raises(UnableToRead, match="went wrong"):
        take(single, DOSSIER)


def test_two_inputs_are_read_at_once_and_no_more():
    with Pool(9) as pool, ThreadPoolExecutor(6) as threads:
        found = list(threads.map(lambda _: take(pool, DOSSIER), range(12)))
        assert pool._idle.qsize() == 2
    assert all(one == found[0] for one in found)


def test_a_closed_pool_has_no_children_left():
    with Pool(1) as pool:
        take(pool, DOSSIER)
        child = worker_of(pool)._child
    assert child.poll() is not None


def test_no_clock_is_left_running_after_an_answer(single):
    before = threading.active_count()
    take(single, DOSSIER)
    time.sleep(0.05)
    assert threading.active_count() == before


@for_all(st.data())
def test_a_changed_reply_is_read_as_something_of_the_form_or_turned_away(data):
    told = intake_to_json(read_archive(given(ARCHIVE), DEFAULT))
    changed = with_changed(told, data.draw(st.sampled_from(list(paths(told)))), data.draw(ANY_JSON))
    try:
        found = intake_from_json(changed)
    except NotTheForm:
        return
    assert all(isinstance(one.dossier.id, str) for one in found.readings)
    assert all(isinstance(one.reason, str) for one in found.refused)


@for_all(st.data())
def test_a_changed_list_of_connections_is_of_the_form_or_turned_away(data):
    told = connections_to_json(connection_list(read_contacts_of(given(ARCHIVE), DEFAULT)[0], ""))
    changed = with_changed(told, data.draw(st.sampled_from(list(paths(told)))), data.draw(ANY_JSON))
    try:
        found = connections_from_json(changed)
    except NotTheForm:
        return
    assert all(isinstance(name, str) for name, _ in found.people.values())
