"""Promise: nationality, ethnicity, sex, faith and the origin of a name are never inputs.

Every approach at hand is told again with other people, places, schools and firms of equal kind, and with the other
pronouns: no band may change, and the score may not move at all, because no hallmark reads any of them.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

from thinklink.dossier import dossier_from_json
from thinklink.evaluation.swaps import NAMES, RETELLINGS
from thinklink.recognise import assess

ROOT = Path(__file__).parents[2]
APPROACHES = ROOT.parent / "shared" / "data" / "approaches"


def approaches() -> list[dict[str, object]]:
    files = sorted(path for path in APPROACHES.glob("approaches_*.jsonl") if "labels" not in path.name)
    return [json.loads(line) for path in files for line in path.read_text("utf-8").splitlines()]


@pytest.mark.skipif(not APPROACHES.is_dir(), reason="the approaches are not beside this checkout")
@pytest.mark.parametrize("kind", ["names", "places", "pronouns", "schools"])
def test_retelling_with_other_people_and_places_changes_no_band(kind):
    moved = []
    for turn, value in enumerate(approaches()):
        before = assess(dossier_from_json(value))
        after = assess(dossier_from_json(RETELLINGS[kind](copy.deepcopy(value), turn)))
        if after.band != before.band or abs(after.score - before.score) > 0.02:
            moved.append((value["id"], before.band, after.band, before.score, after.score))
    assert moved == []


TOLD = (
    "My {} runs the shop. I met a {} on the train. We sat behind the {} with my {} and talked about ports.",
    ("brother", "man", "church", "son"),
    ("sister", "woman", "mosque", "daughter"),
)


def test_sex_and_faith_weigh_nothing():
    scores = {
        assess(
            dossier_from_json(
                {"id": "x", "approach": {"messages": [{"from": "persona", "text": TOLD[0].format(*words)}]}}
            )
        ).score
        for words in TOLD[1:]
    }
    assert len(scores) == 1


@pytest.mark.parametrize("origin", ["European", "Chinese", "Russian", "Iranian", "Nigerian", "American"])
def test_an_origin_weighs_nothing(origin):
    text = f"I work with {origin} clients on port security. Our {origin} office would pay for a short note."
    told = {"id": "x", "approach": {"messages": [{"from": "persona", "text": text}]}}
    plain = {"id": "x", "approach": {"messages": [{"from": "persona", "text": text.replace(origin, "Martian")}]}}
    assert assess(dossier_from_json(told)).score == assess(dossier_from_json(plain)).score


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_is_a_word_as_well_weighs_nothing(name):
    """People are called Gift, Cash and Page; what such a word means elsewhere is not held against them."""

    def told(called: str):
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
