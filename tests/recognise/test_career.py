"""A career in months: every date is read as kindly as it allows, and titles are told apart by words alone."""

from __future__ import annotations

import pytest

from thinklink.dossier import Approach, Dossier, Post, Profile, Study
from thinklink.recognise.career import is_full_time, is_senior, month_of, months_on_the_network, posts, studies


@pytest.mark.parametrize(
    ("date", "late", "expected"),
    [
        ("2020-03", False, 2020 * 12 + 2),
        ("2020-03", True, 2020 * 12 + 2),
        ("2020-12-24", False, 2020 * 12 + 11),
        ("2020", False, 2020 * 12),
        ("2020", True, 2020 * 12 + 11),
        ("", False, None),
        (None, True, None),
        ("in March", False, None),
    ],
)
def test_a_date_is_a_number_of_months(date, late, expected):
    assert month_of(date, late=late) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2020", "2021", (2020 * 12 + 11, 2021 * 12)),  # a bare year: the latest start, the earliest end
        ("2020-03", "2021-05", (2020 * 12 + 2, 2021 * 12 + 4)),
        ("2020", "2020", (2020 * 12 + 11, 2020 * 12 + 11)),  # never before it began
        ("2020-03", None, (2020 * 12 + 2, 9999 * 12)),  # to the present
        ("2020-03", "", (2020 * 12 + 2, 2020 * 12 + 2)),  # an end that is not known
        (None, "2021", None),
    ],
)
def test_a_post_is_a_span_of_months(start, end, expected):
    found = posts(Dossier(id="x", profile=Profile(experience=(Post(title="Clerk", start=start, end=end),))))
    assert [(span.start, span.end) for span, _ in found] == ([expected] if expected else [])


def test_a_span_says_where_it_stands_and_what_was_said():
    listed = (Post(title="Clerk"), Post(title="Clerk", organisation="Ashby Mill", start="2020", end="2021-05"))
    ((span, post),) = posts(Dossier(id="x", profile=Profile(experience=listed)))
    assert (span.place, span.said) == ("profile.experience.1", "Clerk, Ashby Mill, 2020-2021-05")
    assert post is listed[1]
    ((bare, _),) = posts(Dossier(id="x", profile=Profile(experience=(Post(start="2020", end=None),))))
    assert bare.said == "2020-"


@pytest.mark.parametrize(
    ("degree", "start", "end", "expected"),
    [
        ("BA", "2010", "2013", (2010 * 12 + 11, 2013 * 12)),
        ("BA", "2010-09", None, (2010 * 12 + 8, 2010 * 12 + 8 + 36)),  # three years where no end is known
        (None, "2010-09", "2013-06", (2010 * 12 + 8, 2013 * 12 + 5)),
        ("BA", None, "2013", None),
        ("A-levels", "2008", "2010", None),
        ("School Certificate", "2008", "2010", None),
        ("Abitur", "2008", "2010", None),
        ("Lycée", "2008", "2010", None),
    ],
)
def test_a_study_above_school_is_a_span_of_months(degree, start, end, expected):
    study = Study(degree=degree, school="Ashby College", start=start, end=end)
    found = studies(Dossier(id="x", profile=Profile(education=(Study(), study))))
    assert [(span.start, span.end) for span, _ in found] == ([expected] if expected else [])
    said = ", ".join(part for part in (degree, "Ashby College", f"{start}-{end or ''}") if part)
    assert all((span.place, span.said) == ("profile.education.1", said) for span, _ in found)


@pytest.mark.parametrize(
    ("joined", "came", "months"),
    [("2025-03", "2026-05", 14), ("2026-05", "2026-05", 0), ("2026-06", "2026-05", None), (None, "2026-05", None),
     ("2026-05", None, None), ("2025", "2026", 12)],
)  # fmt: skip
def test_the_age_of_a_profile_when_they_came(joined, came, months):
    given = Dossier(id="x", profile=Profile(joined=joined), approach=Approach(started=came))
    assert months_on_the_network(given) == months


@pytest.mark.parametrize(
    "title", ["Director", "HEAD of Research", "Vice-President", "Managing Partner", "CEO", "Professor"]
)
def test_titles_that_take_decades_are_senior(title):
    assert is_senior(Post(title=title))


@pytest.mark.parametrize(
    "title", ["Manager", "Adviser", "Assistant to the Director", "Art Director", "Headhunter", "Founder and CEO", None]
)
def test_other_titles_are_not_senior(title):
    assert not is_senior(Post(title=title))


@pytest.mark.parametrize(
    ("title", "description", "full"),
    [
        ("Engineer", None, True),
        (None, None, True),
        ("Trustee", None, False),
        ("Engineer", "Two days a week, part time", False),
        ("PART-TIME clerk", None, False),
        ("Keyboarder", None, True),
    ],
)
def test_a_post_is_full_time_unless_something_says_otherwise(title, description, full):
    assert is_full_time(Post(title=title, description=description)) is full
