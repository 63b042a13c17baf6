"""A PDF's bytes, to the pieces of text on each of its pages; or a reason why there is nothing to be had.

The library that takes the file apart (pypdf) is told to give up early: what a saved profile never needs is refused
before it costs anything. Only pages and fonts are looked at. Outlines, forms, scripts, attachments and pictures are
not, and links lead nowhere.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from thinklink.intake.unable import UnableToRead

from .fonts import Font
from .pieces import LARGE, MOST_BYTES, MOST_STEPS, Budget, Drawing, Piece

MOST_PAGES: Final = 60
_DEEPEST: Final = 20
_MIB: Final = 1024 * 1024
#: a saved profile has some 100,000 bytes, most of them its font
MOST_FILE: Final = 32 * _MIB
BROKEN: Final = "this PDF is damaged and cannot be opened; save the profile again"
LOCKED: Final = "this PDF is locked (encrypted); save the profile again, without a password"
MANY: Final = f"this PDF has more than {MOST_PAGES} pages, which no saved profile has"
#: what the library may spend; a saved profile needs a hundredth of it
_COST: Final[dict[str, Any]] = {
    "maximum_declared_stream_length": 32 * _MIB,
    "array_based_stream_maximum_output_length": MOST_BYTES,
    "zlib_maximum_output_length": 8 * _MIB,
    "zlib_maximum_recovery_input_length": 65_536,
    "lzw_maximum_output_length": 4 * _MIB,
    "run_length_maximum_output_length": 4 * _MIB,
    "stream_filters_maximum_length": 4,
    "stream_decoding_work_maximum_length": 48 * _MIB,
    "stream_parsing_work_maximum_count": MOST_STEPS,
}


@dataclass(frozen=True, slots=True)
class Document:
    """What is taken from a PDF: the pieces of text on each page, and who is said to have made it."""

    pages: list[list[Piece]]
    author: str


def opened(data: bytes) -> Document:
    """Return what is written in the PDF in `data`. Raises `UnableToRead`, and nothing else."""
    from pypdf import PdfReader, apply_configuration

    if len(data) > MOST_FILE:
        raise UnableToRead(LARGE)
    # What it complains of is of no use to a member, and would stand in the midst of an answer.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    try:
        with apply_configuration(**_COST):
            reader = PdfReader(io.BytesIO(data), root_object_recovery_limit=1000, xref_stream_maximum_entries=200_000)
            locked = reader.is_encrypted and not _opens(reader)
            found = Document([], "") if locked else Document(_drawn(reader), _author(reader))
    except UnableToRead:
        raise
    except Exception:  # noqa: BLE001 - a broken file breaks the library in any way there is
        raise UnableToRead(BROKEN) from None
    if locked:
        raise UnableToRead(LOCKED)
    return found


def _opens(reader: Any) -> bool:  # noqa: ANN401 - imported late
    """Return whether an encrypted file opens without a password, in a way that pure Python knows (RC4)."""
    with suppress(Exception):
        return bool(reader.decrypt(""))
    return False


def _author(reader: Any) -> str:  # noqa: ANN401 - imported late
    try:
        return str(reader.metadata.author or "") if reader.metadata else ""
    except Exception:  # noqa: BLE001 - it only helps to tell what this is
        return ""


def _drawn(reader: Any) -> list[list[Piece]]:  # noqa: ANN401 - imported late
    pages, fonts, budget = list[list[Piece]](), dict[int, Font](), Budget()
    streams = _Streams(reader, budget)
    for page, resources in _pages(reader.trailer["/Root"].get_object()["/Pages"], None, set(), 0):
        if len(pages) == MOST_PAGES:
            raise UnableToRead(MANY)
        drawing = Drawing(streams.operators_of, fonts, budget)
        if page.get("/Contents") is not None:
            drawing.follow(page["/Contents"], resources)
        pages.append(drawing.pieces)
    return pages


@dataclass(slots=True)
class _Streams:
    """The operators of the streams of one file, each taken apart once."""

    reader: Any
    budget: Budget
    #: by the identity of the stream, which is kept beside them so that it stays what it is
    known: dict[int, tuple[Any, list[tuple[Any, bytes]]]] = field(default_factory=dict)

    def operators_of(self, stream: Any) -> list[tuple[Any, bytes]]:  # noqa: ANN401 - an object of a PDF
        """Return the operators of one stream; a stream that cannot be read draws nothing."""
        from pypdf.generic import ContentStream

        resolved = stream.get_object()
        if id(resolved) not in self.known:
            found = ContentStream(resolved, self.reader, "bytes")
            self.budget.spend(steps=1, read=len(found.get_data()))
            self.known[id(resolved)] = (resolved, _operations(found))
        return self.known[id(resolved)][1]


def _operations(found: Any) -> list[tuple[Any, bytes]]:  # noqa: ANN401 - an object of the library
    with suppress(Exception):
        return list(found.operations)
    return []


def _pages(node: Any, resources: Any, seen: set[int], depth: int) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401 - objects of a PDF
    """Yield the pages below `node` with their resources; a node that comes twice, or too deep, is left out."""
    number = getattr(node, "idnum", None)
    if depth > _DEEPEST or (number is not None and number in seen):
        return
    seen.update(() if number is None else (number,))
    told = node.get_object()
    if not isinstance(told, dict):
        return
    own = told.get("/Resources")
    resources = resources if own is None else own.get_object()
    kids = told.get("/Kids")
    if kids is None:
        yield told, resources
        return
    for kid in kids.get_object():
        yield from _pages(kid, resources, seen, depth + 1)
