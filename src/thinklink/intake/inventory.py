"""What intake hands on: readings, what was counted, what was left unopened, and what was refused."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from thinklink.dossier import Reading


@dataclass(frozen=True, slots=True)
class Refusal:
    """An input, or a part of one, that could not be read, and why, in words a person understands."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Input:
    """One input the member handed over and what was found in it."""

    file: str
    #: the name of one of `kinds.KINDS`
    kind: str
    readings: tuple[Reading, ...] = ()
    #: connections, invitations, messages, conversations, ...: rows that were read
    counts: dict[str, int] = field(default_factory=dict)
    #: members of an archive that were left closed by design
    left_unopened: tuple[str, ...] = ()
    #: plain sentences about what was seen on the way: rows of hidden members, an owner that had to be inferred, ...
    notes: tuple[str, ...] = ()
    #: what the member's own archive says of the member: `member_role` and the like, for actions and letters
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class Intake:
    """Everything that came in by one command."""

    inputs: tuple[Input, ...] = ()
    refused: tuple[Refusal, ...] = ()

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Every reading of every input, in the order given, each with the input it came from."""
        return tuple(replace(reading, files=(one.file,)) for one in self.inputs for reading in one.readings)
