"""A subject: one persona (or advert, firm, e-mail) with everything a member is told about it.

This is the one value that the terminal, the HTML page, the JSON form, the evidence pack and the letter are all drawn
from.
"""

from __future__ import annotations

from dataclasses import dataclass

from thinklink.dossier import Reading
from thinklink.realise.ladder import Turn
from thinklink.recognise.finding import Assessment


@dataclass(frozen=True, slots=True)
class Subject:
    """One persona worth showing: what was read, what was found, where on the ladder it stands, what to do."""

    reading: Reading
    assessment: Assessment
    rung: int | None
    turns: tuple[Turn, ...]
    #: the persona's messages, counted from 1, up to the one at which the band first reached medium
    turns_to_flag: int | None
    #: keys of `realise.actions`, in the order to do them
    actions: tuple[str, ...]
