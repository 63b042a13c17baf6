"""An exception to a rule says which rule and why, in words, on its own line."""

from __future__ import annotations

import re
import tokenize

import pytest
from repository import ROOT, files, shown

PYTHON = files(".py")
EXPLAINED = (
    (re.compile(r"#\s*noqa\b"), re.compile(r"#\s*noqa: [A-Z]+\d+(, ?[A-Z]+\d+)* - \w.{9,}")),
    (re.compile(r"#\s*type:\s*ignore"), re.compile(r"#\s*type: ignore\[[\w-]+(, ?[\w-]+)*\]\s+# \w.{9,}")),
    (re.compile(r"#\s*pragma: no"), re.compile(r"#\s*pragma: no (cover|branch) - \w.{9,}")),
)


def unexplained(path):
    with path.open("rb") as file:
        comments = [token for token in tokenize.tokenize(file.readline) if token.type == tokenize.COMMENT]
    return [
        f"{shown(path)}:{comment.start[0]} {comment.string}"
        for comment in comments
        for sign, form in EXPLAINED
        if sign.search(comment.string) and not form.search(comment.string)
    ]


@pytest.mark.parametrize("path", PYTHON, ids=shown)
def test_an_exception_in_the_code_names_the_rule_and_the_reason(path):
    assert unexplained(path) == []


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("x = 1  # noqa", True),
        ("x = 1  # noqa: S603", True),
        ("x = 1  # noqa: S603 - we start our own program", False),
        ("x = 1  # type: ignore", True),
        ("x = 1  # type: ignore[arg-type]", True),
        ("x = 1  # type: ignore[arg-type]  # the stubs are behind", False),
        ("x = '# noqa'", False),
    ],
)
def test_the_rule_about_exceptions_tells_good_lines_from_bad(tmp_path, monkeypatch, line, wrong):
    monkeypatch.setattr("repository.ROOT", tmp_path)
    path = tmp_path / "one.py"
    path.write_text(f"{line}\n", "utf-8")
    assert bool(unexplained(path)) is wrong


def test_every_rule_that_is_switched_off_in_the_project_file_says_why():
    off = re.compile(r'^\s+"[A-Z]+\d*",|^"[^"]+" = \[.*"[A-Z]+\d*"|^ignore_missing_imports')
    lines = (ROOT / "pyproject.toml").read_text("utf-8").split("[tool.ruff.lint]")[1].splitlines()
    found = [line for line in lines if off.search(line)]
    assert len(found) > 10, "the form of the file has changed: look again"
    assert [line for line in found if not re.search(r"# \w.{7,}", line)] == []
