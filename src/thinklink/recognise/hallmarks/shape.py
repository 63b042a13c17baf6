"""The shape all hallmarks share, and the two ways most of them look: at wording, and at the member's answers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Final

from thinklink.recognise.finding import Concern, Evidence, Finding
from thinklink.recognise.seen import Seen, Speaker

#: Rows of (field of `answers`, value, degree).
AnswerTable = tuple[tuple[str, object, float], ...]

#: More quotes than this help nobody; the strongest are kept, in the order they were written.
_MOST_QUOTES: Final = 3


class Hallmark(ABC):
    """One sign. The docstring of each is the page a member reads: what it sees, why it matters and who says so, how it
    is fooled, what it cannot tell.
    """

    #: room and name, never reused: `asks.clearance`
    key: ClassVar[str]
    label: ClassVar[str]
    #: who says that this matters
    reference: ClassVar[str]
    #: what must be known for it to say anything
    needs: ClassVar[tuple[str, ...]]
    #: the one sentence a person reads
    says: ClassVar[str]
    #: `True` where it lowers the score
    reassures: ClassVar[bool] = False
    #: `True` where seeing it means that something sensitive is asked for
    sensitive: ClassVar[bool] = False
    #: which concern it speaks for, if it tells one from another
    points_to: ClassVar[Concern | None] = None

    def listens(self) -> tuple[str, ...]:
        """Name the acts without which, and without an answer, there is nothing to see; none: it always looks."""
        return ()

    @abstractmethod
    def look(self, seen: Seen) -> Finding | None:
        """Return what this hallmark sees, or `None` when it has nothing to say."""

    def finding(self, signs: list[Sign]) -> Finding | None:
        """Join `signs` to one finding; each further sign adds less than the one before."""
        if not signs:
            return None
        doubt = 1.0
        for sign in signs:
            doubt *= 1.0 - sign.degree
        strongest = sorted(sorted(signs, key=lambda sign: -sign.degree)[:_MOST_QUOTES], key=lambda sign: sign.order)
        evidence = tuple(dict.fromkeys(sign.evidence for sign in strongest))
        return Finding(self.key, self.says, evidence, round(1.0 - doubt, 6))


@dataclass(frozen=True, slots=True)
class Sign:
    """One quote with the degree it stands for; `order` keeps quotes in the order they were written."""

    evidence: Evidence
    degree: float
    order: int = -1


class WordingHallmark(Hallmark):
    """Looks for its `acts` in what `speakers` wrote, and in the member's `answers` (field, value, degree)."""

    #: the acts of the wording that show it (`recognise.wording`); its own key where there is none
    acts: ClassVar[tuple[str, ...]] = ()
    speakers: ClassVar[tuple[Speaker, ...]] = ("persona", "other", "advert")
    answers: ClassVar[AnswerTable] = ()

    def listens(self) -> tuple[str, ...]:
        """Name the acts without which, and without an answer, there is nothing to see."""
        return self.acts or (self.key,)

    def look(self, seen: Seen) -> Finding | None:
        """Join what was read with what the member said."""
        return self.finding([*self.written(seen), *answered(seen, self.answers)])

    def written(self, seen: Seen) -> Iterator[Sign]:
        """Yield a sign for every sentence that performs one of the acts."""
        for act in self.acts or (self.key,):
            for passage in seen.hearing(act, self.speakers):
                for match in passage.matches(act):
                    degree = 1.0 - (1.0 - match.degree) ** passage.share
                    yield Sign(Evidence(passage.place, match.sentence.text), degree, passage.index)


def answered(seen: Seen, table: AnswerTable) -> Iterator[Sign]:
    """Yield a sign for every answer in `table` that the member gave."""
    for field, value, degree in table:
        given = getattr(seen.dossier.answers, field)
        if value == given or (isinstance(given, tuple) and value in given):
            yield Sign(Evidence(f"answers.{field}", _in_words(value)), degree)


def _in_words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value).replace("_", " ")
