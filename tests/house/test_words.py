"""Words that must not stand anywhere in this repository, or not in what a person reads."""

from __future__ import annotations

import ast
import re

import pytest
from repository import PACKAGE, ROOT, files, shown, tree

THIS_FILE = "tests/house/test_words.py"
TEXT = {"", ".cfg", ".css", ".csv", ".html", ".in", ".js", ".json", ".md", ".py", ".toml", ".txt", ".typ", ".tsv"}
#: a path of one machine, a registry host, or an address that a lock file would bring in
MACHINE = re.compile(r"(?<![\w.~])/(?:work|tmp|root|home)/|file:///|\b\d{1,3}(?:\.\d{1,3}){3}:\d+")
REGISTRY = re.compile(r"pypi\.org|pythonhosted|registry\.npmjs|npmjs\.com|conda\.anaconda|crates\.io|proxy\.golang")
#: what is never said of a person
VERDICT = re.compile(r"\b(?:a|the|this|is|are|as|enemy|foreign|chinese|russian) sp(?:y|ies)\b|\bspies\b", re.IGNORECASE)
#: how a person is never addressed
BLAME = re.compile(
    r"\byou (?:should have|ought to have|were (?:careless|foolish|naive))\b|\byour (?:fault|mistake)\b", re.IGNORECASE
)


def readable():
    return [path for path in files() if path.suffix in TEXT and shown(path) != THIS_FILE]


def places(path, pattern):
    lines = path.read_text("utf-8").splitlines()
    return [
        f"{shown(path)}:{number} {line.strip()[:90]}" for number, line in enumerate(lines, 1) if pattern.search(line)
    ]


@pytest.mark.parametrize("pattern", [MACHINE, REGISTRY], ids=["machine paths", "registry hosts"])
def test_no_file_names_a_machine_or_a_registry(pattern):
    assert [place for path in readable() for place in places(path, pattern)] == []


def said_to_people():
    """Return (place, text) of every template and every text in the package that a person may be shown."""
    for path in files(".html", ".txt", ".typ", ".json", ".toml", under=PACKAGE):
        yield shown(path), path.read_text("utf-8")
    for path in files(".py", under=PACKAGE):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield f"{shown(path)}:{node.lineno}", node.value


@pytest.mark.parametrize("pattern", [VERDICT, BLAME], ids=["verdict", "blame"])
def test_no_text_of_the_package_calls_a_person_something_or_blames_one(pattern):
    assert [(place, text[:80]) for place, text in said_to_people() if pattern.search(text)] == []


@pytest.mark.parametrize(
    ("pattern", "text", "caught"),
    [
        (VERDICT, "This person is a spy.", True),
        (VERDICT, "They may want what you know.", False),
        (BLAME, "You should have asked first.", True),
        (BLAME, "You have done the right thing.", False),
        (MACHINE, "see /tmp/notes", True),
        (MACHINE, "see docs/tmp/notes and example/work/one", False),
    ],
)
def test_the_rules_tell_good_words_from_bad(pattern, text, caught):
    assert bool(pattern.search(text)) is caught


def test_people_in_examples_live_under_addresses_that_cannot_exist():
    address = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
    wrong = [
        f"{shown(path)} {found[0]}"
        for path in files(under=ROOT / "examples")
        if path.suffix in TEXT
        for found in address.finditer(path.read_text("utf-8"))
        if not found[1].endswith(".example")
    ]
    assert wrong == []
