"""The answer as JSON, for other programs: the form is fixed in `answer.schema.json` and never drawn from looks.

Quotes are exact here, hidden characters and links included: whatever shows them must make them harmless itself.
Numbers are rounded to four decimals, so that the same input gives the same bytes on every platform.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from thinklink import __version__
from thinklink.recognise import WeighedFinding

from .naming import name_of
from .subject import Subject
from .whole import Answer


def as_json(answer: Answer) -> dict[str, Any]:
    """Return the whole answer as a JSON value, as `thinklink check --json` prints it."""
    return {
        "inputs": [
            {
                "file": one.file,
                "kind": one.kind,
                "counts": dict(one.counts),
                "left_unopened": list(one.left_unopened),
            }
            for one in answer.inputs
        ],
        "subjects": [subject_as_json(subject) for subject in answer.subjects],
        "refused": [{"file": one.file, "reason": one.reason} for one in answer.refused],
        "version": __version__,
    }


def subject_as_json(subject: Subject) -> dict[str, Any]:
    """Return one subject as a JSON value: one line of `thinklink assess`, one entry of `check --json`."""
    dossier, judged = subject.reading.dossier, subject.assessment
    return {
        "id": dossier.id,
        "kind": subject.reading.kind,
        "name": name_of(dossier),
        "profile_url": dossier.profile.url,
        "band": judged.band,
        "score": _rounded(judged.score),
        "rung": subject.rung,
        "asks_sensitive": judged.asks_sensitive,
        "concern": judged.concern,
        "findings": [_finding(subject, found) for found in judged.findings],
        "turns": [{"index": turn.index, "rung": turn.rung, "score": _rounded(turn.score)} for turn in subject.turns],
        "turns_to_flag": subject.turns_to_flag,
        "actions": list(subject.actions),
        "version": __version__,
    }


def json_text(value: object, indent: int | None = None) -> str:
    """Return `value` as JSON text that any stream takes: half characters, which no encoding has, are escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text if _encodes(text) else json.dumps(value, ensure_ascii=True, indent=indent)


def answer_schema() -> dict[str, Any]:
    """Return the JSON schema of `as_json`."""
    loaded: dict[str, Any] = json.loads(files(__package__).joinpath("answer.schema.json").read_text("utf-8"))
    return loaded


def _finding(subject: Subject, found: WeighedFinding) -> dict[str, Any]:
    return {
        "hallmark": found.finding.hallmark,
        "strength": _rounded(found.strength),
        "says": found.finding.says,
        "evidence": [
            # A dossier has no file lines to point at: the place inside it is the best there is.
            {"source": subject.reading.source_of(evidence.source) or evidence.source, "quote": evidence.quote}
            for evidence in found.finding.evidence
        ],
        "reference": found.reference,
    }


def _rounded(number: float) -> float:
    """Four decimals; adding zero turns a negative zero into a plain one."""
    return round(number, 4) + 0.0


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
