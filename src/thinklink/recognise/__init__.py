"""Dossier in, assessment out."""

from __future__ import annotations

from thinklink.dossier import Dossier

from .finding import Assessment, Band, Concern, Evidence, Finding, WeighedFinding


def assess(dossier: Dossier) -> Assessment:
    """Return what the hallmarks together say of `dossier`."""
    del dossier
    return Assessment("insufficient", 0.1, "none", None, (), -2.0, "nothing was read yet")


__all__ = ["Assessment", "Band", "Concern", "Evidence", "Finding", "WeighedFinding", "assess"]
