"""The page in a real browser: it asks for nothing, runs nothing, and everybody can use it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

COMMAND = str(Path(sys.executable).with_name("thinklink"))
EXAMPLES = Path(__file__).parents[2] / "examples"
HOSTILE = Path(__file__).parents[3] / "shared" / "hostile" / "html"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
ANSWERS = {"already_shared": ["cv", "money_received", "opened_file", "met"], "member_status": "former"}
#: a phone, a desk, and a desk at 400 % zoom
PHONE, DESK, ZOOMED = 360, 1280, 320


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None and os.environ.get("THINKLINK_NO_BROWSER"):
        pytest.skip("there is no Chromium, and THINKLINK_NO_BROWSER says that this is meant")
    assert CHROMIUM, "Chromium is needed; set THINKLINK_NO_BROWSER to go without"
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The pages of the real command: one conversation, a whole archive, too little to say, and all that is hostile."""
    folder = tmp_path_factory.mktemp("pages")
    (folder / "answers.json").write_text(json.dumps(ANSWERS))
    (folder / "short.txt").write_text("Good to meet you.\n")
    (folder / "hostile.json").write_text(json.dumps(hostile_dossier()))
    made = {
        "chat": [EXAMPLES / "chat.txt", "--answers", folder / "answers.json"],
        "archive": [EXAMPLES / "archive.zip"],
        "short": [folder / "short.txt"],
        "hostile": [folder / "hostile.json"],
    }
    for name, arguments in made.items():
        out = folder / f"{name}.html"
        subprocess.run(
            [COMMAND, "check", *arguments, "--format", "html", "--out", out], check=True, capture_output=True
        )
    return {name: folder / f"{name}.html" for name in made}


def hostile_dossier():
    lines = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\u202eexe.txt", '"><svg onload=alert(1)>']
    if HOSTILE.is_dir():
        files = sorted(HOSTILE.glob("*.txt"))
        lines += [line for path in files for line in path.read_bytes().decode("utf-8", "replace").splitlines()]
    groups = ["\n".join(lines[start : start + 25]) for start in range(0, len(lines), 25)]
    messages = [{"from": "persona", "text": text} for text in groups if text.strip()]
    name = "<b onmouseover=alert(1)>Jo</b>"
    return {"id": "hostile", "profile": {"name": name}, "approach": {"messages": messages}}


@contextmanager
def opened(browser, path, width=DESK, **options):
    """Open a page, and fail on every request but its own, every dialog and every word on the console."""
    noticed = []
    context = browser.new_context(viewport={"width": width, "height": 800}, **options)
    page = context.new_page()
    page.on("request", lambda request: request.url == path.as_uri() or noticed.append(f"request {request.url}"))
    page.on("console", lambda message: noticed.append(f"console {message.text}"))
    page.on("pageerror", lambda error: noticed.append(f"error {error}"))
    page.on("dialog", lambda dialog: (noticed.append(f"dialog {dialog.message}"), dialog.dismiss()))
    page.goto(path.as_uri())
    try:
        yield page
    finally:
        context.close()
    assert noticed == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("name", ["chat", "archive", "short", "hostile"])
def test_axe_finds_nothing(browser, pages, name, width, scheme):
    with opened(browser, pages[name], width, color_scheme=scheme) as page:
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("width", [ZOOMED, PHONE, DESK])
@pytest.mark.parametrize("name", ["chat", "archive", "short", "hostile"])
def test_nobody_has_to_scroll_sideways(browser, pages, name, width):
    with opened(browser, pages[name], width) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_nothing_a_stranger_wrote_runs(browser, pages):
    with opened(browser, pages["hostile"]) as page:
        assert page.locator("script, img, iframe, object, embed, form, input, link, base").count() == 0
        assert page.locator("a:not([href^='#'])").count() == 0
        assert "<script>alert(1)</script>" in page.locator(".talk").inner_text()
        page.mouse.move(300, 300)
        page.wait_for_timeout(200)


def test_the_keyboard_reaches_everything_and_the_skip_link_comes_first(browser, pages):
    with opened(browser, pages["archive"]) as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Skip to the answer"
        assert page.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "answer"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#subject-1"
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "subject-1"


def test_it_says_the_same_without_scripts(browser, pages):
    with opened(browser, pages["chat"]) as page:
        with_scripts = page.locator("body").inner_text()
    with opened(browser, pages["chat"], java_script_enabled=False) as page:
        assert page.locator("body").inner_text() == with_scripts


def test_a_screen_reader_hears_the_ladder_the_marks_and_the_table(browser, pages):
    with opened(browser, pages["chat"]) as page:
        heard = page.locator("main").aria_snapshot()
    for words in (
        'heading "You already answered: what helps now" [level=3]',
        'table "How the points for Helena Marchbank add up"',
        "row",
        "here now",
        "(marked:",
    ):
        assert words in heard


def test_dark_is_dark(browser, pages):
    shades = {}
    for scheme in ("light", "dark"):
        with opened(browser, pages["short"], color_scheme=scheme) as page:
            shade = page.evaluate("getComputedStyle(document.body).backgroundColor")
        shades[scheme] = sum(int(part) for part in shade.removeprefix("rgb(").removesuffix(")").split(","))
    assert shades["dark"] < 120
    assert shades["light"] > 600


def test_it_prints_whole_and_the_print_opens_nothing(browser, pages):
    with opened(browser, pages["chat"]) as page:
        printed = PdfReader(BytesIO(page.pdf(format="A4")))
    text = " ".join(" ".join(sheet.extract_text() for sheet in printed.pages).split())
    for words in ("You already answered", "Leave the money untouched", "The conversation", "What was not checked"):
        assert words in text
    actions = [note.get_object().get("/A", {}) for sheet in printed.pages for note in sheet.get("/Annots", [])]
    assert not [action for action in actions if "/URI" in action or "/JS" in action]
