"""Everyone in an archive looked at in steps, so that the page can show how far it is and stop with what there is.

Those who wrote first come first: that is how such approaches begin, so a stop costs least.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from thinklink.answer import Answer, answer_to
from thinklink.dossier import Reading
from thinklink.intake.inventory import Intake
from thinklink.recognise import Beside, Glance, assess, beside


@dataclass(slots=True)
class Looking:
    """What was read, and the glances there are so far, each at its reading's place."""

    intake: Intake
    readings: list[Reading]
    given: tuple[str, ...]
    glances: list[Glance | None]
    order: Iterator[int]
    around: Beside
    done: int = 0

    @classmethod
    def at(cls, intake: Intake, readings: Sequence[Reading], given: tuple[str, ...]) -> Looking:
        """Begin with nobody looked at."""
        order = sorted(range(len(readings)), key=lambda place: not _they_wrote_first(readings[place]))
        around = beside(reading.dossier for reading in readings)
        return cls(intake, list(readings), given, [None] * len(readings), iter(order), around)

    def step(self, seconds: float) -> bool:
        """Look at people for about `seconds`; return whether everyone was looked at."""
        until = time.monotonic() + seconds
        for place in self.order:
            self.glances[place] = _glance(self.readings[place], self.around)
            self.done += 1
            if time.monotonic() >= until:
                break
        return self.done == len(self.readings)

    def put(self, place: int, reading: Reading) -> None:
        """Put `reading`, which knows more, in the place of another."""
        self.readings[place] = reading
        self.glances[place] = _glance(reading, self.around)

    def answer(self) -> Answer:
        """Return the answer for everyone who was looked at, and say so where that is not everyone."""
        looked_at = [glance is not None for glance in self.glances]
        readings = list(compress(self.readings, looked_at))
        glances = [glance for glance in self.glances if glance is not None]
        # Where there is no file, it is about the one person the questions were about.
        everything = not self.intake.inputs
        found = answer_to(self._told(), readings, given=self.given, everything=everything, glancing=lambda *_: glances)
        return replace(found, program="")

    def _told(self) -> Intake:
        if self.done == len(self.readings) or not self.intake.inputs:
            return self.intake
        first, *others = self.intake.inputs
        said = f"You stopped after {self.done:,} of {len(self.readings):,} people; the others were not looked at."
        return replace(self.intake, inputs=(replace(first, notes=(said, *first.notes)), *others))


def _glance(reading: Reading, around: Beside) -> Glance:
    return assess(reading.dossier, around, reading.mails).glance


def _they_wrote_first(reading: Reading) -> bool:
    messages = reading.dossier.approach.messages
    return reading.pending or bool(messages and messages[0].sender == "persona")
