"""Make the list of everyday words and their vectors, which is rarely needed: when the examples bring many new words.

`python -m thinklink.evaluation.learning.lexis MODEL WORDS...` reads the folder of an all-MiniLM-L6-v2 model (Apache
2.0; `vocab.txt` and `model.safetensors`) and word lists with one word a line, in which names have a capital (SCOWL).
It writes `everyday.txt` and `data/vectors.i8`. A word is everyday if the lists have it in small letters and the model
or our own material knows it. Its vector is that of its word pieces, each run through the model alone, turned to 256
dimensions by principal components (after model2vec), in whole numbers.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

import thinklink.recognise.wording
from thinklink.evaluation.approaches import load_approaches
from thinklink.recognise.seen import passages_of
from thinklink.recognise.wording import shipped_matcher
from thinklink.recognise.wording.vocabulary import KINDS

from .word_pieces import outputs

Matrix = Any
_DIMENSIONS: Final = 256
_STEPS: Final = 32
#: seen so often in our own material, a word is ranked by that
_FREQUENT: Final = 3
#: never said of a person, so never a word that counts
_NEVER: Final = re.compile(r"sp(?:y|ie[sd])")
#: words of today that the lists lack or write with a capital
_TODAY: Final = frozenset(
    """email emails whatsapp wechat telegram signal linkedin crypto bitcoin usdt pdf cv cvs nda ndas phd online website
    webinar podcast startup app apps zoom skype github gmail google iban paye hr ai vpn id ids ltd msc dv sc freelance
    inbox login offline laptop blockchain cybersecurity datasets dataset programme cannot teams monday tuesday wednesday
    thursday friday saturday sunday january february march april june july august september october november december
    threema viber wasn don isn didn doesn won couldn wouldn shouldn hasn haven aren weren ain nato european sanitised
    sanitized unpublished nonpublic i a""".split()
)


def main() -> None:
    """Write both files."""
    model, lists = Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]]
    pieces = {piece: at for at, piece in enumerate(model.joinpath("vocab.txt").read_text("utf-8").splitlines())}
    listed = {word for each in lists for word in each.read_text("utf-8").split() if word.islower() and word.isalpha()}
    words = everyday(pieces, listed, _material(Path("data")))
    folder = Path(thinklink.recognise.wording.__file__).parent
    folder.joinpath("everyday.txt").write_text("\n".join(words) + "\n", "utf-8")
    Path("data/vectors.i8").write_bytes(vectors(words, pieces, outputs(model, len(pieces))))


def everyday(pieces: Mapping[str, int], listed: set[str], seen: Mapping[str, int]) -> list[str]:
    """Return the everyday words, the most frequent first."""
    whole = [piece for piece in pieces if piece.isalpha() and piece.isascii() and len(piece) > 1]
    ranks = {word: rank for rank, word in enumerate(whole)}
    words = {word for word in (*whole, *(word for word, often in seen.items() if often)) if word in listed | _TODAY}
    kept = {word for word in words | _TODAY if not _NEVER.fullmatch(word)}

    def order(word: str) -> tuple[int, int, str]:
        often = seen.get(word, 0)
        return (-often if often >= _FREQUENT else 0, ranks.get(word, len(ranks)), word)

    return sorted(kept, key=order)


def vectors(words: Sequence[str], pieces: Mapping[str, int], alone: Matrix) -> bytes:
    """Return the vectors of the kinds (nought) and of `words`, one byte to a dimension."""
    middled = alone - alone.mean(axis=0)
    turned = middled @ np.linalg.svd(middled, full_matrices=False)[2][:_DIMENSIONS].T
    turned /= turned.std()
    table = np.zeros((len(KINDS) + len(words), _DIMENSIONS))
    for at, word in enumerate(words, start=len(KINDS)):
        table[at] = turned[pieces_of(word, pieces)].mean(axis=0)
    return bytes(np.clip(np.rint(table * _STEPS), -127, 127).astype(np.int8).tobytes())


def _material(data: Path) -> Counter[str]:
    """Count the words that our own texts write in small letters."""
    approaches = load_approaches(data / "approaches")
    texts = [
        passage.text for one in approaches for passage in passages_of(one.dossier, shipped_matcher()) if passage.text
    ]
    examples = data.joinpath("acts", "examples.tsv").read_text("utf-8").splitlines()
    texts += [line.split("\t")[2] for line in examples if line.count("\t") > 1]
    return Counter(word for text in texts for word in re.findall(r"[^\W\d_]+", text) if word.islower())


def pieces_of(word: str, pieces: Mapping[str, int]) -> list[int]:
    """Return the word pieces of `word`, the longest first (Schuster and Nakajima 2012)."""
    found, start = [], 0
    while start < len(word):
        ends = range(len(word), start, -1)
        marked = (("##" if start else "") + word[start:end] for end in ends)
        piece = next((each for each in marked if each in pieces), None)
        if piece is None:
            return [pieces["[UNK]"]]
        found.append(pieces[piece])
        start += len(piece.removeprefix("##"))
    return found


if __name__ == "__main__":
    main()
