"""What is too faint to tell by itself is counted in the sum and never said of anybody."""

from __future__ import annotations

import pytest

from thinklink.answer.waterfall import waterfall_of
from thinklink.dossier import Approach, Dossier, Message, Profile
from thinklink.recognise import assess
from thinklink.recognise.weighing import shipped_weights

TEXT = (
    "What's the trick with the mass spec on Mondays? It only works if you are in the room. "
    "Could you bring the loan book? We pay in cash, and nobody need know."
)


def found():
    message = Message(sender="persona", text=TEXT)
    return assess(Dossier(id="x", profile=Profile(mutual_connections=7), approach=Approach(messages=(message,))))


def test_no_faint_finding_is_told_and_what_weighs_nothing_on_purpose_is():
    told = {one.finding.hallmark: one.strength for one in found().findings}
    assert told.pop("network.mutual") == 0
    assert all(abs(strength) >= 0.2 for strength in told.values())


def test_the_sum_is_whole():
    judged = found()
    total = judged.base + sum(one.strength for one in judged.findings) + judged.faint
    assert judged.faint_signs > 0
    assert shipped_weights().score(total) == pytest.approx(judged.score)
    assert waterfall_of(judged).bars[-1].points == pytest.approx(total)
