"""Hallmark `talk.mutual_as_proof`: offers shared contacts as proof."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkMutualAsProof(WordingHallmark):
    """Offers shared contacts as a reason to trust.

    What it sees: mutual connections named as the reason to connect.

    Why it matters: shared contacts prove nothing: they may have accepted without checking, and that is how fake
    profiles spread (BfV, notices on false profiles in professional networks, 2017 and 2020).

    How it is fooled: genuine people say the same; it weighs almost nothing.

    What it cannot tell: whether the shared contact knows them.
    """

    key = "talk.mutual_as_proof"
    label = "Offers shared contacts as proof"
    reference = "BfV, notices on false profiles in professional networks, 2017 and 2020"
    needs = ("messages",)
    says = "They offer shared contacts as a reason to trust; that proves nothing."
