"""The evidence pack: one frozen value that holds what a report needs, and nothing about anybody else.

It is made from one subject, so that no row about another persona can be in it. Everything a stranger wrote is masked
on the way in; what is masked here is masked in the PDF, the JSON and the letter. The time is given by the caller.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

from thinklink import __version__
from thinklink.answer.subject import Subject
from thinklink.dossier import Dossier, Sender, profile_key
from thinklink.dossier.links import defanged, without_tokens
from thinklink.realise.ladder import RUNGS
from thinklink.recognise.finding import Evidence, WeighedFinding

from . import words
from .exhibits import Exhibit, Original, exhibit_of, originals
from .fingerprint import fingerprint
from .masking import Masker, masker_for
from .routes import Route

SCHEMA = "thinklink-pack/1"
_SMALL = 65_536
#: places of what the persona shows or writes, and not the member
_OF_THE_PERSONA = ("profile.", "firm.", "mail.")


@dataclass(frozen=True, slots=True)
class FileSeen:
    """One file the member handed over: its name without folders, its SHA-256 and its size in bytes."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Masks:
    """What a member asks for: names to `hide` and to `keep` as in `masker_for`, a `seal` as in `sealed`."""

    hide: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    seal: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage that a finding rests on, masked, and the exhibit it stands in (0: in none)."""

    text: str
    source: str
    exhibit: int


@dataclass(frozen=True, slots=True)
class PackFinding:
    """One finding as it is told; strength in log-odds, negative where it reassures."""

    hallmark: str
    label: str
    says: str
    strength: float
    reference: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything a security team needs about one approach; see `pack.schema.json` for the JSON form."""

    schema: str
    version: str
    made_at: str
    persona: dict[str, str]
    band: str
    band_says: str
    band_caveat: str
    score: float
    concern: str
    rung: int | None
    rung_says: str
    findings: tuple[PackFinding, ...]
    exhibits: tuple[Exhibit, ...]
    answers: tuple[tuple[str, str], ...]
    shared: tuple[str, ...]
    status: str
    route: Route
    files: tuple[FileSeen, ...]
    masked: dict[str, int]
    masking: tuple[str, ...]
    left_out: tuple[str, ...]
    sha256: str = ""


def make_pack(
    subject: Subject,
    *,
    made_at: datetime,
    files: Sequence[tuple[str, str, int]],
    route: Route,
    masks: Masks = Masks(),
) -> Pack:
    """Return the pack about `subject`.

    `made_at` needs a zone. `files` are (name, SHA-256 in hexadecimal, size in bytes) of what was handed over. The
    status told is that of the `route`. Raises `ValueError` without a zone.
    """
    if made_at.tzinfo is None:
        raise ValueError("the time a pack is made at needs a zone")
    dossier, assessment = subject.reading.dossier, subject.assessment
    went_to = (name for mail in subject.reading.mails for name in mail.recipients)
    masker = masker_for(dossier, hide=(*masks.hide, *went_to), keep=masks.keep)
    found = originals(subject.reading)
    exhibits = tuple(exhibit_of(one, number, masker, masks.seal) for number, one in enumerate(found, 1))
    counts = _counts(found, masker)
    pack = Pack(
        schema=SCHEMA,
        version=__version__,
        made_at=made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        persona=_persona(dossier, masker),
        band=assessment.band,
        band_says=" ".join(filter(None, (words.BAND_SAYS[assessment.band], assessment.why_insufficient))),
        band_caveat=words.BAND_CAVEAT,
        score=round(assessment.score, 4),
        concern=words.CONCERN_SAYS[assessment.concern],
        rung=subject.rung,
        rung_says="not known" if subject.rung is None else RUNGS[subject.rung],
        findings=tuple(_finding(one, found, masker) for one in assessment.findings),
        exhibits=exhibits,
        answers=_answers(dossier, masker),
        shared=tuple(words.SHARED_SAYS[one] for one in dossier.answers.already_shared),
        status=route.status,
        route=route,
        files=tuple(FileSeen(name.replace("\\", "/").rpartition("/")[2], digest, size) for name, digest, size in files),
        masked=counts,
        masking=_masking(counts, sum(size for _, _, size in files)),
        left_out=words.LEFT_OUT,
    )
    return replace(pack, sha256=fingerprint(asdict(pack)))


def _persona(dossier: Dossier, masker: Masker) -> dict[str, str]:
    profile = dossier.profile
    url = defanged(without_tokens(re.split(r"[?#]", profile.url)[0])) if profile.url else ""
    # A name is one line: it may not add lines of its own to a letter.
    name = " ".join(masker.mask(profile.name or "", by="persona").split())
    return {
        "name": name or "name not given",
        "key": profile_key(profile.url) or "",
        "url": url,
        "platform": dossier.platform or "",
    }


def _answers(dossier: Dossier, masker: Masker) -> tuple[tuple[str, str], ...]:
    told = []
    for name, label, values in words.ANSWER_SAYS:
        value: Any = getattr(dossier.answers, name)
        if value is None or value == ():
            continue
        many = value if isinstance(value, tuple) else (value,)
        said = ", ".join(values.get(str(one), words.plain(str(one))) for one in many)
        told.append((label, " ".join(masker.mask(said, by="member").split())))
    return tuple(told)


def _finding(weighed: WeighedFinding, found: Sequence[Original], masker: Masker) -> PackFinding:
    finding = weighed.finding
    return PackFinding(
        hallmark=finding.hallmark,
        label=weighed.label,
        says=masker.mask(finding.says, by="persona"),
        strength=round(weighed.strength, 4),
        reference=weighed.reference,
        quotes=tuple(_quote(one, found, masker) for one in finding.evidence),
    )


def _quote(evidence: Evidence, found: Sequence[Original], masker: Masker) -> Quote:
    """Mask a quote as the part of its exhibit that it is: a token cut in half by the quote is still a token."""
    holding = [(number, one) for number, one in enumerate(found, 1) if evidence.quote in one.text]
    named = [pair for pair in holding if evidence.source in (pair[1].source, pair[1].place)]
    for number, one in named or holding:
        start = one.text.index(evidence.quote)
        part = masker.part(one.text, start, start + len(evidence.quote), by=one.sender)
        return Quote(part, one.source, number)
    # Dates of a career and the heads of a mail are the persona's and stand in no exhibit; of anything else nobody knows
    # who wrote it, and it is masked as strictly as what the member wrote.
    by: Sender = "persona" if evidence.source.startswith(_OF_THE_PERSONA) else "member"
    return Quote(masker.mask(evidence.quote, by=by), evidence.source, 0)


def _counts(found: Sequence[Original], masker: Masker) -> dict[str, int]:
    counts = {"link": 0, "address": 0, "number": 0, "name": 0}
    for one in found:
        for span in masker.spans(one.text, by=one.sender):
            if span.kind != "shown":
                counts[span.kind] += 1
    return counts


def _masking(counts: dict[str, int], size: int) -> tuple[str, ...]:
    names = {"link": "links", "address": "e-mail addresses", "number": "telephone numbers", "name": "names"}
    done = ", ".join(f"{names[kind]}: {count}" for kind, count in counts.items())
    small = (words.SMALL_FILE,) if 0 < size < _SMALL and any(counts.values()) else ()
    return (f"{words.MASKED} ({done}). {words.MASKED_HOW}", words.MASKING_LIMITS, *small)
