"""Where a mail comes from, as far as its own file tells: what is claimed, what servers wrote, where links lead."""

from __future__ import annotations

import mails
import pytest
from mails import PASSED, heads, packed, person_heads, plain_mail, read

from thinklink.dossier.mail import MailCheck, MailFacts
from thinklink.intake.limits import DEFAULT
from thinklink.intake.mail.claims import claimed
from thinklink.intake.mail.facts import facts_of
from thinklink.intake.mail.heads import Heads
from thinklink.intake.mail.judging import pretends
from thinklink.intake.mail.opening import opened
from thinklink.intake.mail.page_links import anchors_of, unwrapped

LINKEDIN = "LinkedIn <invitations@linkedin.com>"
SUBJECT = "Maren, please add me to your LinkedIn network"


def facts(data):
    return facts_of(opened(data, DEFAULT))


def notice(*more, text="Jonas Weidmann wants to connect\n", sender=LINKEDIN, **others):
    return packed(heads(SUBJECT, sender, *more, **others), text)


def test_a_genuine_notice_is_said_to_be_so_by_the_receiving_server():
    found = facts(mails.NEW_INVITATION)
    assert found.checks == (
        MailCheck("dkim", "pass", "linkedin.com"),
        MailCheck("spf", "pass", "bounce.linkedin.com"),
        MailCheck("dmarc", "pass", "linkedin.com"),
    )
    assert (found.checked_by, found.by_receiver, found.is_confirmed) == ("mx.tallow.example", True, True)
    assert (found.platform, found.sender_host, found.return_host) == ("linkedin", "linkedin.com", "bounce.linkedin.com")
    assert found.message_id_host == "lva1-app1.prod.linkedin.com"
    assert found.signed_by == ("linkedin.com",)
    assert not pretends(found)
    assert any("mx.tallow.example wrote into them" in note for note in read(mails.NEW_INVITATION).notes)


def test_a_fake_is_known_by_its_address_however_right_its_words_are():
    found = facts(mails.FAKE)
    assert found.is_elsewhere
    assert pretends(found)
    one = read(mails.FAKE)
    assert one.counts["pretending"] == 1
    assert [reading.kind for reading in one.readings] == ["email"]


def test_only_the_top_most_line_of_results_counts():
    found = facts(mails.FORGED)
    assert ("dmarc", "fail") in [(one.method, one.result) for one in found.checks]
    assert not any(one.result == "pass" for one in found.checks)
    assert pretends(found)


def test_a_good_line_below_a_bad_one_makes_nothing_good():
    good = f"Authentication-Results: {PASSED}"
    bad = "mx.tallow.example; spf=fail smtp.mailfrom=x.example; dkim=fail header.d=x.example"
    assert pretends(facts(notice(good, Authentication_Results=bad)))


def test_a_second_line_of_the_same_server_counts_where_it_says_that_a_check_failed():
    head = heads(SUBJECT, LINKEDIN)
    line = "Authentication-Results: mx.tallow.example; dmarc=fail header.from=linkedin.com\r\n"
    data = packed(head.replace("DKIM-Signature", f"{line}DKIM-Signature"), "Hi\n")
    assert [one.method for one in facts(data).failed] == ["dmarc"]


def test_a_line_of_a_server_that_the_route_does_not_name_makes_nothing_good():
    data = notice(Authentication_Results=PASSED.replace("mx.tallow.example;", "mx.other.example;"))
    found = facts(data)
    assert not found.by_receiver
    assert not found.is_confirmed
    assert any("could not be told from the file" in note for note in read(data).notes)


def test_a_mail_without_any_word_of_a_server_is_neither_good_nor_bad():
    found = facts(notice(Authentication_Results=None))
    assert found.checks == ()
    assert not found.is_confirmed
    assert not pretends(found)


def test_a_mail_that_shows_nothing_of_the_platform_but_its_address_pretends():
    found = facts(notice(Authentication_Results=None, DKIM_Signature=None, Message_ID="<1@bulk.example>"))
    assert found.has_foreign_marks
    assert pretends(found)


def test_a_file_that_lost_its_route_is_not_held_against_anybody():
    lost = {"Received": None, "DKIM_Signature": None, "Authentication_Results": None, "Message_ID": None}
    assert not pretends(facts(notice(**lost)))


def test_checks_that_are_met_for_another_host_speak_against_the_address():
    other = "mx.tallow.example; spf=pass smtp.mailfrom=bulk.example; dkim=pass header.d=bulk.example"
    assert pretends(facts(notice(Authentication_Results=other, DKIM_Signature="v=1; d=bulk.example; b=x")))


def test_one_check_that_fails_on_the_way_is_outweighed_by_the_signature():
    passed_on = "mx.tallow.example; spf=fail smtp.mailfrom=bounce.linkedin.com; dkim=pass header.d=linkedin.com"
    assert not pretends(facts(notice(Authentication_Results=passed_on)))


@pytest.mark.parametrize(
    "line",
    [
        "spf=fail smtp.mailfrom=bulk.example; dkim=none header.d=none;dmarc=fail header.from=linkedin.com",
        "mx.tallow.example 1; dmarc=fail (p=reject dis=none) header.from=linkedin.com",
        "mx.tallow.example (see (this)); dmarc = FAIL header.from=LINKEDIN.COM",
    ],
)
def test_results_are_read_as_different_servers_write_them(line):
    assert [one.method for one in facts(notice(Authentication_Results=line)).failed] == ["dmarc"]


def test_the_older_line_of_one_check_is_read_where_there_is_no_other():
    value = "fail (mx.tallow.example: domain of x@bulk.example does not designate) receiver=mx.tallow.example"
    found = facts(notice(f"Received-SPF: {value}", Authentication_Results=None))
    assert found.checks == (MailCheck("spf", "fail", "bulk.example"),)
    assert found.checked_by == "mx.tallow.example"


@pytest.mark.parametrize(
    ("sender", "platform"),
    [
        ("LinkedIn <x@mail.example>", "linkedin"),
        ("Jonas Weidmann via LinkedIn <x@mail.example>", "linkedin"),
        ("Linkedln Security <x@mail.example>", "linkedin"),
        ("Security <no-reply@linkedin.com.mail.example>", "linkedin"),
        ("Security <no-reply@linkedln-alerts.example>", "linkedin"),
        ("Facebook <x@mail.example>", "facebook"),
        ("XING <x@mail.example>", "xing"),
        ("LinkedIn Coach Petra <petra@mail.example>", None),
        ("Petra Sollich <petra@linkage.example>", None),
        ("Petra Sollich <linkedin@petra.example>", None),
    ],
)
def test_a_claim_is_made_by_the_name_or_the_address_of_the_sender(sender, platform):
    assert facts(plain_mail(person_heads("Hello", sender), "Hello Maren")).platform == platform


def test_a_text_that_speaks_of_the_platform_makes_no_claim():
    text = "We met on LinkedIn, where you accepted my invitation. Unsubscribe from my letters: see below."
    assert claimed(Heads((("from", mails.KIM), ("subject", "Our talk"))), text) == (None, "")


def test_a_text_that_holds_what_only_notices_hold_makes_a_claim():
    text = "Please add me to your LinkedIn network. This email was intended for Maren Quist."
    found = facts(plain_mail(person_heads(SUBJECT, "Jonas Weidmann <jonas@mail.example>"), text))
    assert found.platform == "linkedin"
    assert pretends(found)


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("https://www.linkedin.com/in/a?x=1", "https://www.linkedin.com/in/a?x=1"),
        (
            "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.linkedin.com%2Fcomm%2Fin%2Fa&data=x",
            "https://www.linkedin.com/comm/in/a",
        ),
        ("https://urldefense.com/v3/__https://www.linkedin.com/in/a__;!!x$", "https://www.linkedin.com/in/a"),
        (
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.linkedin.com_in_a&d=x",
            "https://www.linkedin.com/in/a",
        ),
        ("https://protect-eu.mimecast.com/s/AbC?domain=linkedin.com", "linkedin.com"),
        ("https://protect-eu.mimecast.com/s/AbC", ""),
        ("https://[bad", "https://[bad"),
    ],
)
def test_wrappers_of_mail_gateways_are_followed_to_what_is_inside(address, leads):
    assert unwrapped(address) == leads


def test_a_genuine_notice_behind_a_gateway_stays_one():
    wrapped = (
        "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.linkedin.com%2Fcomm%2Fin%2Fjonas&data=x"
    )
    data = notice(text=f"Jonas Weidmann\nPartner\nView profile: {wrapped}\n")
    assert {link.host for link in facts(data).links} == {"www.linkedin.com"}
    assert read(data).readings[0].dossier.id == "jonas"


def test_the_words_of_a_link_and_its_address_are_both_kept():
    page = (
        "<a class=x href='https://bad.example/a?midToken=1' style=y><b>www.linkedin.com</b></a><a href='mailto:x'>y</a>"
    )
    assert [(one.words, one.host) for one in anchors_of(page)] == [("www.linkedin.com", "bad.example")]


def test_a_mail_that_claims_nothing_has_nothing_held_against_it():
    assert not pretends(MailFacts(sender_host="x.example", checks=(MailCheck("dmarc", "fail", "x.example"),)))
