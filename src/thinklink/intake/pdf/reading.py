"""A profile that LinkedIn saved as a PDF, as bytes, into one reading of one persona.

The layout is LinkedIn's own (as measured from exports of 2019 and 2023): a side bar, and a main column beside it. What
a line is, its size and place tell, not its words. Telephone, e-mail and postal addresses are never taken.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Final

from thinklink.dossier import UNKNOWN_END, Dossier, Post, Profile, Reading, Study, profile_key, profile_url
from thinklink.intake import foreign
from thinklink.intake.inventory import Input, Intake
from thinklink.intake.limits import Limits
from thinklink.intake.parts import Given
from thinklink.intake.unable import UnableToRead

from .bar import Bar, bar_of
from .layout import is_saved_profile
from .lines import columns_of
from .main_column import Main, main_of
from .opening import opened

KIND: Final = "profile_pdf"
_HOW: Final = "on the profile, choose More and then Save to PDF; or copy the words and paste them into a text file"
NO_PDF: Final = f"this is not a PDF; {_HOW}"
NO_TEXT: Final = f"this PDF holds no text, only pictures, as a scan does; {_HOW}"
ANOTHER: Final = f"this PDF is not a profile that LinkedIn saved; {_HOW}"
NOT_THERE: Final = (
    "A saved profile does not tell when the account was opened, how many contacts it has, whether it was verified, or "
    "what its picture shows. Look on the profile, under More and About this profile, and tell it in `thinklink review`."
)


def is_pdf(given: Given) -> bool:
    """Return whether what was given is one file that begins as a PDF does."""
    return not given.folder and len(given.parts) == 1 and foreign.is_pdf(given.data)


def read(given: Given, limits: Limits) -> Intake:  # noqa: ARG001 - every reader takes them; `opening` has its own
    """Return the profile in what was given as one input with one reading. Raises `UnableToRead`."""
    data = given.data
    if not foreign.is_pdf(data):
        raise UnableToRead(foreign.named(data) or NO_PDF)
    document = opened(data)
    if not any(piece.text.strip() for page in document.pages for piece in page):
        raise UnableToRead(NO_TEXT)
    columns = columns_of(document.pages)
    if columns is None or not is_saved_profile(columns, document.author):
        raise UnableToRead(ANOTHER)
    main, bar = main_of(columns.main), bar_of(columns.bar)
    key = profile_key(bar.address.text) if bar.address else None
    dossier = Dossier(
        id=(key or f"profile-{hashlib.sha256(data).hexdigest()[:8]}")[:200],
        platform="linkedin",
        profile=_profile(main, bar, key),
    )
    places = {place: f"{given.name}:page {page}" for place, page in _places(main, bar)}
    counts = {
        "pages": len(document.pages),
        "posts": len(main.posts),
        "studies": len(main.studies),
    }
    return Intake((Input(given.name, KIND, (Reading(dossier, places, "persona"),), counts, notes=(NOT_THERE,)),))


def _profile(main: Main, bar: Bar, key: str | None) -> Profile:
    return Profile(
        url=profile_url(key) if key else None,
        name=main.top.name,
        headline=main.top.headline,
        about=main.about,
        location=main.top.place,
        experience=tuple(
            Post(
                organisation=one.firm,
                title=one.title,
                start=one.period.start if one.period else None,
                end=one.period.end if one.period else UNKNOWN_END,
                location=one.place,
                description=one.words,
            )
            for one in main.posts
        ),
        education=tuple(
            Study(
                school=one.school,
                degree=one.degree,
                start=one.period.start if one.period else None,
                end=one.period.end if one.period else UNKNOWN_END,
            )
            for one in main.studies
        ),
        skills=tuple(item.text for item in bar.skills),
        languages=tuple(item.text for item in bar.languages),
        certifications=tuple(item.text for item in bar.certifications),
    )


def _places(main: Main, bar: Bar) -> Iterator[tuple[str, int]]:
    """Yield every place in the profile that stands on a page of its own, with that page."""
    yield "profile", 1
    if main.about:
        yield "profile.about", main.about_page
    yield from ((f"profile.experience.{number}", one.page) for number, one in enumerate(main.posts))
    yield from ((f"profile.education.{number}", one.page) for number, one in enumerate(main.studies))
    if bar.address:
        yield "profile.url", bar.address.page
    for part, items in (("skills", bar.skills), ("languages", bar.languages), ("certifications", bar.certifications)):
        yield from ((f"profile.{part}.{number}", item.page) for number, item in enumerate(items))
