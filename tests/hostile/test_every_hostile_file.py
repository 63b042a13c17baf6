"""Every hostile file there is, through every kind of intake, named and looked at: parsed or refused, and quickly.

The files are kept beside the repository, because some of them set off virus scanners; where they are absent, this is
skipped. The children stay from one file to the next, as they do in use: none may grow.
"""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from thinklink.intake import Limits, take_in
from thinklink.intake.forms import intake_to_json
from thinklink.intake.kinds import NAMES
from thinklink.intake.pool import Pool

HOSTILE = Path(__file__).parents[3] / "shared" / "hostile"
FILES = sorted(path for path in HOSTILE.rglob("*") if path.is_file()) if HOSTILE.is_dir() else []
CHUNKS = 16
LIMITS = Limits(seconds=2)
MOST_MEMORY = 256 * 1024 * 1024
MOST_GROWTH = 16 * 1024 * 1024
#: what a programmer sees of an error, and nobody else should
NOT_FOR_PEOPLE = re.compile(r"Traceback|\b\w+(?:Error|Exception|Warning)\b|\bException\b|<\w+ object at")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(170),
    pytest.mark.skipif(not FILES, reason="the hostile files are not beside this repository"),
]


@pytest.fixture(scope="session")
def pool():
    with Pool(workers=1) as children:
        yield children


def memory(pool, which):
    """Return a figure in bytes that the system keeps of the child: VmRSS now, VmHWM at most."""
    worker = pool._idle.get()
    pool._idle.put(worker)
    told = Path(f"/proc/{worker._child.pid}/status").read_text("ascii")
    return int(re.search(rf"{which}:\s+(\d+) kB", told)[1]) * 1024


def problems(path, kind, pool):
    """Yield what is wrong with the answer for one file; nothing where all is well."""
    started = time.monotonic()
    found = take_in([str(path)], kind=kind, limits=LIMITS, pool=pool)
    # Killing and starting a child takes a moment; a time-out is a fair refusal, a hang is not.
    if time.monotonic() - started > LIMITS.seconds + 1:
        yield "took too long"
    if not found.inputs and not found.refused:
        yield "neither parsed nor refused"
    for one in found.refused:
        if not one.reason.strip() or NOT_FOR_PEOPLE.search(one.reason):
            yield f"refused with {one.reason!r}"
    for text in texts(intake_to_json(found)):
        if not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text):
            yield f"half of a character in {text[:60]!a}"


def texts(value):
    """Yield every text inside a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from texts(one)


@pytest.mark.parametrize("kind", [None, *NAMES], ids=str)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_hostile_file_is_parsed_or_refused(chunk, kind, pool):
    wrong = [f"{path.name}: {said}" for path in FILES[chunk::CHUNKS] for said in problems(path, kind, pool)]
    assert wrong == []
    if Path("/proc/self/status").exists():
        assert memory(pool, "VmHWM") < MOST_MEMORY


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the memory of a child")
def test_a_child_that_reads_the_same_files_again_and_again_does_not_grow(pool):
    sizes = []
    for _ in range(5):
        for path in FILES[:: len(FILES) // 40]:
            take_in([str(path)], limits=LIMITS, pool=pool)
        sizes.append(memory(pool, "VmRSS"))
    assert sizes[-1] - sizes[1] < MOST_GROWTH
