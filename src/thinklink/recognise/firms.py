"""Names of firms and of their domains, made comparable; who is widely known; and what is one letter from a name.

`genuine_firms.txt` lists widely known recruiters, consultancies, think tanks, firms and platforms whose names false
profiles borrow, with honest neighbours one letter away. A name of fewer than six letters is never compared, because it
has too many neighbours, nor a word that is an everyday one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from thinklink.dossier import Dossier

from .wording.vocabulary import EVERYDAY

FEWEST_LETTERS: Final = 6
_WORD: Final = re.compile(r"[^\W_]+")
#: the legal form of a firm, and articles: no part of the name that is compared
_FORMS: Final = frozenset(
    """ltd limited plc llp llc lp inc incorporated corp corporation co company gmbh ag kg kgaa mbh sa sas sarl spa srl
    bv nv oy ab as asa pty pte sro the and group holding holdings""".split()
)
#: one word in two countries
_SPELT: Final = MappingProxyType({"centre": "center", "defence": "defense"})
#: what a reader takes for one another, written as one; the two-letter ones first
_LOOKS: Final = (("rn", "m"), ("vv", "w"), ("0", "o"), ("1", "l"), ("i", "l"))
#: letters of other scripts that look like Latin ones
_SCRIPTS: Final = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u03bf\u03b1\u0131", "aeopcxyijsoai"
)
_AT: Final = re.compile(r"\s(?:at|@|bei|chez)\s+([^|\u00b7\u2022,;]{2,80})", re.IGNORECASE)


def squashed(name: str | None) -> str:
    """Return a name for comparing: small letters and figures only, without accents and without its legal form."""
    plain = unicodedata.normalize("NFKD", (name or "")[:200].casefold())
    words = _WORD.findall("".join(sign for sign in plain if not unicodedata.combining(sign)))
    kept = [_SPELT.get(word, word) for word in words if word not in _FORMS]
    return "".join(kept or words)


def firms_of(dossier: Dossier) -> tuple[str, ...]:
    """Return the organisations the persona works or acts for today, as they are written, each once."""
    profile, advert = dossier.profile, dossier.approach.advert
    today = [post.organisation for post in profile.experience if post.end is None]
    told = _AT.search(profile.headline or "")
    found = [dossier.firm.name, *today, advert.organisation if advert else None, told[1].strip() if told else None]
    return tuple(dict.fromkeys(name for name in found if name))


def is_widely_known(name: str) -> bool:
    """Say whether a firm of this name, whatever its legal form, is one that many people work for."""
    return squashed(name) in _genuine()


def known_like(name: str) -> str | None:
    """Return the widely known firm that `name` is one letter from and is not; `None` where there is none."""
    plain = squashed(name)
    return None if plain in _innocent() or is_everyday(plain) else _like(plain)


def is_one_letter_from(first: str, second: str) -> bool:
    """Say whether two different squashed names look alike, or are a letter apart after the first.

    A letter may be changed, left out, added or swapped with the next one (Damerau 1964).
    """
    if first == second or min(len(first), len(second)) < FEWEST_LETTERS:
        return False
    one, other = as_seen(first), as_seen(second)
    return one == other or (one[0] == other[0] and _one_slip(one, other))


def as_seen(plain: str) -> str:
    """Return a squashed name as a reader sees it: what looks alike is written alike."""
    plain = plain.translate(_SCRIPTS)
    for written, seen in _LOOKS:
        plain = plain.replace(written, seen)
    return plain


def is_everyday(plain: str) -> bool:
    """Say whether a name is an everyday word, which names nobody; a widely known firm stays one all the same."""
    return plain in EVERYDAY and plain not in _genuine()


@cache
def _genuine() -> Mapping[str, str]:
    """Return squashed name -> name as the list writes it."""
    return MappingProxyType({squashed(name): name for name, _ in _rows()})


@cache
def _innocent() -> frozenset[str]:
    return frozenset(_genuine()) | {squashed(near) for _, nears in _rows() for near in nears}


@cache
def _by_length() -> Mapping[int, tuple[str, ...]]:
    lengths: dict[int, tuple[str, ...]] = {}
    for plain in _genuine():
        lengths[len(as_seen(plain))] = (*lengths.get(len(as_seen(plain)), ()), plain)
    return MappingProxyType(lengths)


def _like(plain: str) -> str | None:
    length = len(as_seen(plain))
    near = (known for size in (length - 1, length, length + 1) for known in _by_length().get(size, ()))
    return next((_genuine()[known] for known in near if is_one_letter_from(plain, known)), None)


def _rows() -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in files(__package__).joinpath("genuine_firms.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, nears = line.partition(" ~ ")
            yield name, tuple(near.strip() for near in nears.split(",") if near.strip())


def _one_slip(one: str, other: str) -> bool:
    if len(one) == len(other):
        apart = [at for at in range(len(one)) if one[at] != other[at]]
        swapped = len(apart) == 2 and apart[1] == apart[0] + 1  # noqa: PLR2004 - a swap takes two letters
        return len(apart) == 1 or (swapped and one[apart[0]] + one[apart[1]] == other[apart[1]] + other[apart[0]])
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    at = next((at for at, sign in enumerate(shorter) if sign != longer[at]), len(shorter))
    return len(longer) == len(shorter) + 1 and longer[at + 1 :] == shorter[at:]
