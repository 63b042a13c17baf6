"""The real command, started as the shell starts it, in a folder of its own or at a terminal of its own."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

COMMAND = str(Path(sys.executable).with_name("thinklink"))
EXAMPLES = Path(__file__).parents[2] / "examples"
CHAT, ARCHIVE, ADVERT = EXAMPLES / "chat.txt", EXAMPLES / "archive.zip", EXAMPLES / "advert.txt"


def thinklink(*arguments, stdin=b"", cwd=None, **environment):
    """Run the command to its end, and return what it left: status, standard output and standard error, as bytes."""
    return subprocess.run(
        [COMMAND, *arguments],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, **environment},
        check=False,
        timeout=50,
    )


def one_line(done):
    """Return the single line on standard error, and fail where there is more, or a traceback."""
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1, lines
    assert "Traceback" not in lines[0]
    return lines[0]


class Terminal:
    """A command at a terminal, typed to line by line."""

    def __init__(self, *arguments, cwd=None, **environment):
        master, slave = pty.openpty()
        self.process = subprocess.Popen(
            # The terminal has to be the command's own, or it would never hear of Ctrl-C.
            ["setsid", "--ctty", COMMAND, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=cwd,
            env={**os.environ, "TERM": "xterm", "COLUMNS": "100", **environment},
        )
        os.close(slave)
        self.master, self.seen, self.passed = master, "", 0

    def until(self, words, seconds=20):
        """Read until `words` stand on the screen, after whatever an earlier call waited for."""
        end = time.monotonic() + seconds
        while (found := self.seen.find(words, self.passed)) < 0:
            assert self._read(end - time.monotonic()), f"{words!r} did not come; seen: {self.seen[self.passed :]}"
        self.passed = found + len(words)

    def type(self, line):
        os.write(self.master, f"{line}\n".encode())

    def press(self, key):
        os.write(self.master, key)

    def end(self, seconds=20):
        """Read to the end, and return the exit status."""
        end = time.monotonic() + seconds
        while self._read(end - time.monotonic()):
            pass
        os.close(self.master)
        return self.process.wait(seconds)

    def _read(self, seconds):
        if not select.select([self.master], [], [], max(seconds, 0))[0]:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:  # the other side has hung up
            return False
        self.seen += data.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(data)
