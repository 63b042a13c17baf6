"""Whether a mail says that it comes from a platform, and in which words.

It says so by the name or the address of its sender, by an address made to look like the platform's, or by the words
that only the platform's own notices hold. That a text speaks of a platform is no such claim.
"""

from __future__ import annotations

import re
from typing import Final

from thinklink.dossier.platform_hosts import HOSTS, owner_of

from .heads import Heads, Person

#: in the name that is shown of a sender; each with signs that look alike
_NAMES: Final = {
    "linkedin": re.compile(r"\b(?:l[i1l|]nked[ -]?[i1l|]n)\b", re.IGNORECASE),
    "xing": re.compile(r"\bXING\b"),
    "facebook": re.compile(r"\bfaceb[o0]{2}k\b", re.IGNORECASE),
    "instagram": re.compile(r"\b[i1l]nstagram\b", re.IGNORECASE),
    "x": re.compile(r"\btw[i1l]tter\b", re.IGNORECASE),
}
#: a firm or a person may have the name of a platform in its own, beside a word like these
_OF_THEIR_OWN: Final = re.compile(
    r"\b(?:coach\w*|training|trainer|marketing|experts?|academy|agency|ads? agency|newsletter|group|community|user)\b",
    re.IGNORECASE,
)
#: in an address: the name of the platform, or one that differs by a letter that looks alike
_IN_HOST: Final = {
    "linkedin": re.compile(r"l[i1l]nked[-.]?[i1l]n|lin?kedn|link-?ed-?in|linkedln", re.IGNORECASE),
    "facebook": re.compile(r"faceb[o0]{2}k|facebok", re.IGNORECASE),
    "instagram": re.compile(r"[i1l]nstagram", re.IGNORECASE),
    "xing": re.compile(r"(?:^|[.-])x[i1]ng(?:[.-])", re.IGNORECASE),
    "x": re.compile(r"tw[i1l]tter", re.IGNORECASE),
}
#: what stands in the platform's own notices; two of these together are a claim, where one of them names it
_BELOW: Final = {
    "linkedin": (
        re.compile(r"linkedin (?:corporation|ireland)|linkedin and the linkedin logo", re.IGNORECASE),
        re.compile(
            r"this e-?mail was intended for|diese e-?mail (?:war|ist) f\u00fcr|cet e-?mail est destin"
            r"|este (?:correo|e-?mail) (?:est\u00e1|va) dirigido",
            re.IGNORECASE,
        ),
        re.compile(r"you(?: are|'re) receiving (?:invitation|linkedin|message|notification)", re.IGNORECASE),
        re.compile(r"unsubscribe[^\n]{0,40}help\b", re.IGNORECASE),
        re.compile(
            r"(?:add|adding) (?:me|you|someone) to (?:your|my) (?:linkedin|professional) network"
            r"|(?:join|in) your (?:linkedin )?network",
            re.IGNORECASE,
        ),
        re.compile(
            r"you have (?:a|\d+) (?:new |pending )?(?:message|invitation)s? (?:on|from) linkedin"
            r"|waiting for your response",
            re.IGNORECASE,
        ),
    )
}
_SUBJECTS: Final = {
    "linkedin": re.compile(
        r"add me to your linkedin network|join my (?:linkedin )?network"
        r"|your linkedin (?:account|password|profile|invitation)"
        r"|linkedin (?:security|account|invitation|verification|notification|message)"
        r"|invitation (?:to connect )?on linkedin|message on linkedin",
        re.IGNORECASE,
    )
}
_TOGETHER: Final = 2
_LONGEST: Final = 30_000


def claimed(heads: Heads, text: str) -> tuple[str | None, str]:
    """Return the platform that a mail says it comes from, and the words in which it says so; `None` and nothing."""
    sender = heads.sender
    if own := owner_of(sender.host):
        return own, sender.address
    return _by_sender(sender) or _by_text(heads.subject, text[:_LONGEST]) or (None, "")


def _by_sender(sender: Person) -> tuple[str, str] | None:
    for platform in HOSTS:
        if _NAMES[platform].search(sender.name) and not _OF_THEIR_OWN.search(sender.name):
            return platform, sender.name
        if _IN_HOST[platform].search(sender.host) and sender.host.count(".") > 0:
            return platform, sender.host
    return None


def _by_text(subject: str, text: str) -> tuple[str, str] | None:
    for platform, signs in _BELOW.items():
        found = [hit[0] for sign in signs if (hit := sign.search(text))]
        if hit := _SUBJECTS[platform].search(subject):
            found.insert(0, hit[0])
        if len(found) >= _TOGETHER and any(_NAMES[platform].search(one) for one in found):
            return platform, found[0]
    return None
