"""The contacts in any export there is: of LinkedIn, X, Instagram or Facebook; pure, for one process."""

from __future__ import annotations

from hashlib import sha256

from . import linkedin, social
from .connections import ConnectionList, connection_list
from .limits import Limits
from .parts import Given


def connections_in(given: Given, limits: Limits) -> ConnectionList:
    """Return who is connected by the export `given`. Raises `UnableToRead`."""
    for platform in social.PLATFORMS:
        if social.is_export(platform, given):
            return social.connections_of(platform, given, limits)
    contacts, data = linkedin.read_contacts_of(given, limits)
    return connection_list(contacts, sha256(data).hexdigest())
