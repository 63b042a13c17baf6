"""The process boundary: a child that is late, greedy, dead or talks nonsense is replaced, and the member gets words."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from archives import connection, connections, zipped

from thinklink.intake import wire
from thinklink.intake.confinement import Confined, limit, refuse
from thinklink.intake.limits import DEFAULT, Limits, limits_from_json, limits_to_json
from thinklink.intake.pool import Handed, Pool
from thinklink.intake.unable import UnableToRead
from thinklink.intake.worker import reason_for, serve

ARCHIVE = zipped({"Connections.csv": connections(connection())})
DOSSIER = Handed("one.json", data=b'{"id": "one"}')
IS_POSIX = os.name == "posix"


@pytest.fixture
def pool():
    with Pool() as one:
        yield one


def take(pool, handed, limits=DEFAULT, kind=None):
    return pool.ask("take", [handed], limits, kind)


def child_of(pool):
    """Return the process behind the pool's one idle worker."""
    waiting = [pool._idle.get() for _ in range(pool._size)]
    for worker in waiting:
        pool._idle.put(worker)
    return next(worker._child for worker in waiting if worker)


def test_a_child_stays_for_the_next_input(pool):
    take(pool, DOSSIER)
    first = child_of(pool).pid
    for _ in range(3):
        assert take(pool, DOSSIER)["inputs"][0]["kind"] == "dossier"
    children = {
        worker._child.pid for worker in [pool._idle.get() for _ in range(2)] if worker and not pool._idle.put(worker)
    }
    assert first in children
    assert len(children) <= 2
    pool._idle.put(None)


def test_an_input_that_takes_too_long_is_stopped_and_the_next_one_read(pool):
    slow = Handed("slow.zip", data=zipped({"messages.csv": b"FROM,CONTENT\n" + b"a,b\n" * 900_000}))
    begin = time.perf_counter()
    with pytest.raises(UnableToRead, match=r"longer than 0\.3 seconds"):
        take(pool, slow, Limits(seconds=0.3, ratio=10_000))
    assert time.perf_counter() - begin < 2
    assert take(pool, DOSSIER)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to a limit on address space")
def test_an_input_that_takes_too_much_memory_is_refused_in_words(pool):
    rows = b"FROM,CONTENT\n" + b"a,b\n" * 400_000
    greedy = Handed("greedy.zip", data=zipped({"messages.csv": rows}))
    with pytest.raises(UnableToRead, match="memory"):
        take(pool, greedy, Limits(memory_bytes=150 * 1024 * 1024, ratio=10_000))
    assert take(pool, DOSSIER)


def test_an_answer_that_is_too_large_is_refused_in_words(pool):
    with pytest.raises(UnableToRead, match="more than this program can hand on"):
        take(pool, Handed("talk.txt", data=b"word " * 5000), Limits(reply_bytes=2000))


def test_an_input_that_is_too_large_is_refused_in_words(pool, tmp_path):
    path = tmp_path / "large.txt"
    path.write_bytes(b"x" * 2000)
    for handed in (Handed("-", data=b"x" * 2000), Handed("large.txt", str(path))):
        with pytest.raises(UnableToRead, match="larger than 1,000 bytes"):
            take(pool, handed, Limits(input_bytes=1000))


def test_a_child_that_dies_is_replaced(pool):
    take(pool, DOSSIER)
    for worker in [pool._idle.get(), pool._idle.get()]:
        if worker:
            worker._child.kill()
            worker._child.wait()
        pool._idle.put(worker)
    with pytest.raises(UnableToRead, match="went wrong"):
        for _ in range(2):
            take(pool, DOSSIER)
    assert take(pool, DOSSIER)


@pytest.mark.skipif(not IS_POSIX, reason="needs a signal that stops a process")
def test_a_child_that_stands_still_is_given_up_in_time(pool):
    take(pool, DOSSIER)
    stopped = child_of(pool)
    os.kill(stopped.pid, signal.SIGSTOP)
    with pytest.raises(UnableToRead, match="longer than"):
        for _ in range(2):
            take(pool, DOSSIER, Limits(seconds=0.3))
    assert stopped.wait(timeout=5) != 0


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"nonsense",
        b"\0\0\0\0\0\0\0\x02[]",
        b"\0\0\0\0\0\0\0\x0f" + b'{"unable": 1.0}',
        b"\0\0\0\0\0\0\0\x0d" + b'{"unable": ""}'[:13],
        b"\x7f" * 8,
    ],
)
def test_a_child_that_talks_nonsense_is_not_believed(pool, reply):
    worker = take(pool, DOSSIER) and pool._idle.get() or pool._idle.get()
    worker._child.kill()
    worker._child.wait()
    says = f"import sys; sys.stdin.buffer.read(8); sys.stdout.buffer.write({reply!r}); sys.stdout.flush()"
    worker._child = subprocess.Popen(
        [sys.executable, "-c", says], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    alone = Pool(1)
    alone._idle.get()
    alone._idle.put(worker)
    with pytest.raises(UnableToRead, match="went wrong"):
        take(alone, DOSSIER)
    alone.close()
    pool._idle.put(None)


def test_two_inputs_are_read_at_once_and_no_more(pool):
    with ThreadPoolExecutor(6) as threads:
        found = list(threads.map(lambda _: take(pool, DOSSIER), range(12)))
    assert all(one == found[0] for one in found)
    assert pool._size == 2


def test_a_closed_pool_has_no_children_left():
    with Pool() as pool:
        take(pool, DOSSIER)
        child = child_of(pool)
    assert child.poll() is not None


def served(*frames):
    """Return the replies of a worker to `frames`, in this process."""
    requests, replies = io.BytesIO(), io.BytesIO()
    for frame in frames:
        wire.write_frame(requests, frame if isinstance(frame, bytes) else wire.to_bytes(frame))
    requests.seek(0)
    serve(requests, replies, apply_limits=lambda limits: None)
    replies.seek(0)
    found = []
    while replies.tell() < len(replies.getvalue()):
        found.append(json.loads(wire.read_frame(replies, 10**9)))
    return found


def request(job, *given, kind=None, limits=DEFAULT):
    return {"job": job, "kind": kind, "limits": limits_to_json(limits), "given": list(given)}


def by_hand(name, data):
    return {"name": name, "path": None, "size": len(data)}


def test_a_worker_serves_one_request_after_another(tmp_path):
    path = tmp_path / "x.json"
    path.write_bytes(DOSSIER.data)
    (one, two, three) = served(
        *(request("take", by_hand("one.json", DOSSIER.data)), DOSSIER.data),
        *(request("archives", by_hand("a.zip", ARCHIVE), by_hand("b.zip", b"PK\x03\x04")), ARCHIVE, b"PK\x03\x04"),
        *(request("connections", by_hand("a.zip", ARCHIVE)), ARCHIVE),
    )
    assert one["found"]["inputs"][0]["readings"][0]["dossier"] == {"id": "one"}
    assert [refused[0] for refused in two["found"]["refused"]] == ["b.zip"]
    assert list(three["found"]["people"]) == ["kim-muster"]
    (four,) = served(request("take", {"name": "x.json", "path": str(path), "size": 0}))
    assert four["found"]["inputs"][0]["file"] == "x.json"


def test_whatever_goes_wrong_in_a_worker_becomes_a_sentence():
    (unknown,) = served(request("dance", by_hand("x", b"")))
    (missing,) = served(request("take", {"name": "x", "path": "no/such/file", "size": 0}))
    (gone,) = served(request("archives", {"name": "x", "path": "no/such/file", "size": 0}))
    assert unknown == {"unable": "something in it is broken, or in a form that is not known here"}
    assert missing == {"unable": "there is no such file"}
    assert gone["found"] == {"inputs": [], "refused": [["x", "there is no such file"]]}


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (UnableToRead("it is empty"), "it is empty"),
        (MemoryError(), "more memory"),
        (RecursionError(), "too deeply"),
        (KeyError("x"), "is broken"),
    ],
)
def test_every_exception_has_words(trouble, words):
    assert words in reason_for(trouble)


def in_confined_child(code):
    """Run `code` in a process of its own after it has confined itself; return what it prints."""
    begin = "from thinklink.intake.confinement import confine\nimport os, socket, subprocess, shutil, sys\nconfine()\n"
    done = subprocess.run(
        [sys.executable, "-I", "-c", begin + code], capture_output=True, text=True, check=False, timeout=20
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    "code",
    [
        "socket.socket()",
        "socket.create_connection(('127.0.0.1', 9))",
        "subprocess.run(['echo'])",
        "os.system('echo')",
        "open('made.txt', 'w')",
        "open('made.txt', 'ab')",
        "os.open('made.txt', os.O_CREAT | os.O_WRONLY)",
        "os.remove('x')",
        "os.mkdir('x')",
        "os.rename('x', 'y')",
        "shutil.rmtree('x')",
        "import ctypes; ctypes.CDLL(None)",
        "import sqlite3; sqlite3.connect('made.db')",
    ],
)
def test_a_confined_process_cannot_reach_out(code, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "Confined" in in_confined_child(code)
    assert list(tmp_path.iterdir()) == []


def test_a_confined_process_can_read_and_answer():
    assert "nouns" in in_confined_child("import thinklink.dossier.nouns as n; print(open(n.__file__).read(9999))")


@pytest.mark.parametrize("args", [("x", "r", None), ("x", None, 0), (3, "rb", os.O_RDONLY)])
def test_opening_for_reading_is_let_through(args):
    refuse("open", args)
    refuse("import", ("json",))
    with pytest.raises(Confined):
        refuse("open", ("x", "r+", None))
    with pytest.raises(Confined):
        refuse("socket.connect", ())


def test_limits_come_over_as_they_are():
    assert limits_from_json(limits_to_json(Limits(seconds=1.5, rows=7))) == Limits(seconds=1.5, rows=7)
    with pytest.raises(TypeError):
        limits_from_json({"patience": 3})


@pytest.mark.skipif(not IS_POSIX, reason="Windows has no such limits")
def test_limits_are_set_in_a_process_of_their_own():
    code = (
        "import resource\nfrom thinklink.intake.confinement import limit\nfrom thinklink.intake.limits import Limits\n"
        "limit(Limits(memory_bytes=2**30, seconds=7))\nlimit(Limits(memory_bytes=2**31, seconds=9))\n"
        "print(resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_FSIZE)[0],"
        "resource.getrlimit(resource.RLIMIT_CPU)[0])"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    memory, size, seconds = map(int, done.stdout.split())
    assert (memory, size) == (2**31, 0)
    assert 9 <= seconds <= 13


def test_a_system_without_limits_is_no_reason_to_stop(monkeypatch):
    monkeypatch.setitem(sys.modules, "resource", None)
    assert limit(DEFAULT) is None


def test_no_clock_is_left_running_after_an_answer(pool):
    before = threading.active_count()
    take(pool, DOSSIER)
    time.sleep(0.05)
    assert threading.active_count() == before
