"""Take in whatever the member has, each thing in a reading process: the one way from files to dossiers.

Parts of one archive that are given together are read as one. What cannot be read is refused with a reason, and the
rest goes on; nothing here raises for what a file holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from .connections import ConnectionList
from .files import is_plain, reason_of, shown_path
from .forms import NotTheForm, connections_from_json, intake_from_json, known_from_json
from .inventory import Intake, Refusal
from .known import KnownList
from .limits import DEFAULT, Limits
from .linkedin import KIND as ARCHIVE
from .linkedin import table_of
from .unable import UnableToRead
from .zips import is_zip

if TYPE_CHECKING:
    from .pool import Handed, Pool

STDIN: Final = "-"
_BAD_REPLY: Final = "reading it gave an answer that makes no sense, so nothing of it was used"


def take_in(  # noqa: PLR0913 - one way in, with everything about it said by name
    paths: Sequence[str],
    *,
    stdin: bytes | None = None,
    kind: str | None = None,
    limits: Limits = DEFAULT,
    progress: Callable[[str], None] | None = None,
    pool: Pool | None = None,
) -> Intake:
    """Return what is in the files and folders at `paths`, in that order; `-` stands for the bytes `stdin`.

    `kind` says of all of them what they are; without it each is looked at. `progress` is told the name of each thing
    before it is read. `pool` is used, and left open, where one is given.
    """
    found, plain = Intake(), []
    for path in paths:
        try:
            plain.append(_handed(path, stdin))
        except UnableToRead as why:
            found = _and(found, Intake(refused=(Refusal(shown_path(path), why.reason),)))
    with _pool(pool) as used:
        for group in _groups(plain, kind):
            if progress:
                progress(", ".join(one.name for one in group))
            found = _and(found, _taken(group, kind, limits, used))
    return found


def read_connections(
    path: str, *, stdin: bytes | None = None, limits: Limits = DEFAULT, pool: Pool | None = None
) -> ConnectionList:
    """Return the contacts in the export at `path`: of LinkedIn (or its Connections.csv), X, Instagram or Facebook.

    Raises `UnableToRead`.
    """
    with _pool(pool) as used:
        reply = used.ask("connections", [_handed(path, stdin)], limits)
    try:
        return connections_from_json(reply)
    except NotTheForm:
        raise UnableToRead(_BAD_REPLY) from None


def read_known(path: str, *, limits: Limits = DEFAULT, pool: Pool | None = None) -> KnownList:
    """Return the list of known personas in the file at `path`, expired entries too. Raises `UnableToRead`."""
    with _pool(pool) as used:
        reply = used.ask("known", [_handed(path, None)], limits)
    try:
        return known_from_json(reply)
    except NotTheForm:
        raise UnableToRead(_BAD_REPLY) from None


def _pool(pool: Pool | None) -> Any:  # noqa: ANN401 - one context or another
    # Imported only here, so that readers can be used where there are no processes.
    from .pool import Pool

    return Pool() if pool is None else nullcontext(pool)


def _handed(path: str, stdin: bytes | None) -> Handed:
    """Return what to hand to a child. Raises `UnableToRead` where there is nothing, or nothing that ends."""
    from .pool import Handed

    if path == STDIN:
        if stdin is None:
            raise UnableToRead("nothing was handed over on standard input")
        return Handed(STDIN, data=stdin)
    try:
        if is_plain(path):
            return Handed(shown_path(path), str(Path(path).absolute()))
    except (OSError, ValueError) as trouble:
        raise UnableToRead(reason_of(trouble)) from None
    raise UnableToRead("it is neither a file nor a folder")


def _groups(handed: Iterable[Handed], kind: str | None) -> list[list[Handed]]:
    """Return what is read together: all that may be parts of one archive, and every other thing on its own."""
    archives: list[Handed] = []
    groups: list[list[Handed]] = []
    for one in handed:
        if kind == ARCHIVE or (kind is None and _may_be_archive(one)):
            if not archives:
                groups.append(archives)
            archives.append(one)
        else:
            groups.append([one])
    return groups


def _may_be_archive(one: Handed) -> bool:
    if one.path is None:
        return is_zip(one.data)
    path = Path(one.path)
    if path.is_dir() or table_of(path.name):
        return True
    try:
        with path.open("rb") as file:
            return is_zip(file.read(4))
    except OSError:
        return False


def _taken(group: Sequence[Handed], kind: str | None, limits: Limits, pool: Pool) -> Intake:
    try:
        job = "take" if len(group) == 1 else "archives"
        return intake_from_json(pool.ask(job, group, limits, kind))
    except (UnableToRead, NotTheForm) as why:
        if len(group) > 1:  # one of them may have spoilt it for the others
            return _and(*(_taken([one], kind, limits, pool) for one in group))
        reason = why.reason if isinstance(why, UnableToRead) else _BAD_REPLY
        return Intake(refused=(Refusal(group[0].name, reason),))


def _and(*intakes: Intake) -> Intake:
    inputs = tuple(one for intake in intakes for one in intake.inputs)
    return Intake(inputs, tuple(one for intake in intakes for one in intake.refused))
