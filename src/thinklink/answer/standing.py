"""How things stand between the member and a persona: who it is, since when they are connected, what is pending."""

from __future__ import annotations

from typing import Final

from thinklink.dossier import Approach, Reading

from .naming import input_name, name_of
from .shown import shown_line
from .subject import Subject
from .whole import Answer
from .words import counted, date_words

#: open invitations that are named; the rest are counted
_NAMED: Final = 10
_KIND_NAMES: Final = {
    "persona": "Someone whose name is not known",
    "conversation": "Whoever wrote this",
    "advert": "The advert",
    "firm": "The firm",
    "email": "Whoever sent this e-mail",
}


def called(subject: Subject) -> str:
    """Return what the subject is called on a page: the name it uses, else what it is."""
    name = shown_line(name_of(subject.reading.dossier) or "", 100)
    return name or _KIND_NAMES.get(subject.reading.kind, "Whoever wrote this")


def standing(subject: Subject) -> tuple[str, ...]:
    """Return short sentences: connected since when, an invitation that waits, how many messages, from which files."""
    reading = subject.reading
    told = (_connection(reading), _messages(reading.dossier.approach), _joined(reading))
    return tuple(said for said in told if said)


def waiting_words(answer: Answer) -> tuple[str, ...]:
    """Return who else waits for an answer, newest first as far as dates are known, and what that means."""
    if not answer.waiting:
        return ()
    newest = sorted(answer.waiting, key=lambda one: one.sent or "", reverse=True)
    named = [f"{shown_line(one.name, 60)}{f' ({date_words(one.sent)})' if one.sent else ''}" for one in newest[:_NAMED]]
    more = len(newest) - len(named)
    people = "; ".join(named) + (f"; and {more:,} more" if more else "")
    return (
        f"{people}.",
        "Nothing stood out about them, which may only mean that they have written little. Take your time.",
    )


def _connection(reading: Reading) -> str:
    approach = reading.dossier.approach
    since, began = date_words(reading.connected_on), date_words(approach.started)
    if since or approach.accepted is True:
        return f"You have been connected since {since}." if since else "You accepted: you are connected."
    if reading.pending:
        return f"Their invitation, sent {began}, waits for your answer." if began else "Their invitation waits for you."
    return f"It began {began}." if began else ""


def _joined(reading: Reading) -> str:
    """Say which files were taken to be about one persona, so that a wrong joining is seen."""
    *files, last = [input_name(file) for file in reading.files] or [""]
    return f"Put together from {', '.join(files)} and {last}." if files else ""


def _messages(approach: Approach) -> str:
    theirs = sum(message.sender == "persona" for message in approach.messages)
    yours = sum(message.sender == "member" for message in approach.messages)
    if not theirs and not yours:
        return ""
    return f"{counted(theirs, 'message')} from them, {yours:,} from you."
