"""The conversation as it went: every message, the telling passages marked, and where the ladder was climbed.

A passage is marked where a finding quotes it from that very message. The text is cut into passages at the ends of the
quotes, so that overlapping quotes each keep their label. What is handed on is already fit to be shown (see `shown`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from thinklink.dossier import Message, message_place
from thinklink.realise.ladder import Turn, climb

from .naming import place_words
from .shown import shown_line, shown_pieces
from .subject import Subject

#: more of one message than this is left in the member's own file
LONGEST: Final = 12_000


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of text, shown as it is, with the labels of the findings that quote it; none where nothing tells."""

    text: str
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """One message: who, when, where it stands, its passages, and the rung where this message first reached one."""

    index: int
    sender: str
    who: str
    at: str | None
    channel: str | None
    source: str
    passages: tuple[Passage, ...]
    attachments: tuple[str, ...]
    #: the rung first reached here, else `None`
    climbs_to: int | None
    left_out: int = 0


def thread_of(subject: Subject) -> tuple[Said, ...]:
    """Return every message of the approach, oldest first."""
    reached = first_reached(subject.turns, reached_before(subject))
    at_index = {index: rung for rung, index in reached.items()}
    messages = subject.reading.dossier.approach.messages
    return tuple(_said(subject, message, index, at_index.get(index)) for index, message in enumerate(messages))


def reached_before(subject: Subject) -> int:
    """Return the rung that no message reached, but what the member said in the review, or an advert."""
    dossier = subject.reading.dossier
    rung, _, _ = climb(replace(dossier, approach=replace(dossier.approach, messages=())))
    return rung or 0


def first_reached(turns: Iterable[Turn], before: int = 0) -> dict[int, int]:
    """Return, for each rung above `before` that was the highest so far, the index of the message that reached it."""
    reached: dict[int, int] = {}
    highest = before
    for turn in turns:
        if turn.rung > highest:
            highest = turn.rung
            reached[turn.rung] = turn.index
    return reached


def passages_of(text: str, quotes: Iterable[tuple[str, str]]) -> tuple[Passage, ...]:
    """Return `text` cut at the ends of every `(quote, label)` found in it; joined, the passages are the whole text."""
    spans = [(*span, label) for quote, label in quotes for span in _spans(text, quote)]
    pieces = shown_pieces(text)
    cuts = sorted({0, len(text), *(end for span in spans for end in span[:2])})
    return tuple(
        Passage("".join(pieces[start:end]), tuple(_labels(spans, start, end))) for start, end in pairwise(cuts)
    )


def _said(subject: Subject, message: Message, index: int, climbs_to: int | None) -> Said:
    place = message_place(index)
    text = message.text[:LONGEST]
    return Said(
        index=index,
        sender=message.sender,
        who=shown_line(message.who or "", 80),
        at=message.at,
        channel=message.channel,
        source=place_words(subject.reading, place),
        passages=passages_of(text, _quotes_in(subject, place)),
        attachments=tuple(shown_line(name, 120) for name in message.attachments),
        climbs_to=climbs_to,
        left_out=len(message.text) - len(text),
    )


def _quotes_in(subject: Subject, place: str) -> list[tuple[str, str]]:
    return [
        (evidence.quote, found.label)
        for found in subject.assessment.findings
        for evidence in found.finding.evidence
        if evidence.source == place or evidence.source.startswith(f"{place}.")
    ]


def _spans(text: str, quote: str) -> list[tuple[int, int]]:
    """Where `quote` first stands in `text`; white space may differ, because quotes are often put on one line."""
    words = quote.split()
    if not words:
        return []
    start = text.find(quote)
    if start >= 0:
        return [(start, start + len(quote))]
    match = re.search(r"\s+".join(re.escape(word) for word in words), text)
    return [match.span()] if match else []


def _labels(spans: list[tuple[int, int, str]], start: int, end: int) -> dict[str, None]:
    return dict.fromkeys(label for first, last, label in spans if first <= start and end <= last)
