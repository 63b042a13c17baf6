"""The everyday words that may count, the capitals that do not make a name, and the mending of slips of spelling.

`everyday.txt` lists words in small letters, the most frequent first. A word that is not in it counts for nothing, so
no name can count by being rare.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import Final

_LISTED: Final = files(__package__).joinpath("everyday.txt").read_text("utf-8").split()
#: what stands for something that is no word, and who speaks
KINDS: Final = tuple(
    """<sum:small> <sum:middling> <sum:large> <mail> <free_mail> <link> <phone> <year> <number> ? ! % <persona> <member>
    <other> <advert> <profile>""".split()
)
#: word or kind -> its place in the tables, the most frequent words first
RANK: Final = {word: rank for rank, word in enumerate((*KINDS, *_LISTED))}
EVERYDAY: Final = frozenset(_LISTED)

#: Words that are no name although they stand with a capital inside a sentence: days, months, channels, papers, ranks
#: and posts, kinds of institution.
MAY_BE_LARGE: Final = frozenset(
    """i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december telegram signal whatsapp wechat threema viber zoom teams skype google gmail
    github linkedin excel word pdf pdfs cv cvs nda ndas phd msc usdt bitcoin crypto hr it id ids dv sc ai vpn iban paye
    ltd sir madam mr mrs ms dr prof professor doctor head lead director manager officer editor analyst adviser advisor
    partner engineer researcher consultant chair chairman minister secretary ambassador colonel captain admiral general
    coordinator speaker fellow fellows office institute council forum ministry department commission committee
    foundation trust treasury parliament embassy bank university college school centre center society association
    agency bureau group policy research security defence defense government state press federal national international
    strategic""".split()
)
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
#: A shorter word has too many neighbours to be mended.
_SHORTEST_MENDED: Final = 5
#: A longer one is no everyday word with a slip, and would cost more than it could tell.
_LONGEST_MENDED: Final = 24


@lru_cache(maxsize=1 << 14)
def mended(word: str) -> str:
    """Return `word` if it is an everyday word or nothing is near; else the most frequent word one slip away."""
    if word in RANK or not _SHORTEST_MENDED <= len(word) <= _LONGEST_MENDED or not word.isascii():
        return word
    return min((near for near in _one_slip_from(word) if near in RANK), key=RANK.__getitem__, default=word)


def _one_slip_from(word: str) -> Iterator[str]:
    """Yield every text a letter left out, doubled, changed or swapped away from `word` (after Damerau 1964)."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in _LETTERS)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        yield from (head + letter + tail for letter in _LETTERS)
