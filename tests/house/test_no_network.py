"""Nothing here can fetch: no module of the package imports anything that speaks to a network."""

from __future__ import annotations

import ast

import pytest
from repository import PACKAGE, ROOT, files, shown, tree

SPEAKS = {
    *("aiohttp", "asyncio", "ftplib", "http", "httpcore", "httpx", "imaplib", "nntplib", "poplib", "pycurl"),
    *("requests", "smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib3", "webbrowser", "websockets"),
    *("xmlrpc", "urllib.request", "urllib.robotparser", "urllib.error", "multiprocessing.managers"),
}


def imported(path):
    """Return every dotted name that a file imports, and every name in front of its dots."""
    names = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return {".".join(name.split(".")[: end + 1]) for name in names for end in range(name.count(".") + 1)}


@pytest.mark.parametrize("path", files(".py", under=PACKAGE), ids=shown)
def test_no_module_imports_anything_that_speaks_to_a_network(path):
    assert imported(path) & SPEAKS == set()


def test_a_hidden_import_by_name_is_not_used():
    found = [
        f"{shown(path)}:{node.lineno}"
        for path in files(".py", under=PACKAGE)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"__import__", "exec", "eval"}
    ]
    assert found == []


def test_the_rule_sees_an_import_in_every_form(tmp_path):
    path = tmp_path / "fetches.py"
    path.write_text("import urllib.request as r\nfrom urllib import request\ndef f():\n    import socket\n", "utf-8")
    assert imported(path) & SPEAKS == {"urllib.request", "socket"}


def test_the_set_up_is_the_only_place_that_starts_an_installer():
    assert "pip" in (ROOT / "bootstrap.py").read_text("utf-8")
    for path in files(".py", under=PACKAGE):
        assert "pip install" not in path.read_text("utf-8")
