"""Hallmark `offer.hidden_pay`: pays in a way that leaves no trace."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferHiddenPay(WordingHallmark):
    """Offers pay in cash, vouchers, coins or to a private account.

    What it sees: money in a form that an employer or a tax office would not see, or the promise that there is
    nothing to declare.

    Why it matters: honest clients pay against an invoice; hidden pay is what later makes you open to pressure
    (MI5 alert to Parliament, 18 November 2025).

    How it is fooled: small gifts and gift cards for surveys are common, and clumsy people say cash.

    What it cannot tell: what the payer really meant.
    """

    key = "offer.hidden_pay"
    label = "Pays in a way that leaves no trace"
    reference = "MI5 alert to Parliament, 18 November 2025"
    needs = ("messages",)
    says = "They offer pay in a way that leaves no trace."
    points_to = "intelligence"
