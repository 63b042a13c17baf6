"""Hallmark `firm.thin`: there is little to the firm."""

from __future__ import annotations

from .shape import WordingHallmark


class FirmThin(WordingHallmark):
    """There is little to the firm.

    What it sees: a firm that is new, has no site, address or people, writes from a free mailbox or from an
    address that only looks like a known one.

    Why it matters: front firms are thin: addresses that resolve to a hostel, telephones that belong to somebody
    else (Foundation for Defense of Democracies on front consultancies, reported May 2025).

    How it is fooled: every honest firm was new once, and small ones use free mail.

    What it cannot tell: whether it will be there next year.
    """

    key = "firm.thin"
    label = "There is little to the firm"
    reference = "Foundation for Defense of Democracies on front consultancies, reported May 2025"
    needs = ("messages",)
    says = "There is little to be found of the firm."
    speakers = ("persona", "advert", "profile", "other")
