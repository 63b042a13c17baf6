"""What the file of an e-mail tells of where the mail came from. A dossier has no place for it: it goes beside one.

Everything here stands in the file. Nothing was looked up: a signature is seen to be there, and never verified; what a
receiving server wrote about its own checks is repeated as its word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .platform_hosts import belongs_to

#: results of a check that say it was not met
_NOT_MET: Final = frozenset({"fail", "softfail", "hardfail", "permerror"})


@dataclass(frozen=True, slots=True)
class MailCheck:
    """One check that a receiving server says it made: `spf`, `dkim` or `dmarc`, how it went, and about which host."""

    method: str
    result: str
    host: str = ""


@dataclass(frozen=True, slots=True)
class MailLink:
    """A link: the words that are clicked, as far as they are known, and the host that it leads to."""

    words: str
    host: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MailFacts:
    """One mail. Hosts are in lower case, and empty where the file does not tell them."""

    #: the platform that the mail says it comes from, and the words in which it says so
    platform: str | None = None
    claim: str = ""
    #: the line that names the sender
    sender: str = ""
    sender_host: str = ""
    reply_host: str = ""
    return_host: str = ""
    message_id_host: str = ""
    #: hosts in whose name signatures stand in the file
    signed_by: tuple[str, ...] = ()
    checks: tuple[MailCheck, ...] = ()
    #: who says that these checks were made, and whether the line stands where only the receiver's own server writes
    checked_by: str = ""
    by_receiver: bool = False
    #: whether the file shows over which servers the mail came
    has_route: bool = False
    links: tuple[MailLink, ...] = ()
    #: whether it was copied into another mail as text, so that the headers are only words
    is_copied: bool = False
    #: names and addresses of the member and of others to whom it went; nothing is judged by them: a pack masks them
    recipients: tuple[str, ...] = ()

    @property
    def is_elsewhere(self) -> bool:
        """Whether it says it comes from a platform, and the sender's address is not that platform's."""
        return bool(self.platform and self.sender_host) and not self.from_platform

    @property
    def from_platform(self) -> bool:
        """Whether the sender's address, which anybody can write, is the platform's."""
        return bool(self.platform) and belongs_to(self.sender_host, self.platform or "")

    @property
    def is_confirmed(self) -> bool:
        """Whether the receiver says that a check of the platform's own host was met, and its signature is there."""
        met = (one.host for one in self.checks if one.result == "pass")
        return self.by_receiver and self.has_signature and any(belongs_to(host, self.platform or "") for host in met)

    @property
    def has_signature(self) -> bool:
        """Whether a signature in the platform's own name stands in the file; nobody has verified it here."""
        return bool(self.platform) and any(belongs_to(host, self.platform or "") for host in self.signed_by)

    @property
    def leads_elsewhere(self) -> bool:
        """Whether it says it comes from a platform, and not one of its links leads there."""
        return bool(self.platform and self.links) and not any(
            belongs_to(link.host, self.platform or "") for link in self.links
        )

    @property
    def failed(self) -> tuple[MailCheck, ...]:
        """The checks that were not met, where none of the platform's own host was; a failed DMARC outweighs all."""
        not_met = tuple(one for one in self.checks if one.result in _NOT_MET)
        dmarc = tuple(one for one in not_met if one.method == "dmarc")
        if dmarc or self.is_confirmed:
            return dmarc
        # A mail that was passed on breaks one of the two now and then; a forger's breaks both.
        methods = {one.method for one in not_met}
        # Who passes a mail on is another sender than the one it was from; a signature outlasts that.
        met = any(one.result == "pass" for one in self.checks) or (methods == {"spf"} and self.has_signature)
        return not_met if methods >= {"spf", "dkim"} or (not_met and not met) else ()

    @property
    def is_of_others(self) -> bool:
        """Whether checks were met, and each of them is about a host that is not the platform's."""
        met = [one.host for one in self.checks if one.result == "pass" and one.host]
        return bool(met) and not any(belongs_to(host, self.platform or "") for host in met)

    @property
    def has_foreign_marks(self) -> bool:
        """Whether the file shows a route, and neither a signature nor a number of the platform's own."""
        own = [*self.signed_by, self.message_id_host]
        return self.has_route and not any(belongs_to(host, self.platform or "") for host in own if host)
