"""The pack as a page: it says what the PDF says, nothing runs in it, and no message can break it."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html import unescape

from report_cast import pack_of, subject
from test_pdf import HOSTILE

from thinklink.dossier import Message
from thinklink.report.html import pack_to_html

TAGS = re.compile(r"<([a-z0-9]+)\b")


def text_of(page):
    return unescape(re.sub(r"<[^>]+>", "", page.partition("<body>")[2]))


def test_it_holds_the_findings_the_exhibits_the_route_and_the_letter():
    pack = pack_of(subject())
    text = text_of(pack_to_html(pack))
    for part in (
        *(one.says for one in pack.findings),
        *(one.sha256 for one in pack.exhibits),
        *(contact.how for _, contact in pack.route.contacts),
        *(pack.masking + pack.left_out),
        pack.sha256,
        "Letter, ready to send",
    ):
        assert part in text


def test_the_same_pack_gives_the_same_page():
    assert pack_to_html(pack_of(subject())) == pack_to_html(pack_of(subject()))


def test_what_strangers_wrote_adds_no_tag_and_hidden_characters_are_spelled_out():
    calm = pack_to_html(pack_of(subject(messages=(Message(sender="persona", text="Hello."),))))
    message = Message(sender="persona", text="\n".join(HOSTILE) + "\u202e")
    page = pack_to_html(pack_of(subject(messages=(message,))))
    assert set(TAGS.findall(page)) <= set(TAGS.findall(calm)) | {"section", "blockquote", "br"}
    assert "<script>alert(1)</script>" in text_of(page)
    assert "[U+202E]" in page
    assert "\u202e" not in page


def test_the_page_allows_its_own_style_and_nothing_else():
    page = pack_to_html(pack_of(subject()))
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)[1]
    named = re.search(r"style-src '(sha256-[^']+)'", page)[1]
    assert named == f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"
    assert "default-src 'none'" in page
    assert not re.search(r"<(script|img|link|a|iframe|form)\b", page)
