"""Archives in LinkedIn's form, put together in memory: the tables as rows, in every packing that occurs."""

from __future__ import annotations

import csv
import io
import zipfile

from thinklink.intake.limits import DEFAULT
from thinklink.intake.linkedin import read_archive
from thinklink.intake.parts import Given, Part

CONNECTIONS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
INVITATIONS = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")
MESSAGES = (
    *("CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS"),
    *("DATE", "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"),
)
PROFILE = ("First Name", "Last Name", "Headline")
PREAMBLE = 'Notes:\n"Some addresses may be missing, see the settings."\n\n'
ME, THEM, THIRD = "robin-sample", "kim-muster", "alex-exempel"
NAMES = {ME: "Robin Sample", THEM: "Kim Muster", THIRD: "Alex Exempel"}


def url(slug):
    return f"https://www.linkedin.com/in/{slug}" if slug else ""


def table(header, rows, *, preamble="", encoding="utf-8", **how):
    out = io.StringIO()
    writer = csv.writer(out, **{"lineterminator": "\n"} | how)
    writer.writerow(header)
    writer.writerows(rows)
    return (preamble + out.getvalue()).encode(encoding)


def connection(slug=THEM, on="08 Feb 2026", **cells):
    first, _, last = NAMES.get(slug, "Ada Voorbeeld").partition(" ")
    row = {"First Name": first, "Last Name": last, "URL": url(slug), "Connected On": on, **cells}
    return tuple(row.get(name, "") for name in CONNECTIONS)


def connections(*rows, preamble=PREAMBLE, **how):
    return table(CONNECTIONS, rows, preamble=preamble, **how)


def invitation(inviter=THEM, invitee=ME, at="1/29/26, 2:37 PM", note="", direction=None):
    way = direction if direction is not None else ("INCOMING" if invitee == ME else "OUTGOING")
    return (NAMES[inviter], NAMES[invitee], at, note, way, url(inviter), url(invitee))


def invitations(*rows, **how):
    return table(INVITATIONS, rows, **how)


def message(sender=THEM, to=(ME,), text="Hello", at="2026-01-30 10:00:00 UTC", thread="t1", **cells):
    row = {
        "CONVERSATION ID": thread,
        "FROM": NAMES.get(sender, "LinkedIn Member"),
        "SENDER PROFILE URL": url(sender),
        "TO": ", ".join(NAMES[one] for one in to),
        "RECIPIENT PROFILE URLS": ",".join(url(one) for one in to),
        "DATE": at,
        "CONTENT": text,
        **cells,
    }
    return tuple(row.get(name, "") for name in MESSAGES)


def messages(*rows, **how):
    return table(MESSAGES, rows, **how)


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def given(data, name="export.zip"):
    return Given(name, (Part(name, data),))


def folder(files, name="export"):
    return Given(name, tuple(Part(path, data) for path, data in files.items()), folder=True)


def read(files, limits=DEFAULT):
    """Return the one input of an archive, and what was refused of it."""
    found = read_archive(given(zipped(files)), limits)
    return found.inputs[0], found.refused


def one_reading(files):
    found, refused = read(files)
    assert refused == ()
    (reading,) = found.readings
    return reading
