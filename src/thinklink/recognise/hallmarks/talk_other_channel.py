"""Hallmark `talk.other_channel`: moves you to another channel."""

from __future__ import annotations

from .shape import WordingHallmark


class TalkOtherChannel(WordingHallmark):
    """Wants to go on by another channel.

    What it sees: a messenger or a private mailbox that the talk should move to; messages that already came by
    another channel; or your own answer.

    Why it matters: it takes the talk away from the platform that could stop it and from the employer who could
    see it (NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021). It weighs
    more when the reason is to be unseen.

    How it is fooled: people move to e-mail or WhatsApp for good reasons every day.

    What it cannot tell: the reason.
    """

    key = "talk.other_channel"
    label = "Moves you to another channel"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They want to go on by another channel."
    answers = (("channel_moved", "asked", 0.6), ("channel_moved", "yes", 0.7))
