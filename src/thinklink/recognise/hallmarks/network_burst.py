"""Hallmark `network.burst`: several who name one firm came within two weeks."""

from __future__ import annotations

from typing import Final

from thinklink.recognise.beside import came_on
from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.firms import firms_of
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign


class NetworkBurst(Hallmark):
    """Several who name one firm came to you within two weeks.

    What it sees: in one archive, this person and at least two others who name the same firm, not a widely known one,
    and who all asked to connect or first wrote within fourteen days, while nobody else of that firm ever did.

    Why it matters: false profiles are made in clusters, by one hand and in a row (Xiao 2015, Detecting Clusters of Fake
    Accounts in Online Social Networks), and false colleagues vouch for one another.

    How it is fooled: by patience; and a fair, a new job or a new client brings genuine people of one firm at once.

    What it cannot tell: whether the firm is genuine, and whether you asked them to come.
    """

    key = "network.burst"
    label = "Several of one firm at once"
    reference = "Xiao 2015, Detecting Clusters of Fake Accounts in Online Social Networks"
    needs = ("approach.started", "firm.name", "an archive")
    says = "They are one of several who name the same firm and came to you within two weeks."

    def look(self, seen: Seen) -> Finding | None:
        """Count those who came together; what the firm's other people did over the years speaks against a burst."""
        came = came_on(seen.dossier)
        signs = [
            Sign(Evidence("approach.started", f"{firm}, {came.isoformat()}, and {others} others"), _PLAIN)
            for firm in firms_of(seen.dossier)
            if came and (others := _others(seen, firm)) >= _SEVERAL
        ]
        return self.finding(signs[:1])


_PLAIN: Final = 0.6
_SEVERAL: Final = 2
_DAYS: Final = 14


def _others(seen: Seen, firm: str) -> int:
    """Return how many others of `firm` came with them; 0 where its people did not all come within the two weeks."""
    everyone = seen.beside.companions_at(firm)
    if not everyone or (everyone[-1].came - everyone[0].came).days > _DAYS:
        return 0
    return len({one.id for one in everyone} - {seen.dossier.id})
