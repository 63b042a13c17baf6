"""Letters from people: threads, what is quoted, what is handed on, and whose mailbox it is."""

from __future__ import annotations

import email
from email import policy
from email.message import EmailMessage

import mails
import pytest
from mails import KIM, ME, person_heads, plain_mail, read, read_box, reading, said

from thinklink.intake import Limits, mail
from thinklink.intake.mail.moments import moment_in
from thinklink.intake.mail.quoting import segments
from thinklink.intake.unable import UnableToRead

FIRST = plain_mail(
    person_heads("A small study", KIM, "Mon, 2 Nov 2026 08:00:00 +0000", Message_ID="<k1@northgate.example>"),
    "Dear Maren,\n\nwould you write a short study on nozzles for us?\n\nKim\n",
)
ANSWER = plain_mail(
    person_heads(
        "Re: A small study",
        ME,
        "Mon, 2 Nov 2026 09:00:00 +0000",
        Message_ID="<m1@tallow.example>",
        In_Reply_To="<k1@northgate.example>",
        X_Gmail_Labels="Sent",
        To=KIM,
        Delivered_To=None,
    ),
    "What would it be about?\n\nOn Mon, Nov 2, 2026 at 8:00 AM Kim Tessaro <kim.tessaro@northgate.example>\nwrote:\n\n"
    "> Dear Maren,\n>\n> would you write a short study on nozzles for us?\n>\n> Kim\n",
)
SECOND = plain_mail(
    person_heads(
        "Re: A small study",
        KIM,
        "Mon, 2 Nov 2026 10:00:00 +0000",
        References="<k1@northgate.example> <m1@tallow.example>",
        Message_ID="<k2@northgate.example>",
    ),
    "On erosion.\n\nAm 02.11.2026 um 09:00 schrieb Maren Quist:\n> What would it be about?\n",
)
THREAD = [
    ("persona", "Dear Maren,\n\nwould you write a short study on nozzles for us?\n\nKim"),
    ("member", "What would it be about?"),
    ("persona", "On erosion."),
]
INLINE = {
    "of Google": (
        "FYI\n\n---------- Forwarded message ---------\nFrom: {by}\nDate: Mon, Nov 2, 2026 at 8:00 AM\n"
        "Subject: A small study\nTo: Maren Quist <maren.quist@tallow.example>\n\n\n{text}\n"
    ),
    "of Apple": (
        "Begin forwarded message:\n\n> From: {by}\n> Subject: A small study\n> Date: 2 November 2026 at 08:00:00 GMT\n"
        "> To: maren.quist@tallow.example\n> \n> {text}\n"
    ),
    "of Outlook": (
        "\nFrom: {by}\nSent: Monday, 2 November 2026 08:00\nTo: Maren Quist\nSubject: A small study\n\n{text}\n"
    ),
    "in German": "Von: {by}\nGesendet: Montag, 2. November 2026 08:00\nAn: Maren Quist\nBetreff: Studie\n\n{text}",
    "in French": "De : {by}\nEnvoyé : lundi 2 novembre 2026 08:00\nÀ : Maren Quist\nObjet : Étude\n\n{text}",
    "in Spanish": "De: {by}\nEnviado: lunes, 2 de noviembre de 2026 8:00\nPara: M\nAsunto: Un estudio\n\n{text}",
    "of Thunderbird": (
        "-------- Weitergeleitete Nachricht --------\nBetreff: x\nDatum: Mon, 2 Nov 2026 08:00:00 +0000\n"
        "Von: {by}\n\n{text}"
    ),
}


def test_letters_of_one_thread_become_one_reading_in_order():
    (found,) = read_box(SECOND, FIRST, ANSWER).readings
    assert said(found) == THREAD
    assert found.dossier.profile.name == "Kim Tessaro"
    assert (found.kind, found.dossier.platform, found.dossier.approach.channel) == ("email", "email", "email")
    assert [found.source_of(f"approach.messages[{at}]") for at in range(3)] == [
        "box.mbox:mail 2",
        "box.mbox:mail 3",
        "box.mbox:mail 1",
    ]
    assert [message.at for message in found.dossier.approach.messages] == [
        "2026-11-02T08:00:00Z",
        "2026-11-02T09:00:00Z",
        "2026-11-02T10:00:00Z",
    ]


def test_what_is_quoted_is_said_once_where_the_letter_itself_is_at_hand_and_told_where_it_is_not():
    assert said(reading(SECOND)) == THREAD[1:]
    assert said(reading(ANSWER)) == THREAD[:2]


def test_threads_without_numbers_are_joined_by_subject_and_people():
    bare = [
        one.replace(b"Message-ID", b"X-Was").replace(b"References", b"X-R").replace(b"In-Reply-To", b"X-I")
        for one in (FIRST, SECOND)
    ]
    (found,) = read_box(*bare, ANSWER).readings
    assert [text for _, text in said(found)] == [text for _, text in THREAD]


def test_two_threads_with_one_correspondent_are_one_reading_and_two_correspondents_two():
    other = plain_mail(person_heads("Lunch", KIM, "Tue, 3 Nov 2026 08:00:00 +0000"), "Lunch on Friday?")
    third = plain_mail(person_heads("Cake", "Lee Marr <lee@x.example>"), "There is cake.")
    found = read_box(other, FIRST, third).readings
    assert [(one.dossier.profile.name, len(said(one))) for one in found] == [("Kim Tessaro", 2), ("Lee Marr", 1)]
    assert said(found[0])[0][1].startswith("Dear Maren")


def test_whoever_writes_into_a_conversation_of_others_has_a_reading_of_his_own():
    lee = "Lee Marr <lee@northgate.example>"
    copied = plain_mail(
        person_heads("Re: A small study", lee, "Mon, 2 Nov 2026 11:00:00 +0000", References="<k1@northgate.example>"),
        "I can tell you more.",
    )
    answered = plain_mail(
        person_heads(
            "Re: A small study",
            "Maren Quist <maren@tallow.example>",
            "Mon, 2 Nov 2026 12:00:00 +0000",
            To=lee,
            References="<k1@northgate.example>",
            X_Folder="Sent",
        ),
        "What is it about?",
    )
    first, second = read_box(FIRST, copied, answered).readings
    assert second.dossier.profile.name == "Lee Marr"
    assert {one.sender for one in first.dossier.approach.messages} == {"persona"}
    assert "I can tell you more." not in [one.text for one in first.dossier.approach.messages]
    assert [(one.sender, one.text) for one in second.dossier.approach.messages] == [
        ("persona", "I can tell you more."),
        ("member", "What is it about?"),
    ]


def test_a_mailbox_belongs_to_whom_most_of_it_was_delivered():
    strange = plain_mail(person_heads("x", KIM, Delivered_To="list@tallow.example", To="list@tallow.example"), "Hi")
    (found,) = read_box(FIRST, SECOND, strange, ANSWER.replace(b"X-Gmail-Labels: Sent", b"X-A: b")).readings
    assert ("member", "What would it be about?") in said(found)


def test_somebody_who_never_wrote_is_not_in_it():
    found = read_box(ANSWER.replace(b"Kim Tessaro", b"Nobody"))
    quoted = plain_mail(person_heads("Hello", ME, X_Gmail_Labels="Sent", To=KIM, Delivered_To=None), "Are you there?")
    assert len(found.readings) == 1  # what is quoted is the only copy
    found = read_box(quoted)
    assert found.readings == ()
    assert any("Nobody but you wrote" in note for note in found.notes)


def test_mail_to_many_at_once_is_counted_and_not_judged():
    news = plain_mail(person_heads("News", "Shop <news@shop.example>", List_Id="<x.shop.example>"), "Buy")
    bulk = plain_mail(person_heads("News", "Shop <news@shop.example>", Precedence="bulk"), "Buy")
    found = read_box(news, FIRST, bulk)
    assert [one.dossier.profile.name for one in found.readings] == ["Kim Tessaro"]
    assert (found.counts["mails"], found.counts["bulk_skipped"]) == (3, 2)
    assert any("left out: 2" in note for note in found.notes)
    assert read(news).readings  # what is handed over on purpose is judged


def test_a_fake_is_judged_even_where_it_says_that_it_went_to_many():
    fake = mails.FAKE.replace(b"To: Maren", b"List-Id: <x.y>\r\nTo: Maren")
    assert read_box(fake).counts["pretending"] == 1


def test_attachments_are_named_and_stay_closed():
    message = EmailMessage()
    message["From"], message["To"], message["Message-ID"], message["Subject"] = KIM, ME, "<a@x.example>", "Offer"
    message.set_content("Please see the file.")
    message.add_attachment(b"MZ\0", maintype="application", subtype="octet-stream", filename="Offer.pdf.exe")
    (one,) = reading(message.as_bytes()).dossier.approach.messages
    assert (one.text, one.attachments) == ("Please see the file.", ("Offer.pdf.exe",))


def test_a_mail_that_was_handed_on_as_an_attachment_is_judged_in_the_place_of_the_outer_one():
    outer = EmailMessage()
    outer["From"], outer["To"], outer["Subject"] = ME, "abuse@tallow.example", "Fwd: strange"
    outer["Message-ID"] = "<z@tallow.example>"
    outer.set_content("Is this genuine?")
    outer.add_attachment(email.message_from_bytes(mails.FAKE, policy=policy.default))
    found = read(outer.as_bytes())
    assert found.counts["pretending"] == 1
    assert "genuine" not in said(found.readings[0])[0][1]
    assert found.readings[0].mails[0].checked_by == "mx.tallow.example"
    assert any("the attached one was judged" in note for note in found.notes)


@pytest.mark.parametrize("form", INLINE)
def test_a_letter_that_was_handed_on_as_text_is_judged_and_its_heads_are_only_words(form):
    body = INLINE[form].format(by=KIM, text="Would you write a short study for us?")
    found = read(plain_mail(person_heads("Fwd: A small study", ME), body))
    (one,) = found.readings
    assert said(one) == [("persona", "Would you write a short study for us?")]
    assert one.dossier.profile.name == "Kim Tessaro"
    assert one.dossier.approach.started.startswith("2026-11-02T08:00")
    assert one.mails[0].is_copied
    assert any("cannot be checked" in note for note in found.notes)


@pytest.mark.parametrize("form", INLINE)
def test_a_fake_that_was_handed_on_as_text_is_known_by_the_address_that_its_words_tell(form):
    body = INLINE[form].format(by="LinkedIn <x@linkedln-post.example>", text="You have a new message on LinkedIn.")
    found = read(plain_mail(person_heads("WG: LinkedIn", ME), body))
    assert found.counts["pretending"] == 1
    assert found.readings[0].mails[0].is_elsewhere


def test_a_notice_that_was_handed_on_as_text_still_tells_of_its_person():
    text = f"Jonas Weidmann\nPartner at Halcyon Meridian\nView profile: {mails.LINKEDIN}/comm/in/jonas-weidmann-4a1\n"
    body = INLINE["of Google"].format(by="LinkedIn <invitations@linkedin.com>", text=text)
    body = body.replace("A small study", "You have an invitation")
    found = reading(plain_mail(person_heads("Fwd: You have an invitation", ME), body))
    assert found.dossier.id == "jonas-weidmann-4a1"
    assert found.mails[0].is_copied


def test_what_stands_below_a_letter_that_was_handed_on_is_its_thread():
    below = (
        "Would you?\n\nOn Sun, Nov 1, 2026 at 9:00 AM Maren Quist <maren.quist@tallow.example> wrote:\n> Good morning."
    )
    body = INLINE["of Google"].format(by=KIM, text=below)
    found = reading(plain_mail(person_heads("Fwd: A small study", ME), body))
    assert said(found) == [("member", "Good morning."), ("persona", "Would you?")]


def test_an_answer_with_a_block_of_heads_is_a_thread_and_not_handed_on():
    body = "No, thank you.\n\n" + INLINE["of Outlook"].format(by=KIM, text="Would you write a study?")
    head = person_heads("RE: A small study", ME, To=KIM, X_Gmail_Labels="Sent", Delivered_To=None)
    assert said(reading(plain_mail(head, body))) == [
        ("persona", "Would you write a study?"),
        ("member", "No, thank you."),
    ]


def test_answers_between_quoted_lines_are_the_senders_own():
    body = "On Mon, Nov 2, 2026 at 8:00 AM Maren Quist wrote:\n> What is it about?\n\nErosion.\n\n"
    body += "> And who pays?\n\nWe do.\n"
    assert said(reading(plain_mail(person_heads("Re: x", KIM), body))) == [
        ("member", "What is it about?\n\n\nAnd who pays?"),
        ("persona", "Erosion.\n\nWe do."),
    ]


def test_quotations_in_quotations_take_turns():
    found = segments("Third\n> Second\n>> First of all\n")
    assert [(one.text, one.nesting) for one in found] == [("Third", 0), ("Second", 1), ("First of all", 2)]
    body = "Third letter\n> Second letter\n>> First letter\n"
    assert said(reading(plain_mail(person_heads("Re: x", KIM), body))) == [
        ("persona", "First letter"),
        ("member", "Second letter"),
        ("persona", "Third letter"),
    ]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Mon, 2 Nov 2026 08:00:00 +0100", "2026-11-02T07:00:00Z"),
        ("Mon, Nov 2, 2026 at 8:05 PM", "2026-11-02T20:05:00"),
        ("Montag, 2. März 2026 08:00", "2026-03-02T08:00:00"),
        ("lundi 2 août 2026 à 08:00", "2026-08-02T08:00:00"),
        ("lunes, 2 de enero de 2026 8:00", "2026-01-02T08:00:00"),
        ("02.11.2026 um 09:00", "2026-11-02T09:00:00"),
        ("2026-11-02", "2026-11-02"),
        ("2 Nonsense 2026", None),
        ("45.45.2026", None),
        ("", None),
    ],
)
def test_dates_are_read_as_mail_programs_write_them(text, moment):
    assert moment_in(text) == moment


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "x-nope"])
def test_letters_of_any_encoding_are_read(charset):
    codec = "cp1252" if charset == "x-nope" else charset
    data = plain_mail(person_heads("Grüße", KIM), "Schöne Grüße aus Köln", codec).replace(
        codec.encode(), charset.encode()
    )
    assert said(reading(data)) == [("persona", "Schöne Grüße aus Köln")]


def test_a_name_in_an_encoded_head_is_read():
    data = plain_mail(person_heads("x", "=?utf-8?b?SsO8cmdlbiBLw7ZubmVy?= <j@x.example>"), "Hello")
    assert reading(data).dossier.profile.name == "Jürgen Könner"


def test_a_line_that_begins_like_a_new_mail_is_text_where_no_blank_line_stands_before_it():
    text = (
        plain_mail(person_heads("x", KIM), "x").split(b"Content-Type")[0]
        + b"\nDear Maren,\n>From here on\nFrom me 08:00\n"
    )
    (found,) = read_box(text.replace(b"\r\n", b"\n")).readings
    assert "From me 08:00" in said(found)[0][1]


def test_a_mailbox_within_its_limits():
    two = mails.mailbox(FIRST, SECOND)
    found = mail.read_mailbox("box", two, Limits(mails=1))
    assert "more than 1 mails" in found.refused[0].reason
    found = mail.read_mailbox("box", two, Limits(mailbox_bytes=len(FIRST) + 10))
    assert found.refused[0].reason.startswith("only its first 1 mails were read")
    found = mail.read_mailbox("box", mails.mailbox(FIRST, b"x" * 9_000), Limits(mail_bytes=5_000))
    assert (found.refused[0].file, found.inputs[0].counts["mails"]) == ("mail 2 of box", 1)
    with pytest.raises(UnableToRead, match="no mailbox"):
        mail.read_mailbox("box", b"Hello", Limits())


def test_unreadable_mails_are_named_up_to_some_and_then_counted():
    found = mail.read_mailbox("box", mails.mailbox(FIRST, *[b"x" * 9_000] * 25), Limits(mail_bytes=5_000))
    assert len(found.refused) == 21
    assert found.refused[-1].reason == "5 more mails in it could not be read"


def test_a_mail_without_a_sender_is_still_judged():
    data = b"Message-ID: <1@x.example>\r\nTo: b@y.example\r\n\r\nSend me your papers.\r\n"
    assert said(reading(data)) == [("persona", "Send me your papers.")]


LURE = "We pay 3,000 euros in cash for what is not yet published."


def packed_in(*parts):
    """Return a mail of these parts, each (head lines, text), to be shown one instead of another."""
    head = person_heads("A study", "Lee Marr <lee@northgate.example>")
    body = "".join(f"--b\r\n{lines}\r\n\r\n{text}\r\n" for lines, text in parts)
    return f'{head}\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n{body}--b--\r\n'.encode()


def test_where_the_page_says_something_else_than_the_text_it_is_read_as_mail_programs_show_it():
    decoy = "Thank you for the minutes of our meeting yesterday afternoon."
    mail = packed_in(("Content-Type: text/plain", decoy), ("Content-Type: text/html", f"<p>{LURE}</p>"))
    (message,) = reading(mail).dossier.approach.messages
    assert LURE in message.text
    assert decoy in message.text


def test_where_page_and_text_say_the_same_it_is_said_once():
    mail = packed_in(("Content-Type: text/plain", LURE), ("Content-Type: text/html", f"<p>{LURE}</p>"))
    (message,) = reading(mail).dossier.approach.messages
    assert message.text.count("3,000") == 1


def test_words_with_a_file_name_that_are_shown_in_place_are_words():
    mail = packed_in(('Content-Type: text/plain; name="a.txt"', LURE))
    (message,) = reading(mail).dossier.approach.messages
    assert LURE in message.text
