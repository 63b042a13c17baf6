"""One approach made by hand, with everything in it that a pack must keep, mask or show."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from thinklink.answer import Subject
from thinklink.dossier import Advert, Answers, Approach, Dossier, Firm, Message, Post, Profile, Reading, message_place
from thinklink.recognise import Assessment, Evidence, Finding, WeighedFinding
from thinklink.report import Masks, make_pack, shipped_routes

MADE_AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
PERSONA, COLLEAGUE = "Jonas Weidlich", "Maria Lopez"
TOKEN = "AQEx9SecretValue"  # noqa: S105 - made up, and the tests look that it is gone
FIRST = (
    "Your work on tidal sensors is well known. A short report pays 3,000 EUR.\n"
    f"See https://www.linkedin.com/comm/in/jonas?midToken={TOKEN}&trk=eml-email and https://firm.example/offer"
)
OWN = "Thank you. Reach me at anna@office.example or 07700 900123. Maria Lopez knows more."
MOVE = "Please write to j.weidlich@firm.example or +44 7700 900999 instead. Keep this between us."
THIRD = "Hello both, I am in. My number is 07700 900456."
ECHO = "Then I write to anna@office.example and bring Lopez in."
MESSAGES = (
    Message(sender="persona", text=FIRST, at="2026-03-02T14:03:22Z", channel="linkedin"),
    Message(sender="member", text=OWN, at="2026-03-03T08:10", channel="linkedin", attachments=("Maria_Lopez_CV.pdf",)),
    Message(sender="persona", text=MOVE, at="2026-03-03", channel="whatsapp"),
    Message(sender="other", who=COLLEAGUE, text=THIRD, at="2026-03-04T09:00+02:00"),
    Message(sender="persona", text=ECHO),
)


def subject(*texts: str, messages: tuple[Message, ...] = MESSAGES, name: str = PERSONA, **answers: object) -> Subject:
    """Return a subject in `high`; `texts`, where given, are the persona's messages in place of `messages`."""
    said = tuple(Message(sender="persona", text=text) for text in texts) or messages
    dossier = Dossier(
        id="jonas-weidlich",
        platform="linkedin",
        profile=Profile(
            url=f"https://www.linkedin.com/in/jonas-weidlich?trk={TOKEN}",
            name=name,
            headline="Adviser",
            location="Somewhere",
            languages=("One",),
            experience=(Post(organisation="Firm Example", title="Director", start="2024", end=None),),
        ),
        approach=Approach(
            channel="invitation", started="2026-03-01", accepted=True, advert=Advert(title="Analyst"), messages=said
        ),
        answers=Answers(already_shared=("cv",), hurry=True, offered=("paid_report",), **answers),
        firm=Firm(name="Firm Example", registered="not_found"),
    )
    sources = {message_place(index): f"messages.csv:{index + 2}" for index in range(len(said))}
    reading = Reading(dossier, {**sources, "profile": "Connections.csv:5", "approach": "Invitations.csv:2"})
    return Subject(reading, assessment(said[0].text), 5, (), 1, ("keep_evidence", "report"))


def assessment(text: str) -> Assessment:
    quote = text.split("\n", maxsplit=1)[0][:80]
    finding = Finding("offer.out_of_proportion", "They offer a lot.", (Evidence(message_place(0), quote),))
    weighed = WeighedFinding(finding, 1.4, 1.0, 1.8, "Pay out of proportion", "a source")
    return Assessment("high", 0.93, "intelligence", True, (weighed,), -3.0)


def pack_of(one: Subject | None = None, masks: Masks | None = None, country: str = "GB", status: str = "serving"):
    return make_pack(
        one or subject(),
        made_at=MADE_AT,
        files=[("some/folder/archive.zip", "ab" * 32, 123_456)],
        route=shipped_routes().route(country=country, status=status, concern="intelligence"),
        masks=masks or Masks(seal="a seal"),
    )


def quoting(one: Subject, place: str, quote: str) -> Subject:
    """Return `one` with a single finding that quotes `quote` at `place`."""
    finding = Finding("some.hallmark", "They say something.", (Evidence(place, quote),))
    weighed = WeighedFinding(finding, 1.0, 0.5, 1.5, "A label", "a source")
    return replace(one, assessment=replace(one.assessment, findings=(weighed,)))
