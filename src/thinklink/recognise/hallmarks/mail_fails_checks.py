"""Hallmark `mail.fails_checks`: the receiving server's checks speak against the platform's address."""

from __future__ import annotations

from collections.abc import Iterator

from thinklink.dossier.mail import MailCheck, MailFacts
from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign


class MailFailsChecks(Hallmark):
    """Shows the platform's address as its sender, and the marks in the file speak against it.

    What it sees: what the receiving server wrote at the top about its own checks (SPF, DKIM, DMARC), where these
    failed or are about another host than the platform's; and, where no server says anything, that neither a
    signature nor the mail's own number is the platform's. Lines further down do not count: a sender can write them.

    Why it matters: anybody can write any address as the sender, and these checks are made against that (RFC 7489 and
    RFC 8601; LinkedIn Help says that its mail is signed).

    How it is fooled: by a file that was changed afterwards, and by a server that checks nothing.

    What it cannot tell: whether a signature is genuine: nothing is looked up, so the server's word is all there is.
    Mail that was passed on by a list can fail honestly.
    """

    key = "mail.fails_checks"
    label = "Fails the checks of the receiving server"
    reference = "RFC 7489 and RFC 8601"
    needs = ("the e-mail as a file",)
    says = "The sender's address is the platform's, but the marks that the servers left in the mail speak against it."
    points_to = "fake_platform_mail"

    def look(self, seen: Seen) -> Finding | None:
        """Read what the servers say."""
        return self.finding([sign for mail in seen.mails for sign in self._signs(mail)])

    @staticmethod
    def _signs(mail: MailFacts) -> Iterator[Sign]:
        if not mail.from_platform or mail.is_copied:
            return
        if mail.failed:
            yield from (Sign(Evidence("mail.checks", _words(mail, one)), _degree(one)) for one in mail.failed)
        elif mail.is_of_others:
            met = next(one for one in mail.checks if one.result == "pass" and one.host)
            yield Sign(Evidence("mail.checks", _words(mail, met)), 0.6)
        elif not mail.is_confirmed and mail.has_foreign_marks:
            yield Sign(Evidence("mail.number", mail.message_id_host or "no number, and no signature"), 0.5)


def _degree(one: MailCheck) -> float:
    return 1.0 if one.method == "dmarc" else 0.6


def _words(mail: MailFacts, one: MailCheck) -> str:
    by = f"{mail.checked_by or 'the receiving server'} says" if mail.by_receiver else "a line in the mail says"
    return f"{by}: {one.method}={one.result}{f' for {one.host}' if one.host else ''}"
