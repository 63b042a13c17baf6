"""The JSON form of a pack, and its check.

`verify_pack` needs nothing but the JSON: it says for every exhibit, and for the whole, whether the fingerprint still
fits. That shows a change made by mistake or in passing. It does not show who made the pack: whoever rewrites all of
it can rewrite the fingerprints too, which is why the letter names the fingerprint of the whole.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import cache
from importlib.resources import files
from typing import Any

import fastjsonschema

from .fingerprint import fingerprint, sealed
from .pack import Pack


def pack_to_json(pack: Pack) -> dict[str, Any]:
    """Return `pack` as a JSON value valid against `pack.schema.json`."""
    value: dict[str, Any] = json.loads(json.dumps(asdict(pack)))
    return value


def pack_to_text(pack: Pack) -> str:
    """Return `pack` as JSON text; characters outside ASCII are escaped, so that no viewer turns the text round."""
    return json.dumps(pack_to_json(pack), indent=1, ensure_ascii=True) + "\n"


def verify_pack(value: object) -> list[str]:
    """Return what is wrong with a pack in JSON form, one sentence each; an empty list means it is whole."""
    try:
        _validator()(value)
    except fastjsonschema.JsonSchemaValueException as error:
        return [f"this is no pack: {error.message}"[:300]]
    assert isinstance(value, dict)  # noqa: S101 - the schema has just said so; this tells the type checker
    return list(_problems(value))


def proves_original(exhibit: dict[str, Any], original: str, seal: str) -> bool:
    """Say whether `original` is the text that `exhibit` was before masking; `seal` comes from the member's files."""
    return bool(exhibit["original_sha256"] == sealed(original, seal))


def schema() -> dict[str, Any]:
    """Return the JSON schema of a pack."""
    loaded: dict[str, Any] = json.loads(files(__package__).joinpath("pack.schema.json").read_text("utf-8"))
    return loaded


def _problems(pack: dict[str, Any]) -> Iterator[str]:
    for position, exhibit in enumerate(pack["exhibits"], 1):
        if exhibit["number"] != position:
            yield f"exhibit {exhibit['number']} stands at place {position}: one was added, taken out or moved"
        if fingerprint(exhibit) != exhibit["sha256"]:
            yield f"exhibit {exhibit['number']} was changed after the pack was made"
    for finding in pack["findings"]:
        for quote in finding["quotes"]:
            if quote["exhibit"] > len(pack["exhibits"]):
                yield f"the finding {finding['hallmark']} names exhibit {quote['exhibit']}, which is not there"
    if fingerprint(pack) != pack["sha256"]:
        yield "the pack as a whole was changed after it was made"


@cache
def _validator() -> Callable[[object], object]:
    compiled: Callable[[object], object] = fastjsonschema.compile(schema())
    return compiled
