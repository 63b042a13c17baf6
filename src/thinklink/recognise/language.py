"""Whether a text is in a language whose recall has been measured. So far that is English alone.

An approach in another language must not come out as `low` only because nobody understood it; it comes out as
`insufficient`. The test is the share of the commonest short words, which no library is needed for; a library that
names ninety languages would not help, because only one of them is measured.
"""

from __future__ import annotations

import re
from typing import Final

from thinklink.dossier import Dossier, Profile

from .wording.vocabulary import EVERYDAY

MEASURED: Final = frozenset({"en"})

_WORD = re.compile(r"[^\W\d_]+")
COMMON: Final = frozenset(
    """the a an and or but of to in on at for with by from as is are was be been it this that you your i we me my our
    us he she they them not no if so do did have has had will would can could what who when how about there here please
    thank thanks hi hello dear am im all any one up out more just than then some know like""".split()
)
#: Fewer words than this tell nothing of a language; names and sector words make up most of a short note.
_FEWEST: Final = 8
_SHARE: Final = 0.2
_FEWEST_PLAIN: Final = 6


def is_measured(dossier: Dossier) -> bool:
    """Say whether what the persona wrote is in a measured language; a text too short to tell counts as measured."""
    if dossier.language:
        return dossier.language.split("-")[0].lower() in MEASURED
    written = " ".join(_texts(dossier))
    return looks_english(written) if written.strip() else _page_looks_english(dossier.profile)


def looks_english(text: str) -> bool:
    """Say whether `text` has the common words of English in it, or is too short to tell."""
    words = _WORD.findall(text[:20_000].lower())
    if len(words) < _FEWEST:
        return _is_latin_or_empty(text)
    return sum(word in COMMON for word in words) / len(words) >= _SHARE


def _page_looks_english(profile: Profile) -> bool:
    """Say whether most plain words of the page are everyday English; a page has few of the commonest short words."""
    told = " ".join(text for text in (profile.about, *(post.description for post in profile.experience)) if text)
    plain = [word for word in _WORD.findall(told[:20_000]) if word.islower()]
    return len(plain) < _FEWEST_PLAIN or sum(word in EVERYDAY for word in plain) * 2 > len(plain)


def _is_latin_or_empty(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return sum(letter < "\u0250" for letter in letters) * 2 >= len(letters)


def _texts(dossier: Dossier) -> list[str]:
    texts = [message.text for message in dossier.approach.messages if message.sender == "persona"]
    advert = dossier.approach.advert
    if advert and advert.text:
        texts.append(advert.text)
    return texts
