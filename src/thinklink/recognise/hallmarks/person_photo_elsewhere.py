"""Hallmark `person.photo_elsewhere`: the picture belongs to somebody else."""

from __future__ import annotations

from .shape import WordingHallmark


class PersonPhotoElsewhere(WordingHallmark):
    """The picture was found under another name.

    What it sees: your answer that the same picture stands elsewhere.

    Why it matters: fake profiles borrow pictures (NPSA (then CPNI), Think Before You Link, list of profile and
    approach hallmarks, 2021).

    How it is fooled: people use one picture on many pages of their own; only another name counts.

    What it cannot tell: who is in the picture: nothing is read from a face.
    """

    key = "person.photo_elsewhere"
    label = "The picture belongs to somebody else"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("answers.photo_found_elsewhere",)
    says = "The picture was found elsewhere."
    answers = (("photo_found_elsewhere", "yes", 0.6),)
