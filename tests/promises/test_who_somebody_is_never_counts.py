"""Promise: nationality, ethnicity, sex, faith and the origin of a name are never inputs.

Every approach at hand is told again with other people, places, schools and firms of equal kind, and with the other
pronouns: no band may change, and the score may not move at all, because no hallmark reads any of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from thinklink.dossier import Dossier, dossier_from_json
from thinklink.recognise import assess

ROOT = Path(__file__).parents[2]
APPROACHES = ROOT.parent / "shared" / "data" / "approaches"

NAMES = (
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
PLACES = (
    "Lagos",
    "Beijing",
    "Moscow",
    "Tehran",
    "London",
    "Lima",
    "Riyadh",
    "Paris",
    "Delhi",
    "Berlin",
    "Macau",
    "Geneva",
)
SCHOOLS = ("University of Leeds", "Tsinghua University", "Sharif University", "Lomonosov University", "Sorbonne")
PRONOUNS = {"he": "she", "she": "he", "his": "her", "her": "his", "him": "her", "mr": "ms", "ms": "mr", "mrs": "mr"}


def approaches() -> list[dict[str, object]]:
    files = sorted(path for path in APPROACHES.glob("approaches_*.jsonl") if "labels" not in path.name)
    return [json.loads(line) for path in files for line in path.read_text("utf-8").splitlines()]


def retold(value: dict[str, object], turn: int) -> Iterator[Dossier]:
    """Yield the approach with its people, places, schools and pronouns changed, one kind at a time."""
    text = json.dumps(value, ensure_ascii=False)
    name = value.get("profile", {}).get("name") or ""
    swapped = text
    for old, new in zip(name.split(), NAMES[turn % len(NAMES)].split(), strict=False):
        if len(old) > 2 and old.isalpha():
            swapped = re.sub(rf"\b{re.escape(old)}\b", new, swapped)
    yield dossier_from_json(json.loads(swapped))
    place = PLACES[turn % len(PLACES)]
    yield dossier_from_json(json.loads(re.sub(rf"\b({'|'.join(PLACES)})\b", place, text)))
    school = SCHOOLS[turn % len(SCHOOLS)]
    yield dossier_from_json(json.loads(re.sub(r'("school": )"[^"]*"', rf'\1"{school}"', text)))
    yield (
        dossier_from_json(
            json.loads(text),
        )
        if turn % 2
        else dossier_from_json(json.loads(pronouns(text)))
    )


def pronouns(text: str) -> str:
    """Return `text` with the pronouns and titles of the other sex (no key of the JSON is one of them)."""
    return re.sub(r"\b(he|she|his|her|him|Mr|Ms|Mrs)\b", lambda found: other(found[0]), text)


def other(word: str) -> str:
    swapped = PRONOUNS[word.lower()]
    return swapped.title() if word[0].isupper() else swapped


@pytest.mark.skipif(not APPROACHES.is_dir(), reason="the approaches are not beside this checkout")
def test_retelling_with_other_people_and_places_changes_no_band():
    moved = []
    for turn, value in enumerate(approaches()):
        before = assess(dossier_from_json(value))
        for again in retold(value, turn):
            after = assess(again)
            if after.band != before.band or abs(after.score - before.score) > 0.02:
                moved.append((value["id"], before.band, after.band, before.score, after.score))
    assert moved == []


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_is_a_word_as_well_weighs_nothing(name):
    """People are called Gift, Cash and Page; what such a word means elsewhere is not held against them."""

    def told(called: str) -> Dossier:
        text = (
            f"Hello Ann, {called} here. The fee for the hall is 20 pounds. I have sent you the agenda. "
            f"Please sign in at the desk and ask for {called}. Would you tell {called} the policy meeting moved?"
        )
        message = {"from": "persona", "text": text}
        return dossier_from_json({"id": "x", "profile": {"name": called}, "approach": {"messages": [message]}})

    assert assess(told(name)).score == assess(told("Ann Lee")).score


@pytest.mark.parametrize("name", NAMES)
def test_a_name_alone_weighs_nothing(name):
    told = {
        "id": "x",
        "profile": {"name": name},
        "approach": {"messages": [{"from": "persona", "text": f"Hello, {name} here."}]},
    }
    other = json.loads(json.dumps(told).replace(name, "Ann Lee"))
    assert assess(dossier_from_json(told)).score == assess(dossier_from_json(other)).score
