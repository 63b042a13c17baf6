"""Hallmark `lure.file`: sends a file or program with a trick."""

from __future__ import annotations

from .shape import WordingHallmark


class LureFile(WordingHallmark):
    """Wants you to open a file or start a program in an unsafe way.

    What it sees: a file that needs macros, a password given beside it, an installer, a warning you are told to
    click away, remote control of your computer, code to run.

    Why it matters: spy software and theft of log-ins arrive this way, often as a test task or a form (National
    Cyber Security Centre, advice on phishing and suspicious messages).

    How it is fooled: some firms do send protected archives, and code tests are real; a warning to be clicked
    away is not.

    What it cannot tell: what is in the file: nothing is opened.
    """

    key = "lure.file"
    label = "Sends a file or program with a trick"
    reference = "National Cyber Security Centre, advice on phishing and suspicious messages"
    needs = ("messages",)
    says = "They want you to open a file or run a program in an unsafe way."
    points_to = "fraud"
    answers = (("already_shared", "opened_file", 0.3),)
