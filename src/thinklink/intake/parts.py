"""What is handed to a reader: the files of one input, as names and bytes.

A single file is one part. A folder, or two zips of one export, are several. A part whose bytes were not read at all,
because nothing in it is needed, has `None` for data.
"""

from __future__ import annotations

from dataclasses import dataclass

from .unable import UnableToRead


@dataclass(frozen=True, slots=True)
class Part:
    """One file: its path inside the folder (or just its name), and its bytes or `None`."""

    path: str
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Given:
    """One input as the member named it, with its parts; `folder` says that the parts are files of a folder."""

    name: str
    parts: tuple[Part, ...]
    folder: bool = False

    @property
    def data(self) -> bytes:
        """The bytes of an input that is one file. Raises `UnableToRead` for a folder."""
        if self.folder or len(self.parts) != 1 or self.parts[0].data is None:
            raise UnableToRead("this is a folder; a file was expected")
        return self.parts[0].data
