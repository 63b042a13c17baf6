"""Promise: nothing is ever fetched, and no network is ever reached, whatever stands in what a member hands over.

The real command runs with a guard in each of its processes that notes and refuses every way to a network. Where the
machine allows it, it runs once more in a network of its own that has nothing in it, not even this machine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import network_guard
import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the guard writes into a named pipe")
ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
COMMAND = "from thinklink.cli import main; main()"
#: every way in which text can ask to be fetched
TEMPTING = """\
Ann Sample  09:15
Look at https://evil.example/paper.pdf and http://127.0.0.1/metadata and \\\\files.example\\share\\cv.docx
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


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """A Python environment like this one, in which the guard is loaded into every process, however it is started."""
    folder = tmp_path_factory.mktemp("guarded") / "venv"
    venv.create(folder, symlinks=True)
    (site,) = folder.glob("lib/*/site-packages")
    lines = [
        f"import site; site.addsitedir({sysconfig.get_path('purelib')!r})",
        f"import sys; sys.path.append({str(Path(__file__).parent)!r}); import network_guard; network_guard.watch()",
    ]
    (site / "guard.pth").write_text("\n".join(lines), "utf-8")
    os.mkfifo(folder / network_guard.PIPE)
    return folder


@pytest.fixture
def guarded(environment, tmp_path):
    """Runs Python with the guard; gives what it ended with, and what the guard noted."""
    (tmp_path / "tempting.txt").write_text(TEMPTING, "utf-8")
    pipe = os.open(environment / network_guard.PIPE, os.O_RDONLY | os.O_NONBLOCK)

    def run(*arguments, before=()):
        command = [*before, str(environment / "bin" / "python"), *arguments]
        done = subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
        )
        return done, os.read(pipe, 1 << 16).decode().splitlines()

    yield run
    os.close(pipe)


def tries(noted):
    return [line for line in noted if line.startswith("NETWORK")]


@pytest.mark.parametrize("journey", JOURNEYS.values(), ids=JOURNEYS)
def test_a_whole_journey_reaches_for_no_network(guarded, journey):
    done, noted = guarded("-c", COMMAND, *journey)
    assert done.returncode == 0, done.stderr
    assert tries(noted) == []
    started = [line for line in noted if line.startswith("started")]
    assert started, "the guard was not there"
    if journey[0] != "remove":
        assert any("thinklink.intake.worker" in line for line in started), "the guard was not in the reading process"


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import urllib.request; urllib.request.urlopen('http://evil.example')",
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
        "import os, socket, sys; os.fork() or socket.gethostbyname('a.example'); os.wait()",
    ],
)
def test_the_guard_notes_every_way_out(guarded, code):
    _, noted = guarded("-I", "-c", code)
    assert tries(noted)


def alone():
    """Return what gives the command after it a network with nothing in it, or nothing where that is not allowed."""
    command = ["unshare", "--map-root-user", "--net"]
    if shutil.which("unshare") is None:
        return []
    return command if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0 else []


@pytest.mark.skipif(not alone(), reason="this machine does not let a test have a network of its own")
@pytest.mark.parametrize("journey", JOURNEYS.values(), ids=JOURNEYS)
def test_a_whole_journey_works_on_a_machine_without_network(guarded, journey):
    done, _ = guarded("-c", COMMAND, *journey, before=alone())
    assert done.returncode == 0, done.stderr
