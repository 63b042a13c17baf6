"""Hallmark `eases.everyday`: everyday talk."""

from __future__ import annotations

from .shape import WordingHallmark


class EasesEveryday(WordingHallmark):
    """Everyday talk.

    What it sees: social or trade talk that asks for nothing.

    Why it matters: most contacts are people being people (University of Oxford, Information Security, Think
    before you link).

    How it is fooled: cultivation is everyday talk for weeks.

    What it cannot tell: what comes after it.
    """

    key = "eases.everyday"
    label = "Everyday talk"
    reference = "University of Oxford, Information Security, Think before you link"
    needs = ("messages",)
    says = "Much of it is everyday talk that asks for nothing."
    reassures = True
