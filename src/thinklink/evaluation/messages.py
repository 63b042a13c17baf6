"""Single messages as dossiers: genuine outreach, inbox templates, fraud, and recruiters who ask for access.

Placeholders are filled, because "[Name]" would be a sign of innocence and "{topic}" one of a machine.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from thinklink.dossier import Advert, Approach, Dossier, Message, Sender

from .approaches import UnableToLoad

#: what a placeholder speaks of -> what stands there instead; the first that fits
_FILLINGS: Final = (
    ("name|first|recipient|candidate|person", "Jordan"),
    ("company|organi|firm|employer|client", "Northbeck"),
    ("date|day|time|month|deadline", "Tuesday"),
    ("role|title|position|job", "analyst"),
    ("number|amount|count|size", "20"),
    ("url|link|site", "the site"),
    ("", "logistics"),
)
_PLACEHOLDER: Final = re.compile(r"\{\{?([^{}\n]{0,60})\}?\}|\[([^\[\]\n]{1,60})\]|<([A-Za-z _]{2,40})>|(_{2,})")
#: kinds of inbox template that are scams, not nuisance
SCAMS: Final = frozenset({"crypto", "mlm"})


def outreach(folder: Path) -> tuple[Dossier, ...]:
    """Return the genuine outreach messages. Raises `UnableToLoad`."""
    return tuple(_said(f"outreach-{row['id']}", row["text"]) for row in _rows(folder / "genuine_outreach.jsonl"))


def inbox(folder: Path, *, scams: bool) -> tuple[Dossier, ...]:
    """Return the inbox templates: the scams among them, or the others. Raises `UnableToLoad`."""
    rows = enumerate(_rows(folder / "inbox_templates.jsonl"))
    return tuple(_said(f"inbox-{n}", row["text"]) for n, row in rows if (row["kind"] in SCAMS) == scams)


def fraud(folder: Path) -> tuple[Dossier, ...]:
    """Return the generated frauds: job postings as adverts, the others as messages. Raises `UnableToLoad`."""
    return tuple(_fraud(row) for row in _rows(folder / "fraud_r1_jobs_friendship.jsonl"))


def recruiter_attacks(folder: Path) -> tuple[Dossier, ...]:
    """Return the recruiter chats that ask for access. Raises `UnableToLoad`."""
    # The file writes the end of a line as a backslash and an n.
    blocks = _text(folder / "recruiter_attacks_100.txt").replace("\\n", "\n").split("\n\n")
    return tuple(_chat(f"attack-{n}", block) for n, block in enumerate(blocks) if "Recruiter:" in block)


def filled(text: str) -> str:
    """Return `text` with something ordinary in the place of every placeholder."""
    return _PLACEHOLDER.sub(lambda found: _filling(next((part for part in found.groups() if part), "")), text)


def _filling(spoken_of: str) -> str:
    return next(word for pattern, word in _FILLINGS if re.search(pattern, spoken_of.lower()))


def _said(identity: str, text: str) -> Dossier:
    return Dossier(id=identity, approach=Approach(messages=(Message(sender="persona", text=filled(text)),)))


def _fraud(row: dict[str, Any]) -> Dossier:
    text = filled(row["generated text"])
    if row["data_type"] == "job posting":
        return Dossier(id=f"fraud-{row['id']}", approach=Approach(channel="advert", advert=Advert(text=text)))
    return _said(f"fraud-{row['id']}", text)


def _chat(identity: str, block: str) -> Dossier:
    senders: dict[str, Sender] = {"Recruiter": "persona", "Target": "member"}
    lines = (line.partition(": ") for line in block.splitlines())
    messages = tuple(Message(sender=senders[who], text=text) for who, _, text in lines if who in senders)
    return Dossier(id=identity, approach=Approach(messages=messages))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    try:
        yield from (json.loads(line) for line in _text(path).splitlines() if line.strip())
    except ValueError as error:
        raise UnableToLoad(f"{path.name} cannot be read: {error}.") from error


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UnableToLoad(f"{path.name} cannot be read: {error}.") from error
