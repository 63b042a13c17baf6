"""E-mails and mailboxes, as mail programs save them, to dossiers: notices of platforms, fakes of these, and letters.

No attachment is opened, no link followed, nothing looked up. What acts like a password is taken out on the way in.
"""

from __future__ import annotations

from .reading import EMAIL, MAILBOX, read_email, read_mailbox
from .sniffing import is_email, is_mailbox

__all__ = ["EMAIL", "MAILBOX", "is_email", "is_mailbox", "read_email", "read_mailbox"]
