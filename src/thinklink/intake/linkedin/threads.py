"""Messages to conversations, with everyone in them given a key and a part: the member, or somebody else.

Somebody without an address, in a file that has addresses, has left the platform: their key is the conversation's, so
that two people who left are never taken for one. In a file without addresses people are told apart by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from thinklink.intake.names import is_nobody

from .keys import conversation_key, name_key
from .letters import Letter, Letters
from .owner import Owner


@dataclass(frozen=True, slots=True)
class Line:
    """One message with its sender's key; `None` stands for the member."""

    sender: str | None
    letter: Letter


@dataclass(frozen=True, slots=True)
class Thread:
    """One conversation, oldest message first, and the keys of all who are in it beside the member."""

    key: str
    lines: tuple[Line, ...]
    others: frozenset[str]

    @property
    def senders(self) -> tuple[str, ...]:
        """The keys of those beside the member who wrote, in order of first writing."""
        return tuple(dict.fromkeys(line.sender for line in self.lines if line.sender))


def threads(letters: Letters, owner: Owner) -> tuple[Thread, ...]:
    """Return the conversations in `letters`, without drafts and sponsored mail, by first row in the file."""
    grouped: dict[str, list[Letter]] = {}
    for letter in letters.rows:
        if not letter.is_draft and not letter.is_sponsored:
            grouped.setdefault(letter.thread, []).append(letter)
    return tuple(_thread(key, rows, owner, has_urls=letters.has_urls) for key, rows in grouped.items())


def _thread(key: str, rows: Sequence[Letter], owner: Owner, *, has_urls: bool) -> Thread:
    lines = tuple(Line(_sender(one, key, owner, has_urls=has_urls), one) for one in _by_time(rows))
    others = {line.sender for line in lines if line.sender}
    for one in rows:
        others.update(to for to in one.to_keys if to != owner.key)
    return Thread(key, lines, frozenset(others))


def _sender(letter: Letter, conversation: str, owner: Owner, *, has_urls: bool) -> str | None:
    if owner.is_self(letter.key, letter.name):
        return None
    if letter.key:
        return letter.key
    gone = has_urls or is_nobody(letter.name)
    return conversation_key(conversation) if gone else name_key(letter.name)


def _by_time(rows: Sequence[Letter]) -> Iterable[Letter]:
    """Files run newest first as often as oldest first; within one second that order is all there is to go by."""
    runs_backwards = (rows[0].at or "") > (rows[-1].at or "")
    return sorted(reversed(rows) if runs_backwards else rows, key=lambda one: (one.at is None, one.at or ""))
