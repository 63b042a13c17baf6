"""Fingerprints: the canonical form of a value, SHA-256 over it, and the seal on what was masked.

Canonical JSON here is: keys sorted, no white space, every character outside ASCII escaped. Anybody can compute it
again, in any language.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Final

_SEAL: Final = b"thinklink seal 1\0"


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


class FileFingerprint:
    """Takes a file block by block; gives the fingerprint that is told, and a second one that never leaves the device.

    Both are SHA-256 of the same bytes. The second starts from another word, so that the one that is told in the pack
    says nothing of it.
    """

    def __init__(self) -> None:
        self._told, self._secret = hashlib.sha256(), hashlib.sha256(_SEAL)
        self.size = 0

    def add(self, block: bytes) -> None:
        """Take the next `block` of the file."""
        self._told.update(block)
        self._secret.update(block)
        self.size += len(block)

    @property
    def told(self) -> str:
        """The fingerprint for the pack, 64 hexadecimal digits."""
        return self._told.hexdigest()

    @property
    def secret(self) -> str:
        """The part of the seal that this file gives, 64 hexadecimal digits."""
        return self._secret.hexdigest()


def seal_of(files: Iterable[FileFingerprint]) -> str:
    """Return the seal that `files` make together, in the order they were handed over."""
    return hashlib.sha256("".join(file.secret for file in files).encode()).hexdigest()
