"""Wording: from the text of a message to the acts its sentences perform, such as asking who decides.

No list of words decides that. What a sentence does is learnt from some twenty thousand example sentences written for
this project (`data/acts`), in the space of a small table of word vectors, so that it carries over to words no example
used. Looking it up is adding whole numbers: the same on every machine and in a browser.
"""

from __future__ import annotations

from .matcher import Match, Matcher, shipped_matcher
from .sentences import Sentence, sentences_of

__all__ = ["Match", "Matcher", "Sentence", "sentences_of", "shipped_matcher"]
