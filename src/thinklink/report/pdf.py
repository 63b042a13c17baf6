"""The pack as a PDF that can be read aloud (PDF/UA-1), made by typst from one fixed template.

What strangers wrote goes in as JSON and is only ever text: no markup is put together from it. The fonts are the
bundled ones; the fonts of the machine are not looked at, so the same pack gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

import typst

from .exhibits import when
from .glyphs import font_folders, showable
from .letter import letter_parts
from .pack import Pack
from .pack_json import pack_to_json
from .visible import codepoint, visible
from .words import PLATFORM_SAYS, STATUS_SAYS


def pack_to_pdf(pack: Pack) -> bytes:
    """Return `pack`, with its letter as the last page, as a PDF. The same pack gives the same bytes."""
    value = pack_to_json(pack)
    value["letter"] = letter_parts(pack)
    value["persona"]["platform"] = PLATFORM_SAYS.get(pack.persona["platform"], "")
    value["status"] = STATUS_SAYS.get(pack.status, pack.status)
    for told, exhibit in zip(value["exhibits"], pack.exhibits, strict=True):
        told["when"] = when(exhibit)
    try:
        return _compiled(_texts(value, lambda text: showable(visible(text))), pack)
    except typst.TypstError:
        # A run of characters that no single font can set together. Better spelled out than not delivered.
        return _compiled(_texts(value, _ascii), pack)


def _compiled(value: object, pack: Pack) -> bytes:
    template = files(__package__).joinpath("pack.typ").read_bytes()
    compiler = typst.Compiler(
        template, font_paths=_fonts(), ignore_system_fonts=True, sys_inputs={"pack": json.dumps(value)}
    )
    made_at = datetime.fromisoformat(pack.made_at)
    pdf = compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=int(made_at.timestamp()))
    assert isinstance(pdf, bytes)  # noqa: S101 - one PDF is bytes, several pictures are a list: this tells the type checker
    return pdf


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=True,
        font_paths=[str(folder) for folder in font_folders()],
    )


def _texts(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 - any JSON value, walked through
    """Return a JSON value with every text in it changed; keys stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_texts(one, change) for one in value]
    if isinstance(value, dict):
        return {key: _texts(one, change) for key, one in value.items()}
    return value


def _ascii(text: str) -> str:
    return "".join(character if character.isascii() else codepoint(character) for character in visible(text))
