"""The committed manual is the one the docstrings give."""

from __future__ import annotations

from pathlib import Path

from thinklink.recognise.manual import manual

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "hallmarks.md"


def test_the_committed_manual_is_up_to_date():
    assert PAGE.read_text("utf-8") == manual(), (
        "run: python -m thinklink.recognise.manual > docs/reference/hallmarks.md"
    )
