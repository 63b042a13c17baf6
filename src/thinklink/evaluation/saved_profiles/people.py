"""Invented people for saved profiles: varied in length, accents and scripts; the same seed gives the same person.

Names, firms and places are put together from syllables and from words that name nobody. Some have what readers trip
over: items called like a heading, firms with several posts, hyphens, brackets, long words, empty lines, bullets.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Final

from thinklink.dossier import UNKNOWN_END, Post, Profile, Study

_SYLLABLES: Final = {
    "latin": "ba be bo da del dor fa fen gal gar hol ika jun kel la lin mar mo nel or pel ra ris sol tam".split(),
    "accents": "ås él ör ła ši ño çe ül ær ře žu gar dor mo lin ía ős".split(),
    "greek": (
        "\u03b1\u03c3 \u03b2\u03bf \u03b3\u03b1 \u03b4\u03b7 \u03ba\u03bf "
        "\u03bb\u03b1 \u03bc\u03b9 \u03c0\u03b5 \u03c1\u03c9 \u03c4\u03b7"
    ).split(),
    "cyrillic": (
        "\u0431\u0430 \u0432\u0435 \u0433\u043e \u0434\u0438 \u0436\u0443 \u043a\u043e "
        "\u043b\u0430 \u043c\u0438 \u0440\u0435 \u0441\u043e \u0442\u044b \u0448\u0438"
    ).split(),
    "ideographs": "林 木 河 野 海 田 山 石 水 光 金 風 川".split(),
}
_TRADES: Final = (
    "Survey Timber Harbour Signal Grid Orchard Tunnel Ledger Coastal Textile Ceramic Freight Archive".split()
)
_KINDS: Final = "Works Institute Partners Group Ltd Laboratory College Office Cooperative S.A. GmbH & Sons".split()
_TITLES: Final = (
    *("Analyst", "Senior Engineer", "Head of Programmes, Northern Region", "Research Fellow", "Programme Manager"),
    *(
        "Associate Director - Policy & Planning",
        "Consultant (part-time)",
        "Ing\xe9nieur d'\xe9tudes",
        "Projektleiterin",
    ),
    *("Lead, Grid-to-Market Integration and Cross-Border Interconnection Modelling Programmes", "Technician"),
)
_PLACES: Final = (
    *(
        "Norwick, England, United Kingdom",
        "Z\xfcrisee Region",
        "Brenholm",
        "Porto Claro, Brazil",
        "Greater Marlow Area",
    ),
    *("Sankt Aldern, Sachsen, Deutschland", "Remote", "Lys-sur-Mer, Bretagne, France", "\xd8stvik", "Kest, Georgia"),
)
_SKILLS: Final = (
    *("Project Management", "Data Analysis", "Policy", "Certifications", "Languages", "Team Leadership", "C++"),
    *("Hydrology", "Negotiation", "Supply Chain", "Signal Processing", "Experience", "Bilan carbone"),
)
_LANGUAGES: Final = (
    *("English (Native or Bilingual)", "French (Limited Working)", "Deutsch (Full Professional)", "Welsh"),
    *("Portuguese (Professional Working)", "\xcdslenska (Elementary)", "Polski (Elementary)"),
)
_CERTIFICATES: Final = (
    *(
        "Certified Harbour Surveyor",
        "First Aid at Work",
        "Practitioner Certificate in Programme and Portfolio Delivery",
    ),
    *(
        "Education",
        "Chartered Membership - Institute of Ledger Keepers",
        "Top Skills",
        "Advanced Kiln Safety (Level 3)",
    ),
)
_SCHOOLS: Final = ("University", "Hochschule", "College of Arts and Trades")
_DEGREES: Final = (
    *(
        "BSc, Physics",
        "Master of Arts - MA, Modern History",
        "PhD",
        "Diplom, Bauingenieurwesen",
        "Licence, \xc9conomie",
    ),
    *("Bachelor of Engineering (Honours) - BEng, Electrical and Electronic Engineering with Power Systems",),
)
_WORDS: Final = (
    "we plan measure and repair the lines that carry water light and news between towns with care for those who live "
    "beside them my part is to read what the numbers say and to write it down so that others can act on it in time "
    "caf\xe9 na\xefve well-known state-of-the-art north-south 2019 12% B2B (and more) co-operation and/or budgets"
).split()


@dataclass(frozen=True, slots=True)
class Person:
    """An invented profile, and what else stands in its side bar and must not be taken."""

    profile: Profile
    telephone: str
    mail: str
    honours: tuple[str, ...]


def person(seed: int) -> Person:
    """Return the person of that number."""
    chance = random.Random(seed)
    script = chance.choice(["latin"] * 6 + ["accents"] * 3 + ["greek", "cyrillic", "ideographs"])
    name = f"{_word(chance, script)} {_word(chance, script)}"
    slug = f"{_word(chance, 'latin')}-{_word(chance, 'latin')}-{chance.randrange(16**8):08x}".lower()
    if chance.random() < 0.2:  # noqa: PLR2004 - one in five has chosen a short address
        slug = slug.partition("-")[0]
    profile = Profile(
        url=f"https://www.linkedin.com/in/{slug}",
        name=name,
        headline=_headline(chance, script),
        about=_text(chance, chance.randrange(1, 6)) if chance.random() < 0.8 else None,  # noqa: PLR2004 - most have one
        location=chance.choice(_PLACES),
        experience=_experience(chance, script),
        education=_education(chance, script),
        skills=_some(chance, _SKILLS, 3),
        languages=_some(chance, _LANGUAGES, 4),
        certifications=_some(chance, _CERTIFICATES, 5),
    )
    honours = _some(chance, ("Employee of the Year", "Experience", "Harbour Medal for Long Service in Survey"), 2)
    return Person(profile, f"+44 7700 {chance.randrange(900000, 900999)}", f"{slug}@mail.example", honours)


def _word(chance: random.Random, script: str) -> str:
    parts = _SYLLABLES[script]
    return "".join(chance.choice(parts) for _ in range(chance.randrange(2, 4))).capitalize()


def _firm(chance: random.Random, script: str) -> str:
    return f"{_word(chance, script)} {chance.choice(_TRADES)} {chance.choice(_KINDS)}"


def _headline(chance: random.Random, script: str) -> str:
    parts = [f"{chance.choice(_TITLES)} at {_firm(chance, script)}"]
    parts += [chance.choice(_SKILLS) for _ in range(chance.randrange(4))]
    return " | ".join(parts)


def _some(chance: random.Random, of: tuple[str, ...], most: int) -> tuple[str, ...]:
    return tuple(chance.sample(of, chance.randrange(most + 1)))


def _sentence(chance: random.Random) -> str:
    words = [chance.choice(_WORDS) for _ in range(chance.randrange(4, 24))]
    return f"{' '.join(words).capitalize()}."


def _text(chance: random.Random, paragraphs: int) -> str:
    """Return paragraphs, some of them lists; between them a line end or an empty line."""
    text = ""
    for _ in range(paragraphs):
        text += chance.choice(("\n", "\n\n")) if text else ""
        mark = chance.choice(("", "", "- ", "\u2022 "))
        lines = [_sentence(chance) for _ in range(chance.randrange(1, 4))]
        text += f"\n{mark}".join(["", *lines]).lstrip("\n") if mark else " ".join(lines)
    return text


def _experience(chance: random.Random, script: str) -> tuple[Post, ...]:
    """Return posts, newest first; about one firm in four has several."""
    posts: list[Post] = []
    end: int | None = 2026 * 12 + chance.randrange(-60, 0) if chance.random() < 0.4 else None  # noqa: PLR2004 - some have left it
    month = end or 2026 * 12
    for _ in range(chance.choice((0, 1, 2, 3, 4, 6, 9))):
        firm = chance.choice(("Education", "Top Skills Ltd")) if chance.random() < 0.05 else _firm(chance, script)  # noqa: PLR2004 - this is rare
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            start = month - chance.randrange(1, 60)
            posts.append(_post(chance, firm, start, end))
            month = end = start - chance.randrange(3)
    return tuple(posts)


def _post(chance: random.Random, firm: str, start: int, end: int | None) -> Post:
    # Older members often give years alone, of both dates.
    shown = _year if chance.random() < 0.1 else _month  # noqa: PLR2004 - this is rare
    return Post(
        organisation=firm,
        title=chance.choice(_TITLES),
        start=shown(start),
        end=None if end is None else shown(end),
        location=chance.choice(_PLACES) if chance.random() < 0.7 else None,  # noqa: PLR2004 - most tell it
        description=_text(chance, chance.randrange(1, 4)) if chance.random() < 0.6 else None,  # noqa: PLR2004 - most have some
    )


def _education(chance: random.Random, script: str) -> tuple[Study, ...]:
    studies: list[Study] = []
    for _ in range(chance.randrange(4)):
        start = chance.randrange(1985, 2020)
        dated = chance.random() < 0.8  # noqa: PLR2004 - most tell it
        study = Study(
            school=f"{_word(chance, script)} {chance.choice(_SCHOOLS)}",
            degree=chance.choice(_DEGREES) if chance.random() < 0.9 else None,  # noqa: PLR2004 - most tell it
        )
        end = str(start + chance.randrange(1, 6))
        studies.append(replace(study, start=str(start), end=end) if dated else replace(study, end=UNKNOWN_END))
    return tuple(studies)


def _month(number: int) -> str:
    return f"{number // 12}-{number % 12 + 1:02}"


def _year(number: int) -> str:
    return str(number // 12)
