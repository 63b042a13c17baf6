"""Dossiers as JSON: one object, an array of them, or one a line.

Each item is taken out of the text before it is decoded, so that one that is broken is refused by name and the rest
goes on. An item is refused when it is no JSON, nests too deep, names a field twice, holds a number that no dossier
can need, or does not fit the schema. Halves of characters become the replacement character.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from thinklink.dossier import Dossier, Firm, NotADossier, Profile, Reading, dossier_from_json

from .inventory import Input, Intake, Refusal
from .legible import legible
from .limits import Limits
from .text import decoded
from .unable import UnableToRead

KIND: Final = "dossier"
#: so many items that are no dossier are named; after them the rest is left
MOST_REFUSED: Final = 1000
_TOKEN: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{},]', re.DOTALL)
_HALF: Final = re.compile("[\ud800-\udfff]")
_OPENS: Final = re.compile(r"\s{0,1000}(?:\{|\[\s{0,1000}[\]\[{])")
_ENDINGS: Final = (".json", ".jsonl", ".ndjson")
_LONGEST_NUMBER: Final = 18


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the input: where it stands, and the dossier in it or the reason why there is none."""

    place: str
    dossier: Dossier | None
    reason: str = ""


def looks_like(name: str, data: bytes) -> bool:
    """Return whether `data` opens like dossiers in JSON, or `name` ends as such a file does."""
    return name.lower().endswith(_ENDINGS) or bool(_OPENS.match(decoded(data[:4096])))


def read(name: str, data: bytes, limits: Limits) -> Intake:
    """Return one input with every dossier in `data`, and a refusal for each item that is none.

    Raises `UnableToRead` when nothing in it is a dossier.
    """
    readings: list[Reading] = []
    refused: list[Refusal] = []
    for item in items(data, limits):
        if item.dossier is not None:
            readings.append(Reading(item.dossier, kind=kind_of(item.dossier)))
            continue
        refused.append(Refusal(f"{item.place} of {name}" if item.place else name, item.reason))
        if len(refused) == MOST_REFUSED:
            refused.append(Refusal(name, f"{MOST_REFUSED:,} items in it are no dossiers; what follows was not read"))
            break
    if not readings:
        raise UnableToRead(_nothing(refused))
    return Intake((Input(name, KIND, tuple(readings), {"dossiers": len(readings)}),), tuple(refused))


def items(data: bytes, limits: Limits) -> Iterator[Item]:
    """Yield every item of `data` in order, read or refused. Raises `UnableToRead` where `data` is no text at all."""
    for number, (place, text) in enumerate(cut(legible(data, limits)), start=1):
        if number > limits.rows:
            raise UnableToRead(f"there are too many dossiers in it: at most {limits.rows:,} are read")
        try:
            yield Item(place, dossier_of(text, limits))
        except UnableToRead as why:
            yield Item(place, None, why.reason)


def kind_of(dossier: Dossier) -> str:
    """Return what kind of thing a dossier tells of: advert, email, firm, persona or conversation."""
    approach = dossier.approach
    if approach.advert is not None:
        return "advert"
    if dossier.platform == "email":
        return "email"
    if approach.messages:
        return "conversation"
    if dossier.profile != Profile():
        return "persona"
    return "firm" if dossier.firm != Firm() else "conversation"


def _nothing(refused: list[Refusal]) -> str:
    if not refused:
        return "there is no dossier in it"
    first = refused[0]
    place, _, _ = first.file.rpartition(" of ")
    return f"nothing in it is a dossier; {f'{place}: ' if place else ''}{first.reason}"


def cut(text: str) -> Iterator[tuple[str, str]]:
    """Yield the items of `text`, each with the words for its place; one object alone needs none."""
    bare = text.strip().lstrip("\ufeff")
    if bare.startswith("["):
        yield from ((f"item {number}", item) for number, item in enumerate(_elements(bare), start=1))
    elif bare.startswith("{") and _is_one(bare):
        yield "", bare
    else:
        lines = enumerate(text.split("\n"), start=1)
        yield from ((f"line {number}", line.lstrip("\ufeff")) for number, line in lines if line.strip())


def _is_one(bare: str) -> bool:
    """Return whether the first bracket closes at the very end, or one line is all there is."""
    depth = 0
    for token in _TOKEN.finditer(bare):
        depth += _step(token[0])
        if depth <= 0:
            return token.end() == len(bare)
    return "\n" not in bare


def _elements(array: str) -> Iterator[str]:
    """Yield the elements of `array`, a text that opens with `[`; what stands after its end is one more."""
    depth, begin = 0, 1
    for token in _TOKEN.finditer(array):
        depth += _step(token[0])
        if depth == 1 and token[0] == ",":
            yield array[begin : token.start()]
            begin = token.end()
        if depth <= 0:
            last, begin = array[begin : token.start()], token.end()
            if last.strip():
                yield last
            break
    if array[begin:].strip():
        yield array[begin:]


def _step(mark: str) -> int:
    return {"[": 1, "{": 1, "]": -1, "}": -1}.get(mark, 0)


def dossier_of(text: str, limits: Limits) -> Dossier:
    """Return the one dossier that the JSON `text` holds. Raises `UnableToRead`, with the reason in words."""
    return as_dossier(value_of(text, limits))


def as_dossier(value: object) -> Dossier:
    """Return the dossier that a JSON value is. Raises `UnableToRead`, with the reason in words."""
    try:
        return dossier_from_json(value)
    except NotADossier as error:
        raise UnableToRead(f"it does not fit the form of a dossier: {error}") from None


def value_of(text: str, limits: Limits) -> Any:  # noqa: ANN401 - decoded JSON may be any value
    """Return the JSON value that `text` holds. Raises `UnableToRead`, with the reason in words."""
    if _depth(text) > limits.json_depth:
        raise UnableToRead(f"its brackets nest deeper than {limits.json_depth}")
    try:
        value = json.loads(
            text, object_pairs_hook=_object, parse_int=_whole_number, parse_float=_number, parse_constant=_constant
        )
    except json.JSONDecodeError as error:
        raise UnableToRead(f"it is not JSON: {error.msg.lower()} (character {error.pos + 1:,})") from None
    return _mended(value) if "\\u" in text else value


def _depth(text: str) -> int:
    depth = deepest = 0
    for token in _TOKEN.finditer(text):
        depth += _step(token[0])
        deepest = max(deepest, depth)
    return deepest


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise UnableToRead(f"the field {_shown(name)} is in it twice")
        found[name] = value
    return found


def _whole_number(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise UnableToRead(f"the number {_shown(digits)} is too long")
    return int(digits)


def _number(digits: str) -> float:
    found = float(digits)
    if not math.isfinite(found):
        raise UnableToRead(f"the number {_shown(digits)} is too large")
    return found


def _constant(word: str) -> float:
    raise UnableToRead(f"{word} is not a number that JSON knows")


def _shown(text: str) -> str:
    return ascii(text if len(text) <= 40 else f"{text[:40]}...")  # noqa: PLR2004 - as much as is needed to find it


def _mended(value: object) -> object:
    """Return `value` without halves of characters; it nests no deeper than the limit, so this may call itself."""
    if isinstance(value, str):
        return _HALF.sub("\ufffd", value)
    if isinstance(value, list):
        return [_mended(one) for one in value]
    if isinstance(value, dict):
        return {_mended(key): _mended(one) for key, one in value.items()}
    return value
