"""`thinklink review`: plain questions in the terminal, alone or on top of what the files already say."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from thinklink.answer import Answer, answer_to, json_text, subject_of
from thinklink.answer.questions import with_answers
from thinklink.answer.standing import called
from thinklink.dossier import Dossier, Reading, dossier_to_json
from thinklink.intake import Intake

from .asking import HOW, Talk, ask_all, pasted
from .picking import answers_from, pick
from .printing import form_of, form_options, keep, put_out
from .reading import joined, kind_option, nothing_read, taken_in
from .saving import refuse_to_overwrite

_ID: Final = "review"
_TYPED: Final = ("-",)


@click.command()
@click.argument("files", nargs=-1)
@form_options
@kind_option
@click.option("--answers", "answers_file", help="A JSON file of answers: nothing is asked then.")
@click.option("--save", type=click.Path(path_type=Path), help="Keep what you said in this file, for your eyes only.")
@click.option("--persona", help="Who is meant, where the files hold several: the key, the address or the name.")
def review(
    files: tuple[str, ...],
    *,
    form: str | None,
    as_json_form: bool,
    out: Path | None,
    kind: str | None,
    answers_file: str | None,
    save: Path | None,
    persona: str | None,
) -> None:
    """Answer plain questions about someone who got in touch. You may skip any. Nothing leaves this device.

    FILES are the same as for `thinklink check`; what they show is not asked. Without FILES you may paste a message.

    \b
    thinklink review
    thinklink review message.txt --save answers.json
    """
    if "-" in files:
        raise click.UsageError("Questions and text cannot both come by standard input: save the text as a file.")
    wanted = form_of(form, out, as_json_form=as_json_form)
    answers = answers_from(answers_file)
    if answers_file and not files and _is_a_dossier(answers_file):
        files, answers_file = (answers_file,), None
    talk = _talk()
    asking = answers is None
    begun = _begun(files, kind, persona, talk, asking=asking)
    reading = (
        _asked(begun.reading, talk, known_files=bool(files))
        if answers is None
        else with_answers(begun.reading, answers)
    )
    saved, problem = _kept(reading, files, save, talk, asking=asking)
    answer = Answer(
        (subject_of(reading),),
        1,
        begun.intake.inputs,
        begun.intake.refused,
        files or ((saved,) if saved else ()),
        (saved or answers_file or "") if files else "",
        begun.among_others,
    )
    put_out(answer, wanted, out, files)
    if problem:
        raise problem


@dataclass(frozen=True, slots=True)
class _Begun:
    """What was there before the first question: what was read, the one persona, and whether there were others."""

    intake: Intake
    reading: Reading
    among_others: bool = False


def _is_a_dossier(path: str) -> bool:
    return bool(taken_in((path,), "dossier").inputs)


def _begun(files: tuple[str, ...], kind: str | None, persona: str | None, talk: Talk, *, asking: bool) -> _Begun:
    if not files and asking:
        return _from_the_keyboard(talk, kind)
    if not files:
        return _Begun(Intake(), _empty())
    intake = taken_in(files, kind)
    if problem := nothing_read(intake):
        raise click.UsageError(problem)
    readings = joined(intake)
    if not readings:
        return _Begun(intake, _empty())
    picked = pick(answer_to(intake, readings, everything=True), persona).reading
    return _Begun(intake, picked, len(readings) > 1)


def _from_the_keyboard(talk: Talk, kind: str | None) -> _Begun:
    text = pasted(talk)
    if not text.strip():
        return _Begun(Intake(), _empty())
    intake = taken_in(_TYPED, kind, text.encode("utf-8", "replace"))
    readings = joined(intake)
    if not readings:
        talk.say(f"{nothing_read(intake) or 'Nothing in it could be used.'} The questions can still help.")
        return _Begun(Intake(), _empty())
    return _Begun(intake, readings[0])


def _empty() -> Reading:
    return Reading(Dossier(id=_ID), kind="persona")


def _asked(reading: Reading, talk: Talk, *, known_files: bool) -> Reading:
    if known_files:
        talk.say(f"This is about: {called(subject_of(reading))}.")
    talk.say(HOW)
    reading = ask_all(reading, talk)
    talk.say("")
    return reading


def _kept(
    reading: Reading, files: tuple[str, ...], save: Path | None, talk: Talk, *, asking: bool
) -> tuple[str, click.UsageError | None]:
    """Keep what was said, where that is wished, and return the file; a problem waits until after the answer."""
    if save is None:
        return (_kept_by_name(reading, talk) if not files and asking and sys.stdin.isatty() else ""), None
    try:
        _keep(reading, save, files, talk)
    except click.UsageError as problem:
        return "", problem
    return str(save), None


def _kept_by_name(reading: Reading, talk: Talk) -> str:
    """Ask for a name until one works or none is given, so that nothing that was said is lost to a slip."""
    talk.say("To report this later, keep what you said in a file of your own.")
    while name := (talk.hear("A name, such as review.json; or Enter to keep nothing: ") or "").strip():
        try:
            refuse_to_overwrite(Path(name))
            _keep(reading, Path(name), (), talk)
        except click.UsageError as problem:
            talk.say(problem.message)
        else:
            return name
    return ""


def _keep(reading: Reading, path: Path, files: tuple[str, ...], talk: Talk) -> None:
    keep(path, json_text(_to_keep(reading, whole=not files), indent=1) + "\n", files)
    talk.say(f"What you said is in {path}.")


def _to_keep(reading: Reading, *, whole: bool) -> object:
    """Answers alone belong to a file that is there; without one the whole dossier is kept, which can be checked."""
    told = dossier_to_json(reading.dossier)
    return told if whole else told.get("answers", {})


def _talk() -> Talk:
    """Questions go to standard error, so that the answer alone can be piped on."""

    def hear(prompt: str) -> str | None:
        if sys.stdin.isatty():
            click.echo(prompt, err=True, nl=False)
        line = sys.stdin.readline()
        return line.removesuffix("\n").removesuffix("\r") if line else None

    return Talk(hear, lambda words: click.echo(words, err=True))
