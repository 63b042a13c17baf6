"""Hallmark `firm.lookalike`: a name or a domain one letter from the genuine one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from thinklink.recognise.domains import domains_in
from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.firms import is_everyday, is_one_letter_from, is_widely_known, known_like, squashed
from thinklink.recognise.seen import THEIRS, Seen

from .shape import Hallmark, Sign


class FirmLookalike(Hallmark):
    """A name or a domain one letter from the genuine one.

    What it sees: the name of a firm, or the domain of a mail address or a link, that is a letter away from a widely
    known one or looks just like it (rn for m, 1 for l, 0 for o); a domain that adds "-careers" and the like to one;
    and a domain a letter away from the firm that they name themselves.

    Why it matters: an address that passes at a glance keeps you from finding out that the firm knows nothing of them.
    Finding the organisation by a route of your own is what is advised (NPSA (then CPNI), Think Before You Link, list
    of profile and approach hallmarks, 2021).

    How it is fooled: a slip in typing; a firm that happens to be called so; firms do own domains with "-careers".

    What it cannot tell: whose domain it is: it looks nothing up. A domain that is quite another one is not seen.
    """

    key = "firm.lookalike"
    label = "Nearly the name of a genuine firm"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("firm.name", "profile.experience", "messages")
    says = "A name or an address of theirs is nearly, but not quite, that of a genuine firm."

    def look(self, seen: Seen) -> Finding | None:
        """Compare the firms they name, and every domain they write."""
        found = [*_names(seen), *_domains(seen)]
        finding = self.finding([sign for _, sign in found])
        # The quote stays exact, so what it is nearly the name of is said in the sentence.
        return finding and replace(finding, says=f"{self.says.removesuffix('.')}: {found[0][0]}.")


_NAME: Final = 0.5
_DOMAIN: Final = 0.9
_ADDED: Final = 0.35
#: what forgers add to a genuine name, after a hyphen
_MORE: Final = frozenset("careers career jobs job hr recruitment recruiting recruiter talent hiring group team".split())


def _names(seen: Seen) -> Iterator[tuple[str, Sign]]:
    for place, name in _named(seen):
        near = known_like(name)
        # "Deloittes" is how people talk.
        if near and squashed(name).removesuffix("s") != squashed(near).removesuffix("s"):
            yield near, Sign(Evidence(place, name), _NAME)


def _domains(seen: Seen) -> Iterator[tuple[str, Sign]]:
    own = tuple(name for _, name in _named(seen))
    for passage in seen.spoken_by(*THEIRS):
        if "." in passage.text:
            for written, chosen in domains_in(passage.text):
                if found := _like(chosen, own):
                    near, degree = found
                    yield near, Sign(Evidence(passage.place, written), degree, passage.index)


def _named(seen: Seen) -> Iterator[tuple[str, str]]:
    """Yield (place, name) of every organisation the dossier names for the persona."""
    dossier, advert = seen.dossier, seen.dossier.approach.advert
    for at, post in enumerate(dossier.profile.experience):
        yield from ((f"profile.experience.{at}", name) for name in (post.organisation,) if name)
    if dossier.firm.name:
        yield "firm.name", dossier.firm.name
    if advert and advert.organisation:
        yield "approach.advert.organisation", advert.organisation


def _like(chosen: str, own: tuple[str, ...]) -> tuple[str, float] | None:
    """Return the firm that a domain pretends to and how plainly; `None` where it is their own, or nobody's."""
    plain = squashed(chosen.replace("-", ""))
    # A firm's domain is its name or the first word of it.
    firms = {squashed(part): name for name in own for part in (name, name.split()[0] if name.split() else name)}
    if plain in firms or is_everyday(plain):
        return None
    near = known_like(plain) or next((name for firm, name in firms.items() if _is_like(plain, firm)), None)
    return (near, _DOMAIN) if near else _added(chosen)


def _is_like(plain: str, firm: str) -> bool:
    return not is_everyday(firm) and is_one_letter_from(plain, firm)


def _added(chosen: str) -> tuple[str, float] | None:
    head, hyphen, tail = chosen.rpartition("-")
    plain = head.replace("-", "")
    return (head, _ADDED) if hyphen and tail in _MORE and is_widely_known(plain) else None
