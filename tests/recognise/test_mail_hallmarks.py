"""What is seen of where a mail came from, beside the dossier: what warns, and that nothing of it reassures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from thinklink.dossier import Approach, Dossier, Message
from thinklink.dossier.mail import MailCheck, MailFacts, MailLink
from thinklink.realise.actions import actions_for
from thinklink.recognise import assess, look_at, turn_scores

KIND_WORDS = "Thank you for the lovely lunch on Friday. The whole team enjoyed it, and the slides are on our website."
GENUINE = MailFacts(
    platform="linkedin",
    claim="invitations@linkedin.com",
    sender="LinkedIn <invitations@linkedin.com>",
    sender_host="linkedin.com",
    message_id_host="a.prod.linkedin.com",
    signed_by=("linkedin.com",),
    checks=(MailCheck("dmarc", "pass", "linkedin.com"),),
    checked_by="mx.tallow.example",
    by_receiver=True,
    has_route=True,
    links=(MailLink("View profile", "www.linkedin.com"),),
)
ELSEWHERE = replace(
    GENUINE, sender="LinkedIn <x@mail.example>", sender_host="mail.example", claim="LinkedIn", checks=(), signed_by=()
)
FAILED = replace(GENUINE, checks=(MailCheck("dmarc", "fail", "linkedin.com"),))


def dossier(text=KIND_WORDS):
    return Dossier(id="x", platform="email", approach=Approach(messages=(Message(sender="persona", text=text),)))


def seen(mail, text=KIND_WORDS):
    """Return {hallmark: quotes} of the hallmarks of mails."""
    found = assess(dossier(text), mails=(mail,)).findings
    return {
        one.finding.hallmark: [quote.quote for quote in one.finding.evidence]
        for one in found
        if one.finding.hallmark.startswith("mail.")
    }


def test_a_genuine_notice_changes_nothing_in_either_direction():
    assert assess(dossier(), mails=(GENUINE,)) == assess(dossier())


@pytest.mark.parametrize(
    ("mail", "key"),
    [
        (ELSEWHERE, "mail.not_from_platform"),
        (FAILED, "mail.fails_checks"),
        (replace(GENUINE, checks=(), signed_by=(), message_id_host="x.example"), "mail.fails_checks"),
        (replace(GENUINE, checks=(MailCheck("spf", "pass", "x.example"),)), "mail.fails_checks"),
        (replace(GENUINE, links=(MailLink("www.linkedin.com/in/a", "x.example"),)), "mail.link_elsewhere"),
        (replace(GENUINE, checks=(), links=(MailLink("Accept", "x.example"),)), "mail.link_elsewhere"),
    ],
)
def test_each_sign_is_seen_on_its_own(mail, key):
    assert list(seen(mail)) == [key]


@pytest.mark.parametrize(
    "mail",
    [
        GENUINE,
        replace(GENUINE, links=(MailLink("my site", "x.example"), MailLink("", "www.linkedin.com"))),
        replace(GENUINE, checks=(MailCheck("spf", "fail", "linkedin.com"), MailCheck("dkim", "pass", "linkedin.com"))),
        replace(GENUINE, checks=(), links=(MailLink("my site", "x.example"), MailLink("", "www.linkedin.com"))),
        replace(FAILED, is_copied=True),
        MailFacts(sender="Kim <kim@x.example>", sender_host="x.example", links=(MailLink("our site", "y.example"),)),
        MailFacts(sender_host="x.example", checks=(MailCheck("dmarc", "fail", "x.example"),)),
        MailFacts(sender_host="x.example", links=(MailLink("Look at linkedin.com there", "y.example"),)),
    ],
)
def test_the_innocent_twins_are_left_in_peace(mail):
    assert seen(mail) == {}


def test_what_a_check_rests_on_is_said():
    assert seen(FAILED)["mail.fails_checks"] == ["mx.tallow.example says: dmarc=fail for linkedin.com"]
    unsure = replace(FAILED, by_receiver=False)
    assert seen(unsure)["mail.fails_checks"] == ["a line in the mail says: dmarc=fail for linkedin.com"]


@pytest.mark.parametrize("mail", [ELSEWHERE, FAILED])
def test_copied_kind_words_buy_nothing(mail):
    found = assess(dossier(), mails=(mail,))
    assert found.band in {"medium", "high"}
    assert found.concern == "fake_platform_mail"
    assert all(one.strength > 0 for one in found.findings)


def test_a_fake_is_one_first_whatever_it_wants():
    wants = "Please confirm your account: enter your e-mail password on this page, or it will be closed today."
    assert assess(dossier(wants), mails=(ELSEWHERE,)).concern == "fake_platform_mail"


def test_another_language_is_no_hiding_place():
    text = "Guten Tag, Jonas Weidmann möchte sich mit Ihnen vernetzen und bittet um Ihre Antwort bis morgen früh."
    assert assess(dossier(text)).band == "insufficient"
    assert assess(dossier(text), mails=(ELSEWHERE,)).band == "high"
    assert [band for _, band in turn_scores(look_at(dossier(text), mails=(ELSEWHERE,)))] == ["high"]


def test_the_advice_for_a_fake_is_about_the_mail_and_not_about_a_contact():
    chosen = actions_for(assess(dossier(), mails=(ELSEWHERE,)), 0)
    assert chosen == ("do_not_open", "keep_evidence", "look_on_the_platform", "forward_the_mail", "report")
    chosen = actions_for(assess(dossier(), mails=(ELSEWHERE,)), 0, ("login",))
    assert {"change_passwords", "tell_within_24_hours"} <= set(chosen)
