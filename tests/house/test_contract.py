"""The outsides that other programs rely on stand as written."""

from __future__ import annotations

import json

import pytest
from repository import PACKAGE, ROOT

CONTRACT = ROOT.parent / "shared" / "contract" / "dossier.schema.json"


@pytest.mark.skipif(not CONTRACT.exists(), reason="the agreed schema is not beside this checkout")
def test_the_shipped_schema_is_the_agreed_one():
    ours = json.loads((PACKAGE / "dossier" / "dossier.schema.json").read_text("utf-8"))
    assert ours == json.loads(CONTRACT.read_text("utf-8"))
