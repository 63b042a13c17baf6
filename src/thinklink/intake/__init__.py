"""Whatever the member has, to dossiers: archives, pasted text, adverts and dossiers, read in confined processes."""

from __future__ import annotations

from .connections import ConnectionList
from .inventory import Input, Intake, Refusal
from .joining import join, join_named
from .known import KnownList
from .limits import DEFAULT, Limits
from .taking import read_connections, read_known, take_in
from .unable import UnableToRead

__all__ = [
    "DEFAULT",
    "ConnectionList",
    "Input",
    "Intake",
    "KnownList",
    "Limits",
    "Refusal",
    "UnableToRead",
    "join",
    "join_named",
    "read_connections",
    "read_known",
    "take_in",
]
