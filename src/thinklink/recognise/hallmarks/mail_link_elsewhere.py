"""Hallmark `mail.link_elsewhere`: links that lead elsewhere than the mail says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from thinklink.dossier.mail import MailFacts, MailLink
from thinklink.dossier.platform_hosts import belongs_to, owner_of
from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign

#: the words of a link show one address, and it leads to another
_MASKED: Final = 1.0
#: a mail that says it is the platform's leads to somebody else's page
_ELSEWHERE: Final = 0.6
#: not one of its links leads to the platform
_ALL_ELSEWHERE: Final = 0.9
_MOST: Final = 3


class MailLinkElsewhere(Hallmark):
    """Its links lead elsewhere than the mail says.

    What it sees: words that show an address of a platform over a link that leads to another host; and, in a mail that
    says it is the platform's and is not known to be, links of which none leads to the platform, or that stand beside
    those that do. Links that a mail gateway wrapped are followed to what is inside.

    Why it matters: copied sign-in pages are reached by such links (Proofpoint and Certfa on false conference and
    interview pages, 2019 to 2022).

    How it is fooled: by links through short-link services, and by a page on the platform that leads on.

    What it cannot tell: what is there: no link is ever opened.
    """

    key = "mail.link_elsewhere"
    label = "Links that lead elsewhere"
    reference = "Proofpoint and Certfa on false conference and interview pages"
    needs = ("the e-mail as a file",)
    says = "Links in the mail lead to other places than the mail says."
    points_to = "fake_platform_mail"

    def look(self, seen: Seen) -> Finding | None:
        """Compare what each link shows with where it leads."""
        return self.finding([sign for mail in seen.mails for sign in list(self._signs(mail))[:_MOST]])

    @staticmethod
    def _signs(mail: MailFacts) -> Iterator[Sign]:
        for link in mail.links:
            if (shown := _shown_owner(link)) and not belongs_to(link.host, shown):
                yield Sign(Evidence("mail.links", f"{link.words} \u2192 {link.host}"), _MASKED)
        if mail.platform and not mail.is_confirmed:
            elsewhere = [link.host for link in mail.links if not belongs_to(link.host, mail.platform)]
            # Somebody's own words in a genuine notice may hold a link of theirs, beside many of the platform's.
            if mail.is_elsewhere or mail.leads_elsewhere:
                degree = _ALL_ELSEWHERE if mail.leads_elsewhere else _ELSEWHERE
                yield from (Sign(Evidence("mail.links", host), degree) for host in dict.fromkeys(elsewhere))


def _shown_owner(link: MailLink) -> str | None:
    """Return the platform whose address the words of `link` show, if they are an address at all."""
    words = link.words.strip()
    if " " in words or "." not in words:
        return None
    bare = words.partition("://")[2] or words
    return owner_of(bare.partition("/")[0].partition("?")[0])
