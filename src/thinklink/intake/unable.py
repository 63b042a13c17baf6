"""The one error of this room: an input, or a part of one, cannot be read, and why."""

from __future__ import annotations


class UnableToRead(Exception):
    """Nothing can be read here; `reason` is one sentence for a person, without a final full stop needed."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
