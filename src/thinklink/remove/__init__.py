"""Remove: the steps per platform in the right order, and whether a removal shows in two exports."""

from __future__ import annotations

from .comparing import Listed, Removal, compare
from .naming import key_for
from .steps import ORDER, PLATFORMS, Step, Steps, UnknownPlatform, read_steps, steps_for

__all__ = [
    "ORDER",
    "PLATFORMS",
    "Listed",
    "Removal",
    "Step",
    "Steps",
    "UnknownPlatform",
    "compare",
    "key_for",
    "read_steps",
    "steps_for",
]
