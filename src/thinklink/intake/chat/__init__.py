"""Pasted conversations, in the forms in which people paste them, and plain text as one message of the persona."""

from __future__ import annotations

from .reading import KIND, looks_like, read
from .splitting import has_speakers

__all__ = ["KIND", "has_speakers", "looks_like", "read"]
