"""messages.csv: every message of every conversation, as the file tells it and before anyone is given a part in it.

Spam is kept, because the platform moves strangers' messages there. Drafts were never sent, and sponsored mail is not
from a person: both are marked, counted, and left out of dossiers later.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from thinklink.intake.html_text import visible
from thinklink.intake.limits import Limits
from thinklink.intake.mojibake import repaired
from thinklink.intake.names import shown_name

from . import dates
from .keys import Keys
from .tables import read_table

NEEDED: Final = ("From", "Content")
_WANTED: Final = (
    *("CONVERSATION ID", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE", "SUBJECT", "CONTENT"),
    *("ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"),
)
#: LinkedIn gives the text of paid mail this class; the word alone, in a text, says nothing
_SPONSORED: Final = re.compile(r"""<\w{1,20}\s[^<>]{0,500}class=["'][^"'<>]{0,200}spinmail""", re.IGNORECASE)
#: a run of such signs is looked at from its start only, or a cell of blanks would take for ever
_BETWEEN: Final = re.compile(r"(?<![,;\s])[,;\s]+(?=https?://)|[;\n]")


@dataclass(frozen=True, slots=True)
class Letter:
    """One row. `key` and `to_keys` are those of profiles; `to` is the whole cell of names, which cannot be split."""

    line: int
    conversation: str
    name: str
    key: str | None
    to: str
    to_keys: tuple[str, ...]
    at: str | None
    has_subject: bool
    text: str
    attachments: tuple[str, ...]
    is_draft: bool
    is_sponsored: bool

    @property
    def thread(self) -> str:
        """The id of its conversation; where the file has none, conversations are told apart by who is in them."""
        if self.conversation:
            return self.conversation
        people = {self.key, *self.to_keys} if self.key and self.to_keys else {self.name, self.to}
        return "with " + " and ".join(sorted(people))


@dataclass(frozen=True, slots=True)
class Letters:
    """The rows of the file, in its own order; whether it has addresses of senders; where it was cut off, if it was."""

    rows: tuple[Letter, ...] = ()
    has_urls: bool = False
    cut_at: int | None = None


def read_letters(data: bytes, keys: Keys, limits: Limits) -> Letters:
    """Return the messages in the file `data`. Raises `UnableToRead`."""
    table = read_table(data, NEEDED, _WANTED, limits)
    rows = tuple(_letter(line, cells, keys) for line, cells in table.rows)
    return Letters(rows, any(letter.key for letter in rows), table.cut_at)


def _letter(line: int, cells: tuple[str, ...], keys: Keys) -> Letter:
    conversation, name, url, to, to_urls, at, subject, content, attached, draft, whole_draft = cells
    return Letter(
        line=line,
        conversation=conversation.strip(),
        name=shown_name(name),
        key=keys.of(url.strip()),
        to=shown_name(to),
        to_keys=keys.of_several(to_urls),
        at=dates.message_date(at),
        has_subject=bool(subject.strip()),
        text=_text(content, subject),
        attachments=tuple(piece for piece in map(str.strip, _BETWEEN.split(attached.strip())) if piece),
        is_draft=_yes(draft) or _yes(whole_draft),
        is_sponsored="spinmail" in content and _SPONSORED.search(content) is not None,
    )


def _text(content: str, subject: str) -> str:
    """The subject of an InMail is part of what was said to the member."""
    said = visible(repaired(content)).replace("\r\n", "\n").replace("\r", "\n").strip()
    title = visible(repaired(subject)).strip()
    return f"{title}\n\n{said}" if title and title not in said else said


def _yes(cell: str) -> bool:
    return cell.strip().lower() in {"yes", "true", "1"}
