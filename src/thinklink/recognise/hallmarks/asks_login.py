"""Hallmark `asks.login`: asks for a log-in or a code."""

from __future__ import annotations

from .shape import WordingHallmark


class AsksLogin(WordingHallmark):
    """Asks for a password, a log-in or a code.

    What it sees: a wish that you sign in on a page they name, give a password, or read back a code sent to your
    telephone.

    Why it matters: this is how accounts are taken over: no genuine office needs your password or your code
    (National Cyber Security Centre, advice on phishing and suspicious messages).

    How it is fooled: a portal of a real host also asks you to sign in, with an account made for it.

    What it cannot tell: who runs the page: nothing is opened or fetched to find out.
    """

    key = "asks.login"
    label = "Asks for a log-in or a code"
    reference = "National Cyber Security Centre, advice on phishing and suspicious messages"
    needs = ("messages",)
    says = "They want you to sign in, or to give a password or a code."
    points_to = "fraud"
    answers = (("asked_for", "login", 0.95),)
