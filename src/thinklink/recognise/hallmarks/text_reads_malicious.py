"""Hallmark `text.reads_malicious`: as a whole it reads like a malicious approach."""

from __future__ import annotations

from thinklink.recognise.finding import Finding
from thinklink.recognise.seen import Seen

from .likeness import pulls
from .shape import Hallmark


class TextReadsMalicious(Hallmark):
    """As a whole, the text reads like a malicious approach.

    What it sees: all words together, weighed by how often they stand in the malicious and in the genuine ones
    of about two thousand approaches written for this project; the sentences that pull most are quoted.

    Why it matters: many approaches are cut off before anything plain is said; the sum of faint signs says more
    than any one of them (measured, see docs/explanation/evaluation.md).

    How it is fooled: a genuine person who writes like the examples, and a malicious one who writes like nobody
    else. It has learnt from invented texts alone.

    What it cannot tell: why: it sees likeness, not acts, although it can weigh more than any other. Look at what
    else was found.
    """

    key = "text.reads_malicious"
    label = "As a whole it reads like a malicious approach"
    reference = "ThinkLink, docs/explanation/evaluation.md"
    needs = ("messages", "advert", "profile")
    says = "As a whole, the text reads like the malicious approaches we have examples of."

    def look(self, seen: Seen) -> Finding | None:
        """Quote the sentences that pull most towards the malicious side, where the whole leans to it."""
        return self.finding(pulls(seen, side=1))
