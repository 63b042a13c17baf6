"""Hallmark `firm.denied`: the employer or host does not confirm."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign, answered


class FirmDenied(Hallmark):
    """The employer or host says no, or cannot be found.

    What it sees: your answer, or the register, that the organisation denies the person or cannot be found; an
    address that is not plausible.

    Why it matters: a real firm can be found and knows its staff (NPSA (then CPNI), Think Before You Link, list
    of profile and approach hallmarks, 2021).

    How it is fooled: small, new or foreign firms are hard to find, and switchboards do not know contractors.

    What it cannot tell: why it could not be confirmed.
    """

    key = "firm.denied"
    label = "The employer or host does not confirm"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("answers.employer_confirms", "firm")
    says = "The organisation does not confirm them or cannot be found."

    def look(self, seen: Seen) -> Finding | None:
        """Join the member's answer with what is known of the firm."""
        asked = (("employer_confirms", "denied", _DENIED), ("employer_confirms", "not_found", _NOT_FOUND))
        return self.finding([*answered(seen, asked), *self._register(seen)])

    @staticmethod
    def _register(seen: Seen) -> Iterator[Sign]:
        firm = seen.dossier.firm
        if firm.registered == "not_found":
            yield Sign(Evidence("firm.registered", "not found"), _NOT_FOUND)
        if firm.address_checked == "not_plausible":
            yield Sign(Evidence("firm.address_checked", "not plausible"), _NOT_PLAUSIBLE)


#: a plain no to a question the member asked by a route of their own outweighs words; not to be found says little
_DENIED: Final = 0.95
_NOT_FOUND: Final = 0.06
_NOT_PLAUSIBLE: Final = 0.07
