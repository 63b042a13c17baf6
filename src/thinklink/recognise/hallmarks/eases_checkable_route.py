"""Hallmark `eases.checkable_route`: offers a route you can check."""

from __future__ import annotations

from .shape import WordingHallmark


class EasesCheckableRoute(WordingHallmark):
    """Offers a route that you can check.

    What it sees: a switchboard, an official page, a reference number, an office that can be called without
    them; stronger when you took it and the organisation confirmed.

    Why it matters: false profiles seldom survive a call to a number you found yourself (NPSA (then CPNI), Think
    Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: a false firm can have a telephone and a website; a confirmation through a number they gave
    you is worth nothing.

    What it cannot tell: whether you found the number yourself.
    """

    key = "eases.checkable_route"
    label = "Offers a route you can check"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages", "answers")
    says = "They offer a route that you can check."
    reassures = True
    answers = (("checkable_route", "offered", 0.5), ("employer_confirms", "confirmed", 0.4))
