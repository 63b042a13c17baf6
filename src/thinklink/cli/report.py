"""`thinklink report`: make the evidence pack and the letter about one persona. It sends nothing."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click

from thinklink.answer import Answer, Subject, answer_to
from thinklink.answer.next_steps import next_commands
from thinklink.answer.standing import called
from thinklink.dossier import Answers
from thinklink.intake import join, take_in
from thinklink.report import (
    STATUSES,
    Masks,
    NotARouteTable,
    Pack,
    Route,
    Routes,
    letter_of,
    make_pack,
    pack_to_text,
    read_routes,
    shipped_routes,
)

from .picking import add_answers, answers_from, pick
from .saving import refuse_to_overwrite, save

_BLOCK = 1 << 20


@click.command()
@click.argument("files", nargs=-1, required=True)
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The pack to write: .pdf, .json or .txt.")
@click.option("--persona", help="Who is meant: the key, the address or the name. Without it: the worst.")
@click.option("--country", help="Two letters, such as GB, US, AU, NZ, CA, DE, FR or JP.")
@click.option("--status", type=click.Choice(STATUSES), help="What you are, or were.")
@click.option("--routes", "routes_file", help="Your organisation's own file of routes, in place of ours.")
@click.option("--answers", "answers_file", help="A JSON file of your answers, as `thinklink review --save` writes it.")
@click.option("--mask", "hide", multiple=True, help="A further name, address or number to mask; may be repeated.")
@click.option("--kind", help="Read the files as this kind, whatever they look like.")
@click.option("--force", is_flag=True, help="Write over files that are there already.")
def report(
    files: tuple[str, ...],
    *,
    out: Path,
    persona: str | None,
    country: str | None,
    status: str | None,
    routes_file: str | None,
    answers_file: str | None,
    hide: tuple[str, ...],
    kind: str | None,
    force: bool,
) -> None:
    """Make an evidence pack and a letter about one persona. Nothing is sent.

    FILES are the same as for `thinklink check`. With --out pack.pdf you get pack.pdf, pack.json and pack.letter.txt;
    with another ending, that one alone.

    \b
    thinklink report chat.txt --out pack.pdf --country GB --status former
    thinklink report archive.zip --persona jordan-example --out pack.pdf
    """
    for path in _targets(out):
        refuse_to_overwrite(path, inputs=files, force=force)
    routes = _routes(routes_file)
    stdin = click.get_binary_stream("stdin").read() if "-" in files else None
    answer = _answer(files, stdin, kind, answers_from(answers_file))
    subject = pick(answer, persona)
    seen = [_file_seen(name, stdin) for name in _plain_files(files)]
    route = _route(routes, country, status, subject)
    masks = Masks(hide=hide, seal="".join(digest for _, digest, _ in seen))
    pack = make_pack(subject, made_at=datetime.now(UTC), files=seen, route=route, masks=masks)
    for path in _targets(out):
        save(path, _content(path, pack), inputs=files, force=force)
    click.echo("\n".join(_said(answer, subject, pack, out, persona)))


def _answer(files: tuple[str, ...], stdin: bytes | None, kind: str | None, answers: Answers | None) -> Answer:
    intake = take_in(files, stdin=stdin, kind=kind)
    if not intake.readings:
        why = "; ".join(f"{one.file}: {one.reason}" for one in intake.refused)
        raise click.UsageError(why or "There is nobody in these files to report.")
    for one in intake.refused:
        click.echo(f"Left out: {one.file}: {one.reason}", err=True)
    readings = add_answers(join(intake.readings), answers)
    return answer_to(intake, readings, given=files, everything=True)


def _targets(out: Path) -> tuple[Path, ...]:
    """A PDF is never alone: the JSON proves it and the letter goes with it."""
    if out.suffix.lower() in {".json", ".txt"}:
        return (out,)
    return out, out.with_suffix(".json"), out.with_suffix(".letter.txt")


def _content(path: Path, pack: Pack) -> str | bytes:
    if path.suffix.lower() == ".json":
        return pack_to_text(pack)
    if path.suffix.lower() == ".txt":
        return letter_of(pack)
    from thinklink.report.pdf import pack_to_pdf

    return pack_to_pdf(pack)


def _plain_files(files: tuple[str, ...]) -> Iterator[str]:
    """A folder has no bytes of its own: its files stand for it."""
    for name in files:
        path = Path(name)
        if name != "-" and path.is_dir():
            yield from (str(one) for one in sorted(path.rglob("*.csv")) if one.is_file())
        else:
            yield name


def _file_seen(name: str, stdin: bytes | None) -> tuple[str, str, int]:
    if name == "-":
        data = stdin or b""
        return "typed in", hashlib.sha256(data).hexdigest(), len(data)
    digest, size = hashlib.sha256(), 0
    try:
        with Path(name).open("rb") as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
                size += len(block)
    except OSError as error:
        raise click.UsageError(f"{name} cannot be read: {error.strerror or error}.") from None
    return name, digest.hexdigest(), size


def _routes(path: str | None) -> Routes:
    chosen = path or os.environ.get("THINKLINK_ROUTES")
    if not chosen:
        return shipped_routes()
    try:
        return read_routes(Path(chosen).read_text("utf-8-sig"))
    except OSError as error:
        raise click.UsageError(f"{chosen} cannot be read: {error.strerror or error}.") from None
    except UnicodeDecodeError:
        raise click.UsageError(f"{chosen} is not a text file.") from None
    except NotARouteTable as problem:
        raise click.UsageError(f"{chosen} is not a file of routes: {problem}.") from None


def _route(routes: Routes, country: str | None, status: str | None, subject: Subject) -> Route:
    asking = sys.stdin.isatty() and sys.stderr.isatty()
    known = status or subject.reading.dossier.answers.member_status
    if country is None and asking:
        offered = ", ".join(sorted(routes.countries))
        country = click.prompt(f"In which country are you ({offered})", default="ZZ", err=True)
    if known is None and asking:
        known = click.prompt("What are you", type=click.Choice(STATUSES), default="private", err=True)
    return routes.route(country=country, status=known, concern=subject.assessment.concern)


def _said(answer: Answer, subject: Subject, pack: Pack, out: Path, persona: str | None) -> Iterator[str]:
    chosen = "" if persona or len(answer.subjects) == 1 else " (the one with the most against it)"
    yield f"Made for {called(subject)}{chosen}, band {pack.band}:"
    yield from (f"  {path}" for path in _targets(out))
    yield ""
    yield from pack.masking
    yield ""
    yield f"Whom to tell ({pack.route.country}):"
    for label, contact in pack.route.contacts:
        yield f"  {label[0].upper()}{label[1:]}: {contact.whom}."
        yield f"    {contact.how}"
    if not pack.status:
        yield "  Say --country and --status to see your own route alone."
    yield ""
    yield "Nothing was sent. Read the pack once, put your name into the letter, and send both yourself. Then:"
    yield from (
        f"  {one.line}" for one in next_commands(replace(answer, subjects=(subject,))) if " remove " in one.line
    )
