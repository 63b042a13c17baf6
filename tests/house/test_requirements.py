"""What is installed is pinned by hash, and no file says which registry it must come from."""

from __future__ import annotations

import re
import tomllib

import pytest
from repository import ROOT

PINNED = ["run.txt", "dev.txt"]
NAMED = ["run.in", "dev.in"]


def text(name):
    return (ROOT / "requirements" / name).read_text("utf-8")


def entries(name):
    """Return each requirement with its hashes, lines joined."""
    return [line for line in text(name).replace("\\\n", " ").splitlines() if line.strip()]


def versions(name):
    return dict(re.match(r"([\w.-]+)==([\w.]+)", line).groups() for line in entries(name))


@pytest.mark.parametrize("name", PINNED)
def test_every_requirement_has_one_version_and_its_hashes(name):
    form = re.compile(r"[a-z0-9][a-z0-9.-]*==[\w.]+( ; [\w .'=!<>()]+?)?( +--hash=sha256:[0-9a-f]{64})+ *")
    assert [line for line in entries(name) if not form.fullmatch(line)] == []
    assert entries(name)


@pytest.mark.parametrize("name", PINNED + NAMED)
def test_no_registry_address_and_no_local_path_stands_in_a_requirements_file(name):
    for forbidden in ("://", "--index", "--extra-index", "--find-links", "--trusted-host", "-e ", "file:", " @ "):
        assert forbidden not in text(name)


def test_the_tests_run_on_the_versions_that_members_get():
    run, dev = versions("run.txt"), versions("dev.txt")
    assert {name: dev.get(name) for name in run} == run


def test_what_the_package_needs_is_what_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {re.match(r"[\w-]+", line)[0] for line in project["dependencies"]}
    building = {"editables", "hatchling"}
    assert needed | building == set(text("run.in").split())
    assert needed <= set(versions("run.txt"))


def test_no_project_file_names_a_registry():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert "uv" not in project["tool"]
    assert not (ROOT / "uv.lock").exists()
