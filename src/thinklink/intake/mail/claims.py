"""Whether a mail says that it comes from a platform, and in which words.

It says so by the name or the address of its sender, by an address made to look like the platform's, or by the words
that only the platform's own notices hold. That a text speaks of a platform is no such claim.
"""

from __future__ import annotations

import re
from typing import Final

from thinklink.dossier.platform_hosts import HOSTS, owner_of

from .alike import host_in_letters, is_a_slip_of, plain_letters
from .heads import Heads, Person

#: in the name that is shown of a sender; each with signs that look alike
_NAMES: Final = {
    "linkedin": re.compile(r"(?<![a-z])l[i1l|]nked[ -]?[i1l|]n", re.IGNORECASE),
    "xing": re.compile(r"(?<![a-z])xing(?![a-z])", re.IGNORECASE),
    "facebook": re.compile(r"(?<![a-z])faceb[o0]{2}k", re.IGNORECASE),
    "instagram": re.compile(r"(?<![a-z])[i1l]nstagram", re.IGNORECASE),
    "x": re.compile(r"(?<![a-z])tw[i1l]tter", re.IGNORECASE),
}
#: what stands beside the name of a platform when it is the platform that speaks; with more, it is somebody's own name
_SERVICE: Final = frozenset(
    """account accounts admin alert alerts centre center client com community connections corporation customer desk
    digest for help inbox info invitation invitations ireland job jobs limited ltd mail mailer member members message
    messages messaging network no noreply notice notices notification notifications official premium recruiter reply
    safety security service services support system team the trust unlimited company update updates user users
    verification verify your""".split()
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
#: the places of those signs that people do not write of themselves
_ONLY_THEIRS: Final = (0, 1, 2, 4)
_LONGEST: Final = 30_000


def claimed(heads: Heads, text: str) -> tuple[str | None, str]:
    """Return the platform that a mail says it comes from, and the words in which it says so; `None` and nothing."""
    sender = heads.sender
    if own := owner_of(sender.host):
        return own, sender.address
    return _by_sender(sender) or _by_text(heads.subject, _unquoted(text[:_LONGEST])) or (None, "")


def _by_sender(sender: Person) -> tuple[str, str] | None:
    name, host = plain_letters(sender.name), plain_letters(host_in_letters(sender.host))
    for platform in HOSTS:
        if _speaks_as(platform, name):
            return platform, sender.name
        if "." in host and (_IN_HOST[platform].search(host) or is_a_slip_of(platform, host)):
            return platform, sender.host
    return None


def _speaks_as(platform: str, name: str) -> bool:
    """Say whether a sender's name is the platform's, or that of somebody "via" it, and not one with it in its own."""
    found = _NAMES[platform].search(name)
    if not found:
        return False
    before, after = re.findall(r"[^\W_]+", name[: found.start()]), re.findall(r"[^\W_]+", name[found.end() :])
    via = bool(before) and before[-1].lower() == "via"
    return all(word.lower() in _SERVICE for word in (*(() if via else before), *after))


def _by_text(subject: str, text: str) -> tuple[str, str] | None:
    for platform, signs in _BELOW.items():
        hits = [sign.search(text) for sign in signs]
        found = [hit[0] for hit in hits if hit]
        if hit := _SUBJECTS[platform].search(subject):
            found.insert(0, hit[0])
        only_theirs = any(hits[place] for place in _ONLY_THEIRS)
        if only_theirs and len(found) >= _TOGETHER and any(_NAMES[platform].search(one) for one in found):
            return platform, found[0]
    return None


def _unquoted(text: str) -> str:
    """Return `text` without what it quotes: whoever answers a notice does not pretend to be the platform."""
    return "\n".join(line for line in text.split("\n") if not line.lstrip().startswith(">"))
