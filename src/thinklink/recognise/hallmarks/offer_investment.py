"""Hallmark `offer.investment`: offers an investment."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferInvestment(WordingHallmark):
    """Offers an investment, trading or coins.

    What it sees: talk of returns, trading groups, platforms, coins or a share in a venture, to somebody who did
    not ask.

    Why it matters: investment groups are the commonest fraud that begins with a friendly contact (FBI Internet
    Crime Report).

    How it is fooled: founders and funds look for investors openly.

    What it cannot tell: whether the venture exists.
    """

    key = "offer.investment"
    label = "Offers an investment"
    reference = "FBI, Internet Crime Report"
    needs = ("messages",)
    says = "They offer an investment or trading."
    points_to = "fraud"
    answers = (("offered", "investment", 0.6),)
