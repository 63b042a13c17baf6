"""`thinklink report`: make the evidence pack and the letter about one persona. It sends nothing."""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from thinklink.answer import Answer, Subject, answer_to
from thinklink.answer.next_steps import address_of
from thinklink.answer.standing import called
from thinklink.dossier import Answers, platform_of
from thinklink.intake import join
from thinklink.remove import PLATFORMS
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
    visible,
)

from .handed_over import handed_over
from .known_list import Listed, known_from, known_option
from .own_name import own_name
from .picking import add_answers, answers_from, pick
from .reading import kind_option, nothing_read, taken_in
from .saving import refuse_to_overwrite, save


@click.command()
@click.argument("files", nargs=-1, required=True)
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), help="The pack to write: .pdf, .html, .json or .txt."
)
@click.option("--persona", help="Who is meant: the key, the address or the name. Without it: the worst.")
@click.option("--country", help="Two letters, such as GB, US, AU, NZ, CA, DE, FR or JP.")
@click.option("--status", type=click.Choice(STATUSES), help="What you are, or were.")
@click.option("--routes", "routes_file", help="Your organisation's own file of routes, in place of ours.")
@click.option("--answers", "answers_file", help="A JSON file of your answers, as `thinklink review --save` writes it.")
@click.option("--mask", "hide", multiple=True, help="A further name, address or number to mask; may be repeated.")
@click.option("--keep", multiple=True, help="A name not to mask, such as a second false profile; may be repeated.")
@click.option("--force", is_flag=True, help="Write over files that are there already.")
@click.option("--json", "as_json", is_flag=True, help="Say what was written as JSON.")
@kind_option
@known_option
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
    keep: tuple[str, ...],
    force: bool,
    as_json: bool,
    kind: str | None,
    known_file: str | None,
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
    stdin = _typed() if "-" in files else None
    answer = _answer(files, stdin, kind, answers_from(answers_file), known_from(known_file))
    subject = pick(answer, persona)
    seen = handed_over(files, stdin)
    route = _route(routes, country, status, subject)
    masks = Masks(hide=hide, keep=keep, seal=seen.seal)
    pack = make_pack(subject, made_at=datetime.now(UTC), files=seen.files, route=route, masks=masks)
    for path, content in [(path, _content(path, pack)) for path in _targets(out)]:
        save(path, content, inputs=files, force=force)
    chosen = "" if persona or len(answer.subjects) == 1 else " (the one with the most against it)"
    click.echo(_as_json(pack, out, subject) if as_json else "\n".join(_said(pack, out, subject, chosen)))


def _typed() -> bytes:
    """The bytes are needed twice, to be read and for their fingerprint, so they are taken here."""
    if sys.stdin.isatty():
        click.echo("Paste the text. Then, on a new line, press Ctrl-D (on Windows Ctrl-Z and Enter).", err=True)
    return sys.stdin.buffer.read()


def _answer(
    files: tuple[str, ...], stdin: bytes | None, kind: str | None, answers: Answers | None, listed: Listed | None
) -> Answer:
    intake = taken_in(files, kind, stdin)
    if not intake.readings:
        raise click.UsageError(nothing_read(intake) or "There is nobody in these files to report.")
    for one in intake.refused:
        click.echo(f"Left out: {visible(one.file)}: {one.reason}", err=True)
    readings = add_answers(join(intake.readings), answers)
    return answer_to(intake, readings, given=files, everything=True, known=listed.known if listed else None)


def _targets(out: Path) -> tuple[Path, ...]:
    """A PDF is never alone: the JSON proves it and the letter goes with it."""
    if out.suffix.lower() in {".json", ".txt", ".html"}:
        return (out,)
    return out, out.with_suffix(".json"), out.with_suffix(".letter.txt")


def _content(path: Path, pack: Pack) -> str | bytes:
    if path.suffix.lower() == ".json":
        return pack_to_text(pack)
    if path.suffix.lower() == ".txt":
        return letter_of(pack)
    if path.suffix.lower() == ".html":
        from thinklink.report.html import pack_to_html

        return pack_to_html(pack)
    from thinklink.report.pdf import pack_to_pdf

    return pack_to_pdf(pack)


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
        country = click.prompt(f"In which country are you ({offered} for another)", default="ZZ", err=True)
    if known is None and asking:
        known = click.prompt("Which fits you", type=click.Choice(STATUSES), default="private", err=True)
    return routes.route(country=country, status=known, concern=subject.assessment.concern)


def _said(pack: Pack, out: Path, subject: Subject, chosen: str) -> Iterator[str]:
    yield f"Made for {called(subject)}{chosen}, band {pack.band}:"
    yield from (f"  {path}" for path in _targets(out))
    yield ""
    yield from pack.masking
    yield ""
    yield f"Whom to tell ({pack.route.country}):"
    for label, contact in pack.route.contacts:
        yield f"  {label[0].upper()}{label[1:]}: {contact.whom}."
        yield f"    {contact.how}"
        yield f"    If there is no such person: {contact.if_none}"
    if not pack.status:
        yield "  Say --country and --status to see your own route alone."
    yield ""
    yield "Nothing was sent. Read the pack once, put your name into the letter, and send both yourself. Then:"
    yield f"  {_remove(subject)}"


def _as_json(pack: Pack, out: Path, subject: Subject) -> str:
    told = {
        "written": [str(path) for path in _targets(out)],
        "persona": pack.persona,
        "band": pack.band,
        "sha256": pack.sha256,
        "masked": pack.masked,
        "sent": False,
        "next": _remove(subject),
    }
    return json.dumps(told, indent=1)


def _remove(subject: Subject) -> str:
    """Return the command that comes after the report, whatever the band: the member decides."""
    dossier = subject.reading.dossier
    platform = dossier.platform or platform_of(dossier.profile.url) or "linkedin"
    address = address_of(dossier.profile.url)
    persona = f" --persona {shlex.quote(address)}" if address else ""
    return f"{shlex.quote(own_name())} remove --platform {platform if platform in PLATFORMS else 'other'}{persona}"
