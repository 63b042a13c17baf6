"""Two exports of X, Instagram or Facebook compared: gone, still there, or cannot tell, and why."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("thinklink"))
NOW, LATER, LATEST = 1700000000, 1710000000, 1720000000


def run(*arguments):
    return subprocess.run([COMMAND, "remove", *map(str, arguments)], capture_output=True, text=True, check=False)


def x_files(following, followers):
    lists = (("following", "following", following), ("follower", "follower", followers))
    return {
        f"data/{name}.js": f"window.YTD.{name}.part0 = "
        + json.dumps([{field: {"accountId": str(number), "userLink": f"x/{number}"}} for number in numbers])
        for name, field, numbers in lists
    }


def instagram_files(following, followers):
    def entries(accounts):
        return [{"title": "", "string_list_data": [{"value": name, "timestamp": at}]} for name, at in accounts]

    folder = "connections/followers_and_following"
    return {
        f"{folder}/following.json": json.dumps({"relationships_following": entries(following)}),
        f"{folder}/followers_1.json": json.dumps(entries(followers)),
    }


def facebook_files(*friends):
    return {
        "friends/your_friends.json": json.dumps({"friends_v2": [{"name": n, "timestamp": at} for n, at in friends]})
    }


@pytest.fixture
def compared(tmp_path):
    """Return what the command says of `personas` after both exports were written as zips."""

    def compare(before, after, *personas):
        for name, files in (("before.zip", before), ("after.zip", after)):
            with zipfile.ZipFile(tmp_path / name, "w") as archive:
                for path, text in files.items():
                    archive.writestr(path, text)
        asked = [word for persona in personas for word in ("--persona", persona)]
        return run("--before", tmp_path / "before.zip", "--after", tmp_path / "after.zip", *asked)

    return compare


@pytest.mark.parametrize("persona", ["12", "https://twitter.com/intent/user?user_id=12", "https://x.com/i/user/12"])
def test_an_account_of_x_is_gone_however_its_number_is_given(compared, persona):
    done = compared(x_files([11, 12], [13]), x_files([11], [13]), persona)
    assert done.stdout.startswith("x/id:12: gone."), done.stderr


def test_an_account_of_x_that_still_follows_is_still_there(compared):
    assert "still there" in compared(x_files([12], [12]), x_files([], [12]), "12").stdout


def test_a_handle_of_x_cannot_be_told_and_it_says_how_to_name_the_account(compared):
    said = compared(x_files([12], []), x_files([], []), "https://x.com/eve_persona").stdout
    assert said.startswith("x/eve_persona: cannot tell.")
    assert "by its number" in said


@pytest.mark.parametrize("persona", ["eve.persona", "@Eve.Persona", "https://www.instagram.com/eve.persona/"])
def test_a_handle_of_instagram_is_gone(compared, persona):
    before = instagram_files([("eve.persona", NOW), ("ann", LATER)], [])
    done = compared(before, instagram_files([("ann", LATER), ("olu", LATEST)], []), persona)
    assert done.stdout.startswith("instagram/eve.persona: gone."), done.stdout


def test_a_handle_that_came_back_under_another_name_cannot_be_told(compared):
    before, after = (
        instagram_files([("eve", NOW), ("ann", LATER)], []),
        instagram_files([("eva", NOW), ("ann", LATER)], []),
    )
    said = compared(before, after, "eve").stdout
    assert said.startswith("instagram/eve: cannot tell.")
    assert "renamed" in said


def test_without_the_list_of_followers_nobody_can_tell(compared):
    before = instagram_files([("eve", NOW), ("ann", LATER)], [])
    after = {path: text for path, text in instagram_files([("ann", LATER)], []).items() if "following.json" in path}
    said = compared(before, after, "eve").stdout
    assert said.startswith("instagram/eve: cannot tell.")
    assert "no list of followers" in said


def test_a_friend_on_facebook_is_still_there_by_name_and_never_surely_gone(compared):
    before = facebook_files(("Eve Persona", NOW), ("Ann Sample", LATER))
    said = compared(before, facebook_files(("Ann Sample", LATER)), "Eve Persona", "ann sample").stdout.splitlines()
    assert said[1].startswith("Eve Persona (facebook/name:eve persona): cannot tell.")
    assert "under another name" in said[1]
    assert said[2].endswith("still there. The second export still lists somebody of this name.")


def test_exports_of_two_platforms_are_not_compared(compared):
    done = compared(x_files([1], []), facebook_files(("Eve", NOW)), "1")
    assert done.returncode == 2
    assert "before.zip is from x, and" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_without_a_persona_everybody_who_is_missing_is_told(compared):
    said = compared(x_files([11, 12, 13], [14]), x_files([11], [14])).stdout.splitlines()
    assert said == [
        "gone: 2",
        *(f"x/id:{number}: gone. The first export lists this profile, and the second does not." for number in (12, 13)),
    ]
