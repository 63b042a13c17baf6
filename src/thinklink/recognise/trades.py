"""Trades that guard something, by the words they are named with: one small table, open to be read and argued with.

A word stands for a trade only where it hardly ever stands for anything else. Two words are looked up together before
each alone. What is in no row belongs to no trade, which is most of all work.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
#: trade -> its words; two words in a row are joined by a low line
_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "defence": """defence defense military army navy naval missile missiles munitions weapon weapons combat
            submarine submarines radar sonar warship undersea armed_forces nato bundeswehr""",
        "government": """civil_service civil_servants parliament parliamentary ministry minister ministers government
            cabinet_office home_office foreign_office department_for diplomat diplomats diplomacy bundestag""",
        "nuclear": "nuclear reactor reactors iaea",
        "chips": """semiconductor semiconductors wafer wafers lithography chipmaker asml imec photonics gallium gan
            microelectronics""",
        "telecoms": "telecom telecoms telecommunications cable_landing satcom spectrum open_ran",
        "cyber": "cyber cybersecurity infosec secure_communications cryptography cryptographic network_security",
        "space": "space spaceport satellite satellites rocket rockets launch_site",
        "energy": "energy grid substations utilities electricity offshore_wind power_sector",
        "medicine": """biosecurity gene_synthesis vaccine vaccines virology biotech pharma pharmaceutical
            pharmaceuticals""",
    }
)
_TRADES: Final[Mapping[str, str]] = MappingProxyType(
    {word: trade for trade, words in _WORDS.items() for word in words.split()}
)
#: who follows the trades of others because that is the work: nothing is odd about their interests
_ALL_TRADES: Final = frozenset(
    """recruiter recruiters recruitment recruiting recruit talent resourcing staffing sourcing headhunter headhunting
    journalist reporter editor correspondent sales marketing investor investors ventures analyst librarian student
    translator translation""".split()
)


def trades_in(text: str) -> frozenset[str]:
    """Return the trades that the words of `text` name."""
    words = _WORD.findall(text.casefold())
    pairs = (f"{one}_{other}" for one, other in pairwise(words))
    return frozenset(_TRADES[word] for word in (*words, *pairs) if word in _TRADES)


def follows_all(text: str) -> bool:
    """Say whether `text` names work that has to do with every trade."""
    return not _ALL_TRADES.isdisjoint(_WORD.findall(text.casefold()))
