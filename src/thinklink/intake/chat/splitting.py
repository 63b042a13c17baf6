"""A paste into what was said: first by channel, then in each stretch by the form it has.

The forms are tried from the one that is hardest to mistake to the one that is easiest; text before the first header
of a form is tried again with the forms that are left. Where no form fits, the stretch is one message.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from thinklink.intake.text import plain_line

from .headings import sections
from .letters import letters
from .paste import Found, Paste, Said
from .spoken import names_in, spoken
from .stamped import stamped
from .timed import is_shown_by_page, timed

_FORMS: Final[tuple[Callable[[Paste, int, int], Found | None], ...]] = (letters, stamped, timed, spoken)
#: a line before the first name that is not longer than this is a caption, not a message
_CAPTION: Final = 120


@dataclass(slots=True)
class Split:
    """Everything said in a paste, in its order, and what was seen on the way."""

    said: list[Said] = field(default_factory=list)
    #: lines, from 1, that stand before the first name and were left out, or taken as a message
    captions: list[int] = field(default_factory=list)
    unnamed: list[int] = field(default_factory=list)
    by_programs: int = 0
    wrote_to_member: str | None = None


def split(raw: Sequence[str]) -> Split:
    """Return what was said in the lines `raw`."""
    plain = [plain_line(line) for line in raw]
    parts = sections(plain)
    headings = frozenset(part.start - 1 for part in parts[1:])
    paste = Paste(raw, plain, names_in(plain, headings))
    found = Split()
    for part in parts:
        before = len(found.said)
        _take(paste, part.start, part.stop, _FORMS, found)
        found.said[before:] = [_on(one, part.channel) for one in found.said[before:]]
    if not found.said:  # names without a word of theirs: the text is kept as it stands
        found.said.append(_whole(paste, 0, len(raw)))
    return found


def has_speakers(text: str) -> bool:
    """Return whether somebody speaks by name in `text`."""
    return any(one.name for one in split(text.split("\n")).said)


def _take(
    paste: Paste, start: int, stop: int, forms: Sequence[Callable[[Paste, int, int], Found | None]], found: Split
) -> None:
    for number, form in enumerate(forms):
        if told := form(paste, start, stop):
            if any(paste.plain[start : told.first]):
                _take_before(paste, start, told, forms[number + 1 :], found)
            found.said.extend(told.said)
            found.by_programs += told.left_out
            found.wrote_to_member = found.wrote_to_member or told.wrote_to_member
            return
    if paste.text(start, stop):
        found.said.append(_whole(paste, start, stop))


def _whole(paste: Paste, start: int, stop: int) -> Said:
    return Said(None, paste.text(start, stop), next(at for at in range(start, stop) if paste.raw[at].strip()))


def _take_before(
    paste: Paste,
    start: int,
    told: Found,
    forms: Sequence[Callable[[Paste, int, int], Found | None]],
    found: Split,
) -> None:
    """Take what stands before the first header: more messages, a message without a name, or only a caption."""
    inner = Split()
    _take(paste, start, told.first, forms, inner)
    if len(inner.said) != 1 or inner.said[0].name:
        found.said.extend(inner.said)
        return
    names = {one.name for one in told.said}
    lines = [
        at
        for at in range(start, told.first)
        if (line := paste.plain[at]) and line not in names and not is_shown_by_page(line)
    ]
    if len(lines) > 1 or (lines and len(paste.plain[lines[0]]) > _CAPTION):
        found.unnamed.append(lines[0] + 1)
        found.said.append(replace(inner.said[0], text="\n".join(paste.raw[at] for at in lines).strip(), line=lines[0]))
    else:
        found.captions.extend(at + 1 for at in lines)


def _on(one: Said, channel: str | None) -> Said:
    return replace(one, channel=channel) if channel else one
