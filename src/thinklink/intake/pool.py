"""The parent's side of the process boundary: reading processes that stay, are watched, and are replaced when killed.

Whatever happens to a child, the parent gets an answer or a sentence within the time limit; it never waits for good.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from types import TracebackType
from typing import Any, BinaryIO, Final, Self, cast

from . import wire
from .limits import Limits, limits_to_json
from .unable import UnableToRead

_COMMAND: Final = ("-I", "-m", "thinklink.intake.worker")
_MOST_WORKERS: Final = 2
#: a reply is bounded by the child; the little more is for an honest child's last words
_SLACK: Final = 4096
_NOT_STARTED: Final = "this device could not start the process that reads files; close other programs and try again"
_DIED: Final = "reading it went wrong and was stopped; it may be damaged, or made to do harm"


@dataclass(frozen=True, slots=True)
class Handed:
    """One thing handed to a child: what it is called, and the path that the child opens or the bytes themselves."""

    name: str
    path: str | None = None
    data: bytes = b""


class Pool:
    """Up to two reading processes, started when first needed. Use it as a context, or call `close`."""

    def __init__(self, workers: int = _MOST_WORKERS) -> None:
        self._idle: SimpleQueue[_Worker | None] = SimpleQueue()
        self._size = max(1, min(workers, _MOST_WORKERS))
        for _ in range(self._size):
            self._idle.put(None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def ask(self, job: str, given: Sequence[Handed], limits: Limits, kind: str | None = None) -> Any:  # noqa: ANN401 - decoded JSON may be any value
        """Return the JSON value that a child found for `job`. Raises `UnableToRead`; safe from several threads."""
        worker, answered = self._idle.get(), False
        try:
            worker = worker or _Worker()
            parts = [one.data for one in given if one.path is None]
            reply = worker.ask(_request(job, given, limits, kind), parts, limits)
            answered = True
        finally:
            # Whatever happened, the place is given back, or `close` would wait for it for good.
            if worker is not None and not answered:
                worker.kill()
            self._idle.put(worker if answered else None)
        return _found(reply)

    def close(self) -> None:
        """End all reading processes, when the last one is free."""
        for worker in [self._idle.get() for _ in range(self._size)]:
            if worker is not None:
                worker.kill()
            self._idle.put(None)


class _Worker:
    """One reading process."""

    def __init__(self) -> None:
        """Start it. Raises `UnableToRead` where the system lets no process be started."""
        try:
            # Own program, own arguments; nothing that came in is part of the command.
            self._child = subprocess.Popen(  # noqa: S603 - the command is this package's own
                [sys.executable, *_COMMAND],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            raise UnableToRead(_NOT_STARTED) from None

    def ask(self, request: object, parts: Sequence[bytes], limits: Limits) -> Any:  # noqa: ANN401 - decoded JSON may be any value
        """Return the reply to one request. Raises `UnableToRead` when the child is late, dies or talks nonsense."""
        late = threading.Event()
        clock = threading.Timer(limits.seconds, self._stop, (late,))
        clock.start()
        try:
            reply = self._exchange(request, parts, limits)
        except (OSError, wire.Unframed):
            raise UnableToRead(_too_late(limits) if late.is_set() else _DIED) from None
        finally:
            clock.cancel()
            clock.join()
        # The clock may have struck after the answer and before it was stopped: then this child is dead.
        if late.is_set():
            raise UnableToRead(_too_late(limits))
        return reply

    def kill(self) -> None:
        """End the process at once and wait until it is gone."""
        self._child.kill()
        for pipe in (self._child.stdin, self._child.stdout):
            with suppress(OSError):
                cast("BinaryIO", pipe).close()
        self._child.wait()

    def _exchange(self, request: object, parts: Sequence[bytes], limits: Limits) -> Any:  # noqa: ANN401 - decoded JSON may be any value
        there, back = cast("BinaryIO", self._child.stdin), cast("BinaryIO", self._child.stdout)
        wire.write_frame(there, wire.to_bytes(request))
        for data in parts:
            wire.write_frame(there, data)
        return wire.from_bytes(wire.read_frame(back, limits.reply_bytes + _SLACK))

    def _stop(self, late: threading.Event) -> None:
        late.set()
        self._child.kill()


def _request(job: str, given: Sequence[Handed], limits: Limits, kind: str | None) -> dict[str, Any]:
    named = [{"name": one.name, "path": one.path, "size": len(one.data)} for one in given]
    return {"job": job, "kind": kind, "limits": limits_to_json(limits), "given": named}


def _found(reply: object) -> Any:  # noqa: ANN401 - decoded JSON may be any value
    if isinstance(reply, dict) and "found" in reply:
        return reply["found"]
    reason = reply.get("unable") if isinstance(reply, dict) else None
    raise UnableToRead(reason if isinstance(reason, str) and reason else _DIED)


def _too_late(limits: Limits) -> str:
    return f"reading it took longer than {limits.seconds:g} seconds"
