"""Hallmark `person.known`: the address of this profile is on a list of known personas."""

from __future__ import annotations

from dataclasses import replace

from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign


class PersonKnown(Hallmark):
    """The address of this profile is on a list of known personas.

    What it sees: that the address of the profile is, exactly, one that stands on the list you gave and has not
    expired there. A name alone is never a match.

    Why it matters: somebody has decided about this very profile, and needs to hear that it has come to you too; one
    profile approaches many (NPSA (then CPNI), Think Before You Link, 2021). It weighs nothing, so that a list can
    neither raise nor lower what the approach itself shows.

    How it is fooled: by a new profile, or a new address for the old one.

    What it cannot tell: whether the list is right. Lists expire, and people who stand on one wrongly can be cleared.
    """

    key = "person.known"
    label = "On a list of known personas"
    reference = "NPSA (then CPNI), Think Before You Link, 2021"
    needs = ("profile.url", "a list")
    says = "This profile address is on a list of known personas. It does not change the band; report it."

    def look(self, seen: Seen) -> Finding | None:
        """Show an exact match; its weight is nought."""
        url, known = seen.dossier.profile.url, seen.beside.known
        met = known.met(url)
        if met is None or url is None:
            return None
        finding = self.finding([Sign(Evidence("profile.url", url), 1.0)])
        listed = f"the list {known.name}" if known.name else "a list of known personas"
        since = f", since {met.added}" if met.added else ""
        says = f"This profile address is on {listed}{since}. It does not change the band; report it."
        return finding and replace(finding, says=says)
