"""Approaches told again with other people, places, pronouns, schools and firms of equal kind, and with misspellings.

Nothing of that may count (DESIGN 3.2): no band may change, and the score may move by 0.02 at most at the 95th
percentile.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from thinklink.dossier import Dossier, dossier_from_json, dossier_to_json
from thinklink.recognise import assess

Told = dict[str, Any]

NAMES: Final = (
    "Thandiwe Nkosi",
    "Wei Zhang",
    "Olga Petrova",
    "Reza Karimi",
    "Mary Smith",
    "Jos\u00e9 Garc\u00eda",
    "Aisha Khan",
    "Kenji Mori",
    "Gift Price",
    "Cash Love",
    "Page Secret",
    "Can You",
    "Will Chase",
    "Grace Present",
)
PLACES: Final = tuple("Lagos Beijing Moscow Tehran London Lima Riyadh Paris Delhi Berlin Macau Geneva".split())
SCHOOLS: Final = ("University of Leeds", "Tsinghua University", "Sharif University", "Lomonosov University", "Sorbonne")
FIRMS: Final = ("Northbeck Rowe", "Adeyemi Holt", "Zhang Lindqvist", "Karimi Vance", "Petrova Hale", "Okafor Brandt")
_OTHER: Final = MappingProxyType(
    {"he": "she", "she": "he", "his": "her", "her": "his", "him": "her", "mr": "ms", "ms": "mr", "mrs": "mr"}
)
#: "Various companies" and "Private client" name no firm, and a firm's name would not be of equal kind
_NO_NAME: Final = frozenset({"various", "private", "confidential", "undisclosed", "stealth", "international"})
#: one word in so many gets a slip
_EVERY: Final = 25
_LONG_ENOUGH: Final = 5


@dataclass(frozen=True, slots=True)
class Moved:
    """How far the scores moved when a set was told again, and how many bands changed."""

    kind: str
    bands: int
    percentile: float
    worst: float
    n: int


def moved(dossiers: Sequence[Dossier]) -> tuple[Moved, ...]:
    """Return one row per kind of retelling."""
    before = [assess(dossier) for dossier in dossiers]
    rows = []
    for kind, retell in RETELLINGS.items():
        after = [assess(dossier_from_json(retell(dossier_to_json(one), n))) for n, one in enumerate(dossiers)]
        steps = sorted(abs(old.score - new.score) for old, new in zip(before, after, strict=True))
        bands = sum(old.band != new.band for old, new in zip(before, after, strict=True))
        rows.append(Moved(kind, bands, steps[int(len(steps) * 0.95)], steps[-1], len(steps)))
    return tuple(rows)


def other_name(told: Told, turn: int) -> Told:
    """Return the approach of somebody of another name, wherever the name stands."""
    name = told.get("profile", {}).get("name") or ""
    text = _text(told)
    for old, new in zip(name.split(), NAMES[turn % len(NAMES)].split(), strict=False):
        if len(old) > len("Al") and old.isalpha():
            text = re.sub(rf"\b{re.escape(old)}\b", new, text)
    return _told(text)


def other_place(told: Told, turn: int) -> Told:
    """Return the approach from another city."""
    return _told(re.sub(rf"\b({'|'.join(PLACES)})\b", PLACES[turn % len(PLACES)], _text(told)))


def other_pronouns(told: Told, turn: int) -> Told:
    """Return the approach with the pronouns and titles of the other sex (no key of the JSON is one of them)."""
    del turn
    return _told(re.sub(r"\b(he|she|his|her|him|Mr|Ms|Mrs)\b", lambda found: _other(found[0]), _text(told)))


def other_school(told: Told, turn: int) -> Told:
    """Return the approach of somebody who went to another school."""
    return _told(re.sub(r'("school": )"[^"]*"', rf'\1"{SCHOOLS[turn % len(SCHOOLS)]}"', _text(told)))


def other_firm(told: Told, turn: int) -> Told:
    """Return the approach with the first words of every named organisation changed, the kind of firm left."""
    posts = told.get("profile", {}).get("experience", [])
    named = {post.get("organisation") or "" for post in posts} | {told.get("firm", {}).get("name") or ""}
    text = _text(told)
    for name in sorted(named, key=len, reverse=True):
        first = name.split(" ")[0]
        if len(first) > _LONG_ENOUGH and first.isalpha() and first.lower() not in _NO_NAME:
            text = re.sub(rf"\b{re.escape(first)}\b", FIRMS[turn % len(FIRMS)].split(" ")[0], text)
    return _told(text)


def slipped(told: Told, turn: int) -> Told:
    """Return the approach with a slip of spelling in one of twenty-five words of every text."""
    dice = random.Random(turn)

    def slip(found: re.Match[str]) -> str:
        return _slip(found[0], dice) if dice.randrange(_EVERY) == 0 else found[0]

    for message in told.get("approach", {}).get("messages", []):
        message["text"] = re.sub(rf"\b[a-z]{{{_LONG_ENOUGH},}}\b", slip, message["text"])
    return told


RETELLINGS: Final[Mapping[str, Callable[[Told, int], Told]]] = MappingProxyType(
    {
        "names": other_name,
        "places": other_place,
        "pronouns": other_pronouns,
        "schools": other_school,
        "firms": other_firm,
        "spelling slips": slipped,
    }
)


def _slip(word: str, dice: random.Random) -> str:
    at = dice.randrange(1, len(word) - 2)
    kind = dice.randrange(3)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + word[at + 1 :] if kind == 1 else word[:at] + word[at] + word[at:]


def _other(word: str) -> str:
    swapped = _OTHER[word.lower()]
    return swapped.title() if word[0].isupper() else swapped


def _text(told: Told) -> str:
    return json.dumps(told, ensure_ascii=False)


def _told(text: str) -> Told:
    loaded: Told = json.loads(text)
    return loaded
