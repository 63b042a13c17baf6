"""Mails made to do harm, and any bytes at all: parsed or refused in one clear sentence, soon."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from email.message import EmailMessage

import pytest
from hostile_mails import HOSTILE, nested, packed_in
from hypothesis import HealthCheck, settings
from hypothesis import given as for_all
from hypothesis import strategies as st
from mails import ME, mailbox, said

from thinklink.intake import Limits, mail, take_in
from thinklink.intake.forms import intake_to_json
from thinklink.intake.limits import DEFAULT
from thinklink.intake.mail.tokens import without_secrets
from thinklink.intake.pool import Pool
from thinklink.intake.unable import UnableToRead

SECONDS = 2
NOT_FOR_PEOPLE = re.compile(r"Traceback|\b\w+(?:Error|Exception|Warning)\b|<\w+ object at")


@pytest.fixture(scope="module")
def pool():
    with Pool(workers=1) as children:
        yield children


@pytest.mark.parametrize("name", HOSTILE)
def test_a_mail_made_to_do_harm_is_parsed_or_refused_soon(name, pool):
    started = time.monotonic()
    found = take_in(["-"], stdin=HOSTILE[name], kind="email", limits=Limits(seconds=10), pool=pool)
    assert time.monotonic() - started < SECONDS
    assert found.inputs or found.refused
    assert not any(NOT_FOR_PEOPLE.search(one.reason) for one in found.refused)
    assert not any("\ud800" <= char <= "\udfff" for char in str(intake_to_json(found)))


def test_all_of_them_in_one_mailbox_leave_the_others_readable(pool):
    fine = b"From: kim@x.example\nMessage-ID: <ok@x.example>\n\nStill here\n"
    data = mailbox(*(data for name, data in sorted(HOSTILE.items()) if len(data) < 50_000), fine)
    found = take_in(["-"], stdin=data, kind="mbox", limits=Limits(seconds=30), pool=pool)
    assert any(("persona", "Still here") in said(one) for one in found.inputs[0].readings)


@pytest.mark.parametrize(
    ("data", "limits", "words"),
    [
        (b"To: b\nMessage-ID: <1>\n\n" + b"x" * 100, Limits(mail_bytes=50), "this mail is larger than"),
        (
            b"Message-ID: <1>\nX: " + b"y" * 5_000 + b"\n\nHi",
            Limits(mail_head_bytes=4_096),
            "head of this mail is longer",
        ),
        (nested(51), DEFAULT, "nest too deeply"),
        (packed_in(6), DEFAULT, "more than 5 deep"),
        (packed_in(60), DEFAULT, "too many mails"),
        (b"Hello", DEFAULT, "no e-mail"),
    ],
)
def test_each_limit_has_its_sentence(data, limits, words):
    with pytest.raises(UnableToRead, match=words):
        mail.read_email("x", data, limits)


def test_many_parts_are_refused():
    parts = b"".join(b"--b\nContent-Type: text/plain\n\nHi\n" for _ in range(250))
    data = b'Message-ID: <1>\nContent-Type: multipart/mixed; boundary="b"\n\n' + parts
    with pytest.raises(UnableToRead, match="more than 200 parts"):
        mail.read_email("x", data, DEFAULT)


@for_all(
    st.binary(max_size=400), st.sampled_from([b"", b"From a@b Sat Jan  3 01:05:34 2026\n", b"Message-ID: <1@x>\n"])
)
def test_any_bytes_are_parsed_or_refused(data, opening):
    for reader in (mail.read_email, mail.read_mailbox):
        with suppress(UnableToRead):
            assert reader("x", opening + data, DEFAULT).inputs


HEAD_WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=40)
NAMES = st.from_regex(r"[A-Z][a-zäöüé]{1,9} [A-Z][a-zø]{1,9}", fullmatch=True)
#: what a text may hold without meaning something to a mail program
TEXTS = st.lists(
    st.from_regex(r"[A-Za-zäöüÄß,!]{1,12}(?: [A-Za-zäöüß,!]{1,12}){0,8}\.", fullmatch=True), min_size=1, max_size=6
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@for_all(NAMES, HEAD_WORDS, TEXTS, st.sampled_from(["7bit", "quoted-printable", "base64", "8bit"]), st.booleans())
def test_a_mail_that_was_written_comes_back_as_it_was(name, subject, lines, packing, as_page):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = f'"{name}" <p@x.example>', ME, subject
    message["Message-ID"], message["Date"] = "<1@x.example>", "Mon, 2 Nov 2026 08:00:00 +0000"
    text = "\n\n".join(lines)
    if packing == "7bit" and not text.isascii():
        packing = "base64"
    body = "".join(f"<p>{line}</p>" for line in lines) if as_page else text
    message.set_content(body, subtype="html" if as_page else "plain", cte=packing)
    (one,) = mail.read_email("x", message.as_bytes(), DEFAULT).inputs[0].readings
    assert one.dossier.profile.name == name
    assert said(one) == [("persona", text)]


@for_all(st.text(max_size=300))
def test_cutting_secrets_out_twice_changes_nothing_more(text):
    once = without_secrets(text)
    assert without_secrets(once) == once
