"""Small modules, small functions: what can be read in one go can be judged."""

from __future__ import annotations

import ast
from pathlib import Path

from repository import PACKAGE, ROOT, files, shown, tree

MODULE, FUNCTION, HALLMARK, TEST = 400, 50, 200, 600


def lines(path: Path) -> int:
    return path.read_text("utf-8").count("\n")


def too_long(paths: list[Path], most: int) -> list[str]:
    return [f"{shown(path)}: {lines(path)} lines, at most {most}" for path in paths if lines(path) > most]


def is_a_table(path: Path) -> bool:
    """Tell whether a module only holds data: it defines no function and no class, so it is looked up, not read."""
    return not any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in ast.walk(tree(path)))


def test_no_module_is_too_long_to_read():
    modules = [path for path in files(".py", under=PACKAGE) if not is_a_table(path)]
    assert too_long([*modules, ROOT / "bootstrap.py"], MODULE) == []


def test_no_hallmark_is_longer_than_a_page_or_two():
    assert too_long(files(".py", under=PACKAGE / "recognise" / "hallmarks"), HALLMARK) == []


def test_no_test_file_is_too_long_to_read():
    assert too_long(files(".py", under=ROOT / "tests"), TEST) == []


def test_no_function_is_too_long_to_read():
    found = [
        f"{shown(path)}:{node.lineno} {node.name}"
        for path in [*files(".py", under=PACKAGE), ROOT / "bootstrap.py"]
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno + 1 > FUNCTION
    ]
    assert found == []
