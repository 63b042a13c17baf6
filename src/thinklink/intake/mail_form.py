"""The facts of a mail as JSON and out of it again, for the way from a reading process to the one that started it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from thinklink.dossier.mail import MailCheck, MailFacts, MailLink
from thinklink.dossier.platform_hosts import HOSTS


def mail_to_json(facts: MailFacts) -> dict[str, Any]:
    """Return the JSON form of `facts`."""
    return asdict(facts)


def mail_from_json(told: Mapping[str, Any]) -> MailFacts:
    """Return the facts that `mail_to_json` wrote. Raises `TypeError` or `LookupError` for anything else."""
    platform = told["platform"]
    if platform is not None and platform not in HOSTS:
        raise TypeError
    return MailFacts(
        platform=platform,
        claim=_text(told["claim"]),
        sender=_text(told["sender"]),
        sender_host=_text(told["sender_host"]),
        reply_host=_text(told["reply_host"]),
        return_host=_text(told["return_host"]),
        message_id_host=_text(told["message_id_host"]),
        signed_by=tuple(_text(one) for one in told["signed_by"]),
        checks=tuple(MailCheck(*_texts(one, ("method", "result", "host"))) for one in told["checks"]),
        checked_by=_text(told["checked_by"]),
        by_receiver=told["by_receiver"] is True,
        has_route=told["has_route"] is True,
        links=tuple(MailLink(*_texts(one, ("words", "host"))) for one in told["links"]),
        is_copied=told["is_copied"] is True,
        recipients=tuple(_text(one) for one in told["recipients"]),
    )


def _texts(told: Mapping[str, Any], names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_text(told[name]) for name in names)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
