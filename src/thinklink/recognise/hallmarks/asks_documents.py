"""Hallmark `asks.documents`: asks for papers or files."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksDocuments(WordingHallmark):
    """Asks for papers, files, samples or pictures.

    What it sees: a wish that you send documents, slides, data, code, samples or photographs of the place you
    work at; or your own answer.

    Why it matters: papers carry more than a talk, and once they are out they cannot be called back (NPSA (then
    CPNI), Think Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: applications, reviews and joint work need papers; so do honest people who ask for a
    published one.

    What it cannot tell: whether the papers asked for are yours to give.
    """

    key = "asks.documents"
    label = "Asks for papers or files"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They ask you to send papers, files, samples or pictures."
    sensitive = True
    points_to = "intelligence"
    answers = (("asked_for", "documents", 0.6),)
