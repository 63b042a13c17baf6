"""How things stand between the member and a persona: who it is, since when they are connected, what is pending."""

from __future__ import annotations

from thinklink.dossier import Approach

from .json_form import name_of
from .shown import shown_line
from .subject import Subject
from .words import counted, date_words

_KIND_NAMES = {
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
    """Return short sentences: connected since when, an invitation that waits, how many messages."""
    approach = subject.reading.dossier.approach
    return tuple(said for said in (_connection(approach), _messages(approach)) if said)


def _connection(approach: Approach) -> str:
    on = date_words(approach.started)
    if approach.accepted is True:
        return f"You accepted: connected since {on}." if on else "You accepted: you are connected."
    if approach.channel == "invitation":
        sent = f", sent {on}" if on else ""
        waits = "was turned down" if approach.accepted is False else "is waiting for your answer"
        return f"Their invitation{sent} {waits}."
    return f"It began {on}." if on else ""


def _messages(approach: Approach) -> str:
    theirs = sum(message.sender == "persona" for message in approach.messages)
    yours = sum(message.sender == "member" for message in approach.messages)
    if not theirs and not yours:
        return ""
    return f"{counted(theirs, 'message')} from them, {yours:,} from you."
