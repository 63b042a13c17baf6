"""The cultivation ladder, turn by turn: how far an approach has climbed, and at which message.

The ladder is the one of the published guidance (Oxford, ASIO, the Hamburg state office for the protection of the
constitution): from a contact, by an offer, a CV, another channel, a meeting, a small paid piece and a paid trip, to
paid work on matter that is not public. A genuine approach climbs some of it too: the rung says where things stand,
not what is meant. The rung of a turn is the highest one reached by then; it never falls.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from thinklink.dossier import Answers, Dossier
from thinklink.recognise import Band, Seen, look_at, turn_scores
from thinklink.recognise.seen import Passage

RUNGS: Final = (
    "contact only",
    "a unique offer",
    "asks about you, or for a CV",
    "another channel",
    "a call or a meeting",
    "a paid trial piece",
    "a paid trip or a gift",
    "paid work drifting to matter that is not public",
)

#: rung -> acts that reach it
_BY_ACT: Final = (
    (1, "offer.scarce"),
    (1, "offer.grows"),
    (1, "offer.paid_talk"),
    (1, "offer.paid_call"),
    (1, "offer.out_of_proportion"),
    (1, "offer.investment"),
    (1, "offer.easy_work"),
    (1, "eases.plain_sales"),
    (2, "asks.cv"),
    (2, "asks.work_details"),
    (2, "asks.identity_papers"),
    (3, "talk.other_channel"),
    (4, "asks.meeting"),
    (5, "talk.trial_piece"),
    (6, "offer.paid_travel"),
    (6, "offer.gift"),
)
_BY_ANSWER: Final = (
    ("offered", ("job", "talk", "collaboration", "funding", "investment", "interview"), 1),
    ("asked_for", ("cv", "personal_data"), 2),
    ("asked_for", ("meeting",), 4),
    ("offered", ("paid_report",), 5),
    ("offered", ("travel", "gift"), 6),
    ("already_shared", ("met",), 4),
    ("already_shared", ("travelled",), 6),
)
#: Pay for words, and a wish for what is not public: together they are the top of the ladder.
_PAID: Final = ("offer.paid_writing", "offer.hidden_pay", "talk.trial_piece")
_NOT_PUBLIC: Final = ("asks.unpublished", "asks.inside_view", "talk.drift")
_PAID_RUNG: Final = 5
#: Until the member has answered, a piece or a trip is no more than offered, and a meeting no more than a phrase.
_OFFERED: Final = 1
_ASKED: Final = 3
_MEETING: Final = 4
_TOP: Final = 7
#: Less sure than this, an act is a hint, and hints do not climb.
_PLAIN: Final = 0.35


@dataclass(frozen=True, slots=True)
class Turn:
    """One message: its index over all messages from 0, the rung reached by then, the score by then."""

    index: int
    rung: int
    score: float


def climb(dossier: Dossier) -> tuple[int | None, tuple[Turn, ...], int | None]:
    """Return what `climb_seen` returns of a dossier that was not looked at yet."""
    return climb_seen(look_at(dossier))


def climb_seen(seen: Seen) -> tuple[int | None, tuple[Turn, ...], int | None]:
    """Return the rung reached (`None`: nothing was said), every turn, and the persona's message that raised the flag.

    The last counts the persona's messages from 1, up to the one at which the band first reached medium; `None` where it
    never did.
    """
    dossier, scored = seen.dossier, turn_scores(seen)
    start = max(_answered(dossier.answers), _before_the_thread(seen))
    turns = tuple(
        Turn(index, rung, score) for (index, rung), (score, _) in zip(_rungs(seen, start), scored, strict=True)
    )
    if not turns:
        return (start or None if not _anything(seen) else start), (), None
    return turns[-1].rung, turns, _flagged_at(dossier, scored)


def _rungs(seen: Seen, start: int) -> Iterator[tuple[int, int]]:
    rung, paid, answered = start, start >= _PAID_RUNG, False
    by_index = {passage.index: passage for passage in seen.passages if passage.index >= 0}
    first_channel = next((message.channel for message in seen.dossier.approach.messages), None)
    for index, message in enumerate(seen.dossier.approach.messages):
        passage = by_index[index]
        if message.sender == "persona":
            paid = paid or any(_plain(passage, act) for act in _PAID)
            rung = max(rung, _rung_of(passage, paid=paid, answered=answered))
        answered = answered or message.sender == "member"
        if message.channel and message.channel != first_channel:
            rung = max(rung, _ASKED)
        yield index, rung


def _rung_of(passage: Passage, *, paid: bool, answered: bool) -> int:
    reached = set(_rungs_in(passage, paid=paid))
    if not answered:
        reached = {_OFFERED if rung >= _PAID_RUNG else rung for rung in reached if rung != _MEETING}
    return max(reached, default=0)


def _rungs_in(passage: Passage, *, paid: bool) -> Iterator[int]:
    yield from (rung for rung, act in _BY_ACT if _plain(passage, act))
    if any(_plain(passage, act) for act in _PAID):
        yield _PAID_RUNG
    if paid and any(_plain(passage, act) for act in _NOT_PUBLIC):
        yield _TOP


def _plain(passage: Passage, act: str) -> bool:
    return passage.surest(act) >= _PLAIN


def _before_the_thread(seen: Seen) -> int:
    # An advert is an offer, whatever else it says.
    rungs = (_rung_of(passage, paid=False, answered=False) for passage in seen.spoken_by("advert"))
    return max((max(_OFFERED, rung) for rung in rungs), default=0)


def _answered(answers: Answers) -> int:
    moved = _ASKED if answers.channel_moved in {"asked", "yes"} else 0
    return max([moved, *(rung for field, values, rung in _BY_ANSWER if set(values) & set(getattr(answers, field)))])


def _anything(seen: Seen) -> bool:
    return any(seen.spoken_by("persona", "advert"))


def _flagged_at(dossier: Dossier, scored: tuple[tuple[float, Band], ...]) -> int | None:
    spoken = 0
    for message, (_, band) in zip(dossier.approach.messages, scored, strict=True):
        spoken += message.sender == "persona"
        if spoken and band in {"medium", "high"}:
            return spoken
    return None
