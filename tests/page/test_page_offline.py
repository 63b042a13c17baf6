"""The page comes back without a network, can be installed, stops when asked to, and wears an organisation's name."""

from __future__ import annotations

import json

import pytest
from page_cast import (
    DESK,
    EXAMPLES,
    PHONE,
    READY,
    START,
    command,
    heading,
    in_python,
    opened,
    plain,
    press,
    saved,
    served,
)

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

ANSWERED = "#answer-screen:not([hidden])"


def test_it_comes_back_without_a_network_and_answers(browser, folder):
    context = browser.new_context()
    page = context.new_page()
    with served(folder) as (address, stop_serving):
        page.goto(address)
        page.wait_for_selector(READY, timeout=START)
        assert "come back to this page without one" in page.locator("#offline").inner_text()
        stop_serving()
        context.set_offline(True)
        page.goto(f"{address}?from=the+start+screen")
        page.wait_for_selector(READY, timeout=START)
        press(page, "Paste a message")
        page.fill("#pasted", (EXAMPLES / "chat.txt").read_text("utf-8"))
        press(page, "Check it")
        page.wait_for_selector(ANSWERED)
        assert heading(page) == "Strong signs of an approach that may mean you harm"
    context.close()


def test_a_file_that_was_changed_on_the_way_is_not_kept(browser, folder, tmp_path):
    changed = tmp_path / "changed"
    changed.mkdir()
    for path in folder.rglob("*"):
        if path.is_file():
            target = changed / path.relative_to(folder)
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(path.read_bytes())
    (changed / "page.css").write_text("body { display: block }", "utf-8")
    page = browser.new_page()
    with served(changed) as (address, _):
        page.goto(address)
        page.wait_for_selector(READY, timeout=START)
        assert "as long as this page stays open" in page.locator("#offline").inner_text()
    page.close()


def test_it_can_be_installed(browser, folder):
    page = browser.new_page()
    with served(folder) as (address, _):
        page.goto(address)
        page.wait_for_selector(READY, timeout=START)
        developer = page.context.new_cdp_session(page)
        told = developer.send("Page.getAppManifest")
        assert told["errors"] == []
        assert json.loads(told["data"])["display"] == "standalone"
        problems = developer.send("Page.getInstallabilityErrors")["installabilityErrors"]
        # A test's window is a private one, and that is all the browser has against it.
        assert {one["errorId"] for one in problems} <= {"in-incognito"}
    page.close()


def test_a_stop_gives_the_answer_so_far_and_says_so(browser, folder):
    with opened(browser, folder) as page:
        page.evaluate(SLOW_STEPS)
        press(page, "Open files")
        page.set_input_files("#chosen", EXAMPLES / "archive.zip")
        press(page, "Check them")
        page.wait_for_selector("text=/Looking at people: [1-9]/")
        press(page, "Stop")
        page.wait_for_selector(ANSWERED)
        assert "of 154 people; the others were not looked at." in page.locator("#answer").inner_text()
        assert 0 < in_python(page, "look", {"seconds": 0})["done"] < 154


#: each step is told to be short, so that there is time to press the button
SLOW_STEPS = """() => {
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message) {
        const slow = message.name === "look" ? { ...message, asked: { seconds: 0 } } : message;
        setTimeout(() => send.call(this, slow), message.name === "look" ? 300 : 0);
    };
}"""


def organisation(tmp_path):
    cell = {
        "whom": "the desk of the harbour",
        "how": "Ring 1.",
        "if_none": "Ring 2.",
        "source": "us",
        "checked": "2026-11",
    }
    statuses = ("serving", "former", "contractor", "academic", "private")
    country = {"name": "Harbourland", "security": dict.fromkeys(statuses, cell), "fraud": cell}
    path = tmp_path / "organisation.json"
    path.write_text(
        json.dumps(
            {
                "name": "Harbour Trust",
                "colours": {"accent": "#5b2d82", "accent_dark": "#d5b3f2"},
                "routes": {"edition": "2026-11", "countries": {"HL": country}},
            }
        )
    )
    return path


@pytest.mark.parametrize(("scheme", "colour"), [("light", "rgb(91, 45, 130)"), ("dark", "rgb(213, 179, 242)")])
def test_an_organisation_shows_its_name_its_colours_and_its_own_desk(browser, tmp_path, scheme, colour):
    out = tmp_path / "page"
    command("page", out, "--organisation", organisation(tmp_path))
    with opened(browser, out, PHONE, color_scheme=scheme, accept_downloads=True) as page:
        assert "Offered by Harbour Trust." in page.locator("#offered").inner_text()
        assert page.evaluate("getComputedStyle(document.querySelector('.door strong')).color") == colour
        press(page, "Paste a message")
        page.fill("#pasted", (EXAMPLES / "chat.txt").read_text("utf-8"))
        press(page, "Check it")
        page.wait_for_selector(ANSWERED)
        press(page, "Report it")
        heading(page, "Report it")
        page.select_option("#status", "private")
        press(page, "Make it")
        heading(page, "Ready to save")
        assert "the desk of the harbour" in page.locator("#whom").inner_text()
        _, pack = saved(page, page.locator("#save-pack-json").click)
    assert plain(pack)["route"]["contacts"][0][1]["whom"] == "the desk of the harbour"


def test_an_organisation_file_beside_the_page_that_does_not_fit_is_one_sentence(browser, tmp_path):
    out = tmp_path / "page"
    command("page", out)
    (out / "organisation.json").write_text('{"name": 7}', "utf-8")
    page = browser.new_page(viewport={"width": DESK, "height": 800})
    with served(out) as (address, _):
        page.goto(address)
        page.wait_for_selector("#trouble:not([hidden])", timeout=START)
        assert page.locator("#trouble-said").inner_text() == (
            "The file organisation.json does not fit: name must be a text of at most 80 characters."
        )
    page.close()
