"""Hallmark `text.buzzwords`: stock phrases."""

from __future__ import annotations

from .shape import WordingHallmark


class TextBuzzwords(WordingHallmark):
    """Stock phrases, as if made by a machine.

    What it sees: passion, excellence, synergy and proven track records in place of anything a person did.

    Why it matters: generated profiles are made of such phrases (Ayoobi 2023).

    How it is fooled: many genuine people have their page polished by a machine; it weighs little for that
    reason.

    What it cannot tell: who wrote it.
    """

    key = "text.buzzwords"
    label = "Stock phrases"
    reference = "Ayoobi 2023, The Looming Threat of Fake and LLM-generated LinkedIn Profiles"
    needs = ("profile",)
    says = "The page is made of stock phrases."
    acts = ("profile.buzzwords",)
    speakers = ("profile", "persona", "advert")
