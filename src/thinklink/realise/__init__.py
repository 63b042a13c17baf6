"""What it means for the member: how far an approach has climbed, and what to do now, in the right order."""

from __future__ import annotations
