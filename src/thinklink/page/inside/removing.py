"""Removing, as a browser can help with it: the steps for a platform, and what two exports say of a removal."""

from __future__ import annotations

import dataclasses
from typing import Any, Final

from thinklink.intake.unable import UnableToRead
from thinklink.remove import PLATFORMS, Listed, compare, key_for, steps_for
from thinklink.remove.comparing import State
from thinklink.report.visible import visible

from .cannot import CannotDo
from .taking import Handed, contacts_of

#: what the steps call a command, and what the page has in its place
_INSTEAD: Final = (
    ("`thinklink report`", "“Report it” on this page"),
    ("`thinklink remove --before OLD --after NEW`", "“Did it work?” below"),
)
_STATES: Final[dict[State, str]] = {"gone": "gone", "still_there": "still there", "cannot_tell": "cannot tell"}
_MOST_TOLD: Final = 200


def steps(platform: str) -> dict[str, Any]:
    """Return the steps for `platform`, and which platforms there are. Raises `CannotDo`."""
    if platform not in PLATFORMS:
        raise CannotDo("Please choose a platform from the list.")
    found = steps_for(platform)
    told = [{"text": _on_the_page(one.text), "why": one.why, "path": one.path} for one in found.steps]
    checked = f"Menus checked {found.checked}." if found.checked else "Nobody has checked these menus yet."
    return {
        "name": found.name,
        "steps": told,
        "note": f"{checked} {found.changes}",
        "platforms": [[key, steps_for(key).name] for key in PLATFORMS],
    }


def compared(before: Handed, after: Handed, persona: str) -> list[dict[str, Any]]:
    """Return what became of `persona` (an address or a name; empty: of everyone) between two exports."""
    first, second = _listed(before), _listed(after)
    if first.platform != second.platform:
        raise CannotDo(f"{before.name} is from {first.platform}, and {after.name} from {second.platform}.")
    removals = compare(first, second, [key_for(persona, first, second)] if persona.strip() else ())
    return [
        {"name": visible(one.name or one.key), "state": _STATES[one.state], "reason": visible(one.reason)}
        for one in removals[:_MOST_TOLD]
    ]


def _on_the_page(text: str) -> str:
    for command, words in _INSTEAD:
        text = text.replace(command, words)
    return text


def _listed(one: Handed) -> Listed:
    try:
        found = contacts_of(one)
    except UnableToRead as why:
        raise CannotDo(f"{one.name} could not be read: {why.reason}.") from None
    return Listed(**{each.name: getattr(found, each.name) for each in dataclasses.fields(Listed)})
