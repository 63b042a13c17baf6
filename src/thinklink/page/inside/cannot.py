"""The one error at the desk: what was asked for cannot be done, and why, in a sentence for the person in front."""

from __future__ import annotations


class CannotDo(Exception):
    """The message is what the page shows, and nothing more."""
