"""One mail as a letter in a conversation: who wrote it to whom, when, what is new in it, and what it quotes."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from typing import Final

from thinklink.dossier.mail import MailFacts

from .facts import facts_of
from .heads import Heads, Person
from .opening import Mail
from .quoting import Segment, quoted, segments
from .tokens import without_secrets

_ANSWERS: Final = re.compile(
    r"(?:(?:re|aw|antw|sv|fwd?|wg|tr|rv|ref|rép|rif)(?:\[\d{1,3}\])?[ \u00a0]?: ?)+", re.IGNORECASE
)
#: heads by which mail programs say that the member sent a mail
_SENT: Final = re.compile(r"\b(?:sent|gesendet|envoy[ée]s?|enviados?)\b", re.IGNORECASE)
_BULK: Final = frozenset({"bulk", "list", "junk"})


@dataclass(frozen=True, slots=True)
class Quoted:
    """An earlier mail inside of another; who wrote it is told or not."""

    by: Person | None
    at: str | None
    text: str
    #: in how many others it stands: writers take turns
    nesting: int = 1


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail. `source` is where it stands in the member's files."""

    source: str
    sender: Person
    to: tuple[Person, ...]
    at: str | None
    subject: str
    text: str
    quoted: tuple[Quoted, ...] = ()
    attachments: tuple[str, ...] = ()
    id: str = ""
    answers_to: tuple[str, ...] = ()
    facts: MailFacts | None = None
    is_sent: bool = False

    @property
    def topic(self) -> str:
        """The subject without what answering and handing on put before it, for comparing."""
        return topic_of(self.subject)

    @property
    def mark(self) -> str:
        """A few characters that stand for this letter alone."""
        told = f"{self.id}|{self.sender.address}|{self.at}|{self.text}"
        return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:8]


def letter_of(mail: Mail, source: str, facts: MailFacts) -> Letter:
    """Return `mail` as a letter."""
    heads, found = mail.heads, segments(mail.text)
    return Letter(
        source=source,
        sender=heads.sender,
        to=tuple(heads.people("to", "cc")),
        at=heads.at,
        subject=without_secrets(heads.subject),
        text=_text(found[0]),
        quoted=tuple(_quoted(one) for one in quoted(found)),
        attachments=mail.attachments,
        id=heads.id,
        answers_to=tuple(heads.answers_to),
        facts=facts,
        is_sent=bool(_SENT.search(f"{heads.first('x-gmail-labels')} {heads.first('x-folder')}")),
    )


def copied_mail(mail: Mail, segment: Segment) -> Mail:
    """Return the mail that was copied into `mail` as text, with the heads that its block tells."""
    names = {"from": "from", "to": "to", "cc": "cc", "subject": "subject", "reply-to": "reply-to"}
    rows = tuple((names[key], value) for key, value in segment.fields.items() if key in names)
    by = segment.by or Person("", "")
    shown = f'"{by.name.replace(chr(34), "")}" <{by.address}>' if by.address else f'"{by.name.replace(chr(34), "")}"'
    rows = (("from", shown), *(row for row in rows if row[0] != "from"), ("date", segment.at or ""))
    return replace(mail, heads=Heads(rows), text=segment.text, inside=(), attachments=(), is_page=False)


def copied_facts(mail: Mail) -> MailFacts:
    """Return the facts of a mail that was copied into another as text."""
    return facts_of(mail, is_copied=True)


def topic_of(subject: str) -> str:
    """Return a subject for comparing."""
    return " ".join(_ANSWERS.sub("", subject.strip(), count=1).casefold().split())


def places_of_facts(source: str) -> dict[str, str]:
    """Return where in the mail at `source` the facts of it stand, by the places that hallmarks name."""
    heads = {
        "from": "From",
        "checks": "Authentication-Results",
        "number": "Message-ID",
        "links": "links",
        "text": "text",
    }
    return {f"mail.{name}": f"{source}, {words}" for name, words in heads.items()}


def is_bulk(heads: Heads) -> bool:
    """Return whether a mail went to many at once and says so."""
    return bool(heads.first("list-id")) or heads.first("precedence").strip().lower() in _BULK


def _text(segment: Segment) -> str:
    return without_secrets(segment.text)


def _quoted(segment: Segment) -> Quoted:
    return Quoted(segment.by, segment.at, _text(segment), segment.nesting)
