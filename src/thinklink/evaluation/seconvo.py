"""SEConvo (Ai et al. 2024), in its authors' own JSON, when a user brings it: conversations with their ground truth."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from thinklink.dossier import Approach, Dossier, Message

from .approaches import UnableToLoad


def seconvo(path: Path) -> tuple[tuple[Dossier, bool], ...]:
    """Return each conversation with whether it is malicious; who speaks first is the persona. Raises `UnableToLoad`."""
    try:
        loaded = json.loads(path.read_text("utf-8"))
        return tuple(_conversation(one, n) for n, one in enumerate(loaded["Conversations"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UnableToLoad(f"{path.name} is not in the form of SEConvo: {error}.") from error


def _conversation(row: dict[str, Any], number: int) -> tuple[Dossier, bool]:
    first = row["Conversation"][0]["Name"]
    messages = tuple(
        Message(sender="persona" if said["Name"] == first else "member", text=said["Message"])
        for said in row["Conversation"]
    )
    truth = row["GroundTruth"]
    identity = f"seconvo-{truth.get('ConversationID', number)}"
    return Dossier(id=identity, approach=Approach(messages=messages)), _is_true(truth["IsMalicious"])


def _is_true(value: object) -> bool:
    return str(value).strip().lower() in {"1", "true", "yes", "malicious"}
