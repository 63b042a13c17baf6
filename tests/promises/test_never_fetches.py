"""Promise: nothing is ever fetched, and no network is ever reached, whatever stands in what a member hands over.

The real command runs with a guard in each of its processes that notes and refuses every way to a network. Where the
machine allows it, it runs once more in a network of its own that has nothing in it, not even this machine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GUARD = Path(__file__).parent / "guard"
EXAMPLES = ROOT / "examples"
COMMAND = str(Path(sys.executable).with_name("thinklink"))
#: every way in which text can ask to be fetched
TEMPTING = """\
Ann Sample  09:15
Look at https://evil.example/paper.pdf and http://127.0.0.1:9/metadata and \\\\files.example\\share\\cv.docx
<img src="https://evil.example/pixel.gif"> <script src=//evil.example/x.js></script> [CV](https://evil.example/cv)
Robin Sample  09:20
Thank you. https://www.linkedin.com/in/ann-sample-example and ftp://evil.example/file
"""
JOURNEYS = {
    "check an archive": ["check", str(EXAMPLES / "archive.zip")],
    "check as a page": ["check", str(EXAMPLES / "archive"), "--format", "html", "--out", "answer.html"],
    "check as JSON": ["check", str(EXAMPLES / "chat.txt"), str(EXAMPLES / "advert.txt"), "--json"],
    "check what tempts": ["check", "tempting.txt"],
    "report what tempts": ["report", "tempting.txt", "--out", "pack.pdf"],
    "remove": ["remove", "--platform", "linkedin"],
}


def guarded(command, folder):
    """Run `command` with the guard; return what it ended with and what the guard noted."""
    (folder / "tempting.txt").write_text(TEMPTING, "utf-8")
    seen = folder / "seen"
    environment = {**os.environ, "PYTHONPATH": str(GUARD), "NETWORK_SEEN": str(seen)}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
    )
    return done, seen.read_text("utf-8").splitlines()


@pytest.mark.parametrize("journey", JOURNEYS.values(), ids=JOURNEYS)
def test_a_whole_journey_reaches_for_no_network(tmp_path, journey):
    done, noted = guarded([COMMAND, *journey], tmp_path)
    assert done.returncode == 0, done.stderr
    assert any(line.startswith("started") for line in noted), "the guard was not there"
    assert [line for line in noted if line.startswith("NETWORK")] == []


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import urllib.request; urllib.request.urlopen('http://evil.example')",
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
        "import os, socket, sys; os.fork() or socket.gethostbyname('a.example'); os.wait()",
    ],
)
def test_the_guard_notes_every_way_out(tmp_path, code):
    _, noted = guarded([sys.executable, "-c", code], tmp_path)
    assert [line for line in noted if line.startswith("NETWORK")]


def alone():
    """Return what gives the command after it a network with nothing in it, or nothing where that is not allowed."""
    command = ["unshare", "--map-root-user", "--net"]
    if shutil.which("unshare") is None:
        return []
    return command if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0 else []


@pytest.mark.skipif(not alone(), reason="this machine does not let a test have a network of its own")
@pytest.mark.parametrize("journey", JOURNEYS.values(), ids=JOURNEYS)
def test_a_whole_journey_works_on_a_machine_without_network(tmp_path, journey):
    done, _ = guarded([*alone(), COMMAND, *journey], tmp_path)
    assert done.returncode == 0, done.stderr
