"""The answer for a terminal: what it is, why, what to do, and the commands that come next, last on the screen.

Everything is said in words, so that nothing is lost without colour, when piped, or when read aloud. Only lines are
drawn, never boxes. A stranger's text passes `shown` before it reaches the terminal, which it could otherwise steer.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from thinklink.realise.actions import ACTIONS
from thinklink.realise.already_answered import steps_after, told_already

from .naming import input_name
from .next_steps import commands_for, next_commands, not_saved, whole_page
from .not_checked import not_checked, refused_words
from .shown import shown_line
from .standing import called, waiting_words
from .text_lines import commands, inside, numbered, section
from .text_subject import one_line, shared_by, subject_in_full, subject_in_short
from .whole import Answer
from .words import BANDS, KINDS, NO_EVIDENCE, caveat, counted, counts_words


def as_text(answer: Answer) -> Group:
    """Return the whole answer as lines for a `rich` console of any width, to be printed with `crop=False`."""
    return Group(*_whole(answer))


def _whole(answer: Answer) -> Iterator[RenderableType]:
    yield from _top(answer)
    yield from _several(answer) if len(answer.subjects) > 1 else _alone(answer)
    yield from section("Invitations that wait for your answer", map(Text, waiting_words(answer)))
    yield from section("Keep in mind", [Text(caveat())] if answer.subjects else [])
    yield from section("Not checked", map(Text, not_checked(answer)))
    yield from section("Could not be read", map(Text, refused_words(answer)))
    if answer.subjects:
        yield from section("Next", _next(answer))


def _top(answer: Answer) -> Iterator[RenderableType]:
    for one in answer.inputs:
        counts = counts_words(one.counts)
        kind = KINDS.get(one.kind, one.kind.replace("_", " "))
        yield Text(f"Read {input_name(one.file)}: {kind}{', ' if counts else ''}{counts}.", style="dim")
    if answer.known_list:
        yield Text(shown_line(answer.known_list), style="dim")
    if answer.has_archive:
        looked_at = counted(answer.looked_at, "person was", "people were")
        needing = counted(answer.needing_a_look, "needs a closer look", "need a closer look")
        yield Text(f"{looked_at} looked at. {needing}.", style="bold")
    if not answer.subjects:
        yield Text(NO_EVIDENCE)


def _alone(answer: Answer) -> Iterator[RenderableType]:
    for subject in answer.subjects:
        yield Text()
        yield from subject_in_full(subject)


def _several(answer: Answer) -> Iterator[RenderableType]:
    """First everyone in a line each, then one after the other, then how the steps are done, once for all."""
    width = max(len(BANDS[subject.assessment.band].name) for subject in answer.subjects)
    yield Text()
    for number, subject in enumerate(answer.subjects, start=1):
        yield inside(Text(f"{number:>2}. ").append_text(one_line(subject, width)))
    for number, subject in enumerate(answer.subjects, start=1):
        yield Text()
        yield from subject_in_short(subject, number)
        if subject.assessment.band != "low" or subject.assessment.known_as:
            yield from map(inside, commands(commands_for(answer, subject), not_saved(answer)))
    yield from section("How to do it", _how(answer))


def _next(answer: Answer) -> Iterator[RenderableType]:
    """Say last what to run now, because the end is what stands on the screen; of several, for the first."""
    if len(answer.subjects) > 1:
        yield from commands(whole_page(answer))
        yield Text(f"Begin with 1, {called(answer.subjects[0])}.")
    yield from commands(next_commands(answer), not_saved(answer))


def _how(answer: Answer) -> Iterator[RenderableType]:
    """Say how each step is done that somebody in this answer calls for, in the one order of the table."""
    called_for: set[str] = set()
    for subject in answer.subjects:
        called_for |= set(subject.actions) - told_already(steps_after(shared_by(subject)))
    for number, action in enumerate((ACTIONS[key] for key in ACTIONS if key in called_for), start=1):
        yield numbered(number, f"{action.title}.", action.how)
