"""What things are called on the screen: a persona, an input, the place where a quote stands."""

from __future__ import annotations

from typing import Final

from thinklink.dossier import Dossier, Reading

from .shown import shown_line

#: what standard input is called among the inputs
FROM_THE_KEYBOARD: Final = "-"
_PASTED: Final = "what you pasted"


def name_of(dossier: Dossier) -> str | None:
    """Return what the subject goes by: the persona, else the advert's organisation or title, else the firm."""
    advert = dossier.approach.advert
    of_advert = (advert.organisation or advert.title) if advert else None
    return dossier.profile.name or of_advert or dossier.firm.name


def input_name(file: str) -> str:
    """Return an input's name as it is shown; what came by the keyboard has none of its own."""
    return _PASTED if file == FROM_THE_KEYBOARD else shown_line(file, 120)


def place_words(reading: Reading, place: str) -> str:
    """Return where the passage at `place` in the dossier stands for the member: a line of a file, or their answer."""
    source = reading.source_of(place)
    if not source:
        return "your answer" if place.startswith("answers") else ""
    file, colon, line = source.rpartition(":")
    return f"line {line} of {_PASTED}" if colon and file == FROM_THE_KEYBOARD else shown_line(source, 120)
