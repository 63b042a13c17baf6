"""The page as the real command writes it, on a small server of its own, in a real browser without a network."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("thinklink"))
ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
READY = "body[data-ready]"
#: milliseconds for Python to start on a busy machine
START, SOON = 120_000, 30_000
PHONE, DESK = 360, 1200


def command(*arguments, stdin=b"", status=0):
    """Run the real command, and return what it prints."""
    done = subprocess.run([COMMAND, *map(str, arguments)], input=stdin, capture_output=True, check=False, timeout=300)
    assert done.returncode == status, done.stderr.decode()
    return done.stdout.decode() if status == 0 else done.stderr.decode()


@contextmanager
def served(folder):
    """Serve `folder` from a process of its own; yield the address, and a way to stop the server."""
    asked = [sys.executable, "-u", "-m", "http.server", "--bind", "127.0.0.1", "--directory", str(folder), "0"]
    with subprocess.Popen(asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            port = re.search(r"port (\d+)", server.stdout.readline())[1]
            yield f"http://127.0.0.1:{port}/", lambda: (server.kill(), server.wait())
        finally:
            server.kill()


def launched(playwright):
    if CHROMIUM is None and os.environ.get("THINKLINK_NO_BROWSER"):
        pytest.skip("there is no Chromium, and THINKLINK_NO_BROWSER says that this is meant")
    assert CHROMIUM, "Chromium is needed; set THINKLINK_NO_BROWSER to go without"
    return playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)


@contextmanager
def opened(browser, folder, width=DESK, **options):
    """Open the page, wait until it has loaded, and take the network away for good.

    Fails on every request after that, every dialog and every word on the console, whenever it comes.
    """
    noticed = []
    context = browser.new_context(viewport={"width": width, "height": 800}, **options)
    page = context.new_page()
    page.set_default_timeout(SOON)
    page.on("console", lambda message: noticed.append(f"console {message.text}"))
    page.on("pageerror", lambda error: noticed.append(f"error {error}"))
    page.on("dialog", lambda dialog: (noticed.append(f"dialog {dialog.message}"), dialog.dismiss()))
    with served(folder) as (address, stop_serving):
        page.goto(address)
        page.wait_for_selector(READY, timeout=START)
        context.on("request", lambda request: request.url.startswith("blob:") or noticed.append(request.url))
        context.set_offline(True)
        stop_serving()
        try:
            yield page
        finally:
            context.close()
    assert noticed == [], noticed


def saved(page, deed):
    """Do `deed`, which saves a file, and return its name and its text."""
    with page.expect_download() as waiting:
        deed()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_text("utf-8")


def heading(page, wanted=None):
    """Return the heading that has the focus, once it has it and is `wanted`: that is what a screen reader says.

    The page's own policy lets nobody wait by a script, so this looks again and again.
    """
    until = time.monotonic() + SOON / 1000
    said = None
    while time.monotonic() < until:
        tag, said = page.evaluate("[document.activeElement.tagName, document.activeElement.textContent.trim()]")
        if tag.startswith("H") and wanted in {None, said}:
            return said
        page.wait_for_timeout(30)
    pytest.fail(f"the focus is on {said[:60]!r} and not on the heading {wanted!r}")


def press(page, name):
    """Press the one button that is called so and can be seen."""
    page.get_by_role("button", name=re.compile(f"^{re.escape(name)}")).click()


def in_python(page, name, asked, *blobs):
    """Ask the page's own Python for something, and return what it says."""
    program = """async ([name, asked, texts]) => {
        const { ask } = await import("./desk.js");
        return ask(name, asked, texts.map((text) => new TextEncoder().encode(text)));
    }"""
    return page.evaluate(program, [name, asked, list(blobs)])


def lasts(deed):
    """Return how many seconds `deed` takes."""
    begin = time.perf_counter()
    deed()
    return time.perf_counter() - begin


def lines_of(path):
    return [line for line in path.read_text("utf-8").splitlines() if line.strip()]


def plain(json_text):
    return json.loads(json_text)
