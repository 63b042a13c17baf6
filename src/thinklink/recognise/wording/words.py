"""A sentence as the words that may count: small letters, no names, no sex, sums and addresses by their kind.

What is left out is left out for fairness. A word with a capital inside a sentence is a name of somebody, somewhere or
something unless it is an everyday word, and counts for nothing; so does a person's name that is a word as well (see
`recognise.names`). "He", "she" and "they" are one word, so are "son" and "daughter", and a house of prayer is no word
at all. A slip of spelling is mended to the most frequent everyday word that is a single letter away.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import chain
from typing import Final

from .vocabulary import EVERYDAY, MAY_BE_LARGE, mended

_MAIL: Final = r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
_LINK: Final = r"https?://\S{1,500}|www\.\S{1,500}|\b[a-z0-9-]{2,63}\.(?:com|org|net|io|co|info|example)\b\S{0,200}"
_SUM: Final = (
    r"(?:[$\u00a3\u20ac]\s?|\b(?:usd|gbp|eur|chf)\s?)\d[\d,.]{0,14}(?:\s?[km])?\b"
    r"|\b\d[\d,.]{0,14}\s?k?\s?(?:usd|gbp|eur|chf|dollars|pounds|euros?|francs|usdt)\b"
)
_PHONE: Final = r"\+?\d[\d ()-]{7,18}\d"
#: after one of these a capital may begin a sentence
_OPENS: Final = frozenset("\"'(:\u201c\u2018\u2013\u2014-")
_WORD: Final = r"[^\W\d_]+(?:'[^\W\d_]+)?"
#: what stands in a text, in the order in which it is looked for
_MARKS: Final = "[?!%]|[\"'(:\u201c\u2018\u2013\u2014-]"
_TOKEN: Final = re.compile(rf"{_MAIL}|{_LINK}|{_SUM}|{_PHONE}|{_WORD}|\d+|{_MARKS}", re.IGNORECASE)
#: most sentences hold neither figures nor addresses, and are taken apart four times as fast
_NEEDS_MORE: Final = re.compile(r"[\d@/]|\w\.\w")
_SIMPLE: Final = re.compile(f"{_WORD}|{_MARKS}")
_APOSTROPHES: Final = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u2011": "-"})
_FREE_MAIL: Final = frozenset("gmail googlemail hotmail outlook yahoo proton protonmail icloud gmx mail aol".split())
_ONE_WORD: Final = {
    **dict.fromkeys("he she they".split(), "they"),
    **dict.fromkeys("him her them his hers theirs their".split(), "them"),
    **dict.fromkeys("himself herself themselves themself".split(), "themselves"),
    **dict.fromkeys("mr mrs ms miss mx sir madam madame".split(), ""),
    **dict.fromkeys("husband wife spouse".split(), "spouse"),
    **dict.fromkeys("boyfriend girlfriend fiance fiancee partner".split(), "partner"),
    **dict.fromkeys("mother father mum mom dad parent".split(), "parent"),
    **dict.fromkeys("son daughter boy girl child".split(), "child"),
    **dict.fromkeys("sons daughters boys girls children".split(), "children"),
    **dict.fromkeys("brother sister sibling".split(), "sibling"),
    **dict.fromkeys("brothers sisters siblings".split(), "siblings"),
    **dict.fromkeys("man woman gentleman lady person".split(), "person"),
    **dict.fromkeys("men women gentlemen ladies people".split(), "people"),
    **dict.fromkeys("widow widower male female actress actor chairman chairwoman".split(), ""),
    **dict.fromkeys(
        "church chapel cathedral mosque synagogue temple gurdwara imam rabbi priest vicar pastor monk nun prayer pray"
        " prayers bible gospel faith religion religious western eastern".split(),
        "",
    ),
}
_NOT: Final = {"won't": "will not", "can't": "can not", "cannot": "can not", "shan't": "shall not"}
_ENDINGS: Final = {"'s": "", "'ll": " will", "'re": " are", "'ve": " have", "'d": " would", "'m": " am"}


def words_of(sentence: str, names: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the words of `sentence` that may count, in order. `names` are known names in small letters."""
    plain = sentence if sentence.isascii() else sentence.translate(_APOSTROPHES)
    tokens: list[str] = (_TOKEN if _NEEDS_MORE.search(plain) else _SIMPLE).findall(plain)
    words: list[str] = []
    before = '"'
    # Where no capital follows, only the first can be a name, and the rest needs no look one by one.
    bare = 1 if plain[1:].islower() else len(tokens)
    for at, token in enumerate(tokens[:bare]):
        if token.islower():
            words += _SMALL[token]
        elif token.isalpha() or "'" in token[1:]:
            if not _is_name(token, names, first=before in _OPENS, tokens=tokens, at=at):
                words += _SMALL[token.lower()]
        else:
            words += _SMALL[token]
        before = token
    words += chain.from_iterable(map(_SMALL.__getitem__, tokens[bare:]))
    return tuple(words)


def _in_titles(tokens: Sequence[str]) -> bool:
    """Say whether most words have a capital, as in a headline; there a capital tells nothing."""
    words = [token for token in tokens if token[0].isalpha()]
    return sum(word[0].isupper() for word in words) * 2 > len(words) > 1


def _is_name(word: str, names: frozenset[str], *, first: bool, tokens: Sequence[str], at: int) -> bool:
    if not word[0].isupper():
        return False
    plain = word.lower().partition("'")[0]
    if plain in names:
        # At the start of a sentence it may be the word, unless more of the name follows, as in a signature.
        followed = tokens[at + 1 : at + 2]
        return not first or plain not in EVERYDAY or not followed or _bare(followed[0]) in names
    if plain in MAY_BE_LARGE:
        return False
    return plain not in EVERYDAY or not (first or _in_titles(tokens))


def _bare(token: str) -> str:
    return token.lower().partition("'")[0] if token[0].isupper() else ""


class _Small(dict[str, tuple[str, ...]]):
    """Each token in small letters with the words it counts as, worked out when it is met first."""

    def __missing__(self, token: str) -> tuple[str, ...]:
        words = _plain(token) if _IS_WORD.fullmatch(token) else () if token in _OPENS else (_kind_of(token),)
        if len(self) < _MOST_KEPT:
            self[token] = words
        return words


_SMALL: Final = _Small()
_MOST_KEPT: Final = 1 << 16
_IS_WORD: Final = re.compile(_WORD)


def _plain(word: str) -> tuple[str, ...]:
    if word in _NOT:
        return tuple(_NOT[word].split())
    if word.endswith("n't"):
        return (word[:-3], "not")
    base, mark, rest = word.partition("'")
    ending = _ENDINGS.get(mark + rest, "")
    known = _ONE_WORD.get(base)
    plain = mended(base) if known is None else known
    return tuple(f"{plain}{ending}".split())


def _sum(text: str) -> str:
    digits = re.sub(r"[.,]\d{1,2}$", "", re.sub(r"[^\d.,]", "", text).strip(".,"))
    number = int(re.sub(r"\D", "", digits) or 0) * (1000 if re.search(r"\dk", text.replace(" ", "").lower()) else 1)
    return next(kind for below, kind in _SUMS if number < below)


def _mail(text: str) -> str:
    return "<free_mail>" if text.rpartition("@")[2].split(".")[0].lower() in _FREE_MAIL else "<mail>"


#: a sum below so many whole units of any of the big currencies
_SUMS: Final = ((400, "<sum:small>"), (4000, "<sum:middling>"), (math.inf, "<sum:large>"))
_KINDS: Final = (
    (re.compile(_MAIL, re.IGNORECASE), _mail),
    (re.compile(_LINK, re.IGNORECASE), lambda _: "<link>"),
    (re.compile(_SUM, re.IGNORECASE), _sum),
    (re.compile(_PHONE), lambda _: "<phone>"),
    (re.compile(r"(?:19|20)\d\d"), lambda _: "<year>"),
    (re.compile(r"\d+"), lambda _: "<number>"),
)


def _kind_of(token: str) -> str:
    """Return what stands for a token that is no word: its kind, or the mark itself."""
    return next((named(token) for pattern, named in _KINDS if pattern.fullmatch(token)), token)
