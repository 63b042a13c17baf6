"""Text that holds HTML, to the words a person would see; text without it is left exactly as it is.

Only tags that the platform's own editors write count as HTML, so that `<3` and `List<String>` stay. Blocks become
line ends, entities become characters, scripts and styles vanish.
"""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import Final

_BLOCKS: Final = frozenset("p div br li ul ol tr table h1 h2 h3 h4 h5 h6 blockquote section article hr".split())
_HIDDEN: Final = frozenset("script style head title template".split())
_INLINE: Final = frozenset("a b i u em strong span font img small sub sup code pre html body td th tbody thead".split())
_TAG: Final = re.compile(
    rf"</?(?:{'|'.join(sorted(_BLOCKS | _HIDDEN | _INLINE))})(?:\s[^<>]{{0,2000}})?/?>", re.IGNORECASE
)
_ENTITY: Final = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,6}|#x[0-9a-fA-F]{2,5});")
_ANY_TAG: Final = re.compile(r"<[^<>]{0,2000}>")
_GAPS: Final = re.compile(r"[ \t]*\n[ \t]*(?:\n[ \t]*)+")
#: `html.parser` slows down on long broken markup; beyond this many characters tags are just cut out
_LONGEST_PARSED: Final = 50_000
_HARMLESS: Final = {0xA0: " "}


def visible(text: str) -> str:
    """Return the words of `text` as a person sees them."""
    if "<" in text and _TAG.search(text):
        return _tidy(_without_tags(text))
    return unescape(text).translate(_HARMLESS) if "&" in text and _ENTITY.search(text) else text


def _without_tags(text: str) -> str:
    if len(text) > _LONGEST_PARSED:
        return unescape(_ANY_TAG.sub(" ", text))
    words = _Words()
    try:
        words.feed(text)
        words.close()
    except AssertionError:  # what `html.parser` says to some broken declarations
        return unescape(_ANY_TAG.sub(" ", text))
    return "".join(words.heard)


def _tidy(text: str) -> str:
    lines = (line.strip() for line in _GAPS.sub("\n\n", text.translate(_HARMLESS)).split("\n"))
    return "\n".join(lines).strip()


class _Words(HTMLParser):
    """Collects the words between tags."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.heard: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.hidden += tag in _HIDDEN
        if tag in _BLOCKS:
            self.heard.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _BLOCKS:
            self.heard.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in _HIDDEN and self.hidden > 0
        if tag in _BLOCKS:
            self.heard.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.heard.append(data)
