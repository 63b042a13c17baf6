"""From readings to an answer: everyone is glanced at, and those worth a look are told in full, worst first.

Of an archive only those worth a look are kept, because a list of thousands helps nobody. Whatever the member handed
over on purpose, as a file of its own, is always kept.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Final

from thinklink.dossier import Reading, profile_key
from thinklink.intake.inventory import Intake
from thinklink.realise import ladder
from thinklink.realise.actions import actions_for
from thinklink.recognise import ALONE, Beside, Glance, Known, assess, assess_seen, beside, look_at

from .naming import name_of
from .subject import Subject
from .whole import Answer, Waiting

Glanced = tuple[Reading, Glance]
#: called as (done, of)
Progress = Callable[[int, int], None]
#: gives a glance at each reading, in order, with what is known beside them all
Glancing = Callable[[Sequence[Reading], Beside], Iterable[Glance]]

#: kinds that hold many people whom nobody picked
_ARCHIVES: Final = frozenset({"linkedin_archive", "mbox"})
_SHOWN_BELOW_MEDIUM: Final = 10
_WORRYING: Final = frozenset({"medium", "high"})


def answer_to(  # noqa: PLR0913 - one way to an answer, with everything about it said by name
    intake: Intake,
    readings: Sequence[Reading],
    *,
    given: tuple[str, ...] = (),
    everything: bool = False,
    glancing: Glancing | None = None,
    known: Known | None = None,
) -> Answer:
    """Return the answer to `readings`, which are those of `intake` after several files on one persona were joined.

    `given` holds the inputs as the member named them. With `everything`, nobody in an archive is left out. `glancing`
    gives the glances; without it, one after the other. `known` is a list of known personas to compare with.
    """
    around = beside((reading.dossier for reading in readings), known)
    looks = glancing(readings, around) if glancing else glances(readings, around=around)
    glanced = list(zip(readings, looks, strict=True))
    picked = worst_first(glanced) if everything else _picked(intake, glanced)
    subjects = tuple(subject_of(reading, around) for reading, _ in picked)
    waiting = tuple(_waiting(readings, {subject.reading.dossier.id for subject in subjects}))
    return Answer(subjects, len(glanced), intake.inputs, intake.refused, given, waiting=waiting)


def glances(readings: Sequence[Reading], progress: Progress | None = None, around: Beside = ALONE) -> Iterator[Glance]:
    """Yield a glance at each of `readings`, in order. Little is kept of each, because an archive holds thousands."""
    for done, reading in enumerate(readings):
        if progress:
            progress(done, len(readings))
        yield assess(reading.dossier, around, reading.mails).glance


def subject_of(reading: Reading, around: Beside = ALONE) -> Subject:
    """Return everything there is to say about one reading, with what is known beside it."""
    seen = look_at(reading.dossier, around, reading.mails)
    judged = assess_seen(seen)
    rung, turns, turns_to_flag = ladder.climb_seen(seen)
    actions = actions_for(judged, rung, reading.dossier.answers.already_shared)
    return Subject(reading, judged, rung, turns, turns_to_flag, actions)


def worth_showing(glanced: Iterable[Glanced]) -> tuple[Glanced, ...]:
    """Return those of an archive that deserve a look, worst first.

    Everyone in `medium` or `high`, every known persona, and at most ten in `low` against whom at least one sign speaks.
    """
    ranked = worst_first(glanced)
    worrying = [one for one in ranked if one[1].band in _WORRYING or one[1].known]
    warned = [one for one in ranked if one[1].band == "low" and one[1].warns and not one[1].known]
    return tuple(worst_first([*worrying, *warned[:_SHOWN_BELOW_MEDIUM]]))


def worst_first(glanced: Iterable[Glanced]) -> list[Glanced]:
    """Return the same pairs by score, highest first; equal scores by id, so that the order never depends on chance."""
    return sorted(glanced, key=lambda one: (-one[1].score, one[0].dossier.id))


def _picked(intake: Intake, glanced: Iterable[Glanced]) -> list[Glanced]:
    """Keep what was handed over on purpose, and of archives what is worth showing."""
    purposely: list[Glanced] = []
    by_the_way: list[Glanced] = []
    names = {
        name
        for one in intake.inputs
        if one.kind not in _ARCHIVES
        for reading in one.readings
        for name in _names(reading)
    }
    files = {one.file for one in intake.inputs if one.kind not in _ARCHIVES}
    for one in glanced:
        is_meant = names & _names(one[0]) or files.intersection(one[0].files)
        (purposely if is_meant else by_the_way).append(one)
    return worst_first([*purposely, *worth_showing(by_the_way)])


def _waiting(readings: Iterable[Reading], shown: Collection[str]) -> Iterator[Waiting]:
    for reading in readings:
        if reading.pending and reading.dossier.id not in shown:
            yield Waiting(name_of(reading.dossier) or reading.dossier.id, reading.dossier.approach.started)


def _names(reading: Reading) -> set[str]:
    """Joined readings may keep either id; the key of the profile is the same in both."""
    key = profile_key(reading.dossier.profile.url)
    return {reading.dossier.id, key} if key else {reading.dossier.id}
