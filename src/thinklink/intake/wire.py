"""Frames on a pipe: eight bytes that say how long, then so many bytes; JSON is the only thing that is ever decoded.

The reader says how much it takes at most. A frame that claims more is refused before a byte of it is read.
"""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO, Final

_LENGTH: Final = struct.Struct(">Q")


class Unframed(Exception):
    """The stream ended too early, or holds something other than the frame that was expected."""


def write_frame(stream: BinaryIO, data: bytes) -> None:
    """Write `data` as one frame. Raises `OSError` when nobody reads."""
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def read_frame(stream: BinaryIO, most: int) -> bytes:
    """Return the next frame of at most `most` bytes. Raises `Unframed`."""
    head = stream.read(_LENGTH.size)
    if len(head) != _LENGTH.size:
        raise Unframed
    (length,) = _LENGTH.unpack(head)
    if length > most:
        raise Unframed
    data = stream.read(length)
    if len(data) != length:
        raise Unframed
    return data


def to_bytes(value: object) -> bytes:
    """Return `value` as JSON in ASCII, so that half of a surrogate pair in a file name comes over as it is."""
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def from_bytes(data: bytes) -> Any:  # noqa: ANN401 - what another process sent may be anything
    """Return the JSON value in `data`. Raises `Unframed`."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        raise Unframed from None
