"""The questions of the guided review, one at a time, with a way back; the same questions as in the terminal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from thinklink.answer.question_table import QUESTIONS, Question
from thinklink.answer.questions import Said, answered, next_question, open_questions
from thinklink.answer.shown import shown_line
from thinklink.dossier import Dossier, Reading

from .cannot import CannotDo

_ID: Final = "review"
_NOTHING: Final = "nothing"
_YES_NO: Final = (("yes", "Yes"), ("no", "No"))
#: characters of what is typed in the member's own words
_LONGEST: Final = 300


def from_nothing() -> Reading:
    """Return the reading of somebody of whom nothing is known yet."""
    return Reading(Dossier(id=_ID), kind="persona")


@dataclass(slots=True)
class Asking:
    """One review: what is known so far, and what was known before each question that was asked."""

    reading: Reading
    asked: dict[str, Reading] = field(default_factory=dict)

    def question(self) -> dict[str, Any] | None:
        """Return the next question as the page draws it, or `None` when there is nothing left to ask."""
        question = next_question(self.reading, self.asked)
        if question is None:
            return None
        return {
            "field": question.field,
            "text": question.text,
            "why": question.why,
            "kind": question.kind,
            "choices": [list(choice) for choice in _choices(question)],
            "number": len(self.asked) + 1,
            "of": len(self.asked) + len(open_questions(self.reading, self.asked)),
        }

    def say(self, name: str, value: object) -> None:
        """Take an answer; `None`, an empty text and an empty list mean not known. Raises `CannotDo`."""
        question = next((one for one in QUESTIONS if one.field == name), None)
        if question is None:
            raise CannotDo("There is no such question.")
        said = _understood(question, value)
        self.asked[name] = self.reading
        if said is not None:
            self.reading = answered(self.reading, question, said)

    def back(self) -> None:
        """Forget the last answer, so that its question is asked again."""
        if self.asked:
            self.reading = self.asked.popitem()[1]


def _choices(question: Question) -> tuple[tuple[str, str], ...]:
    return _YES_NO if question.kind == "yes_no" else question.choices


def _understood(question: Question, value: object) -> Said | None:
    if value is None or value in ("", []):
        return None
    if question.kind == "words":
        return shown_line(str(value), _LONGEST)
    picked = tuple(map(str, value)) if isinstance(value, list) else (str(value),)
    if not set(picked) <= {key for key, _ in _choices(question)}:
        raise CannotDo("Please choose from the list.")
    if question.kind == "many":
        if _NOTHING in picked and len(picked) > 1:
            raise CannotDo("“Nothing” does not go with the others. Please choose again.")
        return picked
    return picked[0] == "yes" if question.kind == "yes_no" else picked[0]
