"""How much is left of recognition against somebody who has the tool, reads its pages and tries it again and again.

`data/evasion/rewritten.jsonl` holds malicious approaches of the development set, told again by such a person, under the
same ids. Nothing is learnt from them. It is close to the worst case: three tries each, with all findings shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from thinklink.dossier import Dossier, dossier_from_json
from thinklink.recognise import assess

from .approaches import UnableToLoad, load_approaches
from .measures import share
from .rows import Row, flagged

#: in the checkout, as the other data of this project's own
REWRITTEN: Final = Path("data/evasion/rewritten.jsonl")


def evasion(data: Path) -> Iterator[Row]:
    """Yield the recall before and after the rewriting. Raises `UnableToLoad`."""
    after = rewritten(REWRITTEN)
    ids = {one.id for one in after}
    before = [one.dossier for one in load_approaches(data / "approaches") if one.dossier.id in ids]
    for when, dossiers in (("before", before), ("after", after)):
        found = [assess(one) for one in dossiers]
        yield Row("evasion", f"{when} rewriting: in medium or high", flagged(found))
        yield Row("evasion", f"{when} rewriting: in high", flagged(found, only_high=True))
        told = sum(one.band in {"medium", "high"} or bool(one.asks_sensitive) for one in found)
        yield Row("evasion", f"{when} rewriting: band or advice warns", share(told, len(found)))


def rewritten(path: Path) -> list[Dossier]:
    """Return the rewritten approaches in `path`. Raises `UnableToLoad`."""
    try:
        lines = path.read_text("utf-8").splitlines()
        return [dossier_from_json(json.loads(line)) for line in lines if line.strip()]
    except (OSError, ValueError) as error:
        raise UnableToLoad(f"{path.name} cannot be read: {error}.") from error
