"""Hallmark `network.mutual`: shared contacts, which prove nothing."""

from __future__ import annotations

from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign


class NetworkMutual(Hallmark):
    """Shared contacts, which prove nothing either way.

    What it sees: the number of contacts you share.

    Why it matters: colleagues of somebody who was deceived accept more readily, because the false profile now
    looks like a mutual acquaintance: 59 in 100 do, against 19 in 100 without (Boshmaf 2011). That is why it is
    shown, and why it weighs nothing.

    How it is fooled: it is not fooled, because it does not judge.

    What it cannot tell: whether any of them knows the person: ask one, by voice.
    """

    key = "network.mutual"
    label = "Shared contacts prove nothing"
    reference = "Boshmaf 2011, The Socialbot Network"
    needs = ("profile.mutual_connections",)
    says = "You share contacts; that is no evidence in either direction."

    def look(self, seen: Seen) -> Finding | None:
        """Show the number; its weight is nought."""
        shared = seen.dossier.profile.mutual_connections
        return self.finding([Sign(Evidence("profile.mutual_connections", str(shared)), 0.5)] if shared else [])
