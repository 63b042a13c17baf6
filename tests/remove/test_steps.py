"""The steps: evidence always first, one's own people next, block never before report, and every text dated."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from thinklink.remove import ORDER, PLATFORMS, UnknownPlatform, read_steps, steps_for

STEP = '[[steps]]\nkey = "{}"\ntext = "Do it."\nwhy = "So."\npath = ""\nsource = "us"\n'
HEAD = 'name = "A platform"\nchecked = "2026-10"\nchanges = "Menus change."\n'


def test_the_platforms_are_these_and_each_file_is_in_the_table():
    assert list(PLATFORMS) == ["linkedin", "xing", "facebook", "instagram", "x", "email", "other"]
    on_disk = {one.name for one in files("thinklink.remove").joinpath("platforms").iterdir()}
    assert on_disk == set(PLATFORMS.values())


@pytest.mark.parametrize("platform", PLATFORMS)
def test_evidence_comes_first_then_people_then_the_platform_then_block_then_a_look(platform):
    keys = [step.key for step in steps_for(platform).steps]
    assert keys[:2] == ["evidence", "tell"]
    assert keys[-1] == "check"
    reports = [place for place, key in enumerate(keys) if key.startswith("report_")]
    assert reports
    assert max(reports) < keys.index("block")
    assert keys.index("evidence") < min(reports)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_step_says_what_why_and_who_says_so(platform):
    told = steps_for(platform)
    assert told.name
    assert told.changes
    for step in told.steps:
        assert len(step.text.split()) >= 3
        assert len(step.why.split()) >= 3
        assert step.source
        assert "!" not in step.text + step.why


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_date_is_a_month_or_it_says_that_nobody_has_checked(platform):
    text = files("thinklink.remove").joinpath("platforms", PLATFORMS[platform]).read_text("utf-8")
    checked = steps_for(platform).checked
    assert bool(re.fullmatch(r"\d{4}-\d\d", checked)) != ("unverified = true" in text)


@pytest.mark.parametrize(
    "keys",
    [
        ("block", "evidence"),
        ("evidence", "report_profile", "tell"),
        ("evidence", "block", "report_profile"),
        ("evidence", "evidence"),
        ("evidence", "remove", "report_conversation"),
    ],
)
def test_a_file_that_breaks_the_order_is_refused(keys):
    with pytest.raises(ValueError, match="order"):
        read_steps("mine", HEAD + "".join(map(STEP.format, keys)))


def test_a_file_in_the_order_is_taken():
    told = read_steps("mine", HEAD + "".join(map(STEP.format, ORDER)))
    assert tuple(step.key for step in told.steps) == ORDER


def test_a_file_without_a_date_is_refused():
    with pytest.raises(ValueError, match="checked"):
        read_steps("mine", HEAD.replace('checked = "2026-10"\n', "") + STEP.format("evidence"))


def test_a_platform_that_is_not_in_the_table_is_said_to_be_unknown():
    with pytest.raises(UnknownPlatform):
        steps_for("elsewhere")
