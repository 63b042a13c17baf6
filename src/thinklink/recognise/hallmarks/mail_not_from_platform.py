"""Hallmark `mail.not_from_platform`: says it is from the platform, and is sent from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from thinklink.dossier.platform_hosts import CALLED
from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign


class MailNotFromPlatform(Hallmark):
    """Says that it comes from the platform, and was sent from an address that is not the platform's.

    What it sees: an e-mail whose sender's name, whose look-alike address, or whose text says that a platform sent it,
    while the address it is sent from lies elsewhere.

    Why it matters: an invitation that looks right in every other way takes its reader to a copied page, or brings an
    answer by mail instead of on the platform, where it could be seen (LinkedIn Help on phishing e-mails).

    How it is fooled: anybody can write any address: see whether the checks of the receiving server failed.

    What it cannot tell: who sent it. A firm may send mail in the name of a platform with its leave.
    """

    key = "mail.not_from_platform"
    label = "Says it is from the platform, and is not"
    reference = "LinkedIn Help on phishing e-mails"
    needs = ("the e-mail as a file",)
    says = "The mail says that it comes from the platform, but its sender's address is not the platform's."
    points_to = "fake_platform_mail"

    def look(self, seen: Seen) -> Finding | None:
        """Compare what each mail says with where it is from."""
        return self.finding(list(self._signs(seen)))

    @staticmethod
    def _signs(seen: Seen) -> Iterator[Sign]:
        for mail in seen.mails:
            if mail.is_elsewhere and mail.platform:
                yield Sign(Evidence("mail.from", mail.sender), 1.0)
                if mail.claim and mail.claim not in mail.sender:
                    yield Sign(Evidence("mail.text", f"{CALLED[mail.platform]}: {mail.claim}"), 1.0)
