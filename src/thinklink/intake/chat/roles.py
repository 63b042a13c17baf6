"""Who is who in a pasted conversation: the persona, the member, others.

"Me" and "You" are the member. Where nobody is called so, whoever wrote first came first and is the persona: people
paste what reached them. With three or more, the first who is not the member is the persona and the rest are others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from thinklink.dossier import Message, Sender

from .forms import Said

_ME: Final = frozenset({"me", "you", "i", "myself", "my reply", "my answer"})
_OMITTED: Final = frozenset({"<media omitted>", "image omitted", "video omitted", "audio omitted", "document omitted"})


def persona_of(said: Sequence[Said]) -> str | None:
    """Return the persona's name as written, or `None` where only the member speaks."""
    return next((one.who for one in said if not _is_me(one.who)), None)


def messages_of(said: Sequence[Said]) -> tuple[Message, ...]:
    """Return what was said as messages of a dossier, in the same order."""
    persona = persona_of(said)
    names = list(dict.fromkeys(one.who for one in said))
    marked = any(_is_me(name) for name in names)
    member = None if marked else next((name for name in names if name != persona), None)
    return tuple(_message(one, persona, member) for one in said)


def _message(said: Said, persona: str | None, member: str | None) -> Message:
    sender: Sender = "other"
    if said.who == persona:
        sender = "persona"
    elif _is_me(said.who) or said.who == member:
        sender = "member"
    omitted = said.text.strip("\u200e ").casefold() in _OMITTED
    return Message(
        sender=sender,
        text=said.text,
        at=said.at,
        who=said.who if sender == "other" else None,
        channel=said.channel,
        attachments=("not shown in the export",) if omitted else (),
    )


def _is_me(name: str) -> bool:
    return name.casefold().strip() in _ME
