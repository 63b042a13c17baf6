"""Fingerprints: the canonical form of a value, and SHA-256 over it.

Canonical JSON here is: keys sorted, no white space, every character outside ASCII escaped. Anybody can compute it
again, in any language.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping


def canonical(value: object) -> bytes:
    """Return the one JSON spelling of `value`."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode()


def fingerprint(value: Mapping[str, object], *, without: str = "sha256") -> str:
    """Return the SHA-256, as 64 hexadecimal digits, of `value` less the field that holds the fingerprint itself."""
    rest = {key: part for key, part in value.items() if key != without}
    return hashlib.sha256(canonical(rest)).hexdigest()


def sealed(text: str, seal: str) -> str:
    """Return the fingerprint of an original text that was masked.

    Where the rest of a text can be read, the plain fingerprint of the original would let anybody try every telephone
    number until it fits. The `seal` is made from the member's files, so that only who has them can prove the original.
    """
    return hashlib.sha256(seal.encode() + b"\n" + text.encode("utf-8", "surrogatepass")).hexdigest()
