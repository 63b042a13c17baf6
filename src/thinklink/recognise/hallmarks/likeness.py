"""How the sentences of a text pull its likeness, which two hallmarks show from two sides."""

from __future__ import annotations

from typing import Final

from thinklink.recognise.finding import Evidence
from thinklink.recognise.seen import THEIRS, Seen

from .shape import Sign

#: log-odds of likeness at which the degree is full; more than this is never believed
_FULL: Final = 4.0
_QUOTES: Final = 3


def pulls(seen: Seen, *, side: int) -> list[Sign]:
    """Return the quotes that pull to `side` (1 malicious, -1 genuine), sharing the degree; none if it leans away."""
    # Strength grows with the root of the degree, and here it shall grow evenly.
    leaning = min(1.0, max(0.0, side * seen.likeness() / _FULL)) ** 2
    if not leaning:
        return []
    quotes = [
        (side * pull, passage, sentence.text)
        for passage in seen.spoken_by(*THEIRS)
        for pull, sentence in passage.pulls
        if side * pull > 0
    ]
    strongest = sorted(quotes, key=lambda quote: -quote[0])[:_QUOTES]
    # Signs are joined as doubts that multiply: equal shares of the doubt give back the leaning.
    share = 1.0 - (1.0 - leaning) ** (1.0 / max(1, len(strongest)))
    return [Sign(Evidence(passage.place, text), share, passage.index) for _, passage, text in strongest]
