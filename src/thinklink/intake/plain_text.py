"""What every reader of pasted text begins with: the bytes of one file as text that holds at least one letter."""

from __future__ import annotations

from .limits import Limits
from .parts import Given
from .text import decoded, lines_of
from .unable import UnableToRead


def text_of(given: Given, limits: Limits) -> str:
    """Return the text of `given`. Raises `UnableToRead` for no words at all, or more lines than `limits` allow."""
    text = decoded(given.data).replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
    if not any(character.isalnum() for character in text):
        raise UnableToRead("there are no words in it")
    if len(lines_of(text)) > limits.rows:
        raise UnableToRead(f"it has more than {limits.rows:,} lines")
    return text
