"""The gate on coverage closes when it should."""

from __future__ import annotations

import json

import branch_gate
import pytest


@pytest.mark.parametrize(("taken", "status"), [(95, 0), (94, 1), (0, 1)])
def test_a_room_below_the_bar_is_refused(tmp_path, capsys, taken, status):
    summaries = {
        "src/thinklink/intake/a.py": {"covered_branches": taken, "num_branches": 100},
        "src/thinklink/answer/b.py": {"covered_branches": 100, "num_branches": 100},
    }
    report = tmp_path / "coverage.json"
    report.write_text(json.dumps({"files": {name: {"summary": one} for name, one in summaries.items()}}), "utf-8")
    assert branch_gate.main(str(report), "95", "intake") == status
    assert f"intake: {taken} of 100 branches" in capsys.readouterr().out


def test_a_room_that_was_not_measured_is_refused(tmp_path):
    report = tmp_path / "coverage.json"
    report.write_text('{"files": {}}', "utf-8")
    assert branch_gate.main(str(report), "95", "intake") == 1
