"""The facts of one mail: what its file tells of where it came from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from thinklink.dossier.mail import MailFacts, MailLink
from thinklink.dossier.platform_hosts import owner_of

from .checks import checks_of, signers
from .claims import claimed
from .heads import Heads, Person
from .opening import Mail
from .page_links import Anchor
from .tokens import without_secrets

#: links kept of one mail: one for each host, and every one whose words name another host than it leads to
_MOST_LINKS: Final = 20
_MOST_RECIPIENTS: Final = 100


def facts_of(mail: Mail, *, is_copied: bool = False) -> MailFacts:
    """Return the facts of `mail`; `is_copied` says that its heads are only words in another mail."""
    heads, sender = mail.heads, mail.heads.sender
    platform, claim = claimed(heads, mail.text)
    checks, server, by_receiver = checks_of(heads)
    return MailFacts(
        platform=platform,
        claim=without_secrets(claim),
        sender=without_secrets(shown_person(sender)),
        sender_host=sender.host,
        reply_host=_host_in(heads, "reply-to"),
        return_host=_host_in(heads, "return-path"),
        message_id_host=heads.id.rpartition("@")[2].lower(),
        signed_by=signers(heads),
        checks=checks,
        checked_by=server,
        by_receiver=by_receiver and bool(checks),
        has_route=any(name == "received" for name, _ in heads.rows),
        links=tuple(_links(mail.anchors))[:_MOST_LINKS],
        is_copied=is_copied,
        # A platform's own notice holds nobody's words but the persona's, so of the member nothing is taken.
        recipients=() if owner_of(sender.host) else tuple(_recipients(heads))[:_MOST_RECIPIENTS],
    )


def _recipients(heads: Heads) -> Iterator[str]:
    """Yield every address to which the mail went, and every whole name, but for the sender's own."""
    named = heads.people("to", "cc", "delivered-to", "x-original-to")
    own = {"", heads.sender.name, heads.sender.address}
    # A single word such as "Team" or "Info" would take that word out of every sentence.
    names = (person.name for person in named if " " in person.name)
    yield from dict.fromkeys(one for one in (*(person.address for person in named), *names) if one not in own)


def shown_person(person: Person) -> str:
    """Return `Name <address>`, or the one of the two that is there."""
    return f"{person.name} <{person.address}>" if person.name and person.address else person.name or person.address


def _host_in(heads: Heads, name: str) -> str:
    return next((one.host for one in heads.people(name) if one.host), "")


def _links(anchors: tuple[Anchor, ...]) -> Iterator[MailLink]:
    seen: set[tuple[str, str]] = set()
    for one in anchors:
        words = without_secrets(one.words)
        shows_address = "." in words and ("/" in words or words.startswith("www.") or " " not in words)
        found = (words if shows_address else "", one.host)
        if one.host and found not in seen:
            seen.add(found)
            yield MailLink(words, one.host)
