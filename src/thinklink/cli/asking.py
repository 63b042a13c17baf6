"""The guided review as a conversation: one question at a time, on any stream of lines.

`Talk` only reads lines and says lines, so that a terminal, a pipe and a test are the same to it. Enter means not known;
`b` goes back, `?` says why we ask, `q` stops and shows the answer, and so does the end of the input.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from thinklink.answer.questions import Question, Said, answered, next_question, open_questions
from thinklink.answer.shown import shown_line
from thinklink.dossier import Reading

HOW: Final = (
    "Type the number of what fits, and press Enter. Enter alone: you do not know, or would rather not say. "
    "b: back. ?: why we ask. q: stop here and see the answer."
)
_MANY: Final = "More than one may fit: put commas between, such as 1,3."
_END_OF_PASTE: Final = "."
_YES_NO: Final = (("yes", "Yes"), ("no", "No"))
_YES: Final = {"y": True, "yes": True, "1": True, "n": False, "no": False, "2": False}
_NOTHING: Final = "nothing"
#: characters of what is typed in the member's own words
_LONGEST: Final = 300


@dataclass(frozen=True, slots=True)
class Talk:
    """Where lines come from, `None` at their end, and where lines go."""

    hear: Callable[[str], str | None]
    say: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class _Wrong:
    """What was typed does not fit; `why` says what would."""

    why: str


def pasted(talk: Talk) -> str:
    """Return what they wrote, pasted up to a line with a full stop alone; nothing where the first line is empty."""
    talk.say("If you have a message or an advert, paste it now, and end with a line that holds only a full stop.")
    talk.say("If not, just press Enter.")
    lines: list[str] = []
    while (line := talk.hear("")) is not None and line.strip() != _END_OF_PASTE:
        if not lines and not line.strip():
            break
        lines.append(line)
    return "\n".join(lines)


def ask_all(reading: Reading, talk: Talk) -> Reading:
    """Ask every question that is open, and return the reading with what was said in its answers."""
    asked: dict[str, Reading] = {}
    while (question := next_question(reading, asked)) is not None:
        said = _ask(question, talk, len(asked) + 1, len(asked) + len(open_questions(reading, asked)))
        if said == "q":
            return reading
        if said == "b":
            reading = asked.popitem()[1] if asked else reading
            continue
        asked[question.field] = reading
        if said is not None:
            reading = answered(reading, question, said)
    return reading


def _ask(question: Question, talk: Talk, number: int, of: int) -> Said | None:
    """Return what was said, `None` for not known; the texts "b" and "q" are commands, and no value of the schema."""
    _show(question, talk, number, of)
    while True:
        line = talk.hear("> ")
        typed = "q" if line is None else line.strip()
        if typed.lower() in {"b", "q"}:
            return typed.lower()
        if not typed:
            return None
        if typed == "?":
            talk.say(f"Why we ask: {question.why}")
            continue
        said = _understood(question, typed)
        if not isinstance(said, _Wrong):
            return said
        talk.say(said.why)


def _show(question: Question, talk: Talk, number: int, of: int) -> None:
    talk.say("")
    talk.say(f"{number} of {of}. {question.text}")
    choices = _YES_NO if question.kind == "yes_no" else question.choices
    for place, (_, words) in enumerate(choices, start=1):
        talk.say(f"  {place:>2}  {words}")
    if question.kind == "many":
        talk.say(_MANY)


def _understood(question: Question, typed: str) -> Said | _Wrong:
    if question.kind == "words":
        return shown_line(typed, _LONGEST)
    if question.kind == "yes_no":
        said = _YES.get(typed.lower())
        return _Wrong("Please type 1 or y for yes, 2 or n for no, or just press Enter.") if said is None else said
    numbers = [part for part in typed.replace(",", " ").split() if part]
    values = [_choice(question, part) for part in numbers]
    if not values or None in values or (question.kind == "one" and len(values) > 1):
        some = "one or more numbers" if question.kind == "many" else "one number"
        return _Wrong(f"Please type {some} from 1 to {len(question.choices)}, or just press Enter.")
    return _picked(question, tuple(dict.fromkeys(value for value in values if value is not None)))


def _choice(question: Question, part: str) -> str | None:
    if not (part.isascii() and part.isdigit() and len(part) < 4):  # noqa: PLR2004 - no list of choices has a thousand
        return None
    number = int(part)
    return question.choices[number - 1][0] if 1 <= number <= len(question.choices) else None


def _picked(question: Question, values: tuple[str, ...]) -> Said | _Wrong:
    if question.kind == "one":
        return values[0]
    if _NOTHING in values and len(values) > 1:
        return _Wrong("“Nothing” does not go with the others. Please choose again.")
    return values
