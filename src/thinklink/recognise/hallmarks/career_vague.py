"""Hallmark `career.vague`: a career without substance."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from thinklink.recognise.finding import Evidence
from thinklink.recognise.seen import PAGE, Seen

from .shape import Sign, WordingHallmark


class CareerVague(WordingHallmark):
    """A career without substance.

    What it sees: grand titles without duties, employers that mean nothing ("stealth", "confidential",
    "private clients"), jumps that nothing explains.

    Why it matters: an invented career is kept vague so that nobody can ring the employer (NPSA (then CPNI),
    Think Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: founders in stealth, freelances, people who have left the services and may not say more.

    What it cannot tell: what is behind the words.
    """

    key = "career.vague"
    label = "A career without substance"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("profile.experience", "profile")
    says = "The career is kept vague."
    acts = ("profile.vague_career",)
    speakers = ("profile",)

    def listens(self) -> tuple[str, ...]:
        """Always look: a career says something without a word of text."""
        return ()

    def written(self, seen: Seen) -> Iterator[Sign]:
        """Add employers that mean nothing to what is written."""
        # A firm's own page tells of no career.
        yield from (sign for sign in super().written(seen) if sign.evidence.source != PAGE)
        for place, post in enumerate(seen.dossier.profile.experience):
            if _NOBODY.search(f"{post.organisation or ''} {post.title or ''}"):
                said = ", ".join(part for part in (post.title, post.organisation) if part)
                yield Sign(Evidence(f"profile.experience.{place}", said), 0.4)


_NOBODY: Final = re.compile(r"\b(?:stealth|confidential|undisclosed|private|various|international)\b", re.IGNORECASE)
