"""Hallmark `text.near_copy`: their words are nearly those of a known persona."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from thinklink.dossier import profile_key
from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Passage, Seen, Speaker
from thinklink.recognise.shingles import shingles_of

from .shape import Hallmark, Sign


class TextNearCopy(Hallmark):
    """Their words are nearly those of a known persona.

    What it sees: a message, an advert or a text about themselves of twelve words or more, at least half of whose
    five-word runs stand in one text of somebody on the list you gave, or the other way round. What the persona itself
    has on the list does not count.

    Why it matters: false profiles are made in clusters, by one hand and from one pattern (Xiao 2015, Detecting Clusters
    of Fake Accounts in Online Social Networks). One that was removed comes back with another face and the same words.

    How it is fooled: by other words. And false profiles copy genuine ones: then the genuine one looks like the copy.

    What it cannot tell: who copied whom, and whether both had it from a third.
    """

    key = "text.near_copy"
    label = "Nearly the words of a known persona"
    reference = "Xiao 2015, Detecting Clusters of Fake Accounts in Online Social Networks"
    needs = ("messages", "profile.about", "a list")
    says = "What they write is nearly what somebody on the list of known personas wrote."

    def look(self, seen: Seen) -> Finding | None:
        """Compare every longer text of theirs with those on the list."""
        if not seen.beside.known.personas:
            return None
        own = profile_key(seen.dossier.profile.url)
        return self.finding(list(self._signs(seen, own)))

    @staticmethod
    def _signs(seen: Seen, own: str | None) -> Iterator[Sign]:
        for passage in seen.spoken_by(*_WRITERS):
            if passage.place in _SHORT_BY_NATURE:
                continue
            share = seen.beside.known.copied(shingles_of(passage.text), but=own)
            if share >= _HALF:
                yield Sign(Evidence(passage.place, _opening(passage)), share, passage.index)


_WRITERS: Final[tuple[Speaker, ...]] = ("persona", "advert", "profile")
#: lines that many people share word for word
_SHORT_BY_NATURE: Final = frozenset({"profile.headline", "approach.advert.title", "approach.advert.pay"})
_HALF: Final = 0.5


def _opening(passage: Passage) -> str:
    """Return the first sentence, which is enough to find the text by."""
    return passage.sentences[0].text if passage.sentences else passage.text[:200]
