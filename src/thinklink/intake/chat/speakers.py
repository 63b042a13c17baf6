"""What can be the name of somebody who speaks, and what only looks like one.

Only the form of the words counts, never what name it is: a few words that begin like a name does, none of them a
label (`Note:`, `Subject:`, `Salary:`) or a greeting (`Dear Sam:`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

#: how people call themselves in what they paste
MARKERS: Final = frozenset({"me", "you", "i", "myself", "my name"})
#: markers that stand before a colon for no other reason
_ALWAYS: Final = frozenset({"me", "myself"})
_SELF: Final = re.compile(r" ?\((?:you|me)\)$", re.IGNORECASE)
_ASIDE: Final = re.compile(r" ?\([^()]{1,40}\)$")
#: words that make what stands before a colon, or a time, something else than a name
_LABELS: Final = frozenset(
    """
    about action address advert agenda amount answer apply attached attachment attention background bcc benefits book
    brief budget call caution cc chat client code company compensation conclusion contact contract date deadline dear
    deliverable deliverables description details duration duties e-mail edit email employer end enquiries example
    experience facebook fact fax fee fees fri friday from fwd fw good greetings hello hey hi hours http https id idea
    important industry info information instagram instructions interview job language level link linkedin location
    lunch meeting message mobile mon monday morning nb news next no note notes notice number objective offer ok one
    option organisation organization p.p.s p.s page part password payment pay phone place plan please pps price
    problem project ps purpose qualifications question questions quote rate re reference reminder reply-to report
    requirements responsibilities result resume role salary sat saturday scope sector sent sign signal skills sms
    start starting step subject sum summary sun sunday task tasks tel telegram telephone terms thanks thu thursday time
    tip title to today tomorrow topic total tue tuesday twitter type update url username value via video warning web
    website wechat wed wednesday welcome what when where whatsapp whereas which who why wifi xing yes yesterday
    afternoon evening night noon midnight arrival departure dinner breakfast talk train flight
    """.split()
)
_LINKING: Final = frozenset("at is to my the and for our your or in if so as it an a of by on be we us was are".split())
_WORDS: Final = 6
_LONGEST: Final = 60
_SHORT: Final = 3
_FORBIDDEN: Final = re.compile(r"[!?;:\"<>{}\[\]=/\\|@#*_\d\u201c\u201d]|[^\W\d_]{4}\.|,.{0,60},")


@lru_cache(maxsize=1024)
def is_marker(name: str) -> bool:
    """Return whether `name` is how the person who pasted calls themselves."""
    return name.casefold() in MARKERS or bool(_SELF.search(name))


@lru_cache(maxsize=1024)
def bare(name: str) -> str:
    """Return `name` without what a platform adds to it in brackets: `(you)`, `(She/Her)`."""
    return _ASIDE.sub("", name).strip()


def called(name: str) -> str:
    """Return `name` as a speaker is called: as it stands where it means the member, else `bare`."""
    return name if is_marker(name) else bare(name)


@lru_cache(maxsize=1024)
def can_speak(name: str) -> bool:
    """Return whether `name`, as it stands, can be the name of a speaker."""
    if name.casefold() in MARKERS:
        return True
    if not name or len(name) > _LONGEST or _FORBIDDEN.search(bare(name)):
        return False
    words = bare(name).split()
    if not words or len(words) > _WORDS or any(word.strip(".,").casefold() in _LABELS for word in words):
        return False
    if len(words) > 1 and any(word.casefold().strip(",") in _LINKING for word in words[1:]):
        return False
    return _begins_like_a_name(words)


def is_lower(name: str) -> bool:
    """Return whether `name` is written without a capital, so that it must occur again to be believed."""
    return name.casefold() not in MARKERS and name[:1].islower()


def steady(names: Iterable[str], *, opens: bool) -> frozenset[str]:
    """Return those of `names`, one for each line `Name: text` of a paste, that are its speakers.

    A name counts that occurs twice. One that occurs once counts beside others only where the paste `opens` with a
    speaker: then one other, or any of two words or more. A list of labels with one line each has no speakers.
    """
    counts = Counter(names)
    twice = {name for name, count in counts.items() if count > 1 or name.casefold() in _ALWAYS}
    once = [name for name in counts if name not in twice and not is_lower(name)]
    if not opens or not counts:
        return frozenset(twice | {name for name in once if twice and (is_marker(name) or len(counts) == 2)})  # noqa: PLR2004 - a conversation of two
    long = {name for name in once if is_marker(name) or len(bare(name).split()) > 1}
    if len(counts) == 2 and len(once) + len(twice) == 2:  # noqa: PLR2004 - a conversation of two
        long |= set(once)
    return frozenset(twice | long)


def _begins_like_a_name(words: list[str]) -> bool:
    if len(words) == 1 and words[0][:1].islower():
        return words[0].isalpha() and words[0] not in _LINKING
    first, last = words[0][:1], words[-1][:1]
    small = [word for word in words[1:-1] if word[:1].islower()]
    starts = all(not letter.islower() for letter in (first, last))
    return starts and first.isalpha() and all(len(word) <= _SHORT for word in small)
