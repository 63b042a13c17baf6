"""The answer for a terminal: what it is, why, what to do, and the commands that come next, last on the screen.

Everything is said in words, so that nothing is lost without colour, when piped, or when read aloud. Only lines are
drawn, never boxes. A stranger's text passes `shown` before it reaches the terminal, which it could otherwise steer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from thinklink.realise.actions import ACTIONS
from thinklink.realise.already_answered import OPENING, Step, steps_after, to_write_down, told_already
from thinklink.realise.ladder import RUNGS
from thinklink.recognise import Evidence, WeighedFinding

from .next_steps import Command, commands_for, next_commands, not_saved
from .not_checked import not_checked, refused_words
from .shown import shown_line
from .standing import called, standing, waiting_words
from .subject import Subject
from .thread import thread_of
from .waterfall import points_words
from .whole import Answer
from .words import BANDS, CAVEAT, KINDS, NO_EVIDENCE, SENDERS, concern_words, counted, counts_words, date_words

#: findings told in full for each subject; the page and the JSON have them all
_FINDINGS: Final = 6
_QUOTE: Final = 150
_BAND_STYLES: Final = {"high": "bold red", "medium": "bold yellow", "low": "bold green", "insufficient": "bold"}


def as_text(answer: Answer) -> Group:
    """Return the whole answer as lines for a `rich` console of any width."""
    return Group(*_whole(answer))


def _whole(answer: Answer) -> Iterator[RenderableType]:
    yield from _top(answer)
    for number, subject in enumerate(answer.subjects, start=1):
        yield Text()
        several = len(answer.subjects) > 1
        yield from _subject(subject, number if several else None)
        yield from _section("Next for them", _commands(commands_for(answer, subject) if several else ()))
    yield from _section("Invitations that wait for your answer", (Text(line) for line in waiting_words(answer)))
    yield from _section("Keep in mind", iter([Text(CAVEAT)] if answer.subjects else []))
    yield from _section("Not checked", (Text(line) for line in not_checked(answer)))
    yield from _section("Could not be read", (Text(line) for line in refused_words(answer)))
    if len(answer.subjects) == 1:
        yield from _section("Next", _commands(next_commands(answer), not_saved(answer)))


def _top(answer: Answer) -> Iterator[RenderableType]:
    for one in answer.inputs:
        counts = counts_words(one.counts)
        kind = KINDS.get(one.kind, one.kind.replace("_", " "))
        yield Text(f"Read {shown_line(one.file, 120)}: {kind}{', ' if counts else ''}{counts}.", style="dim")
    if answer.has_archive:
        looked_at = counted(answer.looked_at, "person was", "people were")
        needing = counted(answer.needing_a_look, "needs a closer look", "need a closer look")
        yield Text(f"{looked_at} looked at. {needing[:1].upper()}{needing[1:]}.", style="bold")
    if not answer.subjects:
        yield Text(NO_EVIDENCE)


def _subject(subject: Subject, number: int | None) -> Iterator[RenderableType]:
    band = BANDS[subject.assessment.band]
    heading = Text(f"{number}. " if number else "")
    heading.append(called(subject), style="bold")
    heading.append("  ")
    heading.append(f"{band.name.upper()}: {band.headline}.", style=_BAND_STYLES[subject.assessment.band])
    yield heading
    yield from (_inside(Text(line)) for line in _meaning(subject))
    yield from _section("Why", _reasons(subject))
    yield from _section("How far it has gone", _ladder(subject))
    shared = () if "nothing_needed" in subject.actions else subject.reading.dossier.answers.already_shared
    steps = steps_after(shared)
    yield from _section("You already answered: what helps now", _already(steps, shared))
    yield from _section("Then" if steps else "What to do now, in this order", _actions(subject, steps))


def _meaning(subject: Subject) -> Iterator[str]:
    judged = subject.assessment
    yield " ".join(standing(subject))
    yield " ".join(filter(None, (judged.why_insufficient, BANDS[judged.band].meaning, concern_words(judged))))


def _reasons(subject: Subject) -> Iterator[RenderableType]:
    findings = subject.assessment.findings
    quoted: set[Evidence] = set()
    for found in findings[:_FINDINGS]:
        yield _reason(subject, found, quoted)
    if len(findings) > _FINDINGS:
        yield Text(f"and {len(findings) - _FINDINGS} more: add --format html --out answer.html to see all.")


def _reason(subject: Subject, found: WeighedFinding, quoted: set[Evidence]) -> Table:
    """Draw one finding with the first of its quotes that does not stand above already."""
    row = Table.grid(padding=(0, 1))
    row.add_column(width=5, no_wrap=True)
    row.add_column(overflow="fold")
    said = Text(shown_line(found.finding.says))
    for evidence in [one for one in found.finding.evidence if one not in quoted][:1]:
        quoted.add(evidence)
        source = shown_line(subject.reading.source_of(evidence.source), 80)
        said.append(f"\n“{shown_line(evidence.quote, _QUOTE)}”", style="italic")
        said.append(f" ({source})" if source else "", style="dim")
    row.add_row(Text(points_words(found.strength), style="red" if found.strength > 0 else "green"), said)
    return row


def _ladder(subject: Subject) -> Iterator[RenderableType]:
    if subject.rung is None:
        return
    yield Text(f"Step {subject.rung} of {len(RUNGS) - 1}: {RUNGS[subject.rung]}.")
    for said in thread_of(subject):
        if said.climbs_to is not None:
            when = date_words(said.at) or f"message {said.index + 1}"
            words = shown_line("".join(passage.text for passage in said.passages), 90)
            yield Text(f"{when}: step {said.climbs_to}, {RUNGS[said.climbs_to]}. {SENDERS[said.sender]}: “{words}”")
    if subject.turns_to_flag:
        yield Text(f"The signs first added up at message {subject.turns_to_flag} from them.")


def _actions(subject: Subject, steps: tuple[Step, ...]) -> Iterator[RenderableType]:
    left = [ACTIONS[key] for key in subject.actions if key not in told_already(steps)]
    for number, action in enumerate(left, start=1):
        yield _numbered(number, f"{action.title}.", action.how)


def _already(steps: tuple[Step, ...], shared: tuple[str, ...]) -> Iterator[RenderableType]:
    if not steps:
        return
    yield Text(OPENING)
    for number, step in enumerate(steps, start=1):
        yield _numbered(number, f"{step.title}.", step.how)
    yield Text(f"Write down: {'; '.join(to_write_down(shared))}.")


def _commands(commands: tuple[Command, ...], first: str = "") -> Iterator[RenderableType]:
    if commands and first:
        yield Text(first)
    for command in commands:
        yield Text(f"{command.purpose}:")
        # A command is never broken over lines by us: the terminal may wrap it, and it still copies as one.
        yield Text(f"  {command.line}", style="bold", no_wrap=True, overflow="ignore")


def _section(title: str, lines: Iterator[RenderableType]) -> Iterator[RenderableType]:
    held = list(lines)
    if held:
        yield Text()
        yield Text(title, style="bold underline")
        yield from (_inside(line) for line in held)


def _inside(line: RenderableType) -> Padding:
    return Padding(line, (0, 0, 0, 2))


def _numbered(number: int, title: str, how: str) -> Table:
    row = Table.grid(padding=(0, 1))
    row.add_column(width=3, justify="right", no_wrap=True)
    row.add_column(overflow="fold")
    said = Text.assemble((title, "bold"), f" {how.replace('`', '')}")
    row.add_row(f"{number}.", said)
    return row
