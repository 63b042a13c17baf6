"""Lines that say on which channel what follows was said: `WhatsApp:`, `--- Signal ---`, `[LinkedIn]`, `On Telegram`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

#: what people call a channel, and the word of the dossier for it
_CHANNELS: Final = {
    "linkedin": "linkedin",
    "linked in": "linkedin",
    "inmail": "linkedin",
    "xing": "xing",
    "facebook": "facebook",
    "facebook messenger": "facebook",
    "messenger": "facebook",
    "instagram": "instagram",
    "twitter": "x",
    "x (twitter)": "x",
    "email": "email",
    "e-mail": "email",
    "whatsapp": "whatsapp",
    "whats app": "whatsapp",
    "signal": "signal",
    "telegram": "telegram",
    "wechat": "wechat",
    "sms": "sms",
    "text message": "sms",
    "text messages": "sms",
    "phone": "phone",
    "phone call": "phone",
    "video call": "video",
    "zoom": "video",
    "teams": "other",
    "skype": "other",
    "in person": "in_person",
}
#: words too common to be a heading without signs around them
_NEED_SIGNS: Final = frozenset({"phone", "messenger", "teams", "zoom", "in person", "signal", "twitter", "skype"})
_WORDS: Final = "|".join(re.escape(word) for word in sorted(_CHANNELS, key=len, reverse=True))
_HEADING: Final = re.compile(
    rf"(?P<before>[^\w\s]{{0,12}}) ?(?P<by>(?:(?:then|now|later|continued|moved) )?(?:on|via|by|from|to) )?"
    rf"(?P<channel>{_WORDS})(?: chat| conversation| messages?| thread| export)?(?: \(continued\))? ?"
    rf"(?P<after>[^\w\s]{{0,12}})",
    re.IGNORECASE,
)
_LONGEST: Final = 60
#: signs that set a heading apart from a word that somebody wrote
_SIGNS: Final = frozenset("-=#*_~:[]{}<>|\u2013\u2014\u2022\u00b7")


@dataclass(frozen=True, slots=True)
class Section:
    """Lines `start` to `stop` (from 0, the end not included) that were said on one channel, or on one not named."""

    start: int
    stop: int
    channel: str | None = None


def sections(lines: Sequence[str]) -> list[Section]:
    """Return the sections of a paste; its `lines` are without unseen marks and white space at their ends."""
    cuts: list[tuple[int, str | None]] = [(-1, None), *_headings(lines)]
    stops = [*(line for line, _ in cuts[1:]), len(lines)]
    return [Section(line + 1, stop, channel) for (line, channel), stop in zip(cuts, stops, strict=True)]


def _headings(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines):
        if line and len(line) <= _LONGEST and (found := _HEADING.fullmatch(line)):
            is_apart = found["channel"][0].isupper() and (number == 0 or not lines[number - 1])
            has_signs = bool(_SIGNS & {*found["before"], *found["after"]})
            word = found["channel"].lower()
            if has_signs or (
                is_apart and (found["by"] or word not in _NEED_SIGNS) and any(lines[number + 1 : number + 4])
            ):
                yield number, _CHANNELS[word]
