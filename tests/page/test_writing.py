"""The folder that `thinklink page` writes, and what it refuses in one sentence."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from page_cast import command

from thinklink.page import pyodide, writing

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

STATIC = Path(writing.__file__).parent / "static"


def test_every_file_is_listed_with_its_size_and_fingerprint(folder):
    listed = json.loads((folder / "files.json").read_text())["files"]
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert there - set(listed) == {"files.json", "offline-worker.js", "organisation.json"}
    assert set(listed) <= there
    assert {name: one["bytes"] for name, one in listed.items()} == {
        name: (folder / name).stat().st_size for name in listed
    }


def test_the_same_installation_writes_the_same_bytes(folder, tmp_path):
    command("page", tmp_path / "again")
    for path in folder.rglob("*"):
        if path.is_file():
            again = tmp_path / "again" / path.relative_to(folder)
            assert hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(again.read_bytes()).digest()


def test_only_python_goes_into_the_zip_with_the_licence_of_each_package(folder):
    names = zipfile.ZipFile(folder / "thinklink.zip").namelist()
    assert not [name for name in names if name.endswith((".so", ".pyc", ".pyd"))]
    assert not [name for name in names if re.match(r"thinklink/(cli|evaluation|web)/|thinklink/report/pdf", name)]
    packages = {name.partition("-")[0] for name in names if ".dist-info" in name}
    assert {"attrs", "cattrs", "fastjsonschema", "jinja2", "markupsafe"} <= {name.lower() for name in packages}


def test_no_script_and_no_style_stands_in_the_page_itself(folder):
    page = (folder / "index.html").read_text("utf-8")
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:", page)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)[1]
    assert policy.startswith(writing.POLICY)
    assert "unsafe-inline" not in policy
    assert re.findall(r"'unsafe[\w-]*'|'wasm[\w-]*'", policy) == ["'wasm-unsafe-eval'"]


@pytest.mark.parametrize("path", sorted(STATIC.glob("*.js")), ids=lambda path: path.name)
def test_a_script_writes_no_markup_and_names_no_other_place(path):
    text = path.read_text("utf-8")
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|https?://", text
    )
    assert text.count("\n") <= 200
    assert text.startswith("//"), "a script opens with what it is for"


def test_what_stands_in_the_folder_already_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    command("page", tmp_path)
    assert (tmp_path / "mine.txt").read_text() == "mine"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "is not a JSON file"),
        (b"\xff\xfe\x00", "is not a text file"),
        (b"[]", "it must be an object"),
        (b'{"colour": 1}', "there is no field called colour"),
        (b'{"colours": {"accent": "red"}}', "must be written like #0b5563"),
        (b'{"colours": {"accent": "#ffee00"}}', "cannot be read well on a light page"),
        (b'{"colours": {"accent_dark": "#101010"}}', "cannot be read well on a dark page"),
        (b'{"routes": {"edition": "2026-11"}}', "there is no country"),
    ],
)
def test_an_organisation_file_that_does_not_fit_is_refused_in_one_sentence(tmp_path, content, said):
    path = tmp_path / "organisation.json"
    path.write_bytes(content)
    told = command("page", tmp_path / "page", "--organisation", path, status=2)
    assert said in told
    assert told.count("\n") == 1
    assert not (tmp_path / "page").exists()


def test_a_folder_that_does_not_hold_pyodide_is_refused(tmp_path):
    told = command("page", tmp_path / "page", "--pyodide", tmp_path, status=2)
    assert f"does not hold Pyodide {pyodide.VERSION}" in told
    for name in pyodide.FILES:
        (tmp_path / name).write_bytes(b"something else")
    told = command("page", tmp_path / "page", "--pyodide", tmp_path, status=2)
    assert f"is not the file of Pyodide {pyodide.VERSION}" in told


def test_without_npm_it_says_what_to_install(tmp_path):
    program = "import sys; sys.prefix = sys.argv[1]; from thinklink.cli import main; main(['page', 'out'])"
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path],
        cwd=tmp_path,
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "Install npm" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_pinned_version_is_the_one_that_npm_is_asked_for_and_no_registry_is_named():
    npm = Path(pyodide.__file__).parent / "npm"
    assert json.loads((npm / "package.json").read_text())["dependencies"] == {"pyodide": pyodide.VERSION}
    lock = json.loads((npm / "package-lock.json").read_text())
    assert lock["packages"]["node_modules/pyodide"]["version"] == pyodide.VERSION
    for name, package in lock["packages"].items():
        assert "resolved" not in package
        assert not name or package["integrity"].startswith("sha512-")
