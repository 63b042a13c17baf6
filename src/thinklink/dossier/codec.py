"""The JSON form of a dossier, both ways, and the one check that a JSON value is a dossier.

`dossier_from_json` first validates against `dossier.schema.json`, so that a refusal names the field in words; then
builds the nouns. `dossier_to_json` leaves out what is not known, so that a round trip gives the same JSON value, but
for empty objects and for `null` where it says no more than leaving the field out.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import fastjsonschema
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from .nouns import (
    Advert,
    Answers,
    Approach,
    Dossier,
    Firm,
    Message,
    Post,
    Profile,
    Study,
)

_RENAMED: Mapping[type, dict[str, str]] = {Message: {"sender": "from"}}
#: Inner nouns first: cattrs binds the hooks of the fields when it writes the hook of the whole.
_NOUNS = (Advert, Message, Post, Study, Firm, Answers, Profile, Approach, Dossier)


class NotADossier(ValueError):
    """The value is no dossier; the message says which field and why, in one sentence."""


def dossier_from_json(value: object) -> Dossier:
    """Return the dossier that a decoded JSON `value` holds.

    Raises `NotADossier` naming the first field that does not fit the schema.
    """
    try:
        _validator()(value)
    except fastjsonschema.JsonSchemaValueException as error:
        raise NotADossier(_sentence(error)) from None
    return trusted_dossier(value)


def trusted_dossier(value: object) -> Dossier:
    """Build a dossier from JSON that this package itself wrote, without the schema check."""
    return _converter().structure(value, Dossier)


def dossier_to_json(dossier: Dossier) -> dict[str, Any]:
    """Return `dossier` as a JSON value valid against the schema; what is not known is left out."""
    found = _converter().unstructure(dossier)
    return {key: value for key, value in found.items() if value != {}}


def schema() -> dict[str, Any]:
    """Return the JSON schema of a dossier."""
    text = files(__package__).joinpath("dossier.schema.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@cache
def _validator() -> Callable[[object], object]:
    compiled: Callable[[object], object] = fastjsonschema.compile(schema())
    return compiled


@cache
def _converter() -> Converter:
    converter = Converter(omit_if_default=True)
    for noun in _NOUNS:
        renames: dict[str, Any] = {name: override(rename=other) for name, other in _RENAMED.get(noun, {}).items()}
        converter.register_structure_hook(noun, make_dict_structure_fn(noun, converter, **renames))
        converter.register_unstructure_hook(
            noun,
            make_dict_unstructure_fn(noun, converter, _cattrs_omit_if_default=True, **renames),
        )
    return converter


def _sentence(error: fastjsonschema.JsonSchemaValueException) -> str:
    where = ".".join(str(part) for part in error.path[1:]) or "the whole value"
    rule = error.message.removeprefix(str(error.name)).strip()
    return f"{where} {rule}"[:300]
