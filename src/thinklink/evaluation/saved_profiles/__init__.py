"""Saved profiles of invented people: what they hold, how they are set, and the PDFs that several programs make."""

from __future__ import annotations

from .people import Person, person
from .setting import Look, Placed, look_of, set_in_lines
from .writing import PRODUCERS, can_write, written

__all__ = ["PRODUCERS", "Look", "Person", "Placed", "can_write", "look_of", "person", "set_in_lines", "written"]
