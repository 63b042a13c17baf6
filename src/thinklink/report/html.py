"""The pack as one HTML file, for where no PDF can be made: self-contained, and made to be printed.

It says what the PDF says, in the same order. Every expression in the template is escaped, and hidden characters are
spelled out on the way; no script, no request, no link out. The page itself names the hash of its style sheet.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256

from jinja2 import Environment, PackageLoader, StrictUndefined

from .exhibits import when
from .letter import letter_of
from .pack import Pack
from .visible import visible
from .words import PLATFORM_SAYS, STATUS_SAYS


def pack_to_html(pack: Pack) -> str:
    """Return `pack`, with its letter at the end, as the text of one HTML page. The same pack gives the same page."""
    return (
        _environment()
        .get_template("pack.html")
        .render(
            pack=pack,
            platform=PLATFORM_SAYS.get(pack.persona["platform"], ""),
            status=STATUS_SAYS.get(pack.status, pack.status),
            messages=[one for one in pack.exhibits if one.kind == "message"],
            first_contact=next((one for one in pack.exhibits if one.kind in ("invitation", "contact")), None),
            when=when,
            letter=letter_of(pack),
            style_hash=_style_hash(),
        )
    )


@cache
def _style_hash() -> str:
    style = _environment().get_template("pack.css").render()
    return f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("thinklink.report", "templates"),
        autoescape=True,
        finalize=lambda value: visible(value) if type(value) is str else value,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
