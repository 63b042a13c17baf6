"""What a member is told: one answer, drawn as text, as a page and as JSON.

The drawing modules are imported when they are first asked for, because most commands need one of them, and a stream of
dossiers needs none but JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .choosing import answer_to, glances, subject_of, worst_first, worth_showing
from .json_form import answer_schema, as_json, json_text, subject_as_json
from .subject import Subject
from .whole import Answer

if TYPE_CHECKING:
    from rich.console import Group


def as_text(answer: Answer) -> Group:
    """Return the whole answer as lines for a `rich` console of any width; see `answer.text`."""
    from .text import as_text as drawn

    return drawn(answer)


def as_html(answer: Answer) -> str:
    """Return the whole answer as one self-contained HTML page; see `answer.html`."""
    from .html import as_html as drawn

    return drawn(answer)


__all__ = [
    "Answer",
    "Subject",
    "answer_schema",
    "answer_to",
    "as_html",
    "as_json",
    "as_text",
    "glances",
    "json_text",
    "subject_as_json",
    "subject_of",
    "worst_first",
    "worth_showing",
]
