"""The peers read every row, so the comparison is with the same work."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from thinklink.evaluation import peers
from thinklink.evaluation.big_archive import Sizes, write_big_archive

SMALL = Sizes(connections=300, invitations=40, messages=500, conversations=60)


@pytest.mark.parametrize("peer", peers.PEERS)
def test_a_peer_reads_every_row(tmp_path, peer):
    pytest.importorskip(peer, reason=f"{peer} is optional and not installed")
    write_big_archive(tmp_path, SMALL)
    read = {"duckdb": peers.read_with_duckdb, "polars": peers.read_with_polars}[peer]
    assert read(tmp_path) == 840


@pytest.mark.parametrize("peer", peers.PEERS)
def test_a_peer_runs_as_a_command_of_its_own(tmp_path, peer):
    pytest.importorskip(peer, reason=f"{peer} is optional and not installed")
    write_big_archive(tmp_path, SMALL)
    assert subprocess.run(peers.command(peer, tmp_path), check=False).returncode == 0


def test_a_peer_that_is_not_installed_is_known_to_be_absent():
    assert not peers.installed("no_such_package_anywhere")
    assert Path(peers.__file__).name == "peers.py"
