"""Hallmark `text.reads_genuine`: as a whole it reads like a genuine approach."""

from __future__ import annotations

from thinklink.recognise.finding import Finding
from thinklink.recognise.seen import Seen

from .likeness import pulls
from .shape import Hallmark


class TextReadsGenuine(Hallmark):
    """As a whole, the text reads like a genuine approach.

    What it sees: all words together, weighed by how often they stand in the malicious and in the genuine ones
    of about two thousand approaches written for this project; the sentences that pull most are quoted.

    Why it matters: most contacts are genuine, and much of what makes them so cannot be named one by one
    (measured, see docs/explanation/evaluation.md).

    How it is fooled: an adversary who copies the tone of genuine messages.

    What it cannot tell: whether the person is who they seem to be: it sees likeness, not acts.
    """

    key = "text.reads_genuine"
    label = "As a whole it reads like a genuine approach"
    reference = "ThinkLink, docs/explanation/evaluation.md"
    needs = ("messages", "advert", "profile")
    says = "As a whole, the text reads like the genuine approaches we have examples of."
    reassures = True

    def look(self, seen: Seen) -> Finding | None:
        """Quote the sentences that pull most towards the genuine side, where the whole leans to it."""
        return self.finding(pulls(seen, side=-1))
