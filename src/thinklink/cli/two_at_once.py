"""A large archive looked at by two processes, where this system can split one in two; one after the other where not.

The second process is a copy of this one as it stands (`fork`), so nothing is handed over but glances on the way back,
and it has every dossier already. Should it die, what is missing is looked at here: nobody is left out.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from collections.abc import Sequence
from itertools import chain, zip_longest
from multiprocessing.connection import Connection
from typing import Final

from thinklink.answer import glances
from thinklink.answer.choosing import Progress
from thinklink.dossier import Reading
from thinklink.recognise import ALONE, Beside, Glance

#: fewer people than this are looked at sooner than a second process would pay
_FEWEST: Final = 400


def glances_of(
    readings: Sequence[Reading], progress: Progress | None = None, beside: Beside = ALONE
) -> Sequence[Glance]:
    """Return a glance at each of `readings`, in order."""
    if len(readings) < _FEWEST or not _can_split():
        return tuple(glances(readings, progress, beside))
    # Every other one goes to the second process: in an archive, long threads stand together.
    here, there = readings[::2], readings[1::2]
    gc.freeze()  # the dossiers stay; looking for garbage among them would copy their pages for the second process
    context = multiprocessing.get_context("fork")
    receiving, sending = context.Pipe(duplex=False)
    second = context.Process(target=_send, args=(sending, there, beside), daemon=True)
    second.start()
    sending.close()
    first = tuple(glances(here, progress and (lambda done, _: progress(2 * done, len(readings))), beside))
    rest = _received(receiving, len(there)) or tuple(glances(there, around=beside))
    second.join()
    return tuple(chain.from_iterable(zip_longest(first, rest)))[: len(readings)]


def _can_split() -> bool:
    # Elsewhere a copy of a running process is not safe, or there is none.
    return sys.platform == "linux" and (os.cpu_count() or 1) > 1


def _send(pipe: Connection, readings: Sequence[Reading], beside: Beside) -> None:
    pipe.send([(one.band, one.score, one.warns, one.known) for one in glances(readings, around=beside)])


def _received(pipe: Connection, wanted: int) -> tuple[Glance, ...]:
    """Return what the other process found; nothing where it died or did not find all."""
    try:
        found = tuple(Glance(*one) for one in pipe.recv())
    except (EOFError, OSError):
        return ()
    return found if len(found) == wanted else ()
