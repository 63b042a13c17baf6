"""What the persona did after the member hesitated or said no: the first message of theirs that follows.

Two hallmarks look at it from two sides, so it is read in one place.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from thinklink.recognise.seen import Passage, Seen

_DECLINES: Final = "member.declines"
#: surer than this, a sentence of the member is taken for a refusal
_PLAIN: Final = 0.5


def replies_to_refusals(seen: Seen) -> Iterator[Passage]:
    """Yield the persona's next message after each refusal; a refusal without a reply yields nothing."""
    refused = False
    for passage in seen.spoken_by("member", "persona"):
        if passage.speaker == "member":
            refused = refused or passage.surest(_DECLINES) >= _PLAIN
        elif refused:
            refused = False
            yield passage
