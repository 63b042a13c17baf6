"""E-mails as a test writes them: notices of every age, fakes of these, letters and forwards. Everybody is invented."""

from __future__ import annotations

import base64
import quopri

from thinklink.intake import mail
from thinklink.intake.limits import DEFAULT

#: what stands in links of notices and must never be seen again
TOKENS = {
    "midToken": "AQEplanted1midtoken",
    "midSig": "0planted2midsig",
    "eid": "planted3-eid-9x",
    "otpToken": "MTcwplanted4otp",
    "sharedKey": "planted5shKEY9",
    "invitationId": "7123456789012345",
    "mboxid": "I7123456789012346_500",
    "trk": "eml-planted6-hero",
    "lipi": "urn%3Ali%3Apage%3Aplanted7",
    "id": "AAsAplanted8viewid",
    "loid": "AQGplanted9loid",
}
QUERY = "&".join(f"{name}={value}" for name, value in TOKENS.items())
LINKEDIN = "https://www.linkedin.com"
INVITED = f"invitationId/{TOKENS['invitationId']}/sharedKey/{TOKENS['sharedKey']}"
ACCEPT = f"{LINKEDIN}/comm/mynetwork/invite-accept/{INVITED}/?{QUERY}"
FOOT = f"""
......................................................................

Unsubscribe: {LINKEDIN}/e/v2?e={TOKENS["eid"]}&t=lun&{QUERY}
Help: {LINKEDIN}/e/v2?a=customerServiceUrl&{QUERY}

You are receiving Invitation emails.

This email was intended for Maren Quist (Propulsion engineer at Tallow Works).
Learn why we included this: https://www.linkedin.com/help/linkedin/answer/4788?{QUERY}
\u00a9 2024 LinkedIn Ireland Unlimited Company, Wilton Plaza, Dublin 2.
"""
PASSED = (
    "mx.tallow.example; dkim=pass header.i=@linkedin.com header.s=d2048 header.b=AbCd;"
    " spf=pass (mx.tallow.example: domain of s-1@bounce.linkedin.com designates 203.0.113.9 as permitted sender)"
    " smtp.mailfrom=s-1@bounce.linkedin.com; dmarc=pass (p=REJECT) header.from=linkedin.com"
)
ROUTE = (
    "from maile-ac.linkedin.com ([203.0.113.9]) by mx.tallow.example with ESMTPS id x1; Tue, 3 Nov 2026 08:00:02 +0000"
)


def heads(subject, sender, *more, **others):
    """Return the head of a mail, the way a receiving server leaves it. `None` leaves a line out."""
    rows = {
        "Delivered-To": "maren.quist@tallow.example",
        "Return-Path": "<s-1@bounce.linkedin.com>",
        "Received": ROUTE,
        "Authentication-Results": PASSED,
        "DKIM-Signature": "v=1; a=rsa-sha256; d=linkedin.com; s=d2048; bh=x; b=y",
        "From": sender,
        "To": "Maren Quist <maren.quist@tallow.example>",
        "Subject": subject,
        "Date": "Tue, 3 Nov 2026 08:00:00 +0000",
        "Message-ID": "<1-2-3@lva1-app1.prod.linkedin.com>",
        "MIME-Version": "1.0",
    }
    rows |= {name.replace("_", "-"): value for name, value in others.items()}
    return "\r\n".join([f"{name}: {value}" for name, value in rows.items() if value is not None] + list(more))


def packed(head, plain=None, page=None):
    """Return a mail of a text, a page or both, packed as the platform packs its own."""
    parts = [("plain", plain, "text-body"), ("html", page, "html-body")]
    bodies = [
        f"Content-Type: text/{kind};charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        f"Content-ID: {name}\r\n\r\n".encode()
        + quopri.encodestring(body.encode())
        for kind, body, name in parts
        if body is not None
    ]
    if len(bodies) == 1:
        return head.encode() + b"\r\n" + bodies[0]
    joined = b"".join(b"--=_b\r\n" + body + b"\r\n" for body in bodies)
    return head.encode() + b'\r\nContent-Type: multipart/alternative; boundary="=_b"\r\n\r\n' + joined + b"--=_b--\r\n"


def plain_mail(head, text, charset="utf-8"):
    """Return a mail of one text, in base64."""
    body = base64.encodebytes(text.encode(charset, "replace"))
    return (
        f"{head}\r\nContent-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n".encode()
        + body
    )


OLD_INVITATION = packed(
    heads("Maren, please add me to your LinkedIn network", '"Jonas Weidmann" <invitations@linkedin.com>'),
    f"""Hi Maren,

I'd like to add you to my professional network on LinkedIn.

Jonas Weidmann
Partner at Halcyon Meridian

View profile: {LINKEDIN}/comm/profile/view?{QUERY}
Accept: {LINKEDIN}/comm/people/invite-accept?{QUERY}
{FOOT}""",
    f'<html><head><title>x</title></head><a href="{LINKEDIN}/comm/profile/view?{QUERY}">Jonas Weidmann</a>',
)
NEW_INVITATION = packed(
    heads("Maren, please add me to your LinkedIn network", '"Jonas Weidmann via LinkedIn" <invitations@linkedin.com>'),
    f"""Hi Maren,

I read your paper on nozzle erosion and would like to hear what you think of a small paid study.
Could we speak this week?

Jonas Weidmann
Partner at Halcyon Meridian
Geneva, Switzerland

View profile: {LINKEDIN}/comm/in/jonas-weidmann-4a1?{QUERY}
Accept: {ACCEPT}
{FOOT}""",
)


def page_of(name, headline, place, slug, note=""):
    """Return the page of a notice, as platforms build them: tables in tables, and pictures."""
    said = f"<tr><td><p>{note}</p></td></tr>" if note else ""
    return f"""<!DOCTYPE html><html><head><style>p {{ color: red }}</style><title>LinkedIn</title></head><body>
<!-- a remark --><table role="presentation"><tbody><tr><td>
<a href="{LINKEDIN}/comm/feed/?{QUERY}"><img alt="LinkedIn" src="https://static.licdn.com/x.png"></a></td></tr>
{said}
<tr><td><a href="{LINKEDIN}/comm/in/{slug}?{QUERY}"><img alt="" src="https://media.licdn.com/dms/y?e=1&t=z"></a></td></tr>
<tr><td><a href="{LINKEDIN}/comm/in/{slug}?{QUERY}">{name}</a></td></tr>
<tr><td><p>{headline}</p></td></tr><tr><td><p>{place}</p></td></tr>
<tr><td><a href="{ACCEPT}">Accept</a></td>
<td><a href="{LINKEDIN}/comm/in/{slug}?{QUERY}">View profile</a></td></tr>
<tr><td><p>This email was intended for Maren Quist (Propulsion engineer at Tallow Works)</p>
<a href="{LINKEDIN}/e/v2?{QUERY}">Unsubscribe</a></td></tr></tbody></table></body></html>"""


PAGE_INVITATION = packed(
    heads("I'd like to connect with you", '"Jonas Weidmann" <invitations@linkedin.com>'),
    page=page_of("Jonas Weidmann", "Partner at Halcyon Meridian", "Geneva, Switzerland", "jonas-weidmann-4a1"),
)
REMINDER = packed(
    heads("Jonas Weidmann's invitation is waiting for your response", "LinkedIn <invitations@linkedin.com>"),
    f"""Jonas Weidmann is waiting for your response

Jonas Weidmann
Partner at Halcyon Meridian

View profile: {LINKEDIN}/comm/in/jonas-weidmann-4a1?{QUERY}
Accept: {LINKEDIN}/comm/mynetwork/invite-accept/invitationId/1/sharedKey/2/?trk=eml-invite_reminder_02-{QUERY}
{FOOT}""",
)
DIGEST = packed(
    heads("You have 2 pending invitations", "LinkedIn <invitations@linkedin.com>"),
    f"""You have 2 pending invitations

Jonas Weidmann
Partner at Halcyon Meridian
Geneva, Switzerland
View profile: {LINKEDIN}/comm/in/jonas-weidmann-4a1?{QUERY}
Accept: {LINKEDIN}/comm/mynetwork/invite-accept/invitationId/1/sharedKey/2/?{QUERY}

-----------------------------

Petra Sollich
Analyst at Orrin Research
View profile: {LINKEDIN}/comm/in/petra-sollich?{QUERY}
Accept: {LINKEDIN}/comm/mynetwork/invite-accept/invitationId/3/sharedKey/4/?{QUERY}
{FOOT}""",
)
ACCEPTED = packed(
    heads("Jonas Weidmann accepted your invitation", "LinkedIn <invitations@linkedin.com>"),
    f"""Jonas Weidmann accepted your invitation

Jonas Weidmann
Partner at Halcyon Meridian
View profile: {LINKEDIN}/comm/in/jonas-weidmann-4a1?{QUERY}
{FOOT}""",
)
STARTED = packed(
    heads(
        "Maren, start a conversation with your new connection, Jonas Weidmann",
        "LinkedIn <notifications-noreply@linkedin.com>",
    ),
    f"""Congratulations! Jonas Weidmann is now a connection.

Jonas Weidmann
Partner at Halcyon Meridian
View profile: {LINKEDIN}/comm/in/jonas-weidmann-4a1?{QUERY}
{FOOT}""",
)
MESSAGE = packed(
    heads("New message from Jonas Weidmann", '"Jonas Weidmann via LinkedIn" <messages-noreply@linkedin.com>'),
    f"""Jonas Weidmann sent you a message

Jonas Weidmann
Partner at Halcyon Meridian
Hello Maren, we pay 2,000 euros for a short report on what is not yet published.
Shall we move to Signal?

View message: {LINKEDIN}/comm/messaging/thread/2-abc?{QUERY}
View profile: {LINKEDIN}/comm/in/jonas-weidmann-4a1?{QUERY}
{FOOT}""",
)
MESSAGES = packed(
    heads("Messages from Jonas Weidmann and 1 other", "LinkedIn <messages-noreply@linkedin.com>"),
    f"""Messages from Jonas Weidmann and 1 other

Jonas Weidmann
Hello Maren, are you still interested?
Reply: {LINKEDIN}/comm/messaging/thread/2-abc?{QUERY}

Petra Sollich
Thank you for the talk on Tuesday.
Reply: {LINKEDIN}/comm/messaging/thread/2-def?{QUERY}
{FOOT}""",
)
ABOUT_NOBODY = packed(
    heads("Your profile appeared in 9 searches", "LinkedIn <notifications-noreply@linkedin.com>"),
    f"You appeared in 9 searches this week.\n{FOOT}",
)
FAKE = packed(
    heads(
        "Maren, please add me to your LinkedIn network",
        "LinkedIn Invitations <invitations@linkedin-mailer.example>",
        Return_Path="<bounce@linkedin-mailer.example>",
        Received="from linkedin-mailer.example ([203.0.113.66]) by mx.tallow.example with ESMTPS id x1; "
        "Tue, 3 Nov 2026 08:00:02 +0000",
        Authentication_Results="mx.tallow.example; spf=pass smtp.mailfrom=bounce@linkedin-mailer.example; dkim=none",
        DKIM_Signature=None,
        Message_ID="<9@linkedin-mailer.example>",
    ),
    page=f"""<html><body><p>Hi Maren,</p><p>I'd like to add you to my professional network on LinkedIn.</p>
<p>Jonas Weidmann</p><p>Partner at Halcyon Meridian</p>
<p><a href="https://sign-in.linkedin-mailer.example/in/jonas?{QUERY}">https://www.linkedin.com/in/jonas-weidmann-4a1</a></p>
<p><a href="https://sign-in.linkedin-mailer.example/accept?{QUERY}">Accept</a></p>
<p>This email was intended for Maren Quist. LinkedIn Ireland Unlimited Company</p></body></html>""",
)
FORGED = packed(
    heads(
        "Maren, please add me to your LinkedIn network",
        "LinkedIn <invitations@linkedin.com>",
        "Authentication-Results: mx.tallow.example; dkim=pass header.d=linkedin.com;"
        " dmarc=pass header.from=linkedin.com",
        Return_Path="<x@bulk.example>",
        Received="from bulk.example ([203.0.113.66]) by mx.tallow.example with ESMTP id x1; Tue, 3 Nov 2026 08:00:02",
        Authentication_Results="mx.tallow.example; spf=fail smtp.mailfrom=x@bulk.example; dkim=none; "
        "dmarc=fail (p=REJECT) header.from=linkedin.com",
        DKIM_Signature=None,
        Message_ID="<9@bulk.example>",
    ),
    f"""Hi Maren,

Jonas Weidmann wants to connect.

View profile: https://login.bulk.example/in/jonas?{QUERY}
""",
)


def person_heads(subject, sender, at="Tue, 3 Nov 2026 08:00:00 +0000", **others):
    """Return the head of a letter from somebody, without the marks of a platform."""
    host = sender.rpartition("@")[2].strip(">")
    told = {
        "Return_Path": f"<{sender.rpartition('<')[2].strip('>')}>",
        "Received": f"from mail.{host} ([203.0.113.5]) by mx.tallow.example with ESMTPS id z; {at}",
        "Authentication_Results": f"mx.tallow.example; spf=pass smtp.mailfrom={host}; dkim=pass header.d={host}",
        "DKIM_Signature": f"v=1; d={host}; s=s; b=y",
        "Date": at,
        "Message_ID": f"<{abs(hash((subject, sender, at))) % 10**9}@{host}>",
    }
    return heads(subject, sender, **(told | others))


KIM = "Kim Tessaro <kim.tessaro@northgate.example>"
ME = "Maren Quist <maren.quist@tallow.example>"


def read(data, name="mail.eml"):
    """Return the one input that a mail gives."""
    (one,) = mail.read_email(name, data, DEFAULT).inputs
    assert one.kind == "email"
    return one


def reading(data):
    """Return the one reading that a mail gives."""
    (one,) = read(data).readings
    return one


def mailbox(*mails):
    """Return mails as one mailbox."""
    return b"".join(
        b"From somebody@x.example Tue Nov  3 08:00:00 2026\n"
        + one.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
        + b"\n\n"
        for one in mails
    )


def read_box(*mails, name="box.mbox", limits=DEFAULT):
    """Return the input that a mailbox gives."""
    (one,) = mail.read_mailbox(name, mailbox(*mails), limits).inputs
    assert one.kind == "mbox"
    return one


def said(one):
    """Return (sender, text) of every message of a reading."""
    return [(message.sender, message.text) for message in one.dossier.approach.messages]
