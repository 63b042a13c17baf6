"""The one sentence about somebody in a list names what they do, and casts no doubt where little speaks against them."""

from __future__ import annotations

import pytest

from thinklink.recognise import Assessment, Finding, WeighedFinding


def found(*pairs):
    return tuple(WeighedFinding(Finding(key, f"says {key}", ()), strength, 0, 0, "", "") for key, strength in pairs)


@pytest.mark.parametrize(
    ("band", "findings", "sentence"),
    [
        ("high", (("text.reads_malicious", 3.0), ("asks.clearance", 1.0)), "says asks.clearance"),
        ("low", (("text.reads_malicious", 3.0), ("offer.gift", 0.5)), ""),
        ("high", (("text.reads_malicious", 3.0),), "says text.reads_malicious"),
        ("medium", (("offer.gift", 0.5), ("asks.clearance", 0.4)), "says offer.gift"),
        ("low", (("eases.known", -0.5),), ""),
        ("low", (), ""),
    ],
)
def test_the_heaviest_reason(band, findings, sentence):
    assert Assessment(band, 0.5, "none", None, found(*findings), 0.0).heaviest == sentence
