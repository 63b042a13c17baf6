"""Hallmark `talk.takes_no_no`: does not take no for an answer."""

from __future__ import annotations

from collections.abc import Iterator

from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .refusals import answers_to_refusals
from .shape import Hallmark, Sign, answered


class TalkTakesNoNo(Hallmark):
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

    def look(self, seen: Seen) -> Finding | None:
        """Look at the first answer to each refusal."""
        return self.finding([*self._pushes(seen), *answered(seen, (("takes_no", "no", 0.9),))])

    def _pushes(self, seen: Seen) -> Iterator[Sign]:
        for reply in answers_to_refusals(seen):
            if reply.pushes:
                yield Sign(Evidence(reply.passage.place, reply.quote), 0.6, reply.passage.index)
