"""Hallmark `offer.vague_client`: does not name the client."""

from __future__ import annotations

from .shape import WordingHallmark


class OfferVagueClient(WordingHallmark):
    """Speaks for a client who is not named.

    What it sees: a client, partner or employer who stays unnamed.

    Why it matters: a hidden client can be anybody (NPSA (then CPNI), Think Before You Link, list of profile and
    approach hallmarks, 2021). It weighs little: of logged genuine recruiter contacts 70 in 100 hid the
    employer.

    How it is fooled: headhunters hide their client for good reason until a first talk.

    What it cannot tell: who the client is.
    """

    key = "offer.vague_client"
    label = "Does not name the client"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("messages",)
    says = "They do not say for whom they act."
    answers = (("client_named", "no", 0.5), ("client_named", "refused", 1.0))
