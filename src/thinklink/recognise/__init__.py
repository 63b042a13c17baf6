"""Dossier in, assessment out.

`assess` looks at a dossier through every hallmark, weighs what they saw and says in which band it falls and why. It
reads nothing but the dossier and what it is given beside it (`Beside`): no clock, no network. The same of both and the
same version give the same assessment everywhere.
"""

from __future__ import annotations

from .assessing import assess, assess_seen, look_at, turn_scores
from .beside import ALONE, Beside, beside
from .finding import Assessment, Band, Concern, Evidence, Finding, Glance, WeighedFinding
from .hallmarks import HALLMARKS, Hallmark
from .known import Known, known_on
from .seen import Seen

__all__ = [
    "ALONE",
    "HALLMARKS",
    "Assessment",
    "Band",
    "Beside",
    "Concern",
    "Evidence",
    "Finding",
    "Glance",
    "Hallmark",
    "Known",
    "Seen",
    "WeighedFinding",
    "assess",
    "assess_seen",
    "beside",
    "known_on",
    "look_at",
    "turn_scores",
]
