"""What the persona did after the member hesitated or said no: the first message of theirs that follows.

Two hallmarks look at it from two sides, so it is read in one place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from thinklink.recognise.seen import Passage, Seen
from thinklink.recognise.wording import Cue, Sentence
from thinklink.recognise.wording.ideas import LEXICON

_REFUSALS: Final = (
    Cue(("refuses",), negated=None),
    Cue(("cannot", "give"), near=5, negated=None),
    Cue(("your_people", "consult_them"), near=8, negated=None),
    Cue(("me", "overseer", "consult_them"), near=10, negated=None),
)
_ACCEPTS: Final = LEXICON.mask(("accepts",))
_INSISTS: Final = LEXICON.mask(("insist",))
_ASKS_AGAIN: Final = (
    Cue(("insist", "request"), near=16, negated=None),
    Cue(("insist", "pay"), near=16, negated=None),
    Cue(("insist", "amount"), near=16, negated=None),
    Cue(("only", "request"), near=8, negated=None),
    Cue(("skip", "overseer"), near=10, negated=None),
    Cue(("skip", "official_form"), near=10, negated=None),
)


@dataclass(frozen=True, slots=True)
class Reply:
    """The persona's first message after a refusal, and which way it went."""

    passage: Passage
    accepts: bool
    pushes: bool
    quote: str


def answers_to_refusals(seen: Seen) -> Iterator[Reply]:
    """Yield the reply to each refusal of the member; a refusal without a reply yields nothing."""
    refused = False
    for passage in seen.spoken_by("member", "persona"):
        if passage.speaker == "member":
            refused = refused or any(cue.match(sentence) for sentence in passage.sentences for cue in _REFUSALS)
        elif refused:
            refused = False
            yield _judged(passage)


def _judged(passage: Passage) -> Reply:
    pushing = next((sentence for sentence in passage.sentences if _pushes(sentence)), None)
    accepting = next((sentence for sentence in passage.sentences if sentence.ideas & _ACCEPTS), None)
    quoted = pushing or accepting
    return Reply(passage, accepting is not None and pushing is None, pushing is not None, quoted.text if quoted else "")


def _pushes(sentence: Sentence) -> bool:
    return any(cue.match(sentence) for cue in _ASKS_AGAIN)
