"""Each hallmark is one file in an explicit table, and its docstring is its page in the manual."""

from __future__ import annotations

import ast
import json
import re
from inspect import getdoc

import pytest
from repository import PACKAGE, ROOT, files, tree

from thinklink.recognise.hallmarks import HALLMARKS

FOLDER = PACKAGE / "recognise" / "hallmarks"
PARTS = ("What it sees:", "Why it matters:", "How it is fooled:", "What it cannot tell:")
KEYS = [hallmark.key for hallmark in HALLMARKS]


def keys_on_disk():
    """Return {file stem: key} of every class in the folder that gives itself a key."""
    return {
        path.stem: ast.literal_eval(line.value)
        for path in files(".py", under=FOLDER)
        for node in tree(path).body
        if isinstance(node, ast.ClassDef)
        for line in node.body
        if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) == "key"
    }


def test_the_table_holds_what_is_on_disk_sorted_and_once():
    assert sorted(keys_on_disk().values()) == KEYS
    assert len(set(KEYS)) == len(KEYS) > 20


def test_a_file_is_called_by_the_key_of_its_hallmark():
    assert {stem: key for stem, key in keys_on_disk().items() if stem != key.replace(".", "_")} == {}


def test_every_hallmark_has_a_weight_and_every_weight_a_hallmark():
    weights = json.loads((PACKAGE / "recognise" / "weights.json").read_text("utf-8"))
    assert sorted(weights["hallmarks"]) == KEYS


@pytest.mark.parametrize("hallmark", HALLMARKS, ids=KEYS)
def test_the_page_of_a_hallmark_has_all_its_parts_in_order(hallmark):
    paragraphs = (getdoc(type(hallmark)) or "").split("\n\n")
    assert re.fullmatch(r"[A-Z][^\n]*\.", paragraphs[0]), "the page opens with what it is, on one line"
    found = [part for paragraph in paragraphs for part in PARTS if paragraph.startswith(part)]
    assert found == list(PARTS)
    for paragraph in paragraphs[1:]:
        assert len(paragraph) > 30


@pytest.mark.parametrize("hallmark", HALLMARKS, ids=KEYS)
def test_the_page_of_a_hallmark_says_who_says_so(hallmark):
    why = next(part for part in (getdoc(type(hallmark)) or "").split("\n\n") if part.startswith(PARTS[1]))
    who = hallmark.reference.partition(",")[0]
    assert who == "ThinkLink" or who in " ".join(why.split())


@pytest.mark.parametrize("hallmark", HALLMARKS, ids=KEYS)
def test_a_reference_to_a_page_of_ours_leads_there(hallmark):
    assert [page for page in re.findall(r"docs/[\w./-]+\.md", hallmark.reference) if not (ROOT / page).exists()] == []


@pytest.mark.parametrize("hallmark", HALLMARKS, ids=KEYS)
def test_a_hallmark_speaks_one_plain_sentence_to_the_member(hallmark):
    assert re.fullmatch(r"[A-Z][^!\n]{10,160}\.", hallmark.says)
    assert 4 <= len(hallmark.label) <= 70
    assert not hallmark.label.endswith(".")
