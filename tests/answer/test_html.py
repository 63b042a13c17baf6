"""The page: one file, no script, no request, and nothing a stranger wrote that becomes a part of it."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from answer_cast import archive_answer, assessment, clare, finding, pasted_answer, subject
from hypothesis import given, settings
from hypothesis import strategies as st

from thinklink.answer import Answer, as_html
from thinklink.answer.shown import shown
from thinklink.dossier import Message
from thinklink.intake.inventory import Input, Refusal

HOSTILE = Path(__file__).parents[3] / "shared" / "hostile" / "html"
#: every element and attribute our templates use, and none that acts or fetches
ELEMENTS = set(
    "html head meta title style body a header div p main h1 ul li nav h2 ol bdi span article strong section code h3 h4"
    " table caption thead tr th tbody td svg line rect figure blockquote figcaption mark dl dt dd footer".split()
)
ATTRIBUTES = set(
    "lang charset http-equiv content name class href id tabindex aria-labelledby scope aria-hidden viewbox focusable"
    " preserveaspectratio x1 y1 x2 y2 x y width height rx dir aria-current".split()
)


class Seen(HTMLParser):
    """What a browser would make of the page: its elements, attributes, addresses and text."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.attributes, self.links, self.words = set(), set(), [], []
        self.lang = None
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.add(tag)
        self.attributes.update(name for name, _ in attrs)
        self.links += [value for name, value in attrs if name in {"href", "src", "action"}]

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return "".join(self.words)


def assert_only_ours(page):
    seen = Seen(page)
    assert seen.elements <= ELEMENTS
    assert seen.attributes <= ATTRIBUTES
    assert all(re.fullmatch(r"#[a-z0-9-]+", link) for link in seen.links)
    return seen


def hostile_everywhere(text):
    """A subject into whose every text `text` was put."""
    one = clare(shared=("cv",))
    dossier = one.reading.dossier
    message = Message(sender="other", who=text, text=f"before {text} after", attachments=(text,), channel=text, at=text)
    dossier = replace(
        dossier,
        id=text or "x",
        profile=replace(dossier.profile, name=text, url=text),
        approach=replace(dossier.approach, started=text, messages=(message, *dossier.approach.messages[1:])),
    )
    judged = assessment(
        finding(label=text, says=text, evidence=(("approach.messages[0]", text), (text, text))), why=text
    )
    reading = replace(one.reading, dossier=dossier, sources={"approach.messages[0]": text}, connected_on=text)
    whole = replace(one, reading=reading, assessment=judged)
    given = (text, "-") if text else ("-",)
    archive = Input(text, "linkedin_archive", (), {"connections": 2}, (text,), (text,))
    return Answer((whole, subject("low")), 2, (archive,), (Refusal(text, text),), given, text)


def test_the_page_uses_only_what_its_templates_hold():
    for answer in (pasted_answer(("met", "login")), archive_answer(), Answer((), 0)):
        assert_only_ours(as_html(answer))


@given(st.text(max_size=60) | st.text(alphabet="<>&\"'`=/ {}%#-!sScriptonx\u202e\x00", max_size=60))
@settings(deadline=None)
def test_no_text_becomes_a_part_of_the_page(text):
    seen = assert_only_ours(as_html(hostile_everywhere(text)))
    assert "".join(shown(text).split()) in "".join(seen.text.split())


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the hostile files are not on this machine")
def test_every_hostile_line_is_shown_as_text():
    lines = [
        line
        for path in sorted(HOSTILE.iterdir())
        for line in path.read_bytes().decode("utf-8", "replace").splitlines()
        if line.strip() and len(line) < 5000
    ]
    assert len(lines) > 1000
    messages = tuple(Message(sender="persona", text=line) for line in lines)
    one = clare()
    dossier = replace(one.reading.dossier, approach=replace(one.reading.dossier.approach, messages=messages))
    whole = replace(one, reading=replace(one.reading, dossier=dossier), turns=())
    text = "".join(assert_only_ours(as_html(Answer((whole,), 1))).text.split())
    missing = [line for line in lines if "".join(shown(line).split()) not in text]
    assert missing == []


def test_the_page_allows_itself_its_own_style_and_nothing_else():
    page = as_html(pasted_answer())
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)[1].replace("&#39;", "'")
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert "<style" not in page.replace("<style>", "", 1)
    assert not re.search(r"url\(|@import", style)


def test_headings_stand_in_order_and_begin_with_one_first_heading():
    for answer in (pasted_answer(("cv",)), archive_answer(), Answer((), 3)):
        levels = [int(level) for level in re.findall(r"<h([1-6])", as_html(answer))]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_link_leads_to_a_place_on_the_page_and_no_id_stands_twice():
    page = as_html(archive_answer())
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in Seen(page).links} <= set(ids)
    assert set(re.findall(r'aria-labelledby="([^"]+)"', page)) <= set(ids)


def test_the_page_says_what_the_answer_says():
    text = " ".join(Seen(as_html(pasted_answer(("money_received",)))).text.split())
    for words in (
        "Strong signs of an approach that may mean you harm",
        "How often such an answer is right in real life is not known.",
        "Leave the money untouched.",
        "2,500 euros for a short report",
        "messages.csv:4",
        "(marked: Pay out of proportion)",
        "hxxps://marlowquay[.]example/clare",
        "here now, message 5, 14 February 2026, 09:04",
        "thinklink report message.txt --out pack.pdf",
        "Nothing was looked up",
    ):
        assert words in text
    assert "https://" not in text


def test_an_archive_page_lists_everyone_and_what_stayed_closed():
    text = " ".join(Seen(as_html(archive_answer())).text.split())
    assert "2 of 120 people need a closer look" in text
    assert "holiday.pdf: This PDF is locked with a password." in text
    assert "2 other files in your archive stayed closed" in text


def test_nothing_found_is_told_as_no_evidence():
    text = Seen(as_html(Answer((), 57, (Input("a.zip", "linkedin_archive"),)))).text
    assert "Nobody among 57 people stood out" in text
    assert "That is not the same as safe" in text
