"""Job adverts of EMSCAD (Vidros 2017), read from the CSV a user has; fraudulent or genuine by its label.

An advert is read as a member would see it: title, text and pay, and what the employer says of itself. What only the
job board knows (a logo, screening questions) is left out. The collection lost the ends of its lines, masked addresses
by hashes, and was decoded wrongly in part; all three are mended, because otherwise they would tell who copied a row.
"""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from thinklink.dossier import Advert, Approach, Dossier, Firm

from .approaches import UnableToLoad

_PARTS: Final = ("description", "requirements", "benefits")
_NO_PAY: Final = re.compile(r"[0-]*")
#: a hash that stands for an address, and what a member would have seen there
_MASK: Final = re.compile(r"#(URL|EMAIL|PHONE)_[0-9a-f]{64}#")
_SEEN: Final = {"URL": " www.site.example ", "EMAIL": " post@site.example ", "PHONE": " 555 010 0199 "}
#: where the end of a line was lost: "work.We", "occupiedJob", "paid:Sort"
_LOST_END: Final = re.compile(r"(?<=[a-z)][.:!?])(?=[A-Z])|(?<=[a-z]{2})(?=[A-Z][a-z])")
#: what is left of typographic marks that were decoded wrongly
_WRONG: Final = (("\u20ac\u2122", "'"), ("\u20ac\u00a2", "\n"), ("\u20ac\u201c", "-"), ("\u20ac\u0153", '"'))
#: the same marks where they were decoded rightly
_MARKS: Final = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014\u2022\u00b7\u00a0", "''\"\"--\n\n ")


def adverts(path: Path) -> tuple[tuple[Dossier, bool], ...]:
    """Return each advert with whether it is fraudulent. Raises `UnableToLoad`."""
    try:
        return tuple((dossier_of(row), row["fraudulent"] == "1") for row in rows(path))
    except KeyError as missing:
        raise UnableToLoad(f"{path.name} has no column {missing}.") from missing


def rows(path: Path) -> Iterator[Mapping[str, str]]:
    """Yield the rows of the CSV at `path`, with their columns. Raises `UnableToLoad`."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnableToLoad(f"{path.name} cannot be read: {error}.") from error


def dossier_of(row: Mapping[str, str]) -> Dossier:
    """Return the advert in `row` as a dossier."""
    pay = row.get("salary_range") or ""
    advert = Advert(
        title=mended(row.get("title") or ""),
        text="\n".join(mended(row[part]) for part in _PARTS if row.get(part)),
        pay=None if _NO_PAY.fullmatch(pay) else pay,
    )
    firm = Firm(website_text=mended(row.get("company_profile") or "") or None)
    return Dossier(id=f"advert-{row['job_id']}", approach=Approach(channel="advert", advert=advert), firm=firm)


def mended(text: str) -> str:
    """Return `text` as it stood on the page, as far as that can be told."""
    plain = _MASK.sub(lambda found: _SEEN[found[1]], html.unescape(text))
    for wrong, right in _WRONG:
        plain = plain.replace(wrong, right)
    return _LOST_END.sub("\n", plain.translate(_MARKS)).strip()
