"""What there is to learn from: labelled approaches with the acts of their sentences, and single example sentences.

All of it stands in `data/` of the checkout and was written for this project. `approaches/` holds dossiers and labels;
`acts/tagged.tsv` says which acts their sentences perform (dossier, speaker, acts, sentence); `acts/examples.tsv` holds
sentences written to show an act or to miss it narrowly (acts, speaker, sentence). An act marked `?` is faint.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from thinklink.evaluation.approaches import Labelled, load_approaches
from thinklink.recognise.seen import passages_of
from thinklink.recognise.wording import shipped_matcher
from thinklink.recognise.wording.words import words_of

#: how much a faint example counts
_FAINT: Final = 0.5


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence as words, who says it, and its acts with how plain each is (0.5 or 1)."""

    words: tuple[str, ...]
    speaker: str
    acts: Mapping[str, float]


@dataclass(frozen=True)
class Approach:
    """One labelled approach, its sentences as examples, and the group it must not be separated from."""

    labelled: Labelled
    sentences: tuple[Example, ...]
    #: whether somebody has said which acts its sentences perform
    tagged: bool

    @cached_property
    def group(self) -> str:
        """The member's field of work where it is known: twins share it."""
        return self.labelled.dossier.answers.member_role or self.labelled.dossier.id


def load_corpus(data: Path) -> tuple[tuple[Approach, ...], tuple[Example, ...]]:
    """Return the approaches and the single sentences in `data`. Raises `UnableToLoad` and `OSError`."""
    tagged: dict[str, dict[str, Mapping[str, float]]] = {}
    for dossier, _, acts, sentence in _rows(data / "acts" / "tagged.tsv"):
        tagged.setdefault(dossier, {})[sentence] = _acts(acts)
    approaches = tuple(
        Approach(
            labelled,
            tuple(_sentences(labelled, tagged.get(labelled.dossier.id, {}))),
            labelled.dossier.id in tagged,
        )
        for labelled in load_approaches(data / "approaches")
    )
    return approaches, tuple(
        Example(words_of(sentence), speaker, _acts(acts))
        for acts, speaker, sentence in _rows(data / "acts" / "examples.tsv")
    )


def _sentences(labelled: Labelled, tagged: Mapping[str, Mapping[str, float]]) -> Iterator[Example]:
    for passage in passages_of(labelled.dossier, shipped_matcher()):
        for sentence in passage.sentences:
            yield Example(sentence.words, passage.speaker, tagged.get(sentence.text, {}))


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t", 3)  # a sentence may hold a tab itself, and it stands last


def _acts(text: str) -> Mapping[str, float]:
    named = (act.strip() for act in text.split(","))
    return {act.rstrip("?"): _FAINT if act.endswith("?") else 1.0 for act in named if "." in act}
