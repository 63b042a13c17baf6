"""Wording: from the text of a message to the ideas in each of its sentences, and to the cues that ideas together make.

A word alone proves nothing: everybody writes "confidential" and "send". A cue asks for several ideas close together in
one sentence, says what must not stand beside them, and minds negation ("please do not send anything internal").
"""

from __future__ import annotations

from .cuebook import CueBook
from .cues import Cue, Match
from .sentences import Sentence, sentences_of

__all__ = ["Cue", "CueBook", "Match", "Sentence", "sentences_of"]
