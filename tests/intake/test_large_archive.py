"""The archive of a busy member, 54,000 rows: taken in quickly and in little memory, by both processes together."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from thinklink.evaluation.big_archive import write_big_archive

MEBIBYTE = 1024 * 1024
MOST_MEMORY = 330 * MEBIBYTE
#: processor seconds of both processes: unlike the clock, they do not tell of what else the machine does
MOST_SECONDS = 2.5
MEASURE = """
import json, resource, sys
from thinklink.intake import take_in
found = take_in(sys.argv[1:])
both = [resource.getrusage(which) for which in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
# Linux counts what the starter of a process held as that process's own peak; VmHWM is of this program alone.
own = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM:"))
print(json.dumps({
    "counts": found.inputs[0].counts,
    "refused": [one.reason for one in found.refused],
    "seconds": sum(one.ru_utime + one.ru_stime for one in both),
    "bytes": (own + both[1].ru_maxrss) * 1024,
}))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system tells memory in other units")
def test_a_large_archive_is_taken_in_within_its_bounds(tmp_path):
    archive = write_big_archive(tmp_path)
    done = subprocess.run([sys.executable, "-c", MEASURE, archive], capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    assert told["refused"] == []
    assert {name: told["counts"][name] for name in ("connections", "invitations", "messages")} == {
        "connections": 30_000,
        "invitations": 2_000,
        "messages": 22_000,
    }
    assert told["bytes"] < MOST_MEMORY
    assert told["seconds"] < MOST_SECONDS
