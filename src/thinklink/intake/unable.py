"""The one error of this room: an input, or a part of one, cannot be read, and why."""

from __future__ import annotations

from typing import Final

_NOT_UNDERSTOOD: Final = "something in it is broken, or in a form that is not known here"
_NO_MEMORY: Final = "reading it takes more memory than one file may have"
_TOO_DEEP: Final = "it is nested too deeply"


class UnableToRead(Exception):
    """Nothing can be read here; `reason` is one sentence for a person, without a final full stop needed."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def reason_for(trouble: Exception) -> str:
    """Return what to tell a person about an exception."""
    if isinstance(trouble, UnableToRead):
        return trouble.reason
    if isinstance(trouble, MemoryError):
        return _NO_MEMORY
    return _TOO_DEEP if isinstance(trouble, RecursionError) else _NOT_UNDERSTOOD
