"""A firm by itself: what its site says, what a register says, and what the member typed about it."""

from __future__ import annotations

from .reading import KIND, looks_like, read

__all__ = ["KIND", "looks_like", "read"]
