"""Hallmark `talk.handover`: hands you over to another person."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkHandover(WordingHallmark):
    """Hands you over to somebody else.

    What it sees: a second person of theirs who will write, call or take over.

    Why it matters: a handler takes over from a recruiter, and a copied "colleague" makes the first one look
    real (Proofpoint on multi-persona impersonation, 2022).

    How it is fooled: assistants and colleagues take over in every real office.

    What it cannot tell: whether the two are one.
    """

    key = "talk.handover"
    label = "Hands you over to another person"
    reference = "Proofpoint on multi-persona impersonation, 2022"
    needs = ("messages",)
    says = "They hand you over to a second person."
