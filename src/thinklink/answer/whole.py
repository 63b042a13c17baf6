"""The whole answer to everything handed over by one command: what was read, whom to look at, what was refused.

Subjects stand worst first. How many people were looked at is kept beside them, so that "nothing found" can be told
from "nothing read".
"""

from __future__ import annotations

from dataclasses import dataclass

from thinklink.intake.inventory import Input, Refusal

from .subject import Subject


@dataclass(frozen=True, slots=True)
class Waiting:
    """An invitation that the member has not answered yet, from somebody who is not shown as a subject."""

    name: str
    #: when it was sent, ISO 8601, as precise as known
    sent: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything a member is told. `looked_at` counts personas assessed, shown or not."""

    subjects: tuple[Subject, ...]
    looked_at: int
    inputs: tuple[Input, ...] = ()
    refused: tuple[Refusal, ...] = ()
    #: the files as the member named them, for the commands that come next
    given: tuple[str, ...] = ()
    #: the file of the member's own answers that was laid over the readings, if any
    answers_file: str = ""
    #: whether the files hold more people than this answer is about, so that a command must say who is meant
    among_others: bool = False
    #: invitations still open, from those not shown, in the order of the archive
    waiting: tuple[Waiting, ...] = ()
    #: how the member calls this program, for the commands that come next: a shell may not find it by its bare name.
    #: Empty where there is no terminal: no commands are named then.
    program: str = "thinklink"

    #: the list of known personas that everyone was compared with, as the member named it, and one sentence about it
    known_file: str = ""
    known_list: str = ""

    @property
    def has_archive(self) -> bool:
        """Whether a whole archive or mailbox was read, so that only those worth a look are shown."""
        return any(one.kind in {"linkedin_archive", "mbox"} for one in self.inputs)

    @property
    def needing_a_look(self) -> int:
        """How many subjects stand in `medium` or `high`, or on a list of known personas."""
        return sum(
            subject.assessment.band in {"medium", "high"} or bool(subject.assessment.known_as)
            for subject in self.subjects
        )
