"""From readings to an answer: everyone is assessed, and those worth a look are told in full, worst first.

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
from thinklink.recognise import Assessment, assess

from .naming import name_of
from .subject import Subject
from .whole import Answer, Waiting

Assessed = tuple[Reading, Assessment]
#: called as (done, of)
Progress = Callable[[int, int], None]

_ARCHIVE: Final = "linkedin_archive"
_SHOWN_BELOW_MEDIUM: Final = 10
_WORRYING: Final = frozenset({"medium", "high"})


def answer_to(
    intake: Intake,
    readings: Sequence[Reading],
    *,
    given: tuple[str, ...] = (),
    everything: bool = False,
    progress: Progress | None = None,
) -> Answer:
    """Return the answer to `readings`, which are those of `intake` after several files on one persona were joined.

    `given` holds the inputs as the member named them. With `everything`, nobody in an archive is left out.
    """
    assessed = [(reading, assess(reading.dossier)) for reading in _counted(readings, progress)]
    picked = worst_first(assessed) if everything else _picked(intake, assessed)
    subjects = tuple(subject_of(reading, judged) for reading, judged in picked)
    waiting = tuple(_waiting(readings, {subject.reading.dossier.id for subject in subjects}))
    return Answer(subjects, len(assessed), intake.inputs, intake.refused, given, waiting=waiting)


def subject_of(reading: Reading, assessment: Assessment | None = None) -> Subject:
    """Return everything there is to say about one reading; assesses it unless that was done already."""
    judged = assessment or assess(reading.dossier)
    rung, turns, turns_to_flag = ladder.climb(reading.dossier)
    actions = actions_for(judged, rung, reading.dossier.answers.already_shared)
    return Subject(reading, judged, rung, turns, turns_to_flag, actions)


def worth_showing(assessed: Iterable[Assessed]) -> tuple[Assessed, ...]:
    """Return those of an archive that deserve a look, worst first.

    Everyone in `medium` or `high`, and at most ten in `low` against whom at least one sign speaks.
    """
    ranked = worst_first(assessed)
    worrying = [one for one in ranked if one[1].band in _WORRYING]
    warned = [one for one in ranked if one[1].band == "low" and _warns(one[1])]
    return tuple(worst_first([*worrying, *warned[:_SHOWN_BELOW_MEDIUM]]))


def worst_first(assessed: Iterable[Assessed]) -> list[Assessed]:
    """Return the same pairs by score, highest first; equal scores by id, so that the order never depends on chance."""
    return sorted(assessed, key=lambda one: (-one[1].score, one[0].dossier.id))


def _picked(intake: Intake, assessed: Iterable[Assessed]) -> list[Assessed]:
    """Keep what was handed over on purpose, and of archives what is worth showing."""
    purposely: list[Assessed] = []
    by_the_way: list[Assessed] = []
    names = {
        name for one in intake.inputs if one.kind != _ARCHIVE for reading in one.readings for name in _names(reading)
    }
    for one in assessed:
        (purposely if names & _names(one[0]) else by_the_way).append(one)
    return worst_first([*purposely, *worth_showing(by_the_way)])


def _waiting(readings: Iterable[Reading], shown: Collection[str]) -> Iterator[Waiting]:
    for reading in readings:
        if reading.pending and reading.dossier.id not in shown:
            yield Waiting(name_of(reading.dossier) or reading.dossier.id, reading.dossier.approach.started)


def _names(reading: Reading) -> set[str]:
    """Joined readings may keep either id; the key of the profile is the same in both."""
    key = profile_key(reading.dossier.profile.url)
    return {reading.dossier.id, key} if key else {reading.dossier.id}


def _counted(readings: Sequence[Reading], progress: Progress | None) -> Iterable[Reading]:
    for done, reading in enumerate(readings):
        if progress:
            progress(done, len(readings))
        yield reading


def _warns(assessment: Assessment) -> bool:
    return any(found.strength > 0 for found in assessment.findings)
