"""Which persona a command is about, and what the member's answers add, before anything is made of it."""

from __future__ import annotations

import json
from pathlib import Path

import click

from thinklink.answer import Answer, Subject
from thinklink.answer.questions import with_answers
from thinklink.dossier import Answers, NotADossier, Reading, dossier_from_json, profile_key

_WORRYING = frozenset({"medium", "high"})
_LISTED = 8


def pick(answer: Answer, persona: str | None) -> Subject:
    """Return the one subject meant by `persona`: a key, an address or a name; without it the worst, if it worries.

    Raises `click.UsageError`, one sentence that lists the candidates, where nobody or several fit.
    """
    if not answer.subjects:
        raise click.UsageError("There is nobody in these files to report.")
    if persona is None:
        return _worst(answer)
    found = [subject for subject in answer.subjects if _is(subject, persona)]
    if len(found) != 1:
        said = "Nobody" if not found else "More than one person"
        raise click.UsageError(f"{said} in these files fits {persona!r}; there are: {_candidates(answer)}.")
    return found[0]


def answers_from(path: str | None) -> Answers | None:
    """Return the answers in the JSON file `path`: an object of answers, or a dossier that holds some.

    Raises `click.UsageError`, one sentence, where the file cannot be read or does not fit.
    """
    if path is None:
        return None
    try:
        value = json.loads(Path(path).read_text("utf-8-sig"))
    except OSError as error:
        raise click.UsageError(f"{path} cannot be read: {error.strerror or error}.") from None
    except (ValueError, RecursionError):
        raise click.UsageError(f"{path} is not a JSON file.") from None
    whole = value if isinstance(value, dict) and "id" in value else {"id": "answers", "answers": value}
    try:
        return dossier_from_json(whole).answers
    except NotADossier as problem:
        raise click.UsageError(f"{path} does not hold answers: {problem}.") from None


def add_answers(readings: tuple[Reading, ...], answers: Answers | None) -> tuple[Reading, ...]:
    """Return the readings with `answers` laid over them; only one persona can be meant.

    Raises `click.UsageError` where there are several.
    """
    if answers is None:
        return readings
    if len(readings) != 1:
        raise click.UsageError(f"Answers belong to one persona, and these files hold {len(readings)}.")
    return (with_answers(readings[0], answers),)


def _worst(answer: Answer) -> Subject:
    worst = answer.subjects[0]
    if len(answer.subjects) > 1 and worst.assessment.band not in _WORRYING:
        raise click.UsageError(f"Say who is meant with --persona; there are: {_candidates(answer)}.")
    return worst


def _is(subject: Subject, persona: str) -> bool:
    dossier = subject.reading.dossier
    wanted = persona.strip().casefold()
    names = {dossier.id.casefold(), (dossier.profile.name or "").casefold()}
    key = profile_key(persona)
    return wanted in names or (key is not None and key == (profile_key(dossier.profile.url) or dossier.id))


def _candidates(answer: Answer) -> str:
    ids = [subject.reading.dossier.id for subject in answer.subjects[:_LISTED]]
    more = len(answer.subjects) - len(ids)
    return ", ".join(ids) + (f" and {more} more" if more else "")
