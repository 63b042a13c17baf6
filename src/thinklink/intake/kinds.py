"""The kinds of input there are, in the order in which they are tried, each with its reader; pure, for one process.

A kind that the member names is tried and no other. Without one, the first that looks right is taken; a file that
nothing can be made of is refused with a sentence that says what to hand over instead.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from . import advert, chat, dossiers, firm, foreign, linkedin, mail, pdf, social
from .files import given_bytes
from .inventory import Input, Intake, Refusal
from .limits import DEFAULT, Limits
from .parts import Given
from .unable import UnableToRead


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of input: its name, whether a thing looks like it, and how it is read."""

    name: str
    looks_like: Callable[[Given], bool]
    read: Callable[[Given, Limits], Intake]


def _of_text(name: str, looks_like: Callable[[str, bytes], bool], read: Callable[[str, bytes, Limits], Intake]) -> Kind:
    """A kind that is one file of text."""

    def taken(given: Given, limits: Limits) -> Intake:
        if said := foreign.named(given.data):
            raise UnableToRead(said)
        return read(given.name, given.data, limits)

    return Kind(name, lambda given: looks_like(given.name, given.data), taken)


def _of_mail(name: str, looks_like: Callable[[bytes], bool], read: Callable[[str, bytes, Limits], Intake]) -> Kind:
    """A kind that mail programs write: bytes of many encodings, which no rule for text fits."""
    return Kind(
        name,
        lambda given: not given.folder and looks_like(given.data),
        lambda given, limits: read(given.name, given.data, limits),
    )


#: in the order of trying; the last takes any text
KINDS: Final[tuple[Kind, ...]] = (
    *(Kind(one.kind, partial(social.is_export, one), partial(social.read, one)) for one in social.PLATFORMS),
    Kind(linkedin.KIND, linkedin.is_archive, linkedin.read_archive),
    Kind(pdf.KIND, pdf.is_pdf, pdf.read),
    _of_mail(mail.MAILBOX, mail.is_mailbox, mail.read_mailbox),
    _of_mail(mail.EMAIL, mail.is_email, mail.read_email),
    _of_text("dossier", dossiers.looks_like, dossiers.read),
    _of_text(firm.KIND, firm.looks_like, firm.read),
    _of_text(advert.KIND, advert.looks_like, advert.read),
    _of_text(chat.KIND, chat.looks_like, chat.read),
)
NAMES: Final = tuple(kind.name for kind in KINDS)


def read_given(given: Given, kind: str | None = None, limits: Limits = DEFAULT) -> Intake:
    """Return what is in `given`. Raises `UnableToRead`, also when there is no such `kind`."""
    if not given.folder and not given.data.strip(b"\0\t\n\r "):
        raise UnableToRead("it is empty")
    return _chosen(given, kind).read(given, limits)


def read_together(givens: Sequence[Given], kind: str | None = None, limits: Limits = DEFAULT) -> Intake:
    """Return what is in `givens`, zips and folders: parts of one LinkedIn archive as one, and others on their own.

    What cannot be read is refused, the rest goes on.
    """
    archives = [one for one in givens if kind or kind_of(one) == linkedin.KIND]
    found = linkedin.read_archives(archives, limits)
    for given in (one for one in givens if one not in archives):
        try:
            other = read_given(given, None, limits)
        except UnableToRead as why:
            other = Intake(refused=(Refusal(given.name, why.reason),))
        found = Intake(found.inputs + other.inputs, found.refused + other.refused)
    return found


def read_bytes(name: str, data: bytes, kind: str | None = None, limits: Limits = DEFAULT) -> Input:
    """Return what is in `data`, in this process, without its protection; what was refused of it stands in the notes.

    Raises `UnableToRead`.
    """
    found = read_given(given_bytes(name, data, limits), kind, limits)
    refused = tuple(f"Not all could be read: {one.file}: {one.reason}." for one in found.refused)
    return replace(found.inputs[0], notes=(*refused, *found.inputs[0].notes))


def kind_of(given: Given) -> str | None:
    """Return the name of the first kind that `given` looks like, or `None`."""
    return next((kind.name for kind in KINDS if kind.looks_like(given)), None)


def _chosen(given: Given, name: str | None) -> Kind:
    for kind in KINDS:
        if kind.name == name or (name is None and kind.looks_like(given)):
            return kind
    if name is not None:
        raise UnableToRead(f'there is no kind of input called "{name}"; there are {", ".join(NAMES)}')
    raise UnableToRead(foreign.named(given.data) or foreign.UNKNOWN)
