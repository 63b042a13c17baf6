"""The reading process: takes requests on standard input, answers on standard output, and can do little else.

Started as `python -I -m thinklink.intake.worker`. It may open files for reading and nothing more: no sockets, no other
processes, no files written. Memory and processor time are limited where the platform can. Whatever goes wrong while
reading becomes a sentence; if even that fails the process ends, and the parent finds the words.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO, Final

from . import kinds, wire
from .confinement import confine, limit
from .exports import connections_in
from .files import given_at, given_bytes
from .forms import connections_to_json, intake_to_json, known_to_json
from .inventory import Intake, Refusal
from .known import read_list
from .limits import Limits, limits_from_json
from .parts import Given
from .unable import UnableToRead, reason_for

_TOO_MUCH: Final = "it holds more than this program can hand on at once; hand over less of it"
#: a request is names, limits and paths
_LONGEST_REQUEST: Final = 16 * 1024 * 1024


def serve(requests: BinaryIO, replies: BinaryIO, *, apply_limits: Callable[[Limits], None] = limit) -> None:
    """Answer requests until there are no more. Every reply is one frame: `found`, or `unable` with the reason."""
    while True:
        try:
            request = wire.from_bytes(wire.read_frame(requests, _LONGEST_REQUEST))
        except wire.Unframed:
            return
        limits = limits_from_json(request["limits"])
        apply_limits(limits)
        wire.write_frame(replies, _reply(request, requests, limits))
        gc.collect()


def _reply(request: Mapping[str, Any], requests: BinaryIO, limits: Limits) -> bytes:
    try:
        found = wire.to_bytes({"found": _done(request, requests, limits)})
    except Exception as trouble:  # noqa: BLE001 - parsers fail in any way there is, and the member gets a sentence
        return wire.to_bytes({"unable": reason_for(trouble)})
    return found if len(found) <= limits.reply_bytes else wire.to_bytes({"unable": _TOO_MUCH})


def _done(request: Mapping[str, Any], requests: BinaryIO, limits: Limits) -> dict[str, Any]:
    return _JOBS[request["job"]](request, requests, limits)


def _take_one(request: Mapping[str, Any], requests: BinaryIO, limits: Limits) -> dict[str, Any]:
    return intake_to_json(kinds.read_given(_given(request["given"][0], requests, limits), request["kind"], limits))


def _take_archives(request: Mapping[str, Any], requests: BinaryIO, limits: Limits) -> dict[str, Any]:
    givens, refused = [], []
    for one in request["given"]:
        try:
            givens.append(_given(one, requests, limits))
        except UnableToRead as why:
            refused.append(Refusal(one["name"], why.reason))
    found = kinds.read_together(givens, request["kind"], limits)
    return intake_to_json(Intake(found.inputs, (*refused, *found.refused)))


def _take_connections(request: Mapping[str, Any], requests: BinaryIO, limits: Limits) -> dict[str, Any]:
    return connections_to_json(connections_in(_given(request["given"][0], requests, limits), limits))


def _take_known(request: Mapping[str, Any], requests: BinaryIO, limits: Limits) -> dict[str, Any]:
    given = _given(request["given"][0], requests, limits)
    return known_to_json(read_list(given.name, given.data, limits))


def _given(one: Mapping[str, Any], requests: BinaryIO, limits: Limits) -> Given:
    if one["path"] is None:
        return given_bytes(one["name"], wire.read_frame(requests, one["size"]), limits)
    return given_at(one["path"], one["name"], limits)


_JOBS: Final[Mapping[str, Callable[[Mapping[str, Any], BinaryIO, Limits], dict[str, Any]]]] = {
    "take": _take_one,
    "archives": _take_archives,
    "connections": _take_connections,
    "known": _take_known,
}


def main() -> None:
    """Confine this process, then serve."""
    requests, replies = sys.stdin.buffer, sys.stdout.buffer
    # What a library prints must not end up between the frames.
    sys.stdout = sys.stderr
    confine()
    # Reading makes no cycles worth looking for while it runs; `serve` looks after each request.
    gc.disable()
    gc.freeze()
    serve(requests, replies)


if __name__ == "__main__":
    main()
