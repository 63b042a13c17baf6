"""The sets that `thinklink evaluate` measures on, in an explicit table: name -> rows, from the folder of the data.

The weights and tables that ship are measured as they are. Rows on files they were learnt from say so. What needs
learning anew (out of fold, a file left out, the challenger) is in `evaluation.refitted`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from thinklink.dossier import Dossier
from thinklink.intake import take_in
from thinklink.recognise import Assessment, assess

from . import adverts, cases, messages, profiles, seconvo
from .approaches import UnableToLoad, load_approaches
from .evasion import evasion
from .genuine_archive import write_genuine_archive
from .measures import Figure, area, share
from .quality import by_file, calibration, judge
from .rows import WORRYING, Row, at_least, at_most, flagged
from .saved import saved_profiles
from .swaps import moved

#: the file no table was learnt from
_UNSEEN: Final = "dev"


def approaches(data: Path) -> Iterator[Row]:
    """Yield the rows of the labelled approaches, file by file."""
    judged = judge(load_approaches(data / "approaches"))
    for row in by_file(judged):
        unseen = row.name == _UNSEEN
        name = f"approaches, {row.name}" + ("" if unseen else " (learnt from)")
        yield at_least(name, "AUC", row.area, 0.96) if unseen else Row(name, "AUC", row.area)
        yield at_least(name, "malicious in medium or high", row.malicious_flagged, 0.75)
        yield at_least(name, "malicious in high", row.malicious_high, 0.30)
        yield at_most(name, "genuine in medium or high", row.genuine_flagged, 0.25)
        yield at_most(name, "genuine in high", row.genuine_high, 0.05)
        yield Row(name, "rung within one", row.rung_within_one)
        yield Row(name, "asks for something sensitive: right", row.sensitive_right)
        if row.turns_to_flag is not None:
            turns = Figure(row.turns_to_flag, row.turns_to_flag, row.turns_to_flag, row.area.n)
            yield at_most(name, "turns to flag, median", turns, 3)
    dev = [one for one in judged if one.truth.file == _UNSEEN]
    if dev:
        yield Row(f"approaches, {_UNSEEN}", "calibration error (ECE, 10 bins)", calibration(dev))


def outreach(data: Path) -> Iterator[Row]:
    """Yield the false alarms on genuine outreach and on inbox templates, and the recall on the scams among them."""
    found = [assess(one) for one in messages.outreach(data / "messages")]
    yield from _genuine("genuine outreach", found)
    yield from _genuine("inbox templates", [assess(one) for one in messages.inbox(data / "messages", scams=False)])
    scams = [assess(one) for one in messages.inbox(data / "messages", scams=True)]
    yield Row("inbox templates: crypto and mlm", "in medium or high", flagged(scams))


def archive(data: Path) -> Iterator[Row]:
    """Yield the false alarms on a genuine archive of 2,000 contacts, made by a program that knows no hallmark."""
    del data
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "genuine.zip"
        write_genuine_archive(path)
        readings = take_in([str(path)]).readings
    found = [assess(reading.dossier) for reading in readings]
    for band, most in (("high", 1), ("medium", 5)):
        hits = sum(one.band == band for one in found)
        yield Row("genuine archive, 2,000 contacts", f"in {band}", share(hits, len(found)), f"<= {most}", hits <= most)


def documented(data: Path) -> Iterator[Row]:
    """Yield the recall on documented personas."""
    found = [assess(one) for one in cases.cases(data / "cases" / "documented_cases.jsonl")]
    yield at_least("documented cases", "in medium or high", flagged(found), 0.90)


def attacks(data: Path) -> Iterator[Row]:
    """Yield the recall on recruiters who ask for access, and on generated frauds."""
    chats = [assess(one) for one in messages.recruiter_attacks(data / "messages")]
    yield Row("recruiter attacks", "in medium or high", flagged(chats))
    asked = share(sum(bool(one.asks_sensitive) for one in chats), len(chats))
    yield Row("recruiter attacks", "asks for something sensitive", asked)
    frauds = [assess(one) for one in messages.fraud(data / "messages")]
    yield Row("generated frauds", "in medium or high", flagged(frauds))
    named = share(sum(one.concern == "fraud" for one in frauds), len(frauds))
    yield Row("generated frauds", "concern is fraud", named)


def job_adverts(data: Path) -> Iterator[Row]:
    """Yield the separation on job adverts, by the weights as they are."""
    judged = [(assess(one).score, false) for one, false in adverts.adverts(data / "job_adverts" / "emscad.csv")]
    yield at_least("job adverts (EMSCAD)", "AUC, weights as they are", _area(judged), 0.70)


def generated_profiles(data: Path) -> Iterator[Row]:
    """Yield what is said of generated profiles with no approach: little can be known from a page alone."""
    found = [assess(one) for one in profiles.generated(data / "profiles" / "gpt4_profiles.csv")]
    yield Row("generated profiles (GPT-4)", "in medium or high, page alone", flagged(found))


def pdf(data: Path) -> Iterator[Row]:
    """Yield how exactly saved profiles of invented people are read."""
    del data
    yield from saved_profiles()


def swaps(data: Path) -> Iterator[Row]:
    """Yield how far scores move when approaches are told again with other people, places and spellings."""
    dossiers: list[Dossier] = [one.dossier for one in load_approaches(data / "approaches")]
    for row in moved(dossiers):
        yield Row("swaps", f"{row.kind}: bands changed", share(row.bands, row.n), "none", row.bands == 0)
        step = Figure(row.percentile, row.percentile, row.worst, row.n)
        yield at_most("swaps", f"{row.kind}: score moves, 95th percentile", step, 0.02)


def brought(path: Path) -> Iterator[Row]:
    """Yield the rows of a file a user brings: SEConvo's JSON, or Ayoobi's pickle."""
    if path.suffix == ".json":
        judged = [(assess(one), truth) for one, truth in seconvo.seconvo(path)]
        yield Row("SEConvo", "AUC", _area([(one.score, truth) for one, truth in judged]))
        hits = sum((one.band in WORRYING) == truth for one, truth in judged)
        yield Row("SEConvo", "band agrees with the label", share(hits, len(judged)))
    else:
        yield Row("Ayoobi", "AUC", _area([(assess(one).score, truth) for one, truth in profiles.ayoobi(path)]))


SETS: Final[Mapping[str, Callable[[Path], Iterator[Row]]]] = MappingProxyType(
    {
        "approaches": approaches,
        "outreach": outreach,
        "archive": archive,
        "cases": documented,
        "attacks": attacks,
        "adverts": job_adverts,
        "profiles": generated_profiles,
        "pdf": pdf,
        "swaps": swaps,
        "evasion": evasion,
    }
)


def _genuine(name: str, found: list[Assessment]) -> Iterator[Row]:
    yield at_most(name, "in high", flagged(found, only_high=True), 0.0)
    yield at_most(name, "in medium or high", flagged(found), 0.05)


def _area(judged: list[tuple[float, bool]]) -> Figure:
    if {truth for _, truth in judged} != {True, False}:
        raise UnableToLoad("This set holds one label only; an area needs both.")
    return area([score for score, truth in judged if truth], [score for score, truth in judged if not truth])
