"""Each module says what it promises; each package says what is public."""

from __future__ import annotations

import ast
import importlib
import re

import pytest
from repository import PACKAGE, files, shown, tree

#: fewer letters than this say nothing
SHORTEST_DOCSTRING = 25
PACKAGES = [path for path in files(".py", under=PACKAGE) if path.name == "__init__.py"]
MOST_PUBLIC_NAMES = 25


@pytest.mark.parametrize("path", files(".py", under=PACKAGE), ids=shown)
def test_a_module_opens_with_what_it_promises(path):
    said = ast.get_docstring(tree(path)) or ""
    assert len(said) >= SHORTEST_DOCSTRING
    assert "TODO" not in said


@pytest.mark.parametrize("path", files(".py", under=PACKAGE), ids=shown)
def test_a_module_keeps_its_annotations_as_text(path):
    lines = path.read_text("utf-8")
    assert "from __future__ import annotations" in lines


def exported(path):
    """Return the `__all__` of a module, or None where it has none."""
    for node in tree(path).body:
        if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == ["__all__"]:
            return ast.literal_eval(node.value)
    return None


def brought_in(path):
    """Return the public names that a package takes from its own modules or defines itself."""
    names = set()
    for node in tree(path).body:
        if isinstance(node, ast.ImportFrom) and node.level:
            names |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
    return {name for name in names if not name.startswith("_")}


def as_ruff_sorts(name):
    """Constants first, then classes, then functions."""
    return (not name.isupper(), not name[0].isupper(), name)


@pytest.mark.parametrize("path", [path for path in PACKAGES if brought_in(path)], ids=shown)
def test_public_names_are_said_sorted_and_few(path):
    names = exported(path)
    assert names is not None, "a package that brings names in says in __all__ which of them are public"
    assert names == sorted(names, key=as_ruff_sorts)
    assert len(names) <= MOST_PUBLIC_NAMES


@pytest.mark.parametrize("path", [path for path in PACKAGES if exported(path)], ids=shown)
def test_every_public_name_is_there(path):
    parts = path.relative_to(PACKAGE.parent).parent.parts
    module = importlib.import_module(".".join(parts))
    assert [name for name in exported(path) if not hasattr(module, name)] == []


def test_the_version_is_a_plain_number():
    module = importlib.import_module("thinklink")
    assert re.fullmatch(r"\d+\.\d+\.\d+", module.__version__)
