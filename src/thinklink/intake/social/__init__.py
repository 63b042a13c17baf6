"""Exports of X, Instagram and Facebook: lists of accounts, with nothing in them that can be judged.

They are good for one thing: telling from two exports whether a contact is gone.
"""

from __future__ import annotations

from .export import NAMES, PLATFORMS, connections_of, is_export, may_be_needed, read

__all__ = ["NAMES", "PLATFORMS", "connections_of", "is_export", "may_be_needed", "read"]
