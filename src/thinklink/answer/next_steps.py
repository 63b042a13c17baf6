"""The exact commands that come next, with the member's own files in them, ready to be copied from the screen."""

from __future__ import annotations

import shlex
from dataclasses import dataclass

from thinklink.dossier import platform_of, profile_key

from .naming import FROM_THE_KEYBOARD
from .shown import shown_line
from .subject import Subject
from .whole import Answer

#: platforms that `thinklink remove` has steps of their own for, by the schema's word
_WITH_STEPS = frozenset({"linkedin", "xing", "facebook", "instagram", "x", "email"})
_ADDRESS = {"xing": "xing.com/profile", "facebook": "facebook.com", "instagram": "instagram.com", "x": "x.com"}
#: what a text from the keyboard, and a review that was not saved, are called in the commands
_TYPED = "message.txt"
_UNSAVED = "review.json"


@dataclass(frozen=True, slots=True)
class Command:
    """One line to run, and what it is for."""

    purpose: str
    line: str


def next_commands(answer: Answer) -> tuple[Command, ...]:
    """Return what to run after this answer, for the subject that stands first; nothing where there is none."""
    return commands_for(answer, answer.subjects[0]) if answer.subjects else ()


def commands_for(answer: Answer, subject: Subject) -> tuple[Command, ...]:
    """Return what to run for one subject: report, then remove, or a review where there was too little.

    Nothing where the answer is not asked for at a terminal.
    """
    if not answer.program:
        return ()
    files, band, program = _files(answer, subject), subject.assessment.band, shlex.quote(answer.program)
    if band in {"medium", "high"} or subject.assessment.known_as:
        return (
            _report(program, f"{files}{_list_of(answer)}"),
            *_remove(program, subject),
            _review(program, files, "Have you already answered? Add that, and see your steps"),
        )
    if band == "insufficient":
        return (_review(program, files, "Answer a few questions, so that more can be said"),)
    return (_review(program, files, "Does something still feel wrong? Add what you know"),)


def whole_page(answer: Answer) -> tuple[Command, ...]:
    """Return what shows everybody in full: the same answer as a page; nothing where no file can be read again."""
    if not answer.given or FROM_THE_KEYBOARD in answer.given or not answer.program:
        return ()
    files = shlex.join(shown_line(name) for name in answer.given)
    line = f"{shlex.quote(answer.program)} check {files}{_list_of(answer)} --out answer.html"
    return (Command("See everyone in full, as a page for your browser", line),)


def not_saved(answer: Answer) -> str:
    """Return the sentence to say before the commands where no file stands behind this answer; else nothing."""
    if not answer.given:
        return f"First save your answers: run the review again with --save {_UNSAVED}."
    return f"First save the text as a file, here called {_TYPED}." if FROM_THE_KEYBOARD in answer.given else ""


def _files(answer: Answer, subject: Subject) -> str:
    refused = {one.file for one in answer.refused} - {one.file for one in answer.inputs}
    readable = [name for name in answer.given if name not in refused] or list(answer.given)
    names = [_TYPED if name == FROM_THE_KEYBOARD else name for name in readable] or [_UNSAVED]
    key = subject.reading.dossier.id
    whom = ["--persona", key] if _one_of_several(answer) and shown_line(key) == key else []
    answers = ["--answers", answer.answers_file] if answer.answers_file else []
    return shlex.join(shown_line(word) for word in [*names, *whom, *answers])


def _list_of(answer: Answer) -> str:
    return f" --known {shlex.quote(shown_line(answer.known_file))}" if answer.known_file else ""


def _one_of_several(answer: Answer) -> bool:
    return answer.among_others or len(answer.subjects) > 1 or answer.looked_at > 1


def _report(program: str, files: str) -> Command:
    return Command("Report: make the evidence pack and a letter", f"{program} report {files} --out pack.pdf")


def _remove(program: str, subject: Subject) -> tuple[Command, ...]:
    """Return how to remove the contact; nobody stands behind a mail that only pretends to be the platform's."""
    if subject.assessment.concern == "fake_platform_mail":
        return ()
    profile = subject.reading.dossier.profile
    platform = subject.reading.dossier.platform or platform_of(profile.url) or "linkedin"
    known = platform if platform in _WITH_STEPS else "other"
    address = address_of(profile.url)
    persona = f" --persona {shlex.quote(address)}" if address else ""
    return (Command("Remove: the steps for your platform", f"{program} remove --platform {known}{persona}"),)


def address_of(url: str | None) -> str | None:
    """Return the short address of a profile, without the scheme that would make a terminal offer it for clicking."""
    key = profile_key(url)
    if key is None or shown_line(key) != key:
        return None
    platform, slash, handle = key.rpartition("/")
    return f"{_ADDRESS[platform]}/{handle}" if slash else f"linkedin.com/in/{key}"


def _review(program: str, files: str, purpose: str) -> Command:
    return Command(purpose, f"{program} review {files}")
