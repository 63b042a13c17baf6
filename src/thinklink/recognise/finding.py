"""What a hallmark says and what a person is told of it: finding, then weighed finding, then assessment.

A finding holds no verdict: quoted evidence with its place, a degree, and one sentence for a person. Weighing turns
the degree into log-odds. Only the sum of all findings has a band.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Band = Literal["insufficient", "low", "medium", "high"]
Concern = Literal["none", "unclear", "intelligence", "fraud", "fake_platform_mail", "nuisance"]


_LIKENESS: Final = "text.reads_malicious"


@dataclass(frozen=True, slots=True)
class Evidence:
    """An exact quote and the place it stands at: inside the dossier, or in the member's own file."""

    source: str
    quote: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What one hallmark saw. `degree` runs from just above 0 (a trace) to 1 (as plain as it gets)."""

    hallmark: str
    says: str
    evidence: tuple[Evidence, ...]
    degree: float = 1.0


@dataclass(frozen=True, slots=True)
class WeighedFinding:
    """A finding with its strength in log-odds; `low` and `high` bound it, negative strengths reassure."""

    finding: Finding
    strength: float
    low: float
    high: float
    label: str
    reference: str


@dataclass(frozen=True, slots=True)
class Glance:
    """What tells whether an assessment is worth showing: band, score, whether a sign that is told warns, and whether
    the persona is a known one.
    """

    band: Band
    score: float
    warns: bool
    known: bool = False


@dataclass(frozen=True, slots=True)
class Assessment:
    """The sum: a band, a score between 0 and 1, and every finding worth telling, heaviest first.

    Faint ones are often misread one by one and tell something only together, so they are told as one sum.
    """

    band: Band
    score: float
    concern: Concern
    asks_sensitive: bool | None
    findings: tuple[WeighedFinding, ...]
    #: log-odds before any finding; the waterfall starts here
    base: float
    #: one sentence saying why the band is `insufficient`, else empty
    why_insufficient: str = ""
    #: log-odds of the findings too faint to tell one by one, and how many they are
    faint: float = 0.0
    faint_signs: int = 0

    @property
    def heaviest(self) -> str:
        """The sentence of the heaviest sign that warns, for one line about them; empty where there is none.

        What somebody does goes before what the text as a whole is like, which is the same sentence about everybody. Of
        whom little speaks against, one line says nothing: a single sign is often misread, and is quoted below.
        """
        warns = [one.finding for one in self.findings if one.strength > 0 and self.band != "low"]
        return next((one.says for one in sorted(warns, key=lambda one: one.hallmark == _LIKENESS)), "")

    @property
    def glance(self) -> Glance:
        """The little of it that tells whether it is worth showing."""
        return Glance(self.band, self.score, any(one.strength > 0 for one in self.findings), bool(self.known_as))

    @property
    def known_as(self) -> str:
        """The sentence that says on which list of known personas this one stands; empty where it is on none."""
        return next((one.finding.says for one in self.findings if one.finding.hallmark == "person.known"), "")
