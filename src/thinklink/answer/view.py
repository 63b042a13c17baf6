"""What the page shows of one subject, gathered from the other parts, so that the templates only lay out."""

from __future__ import annotations

from dataclasses import dataclass

from thinklink.realise.actions import ACTIONS, Action
from thinklink.realise.already_answered import OPENING, Step, steps_after, to_write_down, told_already
from thinklink.realise.ladder import RUNGS
from thinklink.recognise import Assessment, WeighedFinding

from .naming import input_name, place_words
from .next_steps import Command, commands_for
from .standing import called, standing
from .subject import Subject
from .thread import Said, first_reached, reached_before, thread_of
from .waterfall import Bar, interval_words, points_words, waterfall_of
from .whole import Answer
from .words import BANDS, KINDS, NO_EVIDENCE, SENDERS, BandWords, concern_words, counted, counts_words, date_words

#: the width of the drawing of a waterfall, in its own units
WIDTH = 200.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """One row of the waterfall with its places on the drawing, from 0 to `WIDTH`."""

    bar: Bar
    points: str
    interval: str
    medium: float
    high: float
    zero: float
    start: float
    length: float
    from_low: float | None
    to_high: float | None
    number: int | None


@dataclass(frozen=True, slots=True)
class Found:
    """One finding with its quotes and where each stands in the member's own file."""

    number: int
    finding: WeighedFinding
    points: str
    quotes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung of the ladder: reached or not, whether it is the last one reached, and by which message."""

    number: int
    name: str
    reached: bool
    here: bool
    by: str


@dataclass(frozen=True, slots=True)
class Line:
    """One message of the conversation, with its sender and time in words."""

    said: Said
    sender: str
    when: str
    climbs: str


@dataclass(frozen=True, slots=True)
class View:
    """Everything the page shows of one subject."""

    number: int
    subject: Subject
    name: str
    band: BandWords
    band_key: str
    concern: str
    #: the sentence of the heaviest sign that warns, if any
    heaviest: str
    #: on which list of known personas it stands; empty where it is on none
    known: str
    standing: tuple[str, ...]
    actions: tuple[Action, ...]
    opening: str
    steps: tuple[Step, ...]
    write_down: tuple[str, ...]
    rows: tuple[Drawn, ...]
    found: tuple[Found, ...]
    rungs: tuple[Rung, ...]
    lines: tuple[Line, ...]
    commands: tuple[Command, ...]
    medium_from: str
    high_from: str


def view_of(answer: Answer, subject: Subject, number: int) -> View:
    """Return what is shown of `subject`, which stands at `number` (from 1) on the page."""
    judged = subject.assessment
    shared = () if "nothing_needed" in subject.actions else subject.reading.dossier.answers.already_shared
    steps = steps_after(shared)
    return View(
        number=number,
        subject=subject,
        name=called(subject),
        band=BANDS[judged.band],
        band_key=judged.band,
        concern=concern_words(judged),
        heaviest=judged.known_as or judged.heaviest,
        known=judged.known_as,
        standing=standing(subject),
        actions=tuple(ACTIONS[key] for key in subject.actions if key not in told_already(steps)),
        opening=OPENING,
        steps=steps,
        write_down=to_write_down(shared),
        rows=_rows(subject),
        found=tuple(_found(subject, each, place) for place, each in enumerate(judged.findings, start=1)),
        rungs=_rungs(subject),
        lines=tuple(_line(said) for said in thread_of(subject)),
        commands=commands_for(answer, subject) if len(answer.subjects) > 1 and _needs_a_step(judged) else (),
        medium_from=points_words(waterfall_of(judged).medium_from),
        high_from=points_words(waterfall_of(judged).high_from),
    )


def _needs_a_step(judged: Assessment) -> bool:
    return judged.band != "low" or bool(judged.known_as)


def headline(answer: Answer) -> str:
    """Return the first line of the page: the answer in one sentence."""
    needing = answer.needing_a_look
    if answer.has_archive:
        who = counted(answer.looked_at, "person", "people")
        return (
            f"{needing:,} of {who} need{'s' if needing == 1 else ''} a closer look"
            if needing
            else f"Nobody among {who} stood out"
        )
    if len(answer.subjects) == 1:
        judged = answer.subjects[0].assessment
        return "On a list of known personas" if judged.known_as else BANDS[judged.band].headline
    return (
        f"{needing:,} of {len(answer.subjects):,} need a closer look" if answer.subjects else NO_EVIDENCE.split(".")[0]
    )


def reads(answer: Answer) -> tuple[tuple[str, str, str], ...]:
    """Return, for each input, its name, its kind and what was counted in it, in words."""
    return tuple(
        (
            input_name(one.file),
            KINDS.get(one.kind, one.kind.replace("_", " ")),
            counts_words(one.counts),
        )
        for one in answer.inputs
    )


def _rows(subject: Subject) -> tuple[Drawn, ...]:
    waterfall = waterfall_of(subject.assessment)
    drawn, number = [], 0
    for bar in waterfall.bars:
        number += bar.found is not None
        left, right = sorted((waterfall.place(bar.before, WIDTH), waterfall.place(bar.after, WIDTH)))
        ends = [None if end is None else waterfall.place(bar.before + end, WIDTH) for end in (bar.low, bar.high)]
        drawn.append(
            Drawn(
                bar=bar,
                points=points_words(bar.points),
                interval=interval_words(bar),
                medium=waterfall.place(waterfall.medium_from, WIDTH),
                high=waterfall.place(waterfall.high_from, WIDTH),
                zero=waterfall.place(0.0, WIDTH),
                start=left,
                length=round(max(right - left, 0.8), 2),
                from_low=ends[0],
                to_high=ends[1],
                number=number if bar.found else None,
            )
        )
    return tuple(drawn)


def _found(subject: Subject, found: WeighedFinding, number: int) -> Found:
    quotes = tuple(
        (evidence.quote, place_words(subject.reading, evidence.source)) for evidence in found.finding.evidence
    )
    return Found(number, found, points_words(found.strength), quotes)


def _rungs(subject: Subject) -> tuple[Rung, ...]:
    if subject.rung is None:
        return ()
    before = reached_before(subject)
    reached = first_reached(subject.turns, before)
    messages = subject.reading.dossier.approach.messages
    by = {
        number: _message_words(index, messages[index].at) for number, index in reached.items() if index < len(messages)
    }
    if before:
        by[before] = "by your answers or the advert"
    return tuple(
        Rung(number, name, number in by or number == 0, number == subject.rung, by.get(number, ""))
        for number, name in enumerate(RUNGS)
    )


def _message_words(index: int, at: str | None) -> str:
    return f"message {index + 1}, {date_words(at)}" if at else f"message {index + 1}"


def _line(said: Said) -> Line:
    climbs = "" if said.climbs_to is None else f"Step {said.climbs_to}: {RUNGS[said.climbs_to]}"
    return Line(said, said.who or SENDERS[said.sender], date_words(said.at), climbs)
