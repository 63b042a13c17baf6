"""Everyone in a large archive assessed, in a second process as well where that pays.

A worker is a fresh interpreter, so it works the same everywhere, and it is given nothing but dossiers. Where no process
can be started (in a browser, say) all is done here; the answers are the same.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from typing import Final

from thinklink.dossier import Dossier
from thinklink.recognise import Assessment, assess

#: called as (done, of)
Progress = Callable[[int, int], None]

#: below so many, a second process costs more time than it saves
_MANY: Final = 1_000


def assess_everyone(dossiers: Sequence[Dossier], progress: Progress | None = None) -> list[Assessment]:
    """Return the assessment of each of `dossiers`, in their order."""
    half = len(dossiers) // 2
    if len(dossiers) < _MANY:
        return _here(dossiers, progress)
    try:
        futures = importlib.import_module("concurrent.futures")
        spawn = importlib.import_module("multiprocessing").get_context("spawn")
        with futures.ProcessPoolExecutor(1, mp_context=spawn) as worker:
            later = worker.submit(_here, dossiers[half:])
            return [*_here(dossiers[:half], progress), *later.result()]
    except (ImportError, OSError):
        return _here(dossiers, progress)


def _here(dossiers: Sequence[Dossier], progress: Progress | None = None) -> list[Assessment]:
    found = []
    for done, dossier in enumerate(dossiers):
        if progress:
            progress(done, len(dossiers))
        found.append(assess(dossier))
    return found
