"""Files a command writes: private to the member, whole or not at all, never over something by surprise."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

import click


def save(path: Path, content: str | bytes, *, inputs: Iterable[str] = (), force: bool = False) -> None:
    """Write `content` to `path`, readable by its owner alone (0600), by way of a temporary file beside it.

    Raises `click.UsageError`, one sentence, where the folder is missing or closed, where `path` is one of the `inputs`,
    and where it stands already unless `force`.
    """
    data = content.encode() if isinstance(content, str) else content
    if path.is_char_device() or path.is_fifo():
        # A new file in the place of a device would do away with the device.
        path.write_bytes(data)
        return
    refuse_to_overwrite(path, inputs=inputs, force=force)
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent or Path(), prefix=f".{path.name}.")
    except OSError as error:
        raise click.UsageError(f"{path} cannot be written: {error.strerror or error}.") from None
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            # What the screen calls written must survive a power cut: onto the disk first, then under its name.
            os.fsync(stream.fileno())
        Path(temporary).replace(path)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise click.UsageError(f"{path} cannot be written: {error.strerror or error}.") from None


def refuse_to_overwrite(path: Path, *, inputs: Iterable[str] = (), force: bool = False) -> None:
    """Raise `click.UsageError` where writing `path` would destroy an input, a folder or, without `force`, a file."""
    if any(name != "-" and path.exists() and Path(name).exists() and path.samefile(name) for name in inputs):
        raise click.UsageError(f"{path} is one of the inputs; choose another name for the result.")
    if path.is_dir():
        raise click.UsageError(f"{path} is a folder; name a file in it.")
    if path.exists() and not force:
        raise click.UsageError(f"{path} is there already; choose another name, or say --force.")
