"""Hallmark `eases.official_channel`: uses an official channel."""

from __future__ import annotations

from .shape import WordingHallmark


class EasesOfficialChannel(WordingHallmark):
    """Uses a channel you can find by yourself.

    What it sees: a work address, a switchboard, a portal or a public page of an organisation that exists apart
    from them.

    Why it matters: who can be reached through the front door can be checked there (ASIO, Think Before You Link:
    online networking guide).

    How it is fooled: look-alike addresses and pages; ring the number you find yourself, not the one they give.

    What it cannot tell: whether the channel is really that organisation's.
    """

    key = "eases.official_channel"
    label = "Uses an official channel"
    reference = "ASIO, Think Before You Link: online networking guide"
    needs = ("messages",)
    says = "They use a channel you can find and check by yourself."
    acts = ("talk.official_channel",)
    reassures = True
