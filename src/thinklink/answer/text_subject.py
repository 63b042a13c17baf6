"""One subject as lines of text: what it is, why, how far it has gone, what to do.

Alone on the screen it is told in full. Among several it is told in short, and how each step is done is said once for
all of them, at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from thinklink.realise.actions import ACTIONS
from thinklink.realise.already_answered import OPENING, Step, steps_after, to_write_down, told_already
from thinklink.realise.ladder import RUNGS
from thinklink.recognise import Evidence, WeighedFinding

from .naming import place_words
from .shown import shown_line
from .standing import called, standing
from .subject import Subject
from .text_lines import inside, numbered, section
from .thread import thread_of
from .waterfall import points_words
from .words import BANDS, SENDERS, concern_words, date_words

#: findings told of a subject alone, and of one among several; the page and the JSON have them all
_FINDINGS: Final = 6
_FINDINGS_IN_SHORT: Final = 3
_QUOTE: Final = 150
_STYLES: Final = {"high": "bold red", "medium": "bold yellow", "low": "bold green", "insufficient": "bold"}


def subject_in_full(subject: Subject) -> Iterator[RenderableType]:
    """Draw everything about one subject."""
    yield _heading(subject)
    yield from _known(subject)
    yield from (inside(Text(line)) for line in _meaning(subject))
    steps = steps_after(shared_by(subject))
    yield from section("Why", _reasons(subject, _FINDINGS))
    yield from section("How far it has gone", _ladder(subject))
    yield from section("You already answered: what helps now", _already(subject, steps))
    yield from section("Then" if steps else "What to do now, in this order", _actions(subject, steps))


def subject_in_short(subject: Subject, number: int) -> Iterator[RenderableType]:
    """Draw one subject among several, `number` in the list, without saying how each step is done."""
    yield _heading(subject, number)
    yield from _known(subject)
    yield inside(Text(" ".join((*standing(subject), concern_words(subject.assessment)))))
    yield from (inside(line) for line in _reasons(subject, _FINDINGS_IN_SHORT))
    if subject.rung is not None:
        yield inside(Text(f"Step {subject.rung} of {len(RUNGS) - 1}: {RUNGS[subject.rung]}."))
    steps = steps_after(shared_by(subject))
    yield from section("You already answered: what helps now", _already(subject, steps))
    yield inside(Text(_in_a_row(subject, steps)))


def one_line(subject: Subject, width: int) -> Text:
    """Draw a subject as one line of an overview: the band, as wide as the widest, the name, the heaviest reason."""
    band = subject.assessment.band
    line = Text.assemble((f"{BANDS[band].name:<{width}}  ", _STYLES[band]), (called(subject), "bold"))
    if subject.assessment.known_as:
        return line.append(": on a list of known personas")
    reason = subject.assessment.heaviest
    return line.append(f": {_small(shown_line(reason))}") if reason else line


def shared_by(subject: Subject) -> tuple[str, ...]:
    """Return what the member shared, as far as anything is to be done about it."""
    return () if "nothing_needed" in subject.actions else subject.reading.dossier.answers.already_shared


def _heading(subject: Subject, number: int | None = None) -> Text:
    band = BANDS[subject.assessment.band]
    heading = Text(f"{number}. " if number else "").append(called(subject), style="bold")
    return heading.append(f"  {band.name.upper()}: {band.headline}.", style=_STYLES[subject.assessment.band])


def _known(subject: Subject) -> Iterator[RenderableType]:
    """Say first that the persona stands on a list: that is no matter of points."""
    if said := subject.assessment.known_as:
        yield inside(Text(shown_line(said), style="bold"))


def _meaning(subject: Subject) -> Iterator[str]:
    judged = subject.assessment
    yield from filter(None, [" ".join(standing(subject))])
    yield " ".join(filter(None, (judged.why_insufficient, BANDS[judged.band].meaning, concern_words(judged))))


def _reasons(subject: Subject, most: int) -> Iterator[RenderableType]:
    findings = [one for one in subject.assessment.findings if one.finding.says != subject.assessment.known_as]
    quoted: set[Evidence] = set()
    for found in findings[:most]:
        yield _reason(subject, found, quoted)
    if len(findings) > most:
        yield Text(f"and {len(findings) - most} more: add --format html --out answer.html to see all.")


def _reason(subject: Subject, found: WeighedFinding, quoted: set[Evidence]) -> Table:
    """Draw one finding with the first of its quotes that does not stand above already."""
    row = Table.grid(padding=(0, 1))
    row.add_column(width=5, no_wrap=True)
    row.add_column(overflow="fold")
    said = Text(shown_line(found.finding.says))
    for evidence in [one for one in found.finding.evidence if one not in quoted][:1]:
        quoted.add(evidence)
        source = place_words(subject.reading, evidence.source)
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
        yield numbered(number, f"{action.title}.", action.how)


def _already(subject: Subject, steps: tuple[Step, ...]) -> Iterator[RenderableType]:
    if not steps:
        return
    yield Text(OPENING)
    for number, step in enumerate(steps, start=1):
        yield numbered(number, f"{step.title}.", step.how)
    yield Text(f"Write down: {'; '.join(to_write_down(shared_by(subject)))}.")


def _in_a_row(subject: Subject, steps: tuple[Step, ...]) -> str:
    """Name what is to be done, one after the other; how to do it is said once, at the end."""
    titles = [ACTIONS[key].title for key in subject.actions if key not in told_already(steps)]
    if len(titles) == 1:
        return f"{titles[0]}."
    return f"{'Then' if steps else 'Do now'}: {'; '.join(_small(title) for title in titles)}."


def _small(words: str) -> str:
    """Let a sentence go on after a colon: only its first letter changes, and no final full stop stays."""
    return (words[:1].lower() + words[1:]).removesuffix(".")
