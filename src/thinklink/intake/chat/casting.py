"""Who is who: the persona, the member, and others.

Whoever is called `me` or `you` is the member. Where nobody is, the persona is who wrote first, since it came to the
member, and the member is the next to write; the reading says that this was taken to be so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from thinklink.dossier import Sender
from thinklink.intake.names import same_name_as, shown_name

from .paste import Said
from .speakers import bare, is_marker

_ME: Final = ""


@dataclass(frozen=True, slots=True)
class Cast:
    """The names of a paste, as keys for comparing, in their parts; `told` says that the paste itself told them."""

    persona: str | None
    member: str | None
    shown: Mapping[str, str]
    alias: Mapping[str, str]
    told: bool

    def sender(self, name: str | None) -> Sender:
        """Return whose words those of `name` are."""
        key = None if name is None else self._key(name)
        if key is not None and key == self.member:
            return "member"
        return "persona" if key is None or key == self.persona else "other"

    def name(self, name: str | None) -> str | None:
        """Return `name` as it is shown, in its longest form."""
        return None if name is None else self.shown.get(self._key(name))

    def _key(self, name: str) -> str:
        key = _key_of(name)
        return self.alias.get(key, key)


def cast(said: Sequence[Said], wrote_to_member: str | None) -> Cast:
    """Return who is who in `said`; `wrote_to_member` is the sender that a letter names, if any."""
    written = {_key_of(one.name): bare(one.name) for one in reversed(said) if one.name}
    alias = _aliases(written)
    keys = list(dict.fromkeys(alias.get(key, key) for one in said if one.name for key in [_key_of(one.name)]))
    persona = _key_of(wrote_to_member) if wrote_to_member else None
    told = _ME in keys or persona is not None
    if persona is None or persona == _ME:
        persona = next((key for key in keys if key != _ME), None)
    member = _ME if _ME in keys else next((key for key in keys if key != persona), None)
    shown = {key: shown_name(name) for key, name in written.items()}
    return Cast(persona, member, shown, alias, told)


@lru_cache(maxsize=1024)
def _key_of(name: str) -> str:
    return _ME if is_marker(name) else same_name_as(bare(name))


def _aliases(keys: Iterable[str]) -> dict[str, str]:
    """Return for each single first name the one longer name of the paste that opens with it."""
    longer: dict[str, list[str]] = {}
    for key in keys:
        first, _, rest = key.partition(" ")
        if rest:
            longer.setdefault(first, []).append(key)
    return {first: names[0] for first, names in longer.items() if len(names) == 1}
