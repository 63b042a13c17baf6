"""Hallmark `advert.no_employer`: the advert does not say who the employer is."""

from __future__ import annotations

import math
from typing import Final

from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import PAGE, Seen
from thinklink.recognise.wording.sentences import pieces_of

from .shape import Hallmark, Sign

#: acts that tell what the employer makes, runs or looks after; big empty words are none of them
_TELLS: Final = ("tells.employer", "firm.checkable", "profile.concrete_trade")
#: words in what is known of the firm, and of an advert, from which on something could be expected
_A_PAGE: Final = 8
_ROOM: Final = 80
#: how much of the doubt stays where the advert names an organisation
_NAMED: Final = 0.5
#: less doubt than this is no finding
_LEAST: Final = 0.05


class AdvertNoEmployer(Hallmark):
    """The advert does not say who the employer is.

    What it sees: that hardly a sentence of a longer advert, and nothing of what is known of the firm, says what the
    employer makes, runs or looks after, how large it is or since when it exists.

    Why it matters: somebody with real work to give says who they are, and you can look it up. Advice on false adverts
    says to be careful where little is told of the firm, and a study of 17,880 adverts found the firm described in
    fewer of the fraudulent ones (Vidros and others, Automatic detection of online recruitment frauds, 2017).

    How it is fooled: a description is copied from a real firm in a minute. Agencies that hide their client and small
    employers who write two lines say nothing of themselves either.

    What it cannot tell: who placed the advert. If you copied only a part of the page, the rest may say it.
    """

    key = "advert.no_employer"
    label = "The advert does not say who the employer is"
    reference = "Vidros and others, Automatic detection of online recruitment frauds, 2017"
    needs = ("advert",)
    says = "The advert says nothing of what the employer does, so there is little you could check."
    points_to = "fraud"

    def look(self, seen: Seen) -> Finding | None:
        """Doubt the more, the less any sentence reads as telling who the employer is."""
        advert = seen.dossier.approach.advert
        if not advert or not advert.text:
            return None
        doubt = _untold(seen) * (_NAMED if advert.organisation else 1.0)
        place, first = ("title", advert.title) if advert.title else ("text", next(pieces_of(advert.text), ""))
        return self.finding([Sign(Evidence(f"approach.advert.{place}", first), doubt)] if doubt >= _LEAST else [])


def _untold(seen: Seen) -> float:
    """Return how little is told of the employer, 0 to 1; in two lines nobody tells much."""
    passages = [one for one in seen.passages if one.speaker == "advert" or one.place == PAGE]
    if any(one.place == PAGE and one.length >= _A_PAGE for one in passages):
        return 0.0
    room = sum(one.length for one in passages if one.speaker == "advert")
    told = (match.degree for one in passages for act in _TELLS for match in one.matches(act))
    # Half of what reads as telling is misread where an advert is long.
    return math.sqrt(math.prod(1.0 - degree for degree in told)) * min(1.0, room / _ROOM)
