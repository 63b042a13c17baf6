"""Hallmark `eases.plain_sales`: openly sells or recruits."""

from __future__ import annotations

from .shape import WordingHallmark


class EasesPlainSales(WordingHallmark):
    """Openly sells or recruits.

    What it sees: a product, a service or a post that is offered by name.

    Why it matters: somebody who wants to sell you something says so (NPSA (then CPNI), Think Before You Link,
    list of profile and approach hallmarks, 2021).

    How it is fooled: a sale can be a pretext for questions.

    What it cannot tell: whether it is worth the money.
    """

    key = "eases.plain_sales"
    label = "Openly sells or recruits"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They openly sell something or recruit for a named post."
    reassures = True
