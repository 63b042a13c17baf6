"""Hallmark `talk.takes_no_no`: does not take no for an answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Passage, Seen

from .refusals import replies_to_refusals
from .shape import Sign, WordingHallmark, answered


class TalkTakesNoNo(WordingHallmark):
    """Does not take no for an answer.

    What it sees: after you hesitated or refused, the next message pushes on: a smaller wish, more money, a
    reason why rules do not count; or your own answer.

    Why it matters: a genuine person steps back; pressure after a no is part of the method (ASIO, Think Before
    You Link: online networking guide).

    How it is fooled: a keen salesperson.

    What it cannot tell: your tone: it goes by words alone.
    """

    key = "talk.takes_no_no"
    label = "Does not take no for an answer"
    reference = "ASIO, Think Before You Link: online networking guide"
    needs = ("messages", "answers.takes_no")
    says = "They push on after you hesitated or said no."

    acts = ("talk.keeps_on",)
    answers = (("takes_no", "no", 0.9),)

    def listens(self) -> tuple[str, ...]:
        """Name pressing on, and every wish that may come again."""
        return (*self.acts, *_WISHES)

    def look(self, seen: Seen) -> Finding | None:
        """Join what reads like pressing on with a wish that comes again right after a refusal."""
        return self.finding([*self.written(seen), *self._asks_again(seen), *answered(seen, self.answers)])

    @staticmethod
    def _asks_again(seen: Seen) -> Iterator[Sign]:
        # What the member wrote is read only where there is a plain wish that may have come again.
        if not any(_wished(passage) for act in _WISHES for passage in seen.hearing(act, ("persona",))):
            return
        for reply in replies_to_refusals(seen):
            for quote, degree in _wished(reply):
                yield Sign(Evidence(reply.place, quote), degree / 2, reply.index)


#: what is wished for again; each is a hallmark of its own as well
_WISHES: Final = ("asks.unpublished", "asks.documents", "asks.access", "asks.colleagues", "talk.around_employer")
#: less sure than this, a wish is not plain
_PLAIN: Final = 0.2


def _wished(passage: Passage) -> list[tuple[str, float]]:
    matches = (match for act in _WISHES for match in passage.matches(act))
    return [(match.sentence.text, match.degree) for match in matches if match.degree >= _PLAIN]
