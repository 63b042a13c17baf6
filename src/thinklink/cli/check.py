"""`thinklink check`: the main job. Whatever the member has goes in; what it is, why, and what to do comes out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from thinklink.answer import Answer, answer_to

from .known_list import known_from, known_option, with_list
from .picking import answers_from
from .printing import form_of, form_options, put_out
from .progress import counting
from .reading import joined, kind_option, nothing_read, taken_in, with_their_answers
from .two_at_once import glances_of

#: the bands that --fail-on counts, by the least one named
_AT_LEAST = {"medium": frozenset({"medium", "high"}), "high": frozenset({"high"})}


@click.command()
@click.argument("files", nargs=-1, required=True)
@form_options
@kind_option
@click.option("--all", "everything", is_flag=True, help="Leave nobody in an archive out.")
@click.option("--answers", "answers_file", help="A JSON file of your answers, as `thinklink review --save` writes it.")
@known_option
@click.option("--same-person", is_flag=True, help="The files are about one person: join them by name as well.")
@click.option(
    "--fail-on", type=click.Choice(list(_AT_LEAST)), help="Leave with status 1 if this band, or a worse, occurs."
)
def check(
    files: tuple[str, ...],
    *,
    form: str | None,
    as_json_form: bool,
    out: Path | None,
    kind: str | None,
    everything: bool,
    answers_file: str | None,
    known_file: str | None,
    same_person: bool,
    fail_on: str | None,
) -> int:
    """Check what you have. Nothing leaves this device.

    FILES may be any mix of: a LinkedIn archive (zip or folder), a profile saved as PDF, e-mails (.eml, mbox), a
    conversation or an advert as text, the text of a firm's site or its page in a register, dossiers in JSON. The name
    - stands for what you paste.

    \b
    thinklink check message.txt
    thinklink check archive.zip --out answer.html
    thinklink check chat.txt whatsapp.txt --same-person
    """
    wanted = form_of(form, out, as_json_form=as_json_form)
    answers = answers_from(answers_file)
    listed = known_from(known_file)
    intake = taken_in(files, kind)
    unread = nothing_read(intake)
    if unread and wanted != "json":
        raise click.UsageError(unread)
    readings = with_their_answers(joined(intake, same_person=same_person), answers)
    with counting("Looking at everyone") as say:
        answer = answer_to(
            intake,
            readings,
            given=files,
            everything=everything,
            glancing=lambda them, around: glances_of(them, say, around),
            known=listed.known if listed else None,
        )
    answer = with_list(replace(answer, answers_file=answers_file or ""), listed)
    put_out(answer, wanted, out, files)
    if unread:
        raise click.UsageError(unread)
    return 1 if fail_on and _occurs(answer, fail_on) else 0


def _occurs(answer: Answer, fail_on: str) -> bool:
    return any(subject.assessment.band in _AT_LEAST[fail_on] for subject in answer.subjects)
