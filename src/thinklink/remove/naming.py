"""Whom the member means: the key, in two exports, of a persona that was typed as an address, a handle or a name."""

from __future__ import annotations

from thinklink.dossier import profile_key
from thinklink.intake.names import same_name_as

from .comparing import Listed


def key_for(persona: str, before: Listed, after: Listed) -> str:
    """Return the key of `persona`: of an address its key, of a name that only one profile has the key of that.

    A bare handle, number or name is one of the platform that the exports are from; the rest is taken for a key.
    """
    wanted = " ".join(persona.split()).casefold()
    keys = before.people.keys() | after.people.keys()
    if own := [key for key in _keys_on(before.platform, wanted) if key in keys]:
        return own[0]
    named = {key for listed in (before, after) for key, (name, _) in listed.people.items() if name.casefold() == wanted}
    return profile_key(persona) or (named.pop() if len(named) == 1 else wanted)


def _keys_on(platform: str, wanted: str) -> tuple[str, ...]:
    if platform == "linkedin":
        return ()
    return (
        f"{platform}/{wanted.removeprefix('@')}",
        f"{platform}/id:{wanted}",
        f"{platform}/name:{same_name_as(wanted)}",
    )
