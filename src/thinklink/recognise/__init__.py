"""Dossier in, assessment out.

`assess` looks at a dossier through every hallmark, weighs what they saw and says in which band it falls and why. It
reads nothing but the dossier: no clock, no network, no list. The same dossier and version give the same assessment
everywhere.
"""

from __future__ import annotations

from .assessing import assess, assess_seen, look_at, turn_scores
from .finding import Assessment, Band, Concern, Evidence, Finding, Glance, WeighedFinding
from .hallmarks import HALLMARKS, Hallmark
from .seen import Seen

__all__ = [
    "HALLMARKS",
    "Assessment",
    "Band",
    "Concern",
    "Evidence",
    "Finding",
    "Glance",
    "Hallmark",
    "Seen",
    "WeighedFinding",
    "assess",
    "assess_seen",
    "look_at",
    "turn_scores",
]
