"""The manual of hallmarks, written from their own docstrings, so that page and product cannot drift apart.

`python -m thinklink.recognise.manual` prints it; a test holds `docs/reference/hallmarks.md` against it.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator

from .hallmarks import HALLMARKS, Hallmark
from .weighing import Weights, shipped_weights

_OPENING = """# Hallmarks

Each hallmark looks for one thing, says what it saw in a quote, and weighs a little. None of them decides alone: what
counts is the sum. The weight is in log-odds at its plainest, with the interval it may lie in, and says whether it was
fitted to the approaches written for this project or set by judgement. A weight below nought reassures. How right all
of this is stands in `docs/explanation/evaluation.md`.
"""


_BASES = {"fitted": "fitted", "judgement": "set by judgement"}


def manual() -> str:
    """Return the whole manual as Markdown, sorted by key."""
    weights = shipped_weights()
    return "\n".join([_OPENING, *(_page(one, weights) for one in _sorted())])


def _sorted() -> list[Hallmark]:
    return sorted(HALLMARKS, key=lambda hallmark: hallmark.key)


def _page(hallmark: Hallmark, weights: Weights) -> str:
    weight = weights.hallmarks[hallmark.key]
    weighs = f"**Weight:** {weight.weight:+.2f} ({weight.low:+.2f} to {weight.high:+.2f}), {_BASES[weight.basis]}."
    last = f"{weighs} **Needs:** {', '.join(hallmark.needs)}. **Source:** {hallmark.reference}."
    return "\n".join([f"## {hallmark.label} (`{hallmark.key}`)", "", *_paragraphs(hallmark), last, ""])


def _paragraphs(hallmark: Hallmark) -> Iterator[str]:
    first, *rest = (inspect.getdoc(hallmark) or "").split("\n\n")
    yield from (first, "")
    for paragraph in rest:
        head, colon, text = " ".join(paragraph.split()).partition(":")
        yield from (f"**{head}{colon}**{text}", "")


if __name__ == "__main__":
    sys.stdout.write(manual())
