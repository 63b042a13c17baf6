"""A dossier as the hallmarks see it: passages with their speaker, their sentences and the cues found in them.

A passage is read once, however many hallmarks look and however often the thread is assessed turn by turn: what was
found stays with the passage, and `upto` only moves the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from thinklink.dossier import Dossier, message_place

from .names import names_in
from .wording import CueBook, Match, Sentence, sentences_of

#: `advert` and `profile` are the persona speaking too, but to everybody.
Speaker = Literal["persona", "member", "other", "advert", "profile"]
_NOTHING: tuple[Match, ...] = ()


@dataclass(frozen=True)
class Passage:
    """One stretch of text: where it stands, who speaks, and the index of its message (`-1`: before all messages)."""

    place: str
    speaker: Speaker
    text: str
    index: int
    book: CueBook = field(repr=False)
    names: frozenset[str] = frozenset()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that hold any idea."""
        return sentences_of(self.text, self.names)

    @cached_property
    def ideas(self) -> int:
        """All ideas of all sentences, as one number."""
        total = 0
        for sentence in self.sentences:
            total |= sentence.ideas
        return total

    def matches(self, key: str) -> tuple[Match, ...]:
        """Return what the cues of the hallmark `key` found here."""
        return self.found.get(key, _NOTHING)

    @cached_property
    def found(self) -> Mapping[str, tuple[Match, ...]]:
        """Every match of every cue, by the key of its hallmark."""
        found: dict[str, tuple[Match, ...]] = {}
        for sentence in self.sentences:
            for key, match in self.book.matches(sentence):
                found[key] = (*found.get(key, ()), match)
        return found


@dataclass(frozen=True, slots=True)
class Seen:
    """One dossier ready to be looked at, as far as message `last`; `heard` finds the passages that hold a hallmark."""

    dossier: Dossier
    passages: tuple[Passage, ...]
    heard: Mapping[str, tuple[Passage, ...]]
    last: int

    def spoken_by(self, *speakers: Speaker) -> Iterator[Passage]:
        """Yield the passages of these speakers, in order."""
        return (one for one in self.passages if one.index <= self.last and one.speaker in speakers)

    def hearing(self, key: str, speakers: tuple[Speaker, ...]) -> Iterator[Passage]:
        """Yield the passages of these speakers in which a cue of the hallmark `key` was found, in order."""
        return (one for one in self.heard.get(key, ()) if one.index <= self.last and one.speaker in speakers)

    def upto(self, index: int) -> Seen:
        """Return what was to be seen when message `index` had arrived."""
        return replace(self, last=index)


def see(dossier: Dossier, book: CueBook) -> Seen:
    """Return `dossier` with its passages laid out for the hallmarks."""
    passages = tuple(_passages(dossier, book))
    heard: dict[str, tuple[Passage, ...]] = {}
    # What the member writes is never held against the persona, so no cue is looked for in it.
    for passage in (one for one in passages if one.speaker != "member"):
        for key in passage.found:
            heard[key] = (*heard.get(key, ()), passage)
    return Seen(dossier, passages, heard, len(dossier.approach.messages))


def _passages(dossier: Dossier, book: CueBook) -> Iterator[Passage]:
    advert, profile, names = dossier.approach.advert, dossier.profile, names_in(dossier)
    before: tuple[tuple[str, Speaker, str | None], ...] = (
        ("profile.headline", "profile", profile.headline),
        ("profile.about", "profile", profile.about),
        ("firm.website_text", "profile", dossier.firm.website_text),
        ("approach.advert.title", "advert", advert.title if advert else None),
        ("approach.advert.text", "advert", advert.text if advert else None),
        ("approach.advert.pay", "advert", advert.pay if advert else None),
    )
    for place, speaker, text in before:
        if text:
            yield Passage(place, speaker, text, -1, book, names)
    for index, message in enumerate(dossier.approach.messages):
        yield Passage(message_place(index), message.sender, message.text, index, book, names)
