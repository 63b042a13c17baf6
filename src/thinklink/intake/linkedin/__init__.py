"""LinkedIn's "copy of your data": the archive in every shape it comes in, read without opening more than is needed."""

from __future__ import annotations

from .archive import is_archive, read_archive, read_contacts_of
from .people import Contact, Contacts

__all__ = ["Contact", "Contacts", "is_archive", "read_archive", "read_contacts_of"]
