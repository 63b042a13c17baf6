"""LinkedIn's "copy of your data": the archive in every shape it comes in, read without opening more than is needed."""

from __future__ import annotations

from .archive import KIND, is_archive, read_archive, read_archives, read_contacts_of
from .members import may_be_needed, table_of
from .people import Contact, Contacts

__all__ = [
    "KIND",
    "Contact",
    "Contacts",
    "is_archive",
    "may_be_needed",
    "read_archive",
    "read_archives",
    "read_contacts_of",
    "table_of",
]
