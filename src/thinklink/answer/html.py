"""The answer as one HTML file that needs nothing else: no script, no request, no link out, safe to open and to print.

Every expression in the templates is escaped by Jinja and passes `shown` on its way out, so that no stranger's text
can be forgotten. The style sheet is the only thing the page may run, and the page itself names its hash.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from thinklink import __version__

from .next_steps import next_commands, not_saved
from .not_checked import not_checked, refused_words
from .shown import shown
from .standing import waiting_words
from .view import headline, reads, view_of
from .whole import Answer
from .words import NO_EVIDENCE, caveat


def as_html(answer: Answer) -> str:
    """Return the whole answer as the text of one self-contained HTML page."""
    return (
        _environment()
        .get_template("answer.html")
        .render(
            answer=answer,
            headline=headline(answer),
            reads=reads(answer),
            views=[view_of(answer, subject, number) for number, subject in enumerate(answer.subjects, start=1)],
            commands=next_commands(answer) if len(answer.subjects) == 1 else (),
            waiting=waiting_words(answer),
            not_saved=not_saved(answer),
            not_checked=not_checked(answer),
            refused=refused_words(answer),
            caveat=caveat(),
            no_evidence=NO_EVIDENCE,
            style_hash=style_hash(),
            version=__version__,
        )
    )


@cache
def style_hash() -> str:
    """Return the style sheet's hash as a content security policy spells it."""
    style = _environment().get_template("answer.css").render()
    return f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("thinklink.answer", "templates"),
        autoescape=True,
        finalize=_fit_to_be_seen,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _fit_to_be_seen(value: object) -> object:
    """Markup comes only from our own macros; everything else may be a stranger's."""
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value
