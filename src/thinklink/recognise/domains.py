"""The domains in a text, and the one part of each that its owner chose.

A mail address, a link or a bare host: of `careers.northbeck.co.uk` that part is `northbeck`. No list of suffixes is
shipped: the last part is the suffix, and a short one before a country's two letters belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_HOST: Final = re.compile(
    r"(?<![\w.-])(?:https?://|[\w.+-]{1,64}@)?((?:[\w-]{1,63}\.){1,4}[a-z\u0430-\u044f]{2,24})(?![\w-])", re.IGNORECASE
)
_SECOND: Final = frozenset("co com ac gov org net edu or ne go".split())
#: endings of files, which are written like hosts
_FILES: Final = frozenset("pdf doc docx xls xlsx ppt pptx txt csv zip rar png jpg jpeg html htm js py md exe".split())
_COUNTRY: Final = 2


def domains_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield (host as it is written, the part its owner chose in small letters) for every host in `text`."""
    for found in _HOST.finditer(text):
        parts = found[1].casefold().split(".")
        if parts[-1] not in _FILES and (chosen := _chosen(parts)):
            yield found[0], chosen


def _chosen(parts: list[str]) -> str:
    if len(parts) > _COUNTRY and len(parts[-1]) == _COUNTRY and parts[-2] in _SECOND:
        return parts[-3]
    return parts[-2]
