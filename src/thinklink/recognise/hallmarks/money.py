"""Sums of money in a sentence, and whether one is too much for the work beside it.

The bounds are in whole units of any of the big currencies: the same for everybody, and high, because senior speakers
and lawful expert calls are paid well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from thinklink.recognise.wording.ideas import LEXICON

_SUM = re.compile(r"(?:[$\u00a3\u20ac]|\b(?:usd|gbp|eur|chf)\s?)\s?(\d[\d,. ]{0,12}\d|\d)(\s?k\b)?", re.IGNORECASE)
_SUM_AFTER = re.compile(
    r"\b(\d[\d,. ]{0,12}\d|\d)(\s?k\b)?\s?(?:usd|gbp|eur|chf|dollars|pounds|euros?|francs)\b", re.IGNORECASE
)
#: what stands beside the sum -> from which sum on it is out of proportion
_BOUNDS: Final = tuple(
    (LEXICON.mask(ideas), bound)
    for ideas, bound in (
        (("light_work", "job"), 2000),
        (("light_work", "pay"), 2000),
        (("light_work", "paper"), 800),
        (("paper", "trial"), 900),
        (("talk",), 3500),
        (("travel", "people"), 7000),
    )
)


def sums_in(text: str) -> Iterator[int]:
    """Yield every sum of money in `text` in whole units; `4k` is 4000. Never raises."""
    for pattern in (_SUM, _SUM_AFTER):
        for digits, thousands in pattern.findall(text):
            whole = re.split(r"[.,]\d{1,2}$", digits.strip())[0]
            number = re.sub(r"\D", "", whole)
            if number:
                yield int(number) * (1000 if thousands else 1)


def too_much(text: str, ideas: int) -> bool:
    """Say whether a sum in `text` is out of proportion to the work that `ideas` speak of."""
    highest = max(sums_in(text), default=0)
    return any(highest >= bound and ideas & needed == needed for needed, bound in _BOUNDS)
