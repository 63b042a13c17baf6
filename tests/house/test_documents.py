"""Documents that lead somewhere, commands that exist, and a change note for what changes."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from repository import ROOT, files, shown

MARKDOWN = files(".md")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FRAGMENT = re.compile(r"(\d+|\+[a-z0-9-]+)\.(added|changed|fixed|removed|security)(\.\d+)?\.md")
SHELL_BLOCK = re.compile(r"```(?:sh|shell|console|bash)\n(.*?)```", re.DOTALL)


def anchors(path):
    """Return the anchors of the headings of a page, as the hosting platforms make them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", MARKDOWN, ids=shown)
def test_every_link_to_a_file_of_ours_leads_somewhere(path):
    broken = []
    for link in LINK.findall(path.read_text("utf-8")):
        target, _, anchor = link.partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        page = (path.parent / target) if target else path
        if not page.exists() or (anchor and anchor not in anchors(page)):
            broken.append(link)
    assert broken == []


def test_the_readme_gives_the_two_commands_alone_in_their_blocks():
    blocks = [block.strip() for block in SHELL_BLOCK.findall((ROOT / "README.md").read_text("utf-8"))]
    assert blocks[:2] == ["python3 bootstrap.py", "python3 bootstrap.py --check"]


def test_ci_runs_the_second_command_of_the_readme_and_nothing_else():
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert lines[-1] == "exec python3 bootstrap.py --check"
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111


def test_every_command_that_a_document_shows_is_a_command_there_is():
    shown_there = {
        (shown(path), name)
        for path in MARKDOWN
        for block in SHELL_BLOCK.findall(path.read_text("utf-8"))
        for name in re.findall(r"^\S*thinklink ([a-z]+)", block, re.MULTILINE)
    }
    asked = [sys.executable, "-c", "from thinklink.cli import main; main()", "--help"]
    said = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    known = set(re.findall(r"^  ([a-z]+)  ", said, re.MULTILINE))
    assert {(where, name) for where, name in shown_there if name not in known} == set()
    assert shown_there


def test_a_change_note_is_named_for_its_issue_and_kind():
    notes = [path for path in files(under=ROOT / "changes") if path.name != "README.md"]
    assert [shown(path) for path in notes if not FRAGMENT.fullmatch(path.name)] == []


def test_every_decision_is_listed_and_has_its_parts():
    index = (ROOT / "docs" / "README.md").read_text("utf-8")
    decisions = files(".md", under=ROOT / "docs" / "decisions")
    assert decisions
    numbers = [path.name[:4] for path in decisions]
    assert len(set(numbers)) == len(numbers)
    assert [shown(path) for path in decisions if f"decisions/{path.name}" not in index] == []
    parts = ("## Context", "## Options", "## Choice", "## Cost accepted")
    missing = [(shown(path), part) for path in decisions for part in parts if part not in path.read_text("utf-8")]
    assert missing == []


def test_every_page_of_the_documentation_is_reachable_from_its_index():
    index = (ROOT / "docs" / "README.md").read_text("utf-8")
    pages = [path.relative_to(ROOT / "docs").as_posix() for path in files(".md", under=ROOT / "docs")]
    assert [page for page in pages if page != "README.md" and f"({page})" not in index] == []
