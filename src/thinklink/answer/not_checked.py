"""What was not checked, in sentences: no answer may be taken for more than it read."""

from __future__ import annotations

from typing import Final

from .naming import input_name
from .shown import shown_line
from .whole import Answer
from .words import counted

#: files left closed that are named; the rest are counted
_NAMED: Final = 5
_ALWAYS: Final = "Nothing was looked up: no web page, no register, no picture search"
_NO_LIST: Final = ", no list of known profiles"


def not_checked(answer: Answer) -> tuple[str, ...]:
    """Return one sentence for each thing this answer did not look at, most important first."""
    return (
        *_silent_connections(answer),
        *_unopened(answer),
        *_notes(answer),
        f"{_ALWAYS}{_NO_LIST if not answer.known_list else ''}.",
    )


def refused_words(answer: Answer) -> tuple[str, ...]:
    """Return one sentence for each input, or part of one, that could not be read."""
    return tuple(f"{input_name(one.file)}: {shown_line(one.reason, 300)}" for one in answer.refused)


def _silent_connections(answer: Answer) -> tuple[str, ...]:
    """Connections who never wrote leave nothing to judge by but a name and a post, and those are never inputs."""
    held = sum(one.counts.get("connections", 0) for one in answer.inputs)
    silent = sum(one.counts.get("connections_without_messages", 0) for one in answer.inputs)
    if not held:
        return ()
    if silent:
        return (f"{counted(silent, 'connection')} never wrote to you: there is nothing of theirs to judge by.",)
    return ("Connections who never wrote to you: there is nothing of theirs to judge by.",)


def _unopened(answer: Answer) -> tuple[str, ...]:
    closed = [shown_line(name, 80) for one in answer.inputs for name in one.left_unopened]
    if not closed:
        return ()
    named = ", ".join(closed[:_NAMED]) + (" and others" if len(closed) > _NAMED else "")
    files = counted(len(closed), "other file")
    return (f"{files} in your archive stayed closed, because the check does not need them: {named}.",)


def _notes(answer: Answer) -> tuple[str, ...]:
    return tuple(shown_line(note, 300) for one in answer.inputs for note in one.notes)
