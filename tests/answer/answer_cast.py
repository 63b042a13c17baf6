"""The people in the tests of the answer room: whole subjects, made by hand, so that no rule needs to be right."""

from __future__ import annotations

from dataclasses import replace
from math import exp

from thinklink.answer import Answer, Subject
from thinklink.dossier import Answers, Approach, Dossier, Message, Profile, Reading, message_place
from thinklink.intake.inventory import Input, Refusal
from thinklink.realise.actions import actions_for
from thinklink.realise.ladder import Turn
from thinklink.recognise import Assessment, Evidence, Finding, WeighedFinding

_SAYS = "They offer far more money than such a report is worth."
CLARE_WROTE = (
    "Hello, I came across your profile and was struck by your work. I act for a private client, Marlow Quay Advisory.",
    "We would pay 2,500 euros for a short report on supply routes. It is a one-off chance.",
    "Could we go on by Signal? My number is on https://marlowquay.example/clare",
    "What is not yet published would be worth much more to the client.",
)


def finding(
    hallmark: str = "offer.out_of_proportion",
    label: str = "Pay out of proportion",
    strength: float = 1.4,
    evidence: tuple[tuple[str, str], ...] = ((message_place(2), "2,500 euros for a short report"),),
    says: str = _SAYS,
) -> WeighedFinding:
    quoted = tuple(Evidence(source, quote) for source, quote in evidence)
    return WeighedFinding(
        Finding(hallmark, says, quoted),
        strength,
        strength - 0.5,
        strength + 0.5,
        label,
        "Security Institute Quarterly, 2021",
    )


def assessment(*findings: WeighedFinding, band="high", base=-3.0, concern="intelligence", why="") -> Assessment:
    total = base + sum(found.strength for found in findings)
    return Assessment(band, 1 / (1 + exp(-total)), concern, band == "high", findings, base, why)


def clare(shared: tuple[str, ...] = (), wrote: tuple[str, ...] = CLARE_WROTE) -> Subject:
    """A planted approach: four messages from her, one from the member, rung 7."""
    texts = [
        ("persona", wrote[0]),
        ("member", "Thank you. What is it about?"),
        *(("persona", text) for text in wrote[1:]),
    ]
    messages = tuple(
        Message(sender=sender, text=text, at=f"2026-02-{10 + index:02d}T09:0{index}:00Z")
        for index, (sender, text) in enumerate(texts)
    )
    dossier = Dossier(
        id="clare-pembury-example",
        platform="linkedin",
        profile=Profile(name="Clare Pembury", url="https://www.linkedin.com/in/clare-pembury-example"),
        approach=Approach(channel="message", started="2026-02-08", accepted=True, messages=messages),
        answers=Answers(already_shared=shared),
    )
    places = {message_place(index): f"messages.csv:{index + 2}" for index in range(len(messages))}
    judged = assessment(
        finding(),
        finding("asks.unpublished", "Asks for what is not published", 1.9, ((message_place(4), "not yet published"),)),
        finding("channel.moved", "Wants another channel", 0.8, ((message_place(3), "go on by Signal"),)),
        finding("firm.unnamed", "Client not named", 0.3, ((message_place(0), "a private client"),)),
        finding("eases.known", "You know them", -0.4, (("answers.know_them", "met once"),), "You have met them once."),
    )
    turns = tuple(Turn(index, rung, 0.1 + index / 5) for index, rung in enumerate((0, 0, 5, 5, 7)[: len(messages)]))
    return Subject(Reading(dossier, places, "persona"), judged, 7, turns, 3, actions_for(judged, 7, shared))


def subject(band: str, name: str = "Rowan Ashby", *, score: float = 0.1, why: str = "") -> Subject:
    """Somebody in `band` who wrote one message, with no finding at all."""
    judged = replace(assessment(band=band, concern="none", why=why), score=score)
    message = Message(sender="persona", text="Good to meet you at the fair. See you next year.", at="2025-06")
    dossier = Dossier(
        id=name.lower().replace(" ", "-"), profile=Profile(name=name), approach=Approach(messages=(message,))
    )
    return Subject(Reading(dossier), judged, None, (), None, actions_for(judged, None))


def archive_answer() -> Answer:
    """An archive of 120 people, of whom four are shown."""
    subjects = (
        clare(),
        subject("medium", "Rowan Ashby", score=0.5),
        subject("low", "Ines Holt"),
        subject("low", "Tom Reed"),
    )
    counts = {"connections": 118, "invitations": 6, "messages": 240}
    archive = Input("archive.zip", "linkedin_archive", (), counts, ("Logins.csv", "Email Addresses.csv"))
    refused = (Refusal("holiday.pdf", "This PDF is locked with a password."),)
    return Answer(subjects, 120, (archive,), refused, ("archive.zip",))


def pasted_answer(shared: tuple[str, ...] = (), given: tuple[str, ...] = ("message.txt",)) -> Answer:
    """One pasted conversation with the planted approach."""
    return Answer((clare(shared),), 1, (Input(given[0], "pasted_chat", (), {"messages": 5}),), (), given)
