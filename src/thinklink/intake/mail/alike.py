"""Names that only look like a platform's, brought to the plain letters that they pass for.

Letters of other scripts that look like Latin ones, full-width letters, accents, letters spaced out and letters that
cannot be seen are ways to write a name past a filter and not past an eye (Unicode Technical Standard 39).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

#: Cyrillic and Greek letters, and the Latin ones they look like
_ALIKE: Final = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u04bb\u0501\u051b\u0261\u03bf\u03b9\u03bd\u03b1\u0131"
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0399\u039d\u039a\u0395\u039f\u04c0",
    "aeopcyxijhdqgoivaiABEKMHOPCTXIINKEOl",
)
_SPACED: Final = re.compile(r"\b(?:[^\W\d_] ){3,}[^\W\d_]\b")
#: platforms whose name is long enough that one letter more or less is no other word
_LONG: Final = ("linkedin", "facebook", "instagram")
#: two letters that pass for one
_PAIRS: Final = (("cl", "d"), ("rn", "m"), ("vv", "w"))


def plain_letters(text: str) -> str:
    """Return `text` in the letters it passes for, without what cannot be seen."""
    apart = unicodedata.normalize("NFKD", text[:1000])
    seen = "".join(one for one in apart if unicodedata.category(one) not in {"Mn", "Cf", "Cc", "Co"})
    return _SPACED.sub(lambda found: found[0].replace(" ", ""), seen.translate(_ALIKE))


def host_in_letters(host: str) -> str:
    """Return `host` with its parts in punycode (`xn--`) in the letters they stand for, where they stand for any."""
    return ".".join(map(_decoded, host[:300].split(".")))


def is_a_slip_of(platform: str, host: str) -> bool:
    """Say whether a part of `host` is the name of `platform` with one letter more, less or other, or two for one."""
    if platform not in _LONG:
        return False
    parts = {part.lower() for part in re.split(r"[.-]", host)}
    for pair, one in _PAIRS:
        parts |= {part.replace(pair, one) for part in parts}
    return any(_is_near(part, platform) for part in parts)


def _is_near(one: str, other: str) -> bool:
    """Say whether one letter left out, put in or changed makes `one` of `other`, or nothing does."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1:
        return False
    at = next((place for place, (mine, theirs) in enumerate(zip(one, other, strict=False)) if mine != theirs), len(one))
    rest = one[at + 1 :] if len(one) == len(other) else one[at:]
    return rest == other[at + 1 :]


def _decoded(part: str) -> str:
    if not part.lower().startswith("xn--"):
        return part
    try:
        return part[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return part
