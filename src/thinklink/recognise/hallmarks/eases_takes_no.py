"""Hallmark `eases.takes_no`: takes no for an answer."""

from __future__ import annotations

from collections.abc import Iterator

from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .refusals import answers_to_refusals
from .shape import Hallmark, Sign, answered


class EasesTakesNo(Hallmark):
    """Takes no for an answer.

    What it sees: after you hesitated or refused, they step back, wait or agree; words that leave you free; or
    your own answer.

    Why it matters: genuine people accept a no (ASIO, Think Before You Link: online networking guide).

    How it is fooled: a patient service waits for months.

    What it cannot tell: what comes later.
    """

    key = "eases.takes_no"
    label = "Takes no for an answer"
    reference = "ASIO, Think Before You Link: online networking guide"
    needs = ("messages", "answers.takes_no")
    says = "They accept it when you hesitate or say no."
    reassures = True

    def look(self, seen: Seen) -> Finding | None:
        """Look at the first answer to each refusal."""
        return self.finding([*self._accepts(seen), *answered(seen, (("takes_no", "yes", 0.7),))])

    @staticmethod
    def _accepts(seen: Seen) -> Iterator[Sign]:
        for reply in answers_to_refusals(seen):
            if reply.accepts:
                yield Sign(Evidence(reply.passage.place, reply.quote), 0.6, reply.passage.index)
