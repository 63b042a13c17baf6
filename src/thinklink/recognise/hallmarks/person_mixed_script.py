"""Hallmark `person.mixed_script`: letters of two scripts within one word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from thinklink.recognise.finding import Evidence, Finding
from thinklink.recognise.seen import Seen

from .shape import Hallmark, Sign


class PersonMixedScript(Hallmark):
    """Letters of two scripts within one word.

    What it sees: a Latin word in which a Cyrillic or Greek letter stands, in a name, an organisation, a
    headline or an address. A whole name in another script is never looked at.

    Why it matters: letters that only look alike make a false name or address pass for a known one (Unicode
    Technical Standard 39 on confusable letters).

    How it is fooled: a slip of the keyboard.

    What it cannot tell: who made it.
    """

    key = "person.mixed_script"
    label = "Letters of two scripts in one word"
    reference = "Unicode Technical Standard 39, Unicode Security Mechanisms"
    needs = ("profile",)
    says = "One word mixes letters of two scripts that only look alike."

    def look(self, seen: Seen) -> Finding | None:
        """Look at every word of what names them."""
        return self.finding(list(self._signs(seen)))

    @staticmethod
    def _signs(seen: Seen) -> Iterator[Sign]:
        profile, firm = seen.dossier.profile, seen.dossier.firm
        named = [("profile.name", profile.name), ("profile.headline", profile.headline), ("firm.name", firm.name)]
        named += [(f"profile.experience.{n}", post.organisation) for n, post in enumerate(profile.experience)]
        for place, text in named:
            for word in _WORD.findall("" if not text or text.isascii() else text):
                if len(_scripts(word)) > 1:
                    yield Sign(Evidence(place, word), 0.9)


_WORD: Final = re.compile(r"[^\W\d_]+")
_CONFUSED: Final = frozenset({"LATIN", "CYRILLIC", "GREEK"})


def _scripts(word: str) -> frozenset[str]:
    return _CONFUSED & {unicodedata.name(letter, "").split(" ")[0] for letter in word}
