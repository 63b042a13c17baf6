"""Whole tasks on the page with the network off: from what a member has to a saved pack, by mouse and by keyboard."""

from __future__ import annotations

import time

import pytest
from axe_playwright_python.sync_playwright import Axe
from page_cast import DESK, EXAMPLES, PHONE, heading, opened, plain, press, saved

from thinklink.report import verify_pack

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

ANSWERED = "#answer-screen:not([hidden])"


def axe_is_content(page):
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def fits(page, width):
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def paste(page, name="chat.txt"):
    press(page, "Paste a message")
    page.fill("#pasted", (EXAMPLES / name).read_text("utf-8"))
    press(page, "Check it")
    page.wait_for_selector(ANSWERED)


def save_pack(page):
    """From the answer to the three saved files."""
    press(page, "Report it")
    heading(page, "Report it")
    page.select_option("#country", "GB")
    page.select_option("#status", "former")
    press(page, "Make it")
    heading(page, "Ready to save")
    return dict(saved(page, page.locator(button).click) for button in PACK_BUTTONS)


def moved_on(page, asked):
    """Wait until another question, or the answer, is there."""
    until = time.monotonic() + 20
    while heading(page) == asked and time.monotonic() < until:
        page.wait_for_timeout(30)


TOLD = "Strong signs of an approach that may mean you harm"
PACK_BUTTONS = ("#save-pack", "#save-pack-json", "#save-letter")


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_from_a_pasted_message_to_a_saved_pack(browser, folder, width):
    with opened(browser, folder, width, accept_downloads=True) as page:
        axe_is_content(page)
        paste(page)
        heading(page, TOLD)
        assert page.locator("#answer code:not(.in)").count() == 0
        assert "thinklink report" not in page.locator("#answer").inner_text()
        axe_is_content(page)
        fits(page, width)
        files = save_pack(page)
        axe_is_content(page)
        fits(page, width)
    assert verify_pack(plain(files["evidence-pack.json"])) == []
    assert "Helena Marchbank" in files["letter.txt"]
    assert "formerly in government" in files["letter.txt"]
    assert "<script" not in files["evidence-pack.html"]
    assert plain(files["evidence-pack.json"])["sha256"] in files["evidence-pack.html"]
    assert plain(files["evidence-pack.json"])["files"][0]["name"] == "typed in"


def test_from_an_archive_to_its_people_to_a_pack_about_one_of_them(browser, folder):
    with opened(browser, folder, accept_downloads=True) as page:
        press(page, "Open files")
        axe_is_content(page)
        page.set_input_files("#chosen", EXAMPLES / "archive.zip")
        press(page, "Check them")
        page.wait_for_selector(ANSWERED)
        assert "need a closer look" in heading(page)
        axe_is_content(page)
        page.locator("#who ~ ol a").nth(1).click()
        assert page.evaluate("document.activeElement.id") == "subject-2"
        page.select_option("#about", index=1)
        second = page.locator("#about option").nth(1).inner_text()
        files = save_pack(page)
    assert second in files["letter.txt"]
    pack = plain(files["evidence-pack.json"])
    assert [one["name"] for one in pack["files"]] == ["archive.zip"]


def test_by_questions_alone(browser, folder):
    with opened(browser, folder, PHONE, accept_downloads=True) as page:
        press(page, "Answer questions")
        said = {
            "Do you know this person?": ["No"],
            "What have they offered you?": ["Money for a report, article or advice"],
            "What have they asked you for?": ["Details of my work", "Something that is not public"],
            "Have they asked you to keep this to yourself?": ["Yes"],
            "What has happened so far? Nobody will hold it against you.": ["I sent my CV"],
        }
        page.wait_for_selector("#questions:not([hidden])")
        axe_is_content(page)
        while page.locator("#questions").is_visible():
            asked = heading(page)
            for words in said.get(asked, ()):
                page.get_by_label(words, exact=True).check()
            press(page, "Continue")
            moved_on(page, asked)
        assert page.locator("text=You already answered: what helps now").count() == 1
        axe_is_content(page)
        files = save_pack(page)
    assert [one["name"] for one in plain(files["evidence-pack.json"])["files"]] == ["your answers"]


def test_a_question_can_be_gone_back_to_and_left(browser, folder):
    with opened(browser, folder) as page:
        press(page, "Answer questions")
        first = heading(page)
        page.get_by_label("LinkedIn", exact=True).check()
        press(page, "Continue")
        page.wait_for_selector("text=Question 2 of")
        page.click("#question-back")
        heading(page, first)
        page.click("#question-end")
        page.wait_for_selector(ANSWERED)
        heading(page, "There was too little to judge by")


def test_nothing_puts_out_what_was_ticked_beside_it(browser, folder):
    with opened(browser, folder) as page:
        press(page, "Answer questions")
        page.wait_for_selector("#questions:not([hidden])")
        while page.locator("#question-text").inner_text() != "What have they offered you?":
            page.click("#question-skip")
            page.wait_for_timeout(50)
        page.get_by_label("A job", exact=True).check()
        page.get_by_label("Nothing", exact=True).check()
        assert not page.get_by_label("A job", exact=True).is_checked()


FOCUS = """(({ textContent, labels, id }) =>
    [textContent, labels?.[0]?.textContent, id].join(" | "))(document.activeElement)"""


def press_until(page, wanted, most=400):
    """Press Tab until the thing with the focus reads like `wanted`."""
    for _ in range(most):
        page.keyboard.press("Tab")
        said = page.evaluate(FOCUS)
        if wanted in said:
            return
    pytest.fail(f"the keyboard does not get to {wanted!r}")


def test_the_keyboard_alone_goes_from_a_message_to_a_pack(browser, folder):
    with opened(browser, folder, accept_downloads=True) as page:
        press_until(page, "Paste a message")
        page.keyboard.press("Enter")
        heading(page, "Paste what they wrote")
        press_until(page, "pasted")
        page.keyboard.insert_text((EXAMPLES / "chat.txt").read_text("utf-8"))
        press_until(page, "Check it")
        page.keyboard.press("Enter")
        page.wait_for_selector(ANSWERED)
        heading(page, TOLD)
        press_until(page, "What you can do here")
        page.keyboard.press("Enter")
        press_until(page, "Report it")
        page.keyboard.press("Enter")
        heading(page, "Report it")
        press_until(page, "Make it")
        page.keyboard.press("Enter")
        heading(page, "Ready to save")
        press_until(page, "Save the evidence pack")
        name, text = saved(page, lambda: page.keyboard.press("Enter"))
    assert name == "evidence-pack.html"
    assert "Helena Marchbank" in text


def test_the_keyboard_alone_answers_questions(browser, folder):
    with opened(browser, folder) as page:
        press_until(page, "Answer questions")
        page.keyboard.press("Enter")
        heading(page, "Where did they get in touch with you?")
        press_until(page, "LinkedIn")
        page.keyboard.press("Space")
        page.keyboard.press("Enter")
        page.wait_for_selector("text=Question 2 of")
        heading(page, "Do you know this person?")
        press_until(page, "See the answer now")
        page.keyboard.press("Enter")
        page.wait_for_selector(ANSWERED)


def test_the_keyboard_alone_opens_an_archive(browser, folder):
    with opened(browser, folder) as page:
        press_until(page, "Open files")
        page.keyboard.press("Enter")
        heading(page, "Open files")
        press_until(page, "Open files | chosen")
        with page.expect_file_chooser() as asked:
            page.keyboard.press("Space")
        asked.value.set_files(EXAMPLES / "archive.zip")
        press_until(page, "Check them")
        page.keyboard.press("Enter")
        page.wait_for_selector(ANSWERED)
        press_until(page, "about")
        page.keyboard.press("ArrowDown")
        press_until(page, "Report it")
        page.keyboard.press("Enter")
        heading(page, "Report it")


def test_one_who_answered_sees_first_what_helps_now(browser, folder):
    with opened(browser, folder, PHONE) as page:
        paste(page)
        press(page, "I already answered")
        heading(page, "I already answered")
        axe_is_content(page)
        page.get_by_label("I paid them", exact=True).check()
        press(page, "Show what helps now")
        page.wait_for_selector(ANSWERED)
        assert page.locator("text=Call your bank").count() == 1


def test_whoever_was_chosen_stays_chosen_and_what_was_ticked_stays_ticked(browser, folder):
    with opened(browser, folder) as page:
        press(page, "Open files")
        page.set_input_files("#chosen", EXAMPLES / "archive.zip")
        press(page, "Check them")
        page.wait_for_selector(ANSWERED)
        chosen = page.locator("#about option").nth(4).inner_text()
        page.select_option("#about", label=chosen)
        press(page, "I already answered")
        page.get_by_label("I paid them", exact=True).check()
        press(page, "Show what helps now")
        page.wait_for_selector(ANSWERED)
        assert page.locator("#about option:checked").inner_text() == chosen
        press(page, "I already answered")
        assert page.get_by_label("I paid them", exact=True).is_checked()
        press(page, "Show what helps now")
        page.wait_for_selector(ANSWERED)
        assert chosen in save_pack(page)["letter.txt"]
        page.select_option("#country", "US")
        assert not page.locator("#made").is_visible()


def test_once_it_has_loaded_python_has_no_way_out(browser, folder):
    with opened(browser, folder) as page:
        names = "fetch XMLHttpRequest WebSocket EventSource Worker importScripts caches indexedDB".split()
        for worker in page.workers:
            assert worker.evaluate("(names) => names.filter((name) => self[name] !== undefined)", names) == []
        assert page.workers


def test_the_steps_to_remove_follow_the_platform_and_two_exports_are_compared(browser, folder):
    with opened(browser, folder, PHONE) as page:
        paste(page)
        press(page, "How to remove")
        heading(page, "How to remove")
        assert "Where: Me > Settings & Privacy" in page.locator("#removal-steps").inner_text()
        axe_is_content(page)
        fits(page, PHONE)
        page.select_option("#platform", "xing")
        page.wait_for_selector("#removal-steps >> text=XING")
        for field in ("#before", "#after"):
            page.set_input_files(field, EXAMPLES / "archive.zip")
        press(page, "Compare")
        page.wait_for_selector("text=Everybody in the first archive is in the second one too.")


def test_what_cannot_be_read_is_one_sentence_with_a_way_back(browser, folder, tmp_path):
    odd = tmp_path / "odd.bin"
    odd.write_bytes(b"\x00\x01MZ\x90" * 50)
    with opened(browser, folder, PHONE) as page:
        press(page, "Open files")
        page.set_input_files("#chosen", odd)
        press(page, "Check them")
        page.wait_for_selector("#trouble:not([hidden])")
        heading(page, "That did not work")
        assert page.locator("#trouble-said").inner_text().startswith("odd.bin could not be read: ")
        axe_is_content(page)
        page.click("#trouble-back")
        heading(page, "Open files")


def test_what_a_stranger_wrote_is_only_ever_text(browser, folder):
    lines = "Jo Marsh\n10:00 AM\n<img src=x onerror=alert(1)><script>alert(2)</script><base href=//evil.example>"
    with opened(browser, folder) as page:
        press(page, "Paste a message")
        page.fill("#pasted", lines)
        press(page, "Check it")
        page.wait_for_selector(ANSWERED)
        assert page.locator("#answer img, #answer script, base, #answer a:not([href^='#'])").count() == 0
        assert "<script>alert(2)</script>" in page.locator("#answer").inner_text()


def test_start_again_forgets_and_the_way_back_does_not_bring_it_back(browser, folder):
    with opened(browser, folder) as page:
        paste(page)
        press(page, "Start again")
        heading(page, "Is this approach all right, and what do I do now?")
        page.go_back()
        assert page.locator("#start").is_visible()
        press(page, "Paste a message")
        assert page.input_value("#pasted") == ""
        assert page.locator("#answer").inner_text() == ""


def test_the_browsers_way_back_leads_from_the_report_to_the_answer(browser, folder):
    with opened(browser, folder) as page:
        paste(page)
        press(page, "Report it")
        heading(page, "Report it")
        page.go_back()
        page.wait_for_selector(ANSWERED)
        heading(page, TOLD)


def test_dark_and_light_are_both_content_with_axe(browser, folder):
    with opened(browser, folder, PHONE, color_scheme="dark") as page:
        axe_is_content(page)
        paste(page)
        axe_is_content(page)
        press(page, "Report it")
        heading(page)
        axe_is_content(page)
