"""Notices of platforms, of every age and kind: who is told of, by which address, and nothing of the member."""

from __future__ import annotations

import mails
import pytest
from mails import KIM, LINKEDIN, ME, QUERY, TOKENS, heads, packed, page_of, plain_mail, read, reading, said

from thinklink.intake import join
from thinklink.intake.forms import intake_from_json, intake_to_json
from thinklink.intake.inventory import Intake

JONAS = "https://www.linkedin.com/in/jonas-weidmann-4a1"
NOTICES = [
    (mails.OLD_INVITATION, None, None, "invitation", True, None),
    (mails.NEW_INVITATION, JONAS, "Geneva, Switzerland", "invitation", True, None),
    (mails.PAGE_INVITATION, JONAS, "Geneva, Switzerland", "invitation", True, None),
    (mails.REMINDER, JONAS, None, "invitation", True, None),
    (mails.ACCEPTED, JONAS, None, "invitation", False, "2026-11-03"),
    (mails.STARTED, JONAS, None, "invitation", False, "2026-11-03"),
    (mails.MESSAGE, JONAS, None, "message", False, None),
]


@pytest.mark.parametrize("row", NOTICES)
def test_a_notice_of_each_kind_and_age_tells_who_it_is_about(row):
    data, url, place, channel, pending, since = row
    found = reading(data)
    profile, approach = found.dossier.profile, found.dossier.approach
    assert (profile.name, profile.headline) == ("Jonas Weidmann", "Partner at Halcyon Meridian")
    assert (profile.url, profile.location) == (url, place)
    assert (approach.channel, approach.started) == (channel, "2026-11-03T08:00:00Z")
    assert (found.kind, found.dossier.platform) == ("persona", "linkedin")
    assert (found.pending, found.connected_on) == (pending, since)
    assert found.source_of("approach") == "mail.eml"


def test_an_old_notice_names_no_profile_because_its_number_leads_nowhere():
    found = reading(mails.OLD_INVITATION)
    assert found.dossier.profile.url is None
    assert found.dossier.id.startswith("notice-")


def test_a_note_is_theirs_and_what_every_invitation_says_is_nobodys():
    ((sender, text),) = said(reading(mails.NEW_INVITATION))
    assert sender == "persona"
    assert text.startswith("Hi Maren,\n\nI read your paper")
    assert text.endswith("Could we speak this week?")
    assert said(reading(mails.OLD_INVITATION)) == []


def test_a_note_on_a_page_is_read_too():
    note = "Your paper on nozzle erosion is most interesting to my client."
    page = page_of("Jonas Weidmann", "Partner at Halcyon Meridian", "Geneva", "jonas-weidmann-4a1", note)
    found = reading(packed(heads("I'd like to connect", '"Jonas Weidmann" <invitations@linkedin.com>'), page=page))
    assert said(found) == [("persona", note)]
    assert found.dossier.profile.url == JONAS


def test_a_page_longer_than_its_reader_likes_is_still_read_line_by_line():
    rows = "".join(f"<tr><td style='{'x: y; ' * 50}'>&nbsp;</td></tr>" for _ in range(400))
    page = page_of("Jonas Weidmann", "Partner at Halcyon Meridian", "Geneva", "jonas-weidmann-4a1")
    page = page.replace("<tbody>", f"<tbody>{rows}", 1)
    assert len(page) > 100_000
    found = reading(packed(heads("I'd like to connect", '"Jonas Weidmann" <invitations@linkedin.com>'), page=page))
    assert found.dossier.profile.headline == "Partner at Halcyon Meridian"


def test_a_digest_tells_of_several_people():
    found = read(mails.DIGEST).readings
    assert [(one.dossier.id, one.dossier.profile.headline) for one in found] == [
        ("jonas-weidmann-4a1", "Partner at Halcyon Meridian"),
        ("petra-sollich", "Analyst at Orrin Research"),
    ]


def test_a_digest_on_a_page_tells_of_several_people():
    page = (
        f'<p>You have 2 invitations</p><a href="{LINKEDIN}/comm/in/jonas-weidmann-4a1?{QUERY}">Jonas Weidmann</a>'
        f"<p>Partner at Halcyon Meridian</p><p>Accept</p>"
        f'<a href="{LINKEDIN}/comm/in/petra-sollich?{QUERY}">Petra Sollich</a><p>Analyst at Orrin Research</p>'
    )
    found = read(packed(heads("You have 2 invitations", "LinkedIn <invitations@linkedin.com>"), page=page)).readings
    assert [(one.dossier.id, one.dossier.profile.headline) for one in found] == [
        ("jonas-weidmann-4a1", "Partner at Halcyon Meridian"),
        ("petra-sollich", "Analyst at Orrin Research"),
    ]


def test_messages_of_two_people_in_one_notice_stay_apart():
    found = read(mails.MESSAGES).readings
    assert [(one.dossier.profile.name, said(one)) for one in found] == [
        ("Jonas Weidmann", [("persona", "Hello Maren, are you still interested?")]),
        ("Petra Sollich", [("persona", "Thank you for the talk on Tuesday.")]),
    ]
    assert len({one.dossier.id for one in found}) == 2


def test_words_of_a_message_are_theirs_and_its_channel_is_the_platform():
    (message,) = reading(mails.MESSAGE).dossier.approach.messages
    assert message.text.startswith("Hello Maren, we pay 2,000 euros")
    assert (message.channel, message.at) == ("linkedin", "2026-11-03T08:00:00Z")


@pytest.mark.parametrize("data", [row[0] for row in NOTICES])
def test_what_a_notice_says_of_the_member_is_not_taken(data):
    told = str(intake_to_json(Intake((read(data),))))
    assert "Propulsion" not in told
    assert "Quist" not in told


def test_the_member_is_never_taken_for_the_persona():
    text = f"Maren Quist\nPropulsion engineer\nView profile: {LINKEDIN}/comm/in/maren-quist\n"
    found = read(packed(heads("You have 1 invitation", "LinkedIn <invitations@linkedin.com>"), text)).readings
    assert found == ()


def test_a_notice_about_nobody_is_counted_and_judges_nobody():
    found = read(mails.ABOUT_NOBODY)
    assert found.readings == ()
    assert found.counts["notices_about_nobody"] == 1
    assert any("about no person" in note for note in found.notes)


def test_a_name_is_known_from_the_head_where_the_text_holds_nothing():
    found = reading(packed(heads("Jonas Weidmann wants to connect", "LinkedIn <invitations@linkedin.com>"), "Hello.\n"))
    assert found.dossier.profile.name == "Jonas Weidmann"


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Jonas Weidmann hat Ihre Einladung angenommen", "Jonas Weidmann"),
        ("Neue Nachricht von Jonas Weidmann", "Jonas Weidmann"),
        ("Jonas Weidmann souhaite rejoindre votre réseau", "Jonas Weidmann"),
        ("Jonas Weidmann quiere conectar", "Jonas Weidmann"),
        ("Messages from Jonas Weidmann and 3 others", "Jonas Weidmann"),
        ("Reminder: Jonas Weidmann's invitation is waiting for your response", "Jonas Weidmann"),
        ("Jonas Weidmann\u2019s invitation is waiting for your response", "Jonas Weidmann"),
    ],
)
def test_subjects_in_several_languages_name_the_person(subject, name):
    head = heads(subject.encode().decode("utf-8"), "LinkedIn <notifications-noreply@linkedin.com>")
    assert reading(packed(head, "x\n")).dossier.profile.name == name


def test_notices_about_one_profile_are_joined_with_an_archive():
    first, second = reading(mails.NEW_INVITATION), reading(mails.ACCEPTED)
    (joined,) = join([first, second])
    assert joined.connected_on == "2026-11-03"
    assert joined.pending is False
    assert joined.mails == (*first.mails, *second.mails)


def test_what_is_read_comes_whole_over_the_pipe():
    whole = Intake((read(mails.FAKE), read(mails.DIGEST), read(plain_mail(heads("Hi", KIM, To=ME), "Hello"))))
    assert intake_from_json(intake_to_json(whole)) == whole


def test_tokens_are_in_the_mail_and_not_in_what_is_read():
    for data in (row[0] for row in NOTICES):
        assert any(token.encode() in data.replace(b"=\n", b"") for token in TOKENS.values())
        told = str(intake_to_json(Intake((read(data),))))
        assert [token for token in TOKENS.values() if token in told] == []
