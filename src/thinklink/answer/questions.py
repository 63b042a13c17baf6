"""Which question of the guided review comes next, and what an answer changes in the dossier.

Pure, so that the terminal and the page ask the same. A question is left out when its answer is known already, or when
it does not apply to what is known so far. Nothing has to be answered: not answering means not known.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any, Final

from thinklink.dossier import Answers, Dossier, Reading, platform_of

from .question_table import QUESTIONS, Question

__all__ = [
    "QUESTIONS",
    "Question",
    "Said",
    "about_the_member",
    "answered",
    "is_open",
    "next_question",
    "open_questions",
    "with_answers",
]

#: what a person says: one value, several, yes or no, or words
Said = str | tuple[str, ...] | bool

_OFFERS_WITH_CLIENT: Final = frozenset({"job", "paid_report", "talk", "interview", "collaboration", "travel"})


def next_question(reading: Reading, asked: Collection[str]) -> Question | None:
    """Return the first question that is still open, or `None` when there is nothing left to ask."""
    return next((one for one in QUESTIONS if one.field not in asked and is_open(one, reading)), None)


def open_questions(reading: Reading, asked: Collection[str] = ()) -> tuple[Question, ...]:
    """Return every question that would be asked, as things stand."""
    return tuple(one for one in QUESTIONS if one.field not in asked and is_open(one, reading))


def is_open(question: Question, reading: Reading) -> bool:
    """Whether `question` applies to what is known of this persona, and has no answer yet."""
    applies = _APPLIES.get(question.field)
    return not _known(question, reading.dossier) and (applies is None or applies(reading))


def answered(reading: Reading, question: Question, said: Said) -> Reading:
    """Return the reading with one more answer in its dossier."""
    dossier = reading.dossier
    changes: dict[str, Any] = {question.field: said}
    if question.field == "platform":
        return replace(reading, dossier=replace(dossier, **changes))
    return replace(reading, dossier=replace(dossier, answers=replace(dossier.answers, **changes)))


def with_answers(reading: Reading, answers: Answers) -> Reading:
    """Return the reading with `answers` laid over its own; what they leave open stays as it was."""
    dossier = reading.dossier
    given = {one.name: getattr(answers, one.name) for one in fields(answers)}
    known = {name: value for name, value in given.items() if value is not None and value != ()}
    return replace(reading, dossier=replace(dossier, answers=replace(dossier.answers, **known)))


def about_the_member(answers: Answers) -> Answers:
    """Return only what `answers` say of the member, which holds for every persona alike."""
    return Answers(member_role=answers.member_role, member_status=answers.member_status)


def _known(question: Question, dossier: Dossier) -> bool:
    if question.field == "platform":
        return bool(dossier.platform or platform_of(dossier.profile.url))
    return getattr(dossier.answers, question.field) not in {None, ()}


def _has_a_profile(reading: Reading) -> bool:
    """Adverts and e-mails come without a profile; and where the person is known, the profile adds nothing."""
    on_a_platform = reading.dossier.platform not in {"email", "job_board"}
    return reading.kind not in {"advert", "firm", "email"} and on_a_platform and not _known_in_person(reading)


def _known_in_person(reading: Reading) -> bool:
    return reading.dossier.answers.know_them == "yes"


def _is_a_person(reading: Reading) -> bool:
    return reading.kind not in {"advert", "firm"}


def _could_have_a_client(reading: Reading) -> bool:
    offered = reading.dossier.answers.offered
    return not offered or bool(_OFFERS_WITH_CLIENT & set(offered))


_APPLIES: Final[Mapping[str, Callable[[Reading], bool]]] = MappingProxyType(
    {
        "know_them": _is_a_person,
        "who_came_first": _is_a_person,
        "takes_no": _is_a_person,
        "client_named": _could_have_a_client,
        "employer_confirms": lambda reading: not _known_in_person(reading),
        "profile_age": lambda reading: _has_a_profile(reading) and not reading.dossier.profile.joined,
        "photo_found_elsewhere": _has_a_profile,
    }
)
