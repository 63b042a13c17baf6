"""A dossier as the hallmarks see it: passages with their speaker, their sentences and the acts found in them.

A passage is read once, however many hallmarks look and however often the thread is assessed turn by turn: what was
found stays with the passage, and `upto` only moves the end.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final, Literal

from thinklink.dossier import Answers, Dossier, message_place
from thinklink.dossier.mail import MailFacts

from .beside import ALONE, Beside
from .names import names_in
from .wording import Match, Matcher, Sentence, sentences_of

#: `advert` and `profile` are the persona speaking too, but to everybody.
Speaker = Literal["persona", "member", "other", "advert", "profile"]
#: Everybody but the member: their words are what is weighed.
THEIRS: Final[tuple[Speaker, ...]] = ("persona", "other", "advert", "profile")
_NOTHING: Final[tuple[Match, ...]] = ()
_UNANSWERED: Final = Answers()
#: a text of fewer words tells less of what it is like, in proportion
_ENOUGH: Final = 40
#: words from which on a sentence of an advert or a page counts less, and so does what the whole is like
_ADVERTS: Final = 60
#: where the words of the firm's own page stand
PAGE: Final = "firm.website_text"


@dataclass(frozen=True)
class Passage:
    """One stretch of text: where it stands, who speaks, and the index of its message (`-1`: before all messages)."""

    place: str
    speaker: Speaker
    text: str
    index: int
    matcher: Matcher = field(repr=False)
    names: frozenset[str] = frozenset()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that hold a word that may count, in order: a name by itself, as a signature, is none."""
        return tuple(one for one in sentences_of(self.text, self.names) if one.words)

    def matches(self, act: str) -> tuple[Match, ...]:
        """Return the sentences that perform `act`."""
        return self.found.get(act, _NOTHING)

    def surest(self, act: str) -> float:
        """Return how sure the plainest sentence is to perform `act`; 0 where none does."""
        return max((match.degree for match in self.matches(act)), default=0.0)

    @cached_property
    def found(self) -> Mapping[str, tuple[Match, ...]]:
        """Every match, by the key of its act."""
        found: dict[str, list[Match]] = {}
        for sentence in self.sentences:
            for act, match in self.matcher.matches(sentence, self.speaker):
                found.setdefault(act, []).append(match)
        return {act: tuple(matches) for act, matches in found.items()}

    @cached_property
    def pulls(self) -> tuple[tuple[float, Sentence], ...]:
        """How each sentence pulls the likeness of the whole text, before any division."""
        return tuple((self.matcher.pull(sentence, self.speaker), sentence) for sentence in self.sentences)

    @cached_property
    def share(self) -> float:
        """How much a sentence counts, at most 1. An advert tells at length of papers, systems and sums that nobody is
        asked for, and each sentence is one more chance of being misread.
        """
        if self.speaker != "advert" and self.place != PAGE:
            return 1.0
        return min(1.0, _ADVERTS / max(1, self.length))

    @cached_property
    def length(self) -> int:
        """How many words may count."""
        return sum(len(sentence.words) for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Seen:
    """One dossier ready to be looked at, as far as message `last`; `heard` finds the passages that hold an act."""

    dossier: Dossier
    passages: tuple[Passage, ...]
    heard: Mapping[str, tuple[Passage, ...]]
    last: int
    answered: bool
    beside: Beside = ALONE
    #: what is known of where the e-mails came from that the dossier was read from
    mails: tuple[MailFacts, ...] = ()

    def spoken_by(self, *speakers: Speaker) -> Iterator[Passage]:
        """Yield the passages of these speakers, in order."""
        return (one for one in self.passages if one.index <= self.last and one.speaker in speakers)

    def hearing(self, act: str, speakers: tuple[Speaker, ...]) -> Iterator[Passage]:
        """Yield the passages of these speakers in which `act` was found, in order."""
        return (one for one in self.heard.get(act, ()) if one.index <= self.last and one.speaker in speakers)

    def likeness(self) -> float:
        """Return how much their words as a whole read like a malicious approach, in log-odds; 0 without words."""
        theirs = [passage for passage in self.spoken_by(*THEIRS) if passage.length and not self._is_name_tag(passage)]
        if not theirs:
            return 0.0
        pull = math.fsum(pull for passage in theirs for pull, _ in passage.pulls)
        length = sum(passage.length for passage in theirs)
        leaning = theirs[0].matcher.likeness_bias + pull / math.sqrt(length)
        most = _ADVERTS if self.dossier.approach.advert else length
        return leaning * min(1.0, length / _ENOUGH, most / length)

    def _is_name_tag(self, passage: Passage) -> bool:
        """Say whether this is a headline beside no other page of theirs, as a list of connections gives it."""
        profile = self.dossier.profile
        return passage.place == "profile.headline" and not (profile.about or profile.experience or profile.joined)

    def upto(self, index: int) -> Seen:
        """Return what was to be seen when message `index` had arrived."""
        return replace(self, last=index)


def see(dossier: Dossier, matcher: Matcher, beside: Beside = ALONE, mails: tuple[MailFacts, ...] = ()) -> Seen:
    """Return `dossier` with its passages laid out for the hallmarks, and what is known beside it."""
    passages = tuple(passages_of(dossier, matcher))
    heard: dict[str, list[Passage]] = {}
    # What the member writes is never held against the persona; it is read where a reply to it is looked at.
    for passage in (one for one in passages if one.speaker != "member"):
        for act in passage.found:
            heard.setdefault(act, []).append(passage)
    last = len(dossier.approach.messages)
    hearing = {act: tuple(those) for act, those in heard.items()}
    return Seen(dossier, passages, hearing, last, dossier.answers != _UNANSWERED, beside, mails)


def passages_of(dossier: Dossier, matcher: Matcher) -> Iterator[Passage]:
    """Yield every stretch of text in `dossier`: what stands before the thread, then every message in order."""
    names = names_in(dossier)
    for place, speaker, text in _before_the_thread(dossier):
        if text:
            yield Passage(place, speaker, text, -1, matcher, names)
    for index, message in enumerate(dossier.approach.messages):
        yield Passage(message_place(index), message.sender, message.text, index, matcher, names)


def _before_the_thread(dossier: Dossier) -> Iterator[tuple[str, Speaker, str | None]]:
    profile, advert = dossier.profile, dossier.approach.advert
    yield "profile.headline", "profile", profile.headline
    yield "profile.about", "profile", profile.about
    for place, post in enumerate(profile.experience):
        yield f"profile.experience.{place}", "profile", post.description
    yield PAGE, "profile", dossier.firm.website_text
    if advert:
        yield "approach.advert.title", "advert", advert.title
        yield "approach.advert.text", "advert", advert.text
        yield "approach.advert.pay", "advert", advert.pay
