"""Report: the evidence pack as PDF, HTML and JSON, the letter that goes with it, and whom to tell.

Nothing here sends anything. The modules for PDF and HTML are imported when they are asked for: the one needs typst and
the fonts, the other the templates.
"""

from __future__ import annotations

from thinklink.dossier.links import defanged, without_tokens

from .fingerprint import FileFingerprint, seal_of
from .letter import letter_of
from .pack import FileSeen, Masks, Pack, make_pack
from .pack_json import pack_to_json, pack_to_text, proves_original, verify_pack
from .routes import STATUSES, NotARouteTable, Route, Routes, read_routes, routes_of, shipped_routes
from .visible import visible

__all__ = [
    "STATUSES",
    "FileFingerprint",
    "FileSeen",
    "Masks",
    "NotARouteTable",
    "Pack",
    "Route",
    "Routes",
    "defanged",
    "letter_of",
    "make_pack",
    "pack_to_json",
    "pack_to_text",
    "proves_original",
    "read_routes",
    "routes_of",
    "seal_of",
    "shipped_routes",
    "verify_pack",
    "visible",
    "without_tokens",
]
