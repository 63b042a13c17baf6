"""Hallmark `talk.plays_down`: plays down what it asks for."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkPlaysDown(WordingHallmark):
    """Plays down what it asks for.

    What it sees: "only your own view", "nothing secret", "everybody does it", "just in general".

    Why it matters: who must say that nothing is secret is near something that is (ASIO, Think Before You Link:
    online networking guide).

    How it is fooled: shy people play down every wish, and honest ones say that nothing confidential is needed
    and mean it.

    What it cannot tell: what comes after it.
    """

    key = "talk.plays_down"
    label = "Plays down what it asks for"
    reference = "ASIO, Think Before You Link: online networking guide"
    needs = ("messages",)
    says = "They play down what they ask for."
    points_to = "intelligence"
