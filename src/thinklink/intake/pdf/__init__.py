"""A profile that LinkedIn saved as a PDF: read by the size and place of what stands in it."""

from __future__ import annotations

from .reading import KIND, is_pdf, read

__all__ = ["KIND", "is_pdf", "read"]
