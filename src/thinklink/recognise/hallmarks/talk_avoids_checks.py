"""Hallmark `talk.avoids_checks`: avoids being checked."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkAvoidsChecks(WordingHallmark):
    """Avoids being checked.

    What it sees: reasons why you cannot call, look up or see them: no website, a camera that is off, a mailbox
    being changed, a host that cannot be asked; or your own answer that they refused a checkable route.

    Why it matters: a genuine person loses nothing by being checked (NPSA (then CPNI), Think Before You Link,
    list of profile and approach hallmarks, 2021).

    How it is fooled: cameras do break, and small firms have poor websites.

    What it cannot tell: whether the excuse is true.
    """

    key = "talk.avoids_checks"
    label = "Avoids being checked"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They avoid being checked."
    answers = (("checkable_route", "refused", 0.9),)
