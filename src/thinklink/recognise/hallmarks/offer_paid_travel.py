"""Hallmark `offer.paid_travel`: pays for travel or a talk."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferPaidTravel(WordingHallmark):
    """Offers a trip, a talk or an event with everything paid.

    What it sees: travel or an event together with costs that are covered, business class, or a place for your
    family.

    Why it matters: a trip abroad brings you to where they are at home, and puts you in their debt (NPSA (then
    CPNI), Think Before You Link, list of profile and approach hallmarks, 2021; Hamburg state office for the
    protection of the constitution).

    How it is fooled: real conferences pay economy travel for speakers and publish their programme.

    What it cannot tell: whether the event exists: look it up by a route of your own.
    """

    key = "offer.paid_travel"
    label = "Pays for travel or a talk"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They offer a trip or an event with everything paid."
    answers = (("offered", "travel", 0.6), ("offered", "talk", 0.4))
