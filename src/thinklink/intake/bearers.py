"""Which persona a firm belongs to: whoever names it as theirs, or in what they write."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from thinklink.dossier import Reading

from .names import same_name_as

#: what stands behind a firm's name and is often left out
_FORMS: Final = re.compile(
    r" (?:ltd|limited|plc|llp|llc|inc|incorporated|corp|corporation|co|company|gmbh|ag|kg|ug|sa"
    r"|sas|sarl|srl|spa|bv|nv|ab|as|aps|oy|pty|pte|private|sp z o o|s l|sl|group)$"
)
#: a shorter name may be a word that anybody uses
_LONG_ENOUGH: Final = 6


def name_of_firm(reading: Reading) -> str:
    """Return the name of the reading's firm for comparing, without its legal form; empty where it is not known."""
    return _plain(reading.dossier.firm.name)


def of_firm(reading: Reading, firm: Reading, *, is_alone: bool) -> bool:
    """Return whether the persona of `reading` may be of `firm`; where nobody else is there, it need not name it."""
    own, wanted = name_of_firm(reading), name_of_firm(firm)
    if own and wanted:
        return own == wanted
    return is_alone or (bool(wanted) and (wanted in _told(reading) or _spoken_of(reading, wanted)))


def _told(reading: Reading) -> set[str]:
    advert, profile = reading.dossier.approach.advert, reading.dossier.profile
    names = [advert.organisation if advert else None, *(post.organisation for post in profile.experience)]
    return {_plain(name) for name in names}


def _spoken_of(reading: Reading, wanted: str) -> bool:
    if len(wanted) < _LONG_ENOUGH:
        return False
    return any(f" {wanted} " in f" {same_name_as(text.replace(',', ' '))} " for text in _words(reading))


def _words(reading: Reading) -> Iterator[str]:
    approach, profile = reading.dossier.approach, reading.dossier.profile
    yield from filter(None, (profile.headline, profile.about, approach.advert.text if approach.advert else None))
    yield from (message.text for message in approach.messages if message.sender != "member")


def _plain(name: str | None) -> str:
    plain = same_name_as((name or "").replace(",", " "))
    while (shorter := _FORMS.sub("", plain)) != plain:
        plain = shorter
    return plain
