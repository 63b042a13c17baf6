"""What a reading process must not do, refused by the interpreter itself; and what it may use up, by the system.

An audit hook is no wall against native code, of which there is none here; it stops everything that a parser written
in Python could be talked into. The limits need a system that has them: elsewhere the parent's clock still holds.
"""

from __future__ import annotations

import os
import sys
from typing import Any, Final

from .limits import Limits

#: beginnings of the names of events that never happen while reading
_NEVER: Final = (
    *("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile"),
    *("pty.", "ctypes.", "ftplib.", "http.", "urllib.", "smtplib.", "webbrowser.", "shutil.", "tempfile."),
    *("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.chown"),
    *("os.kill", "os.putenv", "sqlite3.", "signal.pthread_kill"),
)
_WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Confined(PermissionError):
    """A reading process tried what it must not."""


def refuse(event: str, args: tuple[Any, ...]) -> None:
    """Raise `Confined` for an audit event that a reading process has no need of."""
    if event.startswith(_NEVER) or (event == "open" and _for_writing(args)):
        raise Confined(event)


def confine() -> None:
    """Refuse, from now to the end of this process, everything that `refuse` names; it cannot be undone."""
    sys.dont_write_bytecode = True
    sys.addaudithook(refuse)


def limit(limits: Limits) -> None:
    """Limit this process, for what it reads next, to what `limits` allow, where the platform can."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime + limits.seconds) + 2
    for which, most in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
    ):
        _lower(resource, which, most)


def _lower(resource: Any, which: int, most: int) -> None:  # noqa: ANN401 - a module that not every platform has
    """Set the soft limit only, so that the next input can have another."""
    _, hard = resource.getrlimit(which)
    try:
        resource.setrlimit(which, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
    except (ValueError, OSError):
        return


def _for_writing(args: tuple[Any, ...]) -> bool:
    _, mode, flags = (*args, None, None, None)[:3]
    written = isinstance(mode, str) and any(letter in mode for letter in "wax+")
    return written or (isinstance(flags, int) and bool(flags & _WRITES))
