"""Job adverts of EMSCAD (Vidros 2017), read from the CSV a user has; fraudulent or genuine by its label."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Final

from thinklink.dossier import Advert, Approach, Dossier

from .approaches import UnableToLoad

_PARTS: Final = ("company_profile", "description", "requirements", "benefits")
_NO_PAY: Final = frozenset({"", "00000-00000"})


def adverts(path: Path) -> tuple[tuple[Dossier, bool], ...]:
    """Return each advert with whether it is fraudulent. Raises `UnableToLoad`."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return tuple((_dossier(row), row["fraudulent"] == "1") for row in csv.DictReader(file))
    except (OSError, KeyError, UnicodeDecodeError, csv.Error) as error:
        raise UnableToLoad(f"{path.name} cannot be read: {error}.") from error


def _dossier(row: dict[str, str]) -> Dossier:
    text = "\n".join(row[part] for part in _PARTS if row.get(part))
    pay = row.get("salary_range") or ""
    advert = Advert(title=row.get("title"), text=text, pay=None if pay in _NO_PAY else pay)
    return Dossier(id=f"advert-{row['job_id']}", approach=Approach(channel="advert", advert=advert))
