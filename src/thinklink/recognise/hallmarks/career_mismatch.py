"""Hallmark `career.mismatch`: follows guarded trades that its own career has nothing to do with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen
from thinklink.recognise.trades import follows_all, trades_in

from .shape import Hallmark, Sign


class CareerMismatch(Hallmark):
    """Follows guarded trades that its own career has nothing to do with.

    What it sees: two or more of the groups or firms that a profile follows belong to a trade that guards something
    (defence, government, nuclear, chips, telecoms, cyber, space, energy, medicine), and nothing the profile says of
    itself does. Whoever recruits, reports, sells, invests or studies is left alone: they follow the trades of others.

    Why it matters: a made-up person collects the circle of the people it is meant to meet, and its own story comes
    after (NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021). Of the approaches
    written for this project it sees 9 of the 38 malicious profiles that show interests, and none of the 41 genuine
    ones; but the table of trades was made with them in view, so the weight is no fit.

    How it is fooled: by a story that fits, or by following nothing. Partners, former colleagues and hobbies lead
    genuine people into odd groups.

    What it cannot tell: why somebody follows what they follow. A persona's trade set against the member's was tried as
    well, and told nothing (3 of 200 malicious approaches, 6 of 200 genuine ones).
    """

    key = "career.mismatch"
    label = "Follows a trade that is not theirs"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("profile.interests", "profile.headline")
    says = "They follow groups of a guarded trade that nothing in their own career has to do with."

    def look(self, seen: Seen) -> Finding | None:
        """Compare what the profile follows with what it says of itself."""
        profile = seen.dossier.profile
        titles = " ".join(filter(None, (profile.headline, *(post.title for post in profile.experience))))
        if not titles or follows_all(titles):
            return None
        own = trades_in(" . ".join(_of_itself(seen)))
        foreign = [one for one in profile.interests if (found := trades_in(one)) and not found & own]
        signs = [Sign(Evidence("profile.interests", one), _EACH) for one in foreign]
        return self.finding(signs) if len(signs) >= _SEVERAL else None


_EACH: Final = 0.5
_SEVERAL: Final = 2


def _of_itself(seen: Seen) -> Iterator[str]:
    """Yield every text in which the profile tells of its own work and study."""
    profile = seen.dossier.profile
    yield from filter(None, (profile.headline, profile.about, *profile.skills, *profile.certifications))
    for post in profile.experience:
        yield from filter(None, (post.title, post.organisation, post.description))
    yield from (study.degree for study in profile.education if study.degree)
