"""An e-mail or a mailbox, as bytes, into readings, with what was counted and what was left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from thinklink.dossier import Reading
from thinklink.intake.inventory import Input, Intake, Refusal
from thinklink.intake.limits import Limits
from thinklink.intake.unable import UnableToRead

from .judging import Found, is_just_bulk, take
from .opening import heads_of, opened
from .sniffing import is_email, is_mailbox
from .threads import owners_of, readings

EMAIL: Final = "email"
MAILBOX: Final = "mbox"
#: the line above each mail of a mailbox; a blank line stands before it
_BETWEEN: Final = re.compile(rb"(?:\A(?:\xef\xbb\xbf)?|(?<=\n)\r?\n|(?<=\r)\r)From [^\r\n]{1,400}(?:\r?\n|\r|\Z)")
_ESCAPED: Final = re.compile(rb"^>(?=>{0,20}From )", re.MULTILINE)
#: mails of a mailbox that could not be read are named up to so many
_NAMED: Final = 20
_TOO_MANY: Final = "it is too large to be read at once; split it, or save only what matters"


def read_email(name: str, data: bytes, limits: Limits) -> Intake:
    """Return what the one mail in `data` holds. Raises `UnableToRead`."""
    if is_mailbox(data):
        data = next(_mails(data), data)
    if not is_email(data):
        raise UnableToRead("this is no e-mail: it does not begin with the head of one")
    found = Found()
    take(opened(data, limits), name, found)
    return Intake((_input(name, EMAIL, found),))


def read_mailbox(name: str, data: bytes, limits: Limits) -> Intake:
    """Return what the mails of the mailbox `data` hold; those that cannot be read are refused one by one.

    Raises `UnableToRead` where none can be.
    """
    found, refused, unread, left = Found(), [], 0, limits.mailbox_bytes
    for number, mail in enumerate(_mails(data), start=1):
        if number > limits.mails:
            refused.append(Refusal(name, f"it holds more than {limits.mails:,} mails; what follows was not read"))
            break
        try:
            if is_just_bulk(heads_of(mail, limits)):
                found.mails, found.bulk = found.mails + 1, found.bulk + 1
                continue
            left -= len(mail)
            if left < 0:
                refused.append(Refusal(name, f"only its first {number - 1:,} mails were read: {_TOO_MANY}"))
                break
            take(opened(mail, limits), f"{name}:mail {number}", found)
        except UnableToRead as why:
            unread += 1
            if unread <= _NAMED:
                refused.append(Refusal(f"mail {number:,} of {name}", why.reason))
    if unread > _NAMED:
        refused.append(Refusal(name, f"{unread - _NAMED:,} more mails in it could not be read"))
    if not found.mails:
        raise UnableToRead(refused[0].reason if refused else "this is no mailbox: no line in it begins a mail")
    return Intake((_input(name, MAILBOX, found),), tuple(refused))


def _mails(data: bytes) -> Iterator[bytes]:
    marks = list(_BETWEEN.finditer(data))
    ends = [one.start() for one in marks[1:]] + [len(data)] * bool(marks)
    for one, end in zip(marks, ends, strict=True):
        yield _ESCAPED.sub(b"", data[one.end() : end])


def _input(name: str, kind: str, found: Found) -> Input:
    owners = owners_of(found.letters, found.delivered)
    people: tuple[Reading, ...] = (*found.readings, *readings(found.letters, owners))
    counts = {
        "mails": found.mails,
        "notices": found.notices,
        "letters": len(found.letters),
        "pretending": found.pretending,
        "bulk_skipped": found.bulk,
        "notices_about_nobody": found.others,
        "messages": sum(len(one.dossier.approach.messages) for one in people),
    }
    nobody = ["Nobody but you wrote in it, so there is nobody to judge."] if found.letters and not people else []
    return Input(name, kind, people, counts, notes=(*_notes(found), *nobody))


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names)[:3]) + (" and others" if len(names) > 3 else "")  # noqa: PLR2004 - enough to know them


def _notes(found: Found) -> Iterator[str]:
    if found.copied:
        yield (
            "A mail that was handed on as text lost its own heads: who sent it cannot be checked. Forwarded as an "
            "attachment, or saved as a file, it keeps them."
        )
    if found.handed_on:
        yield "Of a mail with another mail attached, the attached one was judged, and not the words around it."
    if found.unchecked:
        yield (
            "Whether a notice really comes from the platform could not be told from the file alone. If in doubt, type "
            "the platform's address yourself, and look whether the same is there."
        )
    if found.confirmed_by:
        yield (
            f"That the notices come from the platform is what {_listed(found.confirmed_by)} wrote into them. "
            "It was not verified here, and says nothing about the person behind them."
        )
    if found.bulk:
        yield f"Newsletters and other mail to many at once, left out: {found.bulk:,}."
    if found.others:
        yield f"Notices of a platform that are about no person, left out: {found.others:,}."
    if found.cut:
        yield f"Mails of which only the beginning was read, because they are very long: {found.cut:,}."
