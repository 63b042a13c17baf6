"""`thinklink remove`: the steps for a platform, or what became of a removal between two exports."""

from __future__ import annotations

import dataclasses
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

import click

from thinklink.dossier.links import defanged, without_tokens
from thinklink.intake import ConnectionList, UnableToRead, read_connections
from thinklink.remove import PLATFORMS, Listed, Removal, Steps, compare, key_for, steps_for
from thinklink.remove.comparing import State
from thinklink.report.visible import visible

_STATES: Final[Mapping[State, str]] = {"gone": "gone", "still_there": "still there", "cannot_tell": "cannot tell"}


@click.command()
@click.option("--platform", type=click.Choice(list(PLATFORMS)), help="Where the contact is.")
@click.option("--persona", multiple=True, help="The address of the profile; may be repeated.")
@click.option("--before", help="An export from before the removal.")
@click.option("--after", help="An export from after the removal.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
def remove(
    *,
    platform: str | None,
    persona: tuple[str, ...],
    before: str | None,
    after: str | None,
    form: str,
    as_json: bool,
) -> None:
    """Show the steps to remove a contact, or check with two exports whether it is gone.

    \b
    thinklink remove --platform linkedin --persona linkedin.com/in/jordan-example
    thinklink remove --before old.zip --after new.zip --persona linkedin.com/in/jordan-example

    The exports may be of LinkedIn, X (accounts by number), Instagram (by handle) or Facebook (by name).
    """
    wants_json = as_json or form == "json"
    if before and after:
        first, second = _listed(before), _listed(after)
        if first.platform != second.platform:
            raise click.UsageError(f"{before} is from {first.platform}, and {after} from {second.platform}.")
        removals = compare(first, second, [key_for(one, first, second) for one in persona])
        click.echo(_json(removals) if wants_json else "\n".join(_removals_said(removals)))
    elif before or after:
        raise click.UsageError("To compare, both exports are needed: --before and --after.")
    elif platform:
        steps = steps_for(platform)
        click.echo(_json(steps, persona) if wants_json else "\n".join(_steps_said(steps, persona)))
    else:
        raise click.UsageError("Say where the contact is with --platform, or give two exports: --before and --after.")


def _listed(path: str) -> Listed:
    try:
        found: ConnectionList = read_connections(path)
    except UnableToRead as problem:
        raise click.UsageError(f"{path}: {problem}") from None
    return Listed(
        *(found.people, found.without_address, found.hidden, found.doubts, found.sha256),
        platform=found.platform,
        named_by=found.named_by,
    )


def _safe(text: str) -> str:
    """An address without its query, written so that nobody opens it; a key stays a key."""
    return visible(defanged(without_tokens(re.split(r"[?#]", text.strip())[0])))


def _steps_said(steps: Steps, persona: tuple[str, ...]) -> Iterator[str]:
    whom = ", ".join(_safe(one) for one in persona) or "the contact"
    yield f"Remove {whom} from {steps.name}, in this order:"
    for number, step in enumerate(steps.steps, 1):
        yield ""
        yield f"{number}. {step.text}"
        yield f"   Why: {step.why}"
        if step.path:
            yield f"   Where: {step.path}"
    yield ""
    checked = f"Menus checked {steps.checked}." if steps.checked else "Nobody has checked these menus yet."
    yield f"{checked} {steps.changes}"


def _removals_said(removals: tuple[Removal, ...]) -> Iterator[str]:
    if not removals:
        yield "Everybody in the first export is in the second export too."
    counts = Counter(one.state for one in removals)
    if len(removals) > 1:
        yield ", ".join(f"{words}: {counts[state]}" for state, words in _STATES.items() if counts[state])
    for one in removals:
        name = f"{visible(one.name)} ({visible(one.key)})" if one.name else visible(one.key)
        yield f"{name}: {_STATES[one.state]}. {one.reason}"


def _json(value: Steps | tuple[Removal, ...], persona: tuple[str, ...] = ()) -> str:
    if isinstance(value, Steps):
        told: dict[str, object] = {"persona": [_safe(one) for one in persona], **dataclasses.asdict(value)}
    else:
        told = {"removals": [dataclasses.asdict(one) for one in value]}
    return json.dumps(told, indent=1)
