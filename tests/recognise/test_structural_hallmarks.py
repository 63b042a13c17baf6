"""Hallmarks that read dates, counts and answers: what each must see, its nearest innocent twin, and how plain it is."""

from __future__ import annotations

import pytest

from thinklink.dossier import Answers, Approach, Dossier, Firm, Message, Post, Profile, Study
from thinklink.recognise import look_at
from thinklink.recognise.hallmarks.career_before_degree import CareerBeforeDegree
from thinklink.recognise.hallmarks.career_overlaps import CareerOverlaps
from thinklink.recognise.hallmarks.career_too_soon import CareerTooSoon
from thinklink.recognise.hallmarks.career_vague import CareerVague
from thinklink.recognise.hallmarks.firm_denied import FirmDenied
from thinklink.recognise.hallmarks.firm_younger import FirmYounger
from thinklink.recognise.hallmarks.network_fast_growth import NetworkFastGrowth
from thinklink.recognise.hallmarks.network_mutual import NetworkMutual
from thinklink.recognise.hallmarks.person_mixed_script import PersonMixedScript
from thinklink.recognise.hallmarks.person_new_but_senior import PersonNewButSenior
from thinklink.recognise.hallmarks.person_new_profile import PersonNewProfile
from thinklink.recognise.hallmarks.person_photo_elsewhere import PersonPhotoElsewhere


def post(title="Analyst", organisation="Marlow Quay", start="2015-01", end=None, **more):
    return Post(title=title, organisation=organisation, start=start, end=end, **more)


def dossier(*, started=None, answers=None, firm=None, messages=(), **profile):
    return Dossier(
        id="x",
        profile=Profile(**profile),
        approach=Approach(started=started, messages=tuple(messages)),
        answers=answers or Answers(),
        firm=firm or Firm(),
    )


def looked(hallmark, given):
    """Return (degree, sources and quotes) of what `hallmark` sees, or nothing."""
    found = hallmark.look(look_at(given))
    if found is None:
        return None
    assert found.hallmark == hallmark.key
    assert found.says == hallmark.says
    return found.degree, [(one.source, one.quote) for one in found.evidence]


DEGREE = Study(degree="BA", school="Ashby College", start="2010-09", end="2013-06")
DIRECTOR = "Director"


@pytest.mark.parametrize(
    ("start", "degree"),
    [
        ("2010-02", 0.9),  # seven months before the studies began
        ("2010-03", 0.7),  # six months: perhaps a gap year
        ("2013-11", 0.7),  # five months after they ended
        ("2013-12", 0.3),
        ("2016-05", 0.3),  # not yet three years after
        ("2016-06", None),
    ],
)
def test_a_senior_post_before_the_studies_ended_is_seen_by_how_early_it_is(start, degree):
    found = looked(CareerBeforeDegree(), dossier(experience=(post(DIRECTOR, start=start),), education=(DEGREE,)))
    quote = ("profile.experience.0", f"Director, Marlow Quay, {start}-")
    assert found == (None if degree is None else (degree, [quote]))


def test_the_first_study_counts_and_a_later_one_does_not():
    later = Study(degree="MBA", school="Ashby College", start="2020-09", end="2022-06")
    given = dossier(experience=(post(DIRECTOR, start="2019-01"),), education=(later, DEGREE))
    assert looked(CareerBeforeDegree(), given) is None


@pytest.mark.parametrize(
    ("experience", "education"),
    [
        ((post("Analyst", start="2009-01"),), (DEGREE,)),  # not senior
        ((post(DIRECTOR, start="2009-01"),), ()),  # no study known
        ((post(DIRECTOR, start=None),), (DEGREE,)),  # no date known
        ((post(DIRECTOR, start="2009-01"),), (Study(degree="Abitur", start="2010-09", end="2013"),)),  # school only
    ],
    ids=["not senior", "no study", "no date", "school only"],
)
def test_what_is_not_known_or_not_senior_is_no_sign_before_a_degree(experience, education):
    assert looked(CareerBeforeDegree(), dossier(experience=experience, education=education)) is None


@pytest.mark.parametrize(
    ("first", "senior", "seen"),
    [
        ("2012-01", "2014-12", True),
        ("2012-01", "2015-01", False),
        ("2012-01", "2012-01", False),
        ("2012", "2014", True),
    ],
)
def test_a_senior_post_within_three_years_of_the_first_is_too_soon(first, senior, seen):
    given = dossier(experience=(post("Head of Research", start=senior), post("Analyst", start=first, end=senior)))
    found = looked(CareerTooSoon(), given)
    said = f"Head of Research, Marlow Quay, {senior}-"
    assert found == ((0.6, [("profile.experience.0", said)]) if seen else None)


def test_a_junior_post_is_never_too_soon():
    given = dossier(experience=(post("Assistant to the Director", start="2013-01"), post("Analyst", start="2012-01")))
    assert looked(CareerTooSoon(), given) is None


def test_no_dates_are_never_too_soon():
    assert looked(CareerTooSoon(), dossier(experience=(post(DIRECTOR, start=None), post(start=None)))) is None


@pytest.mark.parametrize(
    ("start", "end", "seen"),
    [("2015-01", "2016-01", True), ("2015-01", "2015-12", False), ("2016-06", None, True), ("2019-01", None, False)],
)
def test_two_full_time_posts_that_overlap_by_a_year_are_seen(start, end, seen):
    other = post("Engineer", "Thornfield Works", start=start, end=end)
    found = looked(CareerOverlaps(), dossier(experience=(post(start="2014-01", end="2018-12"), other)))
    first = "Analyst, Marlow Quay, 2014-01-2018-12"
    quote = f"{first}; Engineer, Thornfield Works, {start}-{end or ''}"
    assert found == ((0.7, [("profile.experience.0", quote)]) if seen else None)


@pytest.mark.parametrize(
    "other",
    [
        post("Engineer", "Marlow Quay"),  # a step within one firm
        post("Trustee", "Thornfield Works"),
        post("Engineer", "Thornfield Works", description="Two days a week, part-time."),
        post("Engineer", "Thornfield Works", start=None),
    ],
    ids=["same firm", "goes beside another", "said to be part-time", "no date"],
)
def test_posts_that_may_go_together_are_no_overlap(other):
    assert looked(CareerOverlaps(), dossier(experience=(post(start="2014-01"), other))) is None


@pytest.mark.parametrize(
    ("degree", "title", "start", "seen"),
    [
        ("BSc", "Analyst", "2011-09", True),  # 21 months beside the studies
        ("BSc", "Analyst", "2011-10", False),  # 20
        ("Executive MBA", "Analyst", "2010-01", False),
        ("BSc, Open University", "Analyst", "2010-01", False),
        ("BSc", "Student assistant", "2010-01", False),
    ],
)
def test_full_time_studies_beside_a_full_time_post_are_seen(degree, title, start, seen):
    study = Study(degree=degree, school="Ashby College", start="2010-09", end="2013-06")
    found = looked(CareerOverlaps(), dossier(experience=(post(title, start=start),), education=(study,)))
    quote = f"{degree}, Ashby College, 2010-09-2013-06; {title}, Marlow Quay, {start}-"
    assert found == ((0.4, [("profile.education.0", quote)]) if seen else None)


@pytest.mark.parametrize(
    ("organisation", "title", "quote"),
    [
        ("Stealth startup", "Adviser", "Adviser, Stealth startup"),
        ("Various clients", None, "Various clients"),
        (None, "Consultant, confidential", "Consultant, confidential"),
        ("Marlow Quay", "Adviser", None),
        ("Privateer Boats", "Adviser", None),  # only whole words
        (None, None, None),
    ],
)
def test_an_employer_that_means_nothing_makes_a_career_vague(organisation, title, quote):
    found = looked(CareerVague(), dossier(experience=(post("Clerk", "Ashby Mill"), post(title, organisation))))
    assert found == (None if quote is None else (0.4, [("profile.experience.1", quote)]))


def test_two_signs_join_as_doubts_that_multiply():
    both = dossier(experience=(post("Adviser", "Stealth startup"), post("Adviser", "Confidential")))
    degree, quotes = looked(CareerVague(), both)
    assert degree == pytest.approx(1 - 0.6 * 0.6)
    assert [source for source, _ in quotes] == ["profile.experience.0", "profile.experience.1"]


@pytest.mark.parametrize(
    ("answers", "firm", "degree", "sources"),
    [
        (Answers(employer_confirms="denied"), None, 0.95, ["answers.employer_confirms"]),
        (Answers(employer_confirms="not_found"), None, 0.06, ["answers.employer_confirms"]),
        (None, Firm(registered="not_found"), 0.06, ["firm.registered"]),
        (None, Firm(address_checked="not_plausible"), 0.07, ["firm.address_checked"]),
        (
            None,
            Firm(registered="not_found", address_checked="not_plausible"),
            0.1258,
            ["firm.address_checked", "firm.registered"],
        ),
        (Answers(employer_confirms="confirmed"), Firm(registered="found", address_checked="plausible"), None, None),
    ],
)
def test_an_employer_that_denies_or_cannot_be_found_is_seen(answers, firm, degree, sources):
    found = looked(FirmDenied(), dossier(answers=answers, firm=firm))
    assert (found and (found[0], [source for source, _ in found[1]])) == (degree and (degree, sources))


@pytest.mark.parametrize(
    ("founded", "start", "organisation", "seen"),
    [
        ("2020-06", "2020-02", "Marlow Quay Ltd", True),  # four months before
        ("2020-06", "2020-03", "Marlow Quay", False),  # three months: papers take time
        ("2020-06", "2019-01", "Thornfield Works", False),  # another firm
        (None, "2019-01", "Marlow Quay", False),
        ("2020", "2018-01", "marlow quay", True),
    ],
)
def test_a_post_older_than_its_firm_is_seen(founded, start, organisation, seen):
    firm = Firm(name="Marlow Quay", founded=founded)
    found = looked(FirmYounger(), dossier(firm=firm, experience=(post("Adviser", organisation, start=start),)))
    quote = f"Adviser, {organisation}, {start}-; founded {founded}"
    assert found == ((0.9, [("profile.experience.0", quote)]) if seen else None)


@pytest.mark.parametrize(
    ("about", "start", "end", "seen"),
    [
        ("Our house, founded in 2018, advises.", "2015-01", None, "founded in 2018"),
        ("Established 2018.", "2015-01", None, "Established 2018"),
        ("Founded in 2018.", "2017-01", None, None),  # within a year: a slip
        ("Founded in 2018.", "2015-01", "2017-01", None),  # a post that has ended was elsewhere
        ("Founded by a team of many people whom I met in 2018.", "2015-01", None, None),
    ],
)
def test_a_post_older_than_what_the_page_says_of_the_firm_is_seen(about, start, end, seen):
    found = looked(FirmYounger(), dossier(about=about, experience=(post("Adviser", start=start, end=end),)))
    quote = f"{seen}; Adviser, Marlow Quay, {start}-{end or ''}"
    assert found == ((0.4, [("profile.about", quote)]) if seen else None)


@pytest.mark.parametrize(
    ("joined", "started", "connections", "seen"),
    [
        ("2026-01", "2026-02", 121, True),
        ("2026-01", "2026-02", 120, False),
        ("2026-01", "2026-01", 61, True),
        (None, "2026-01", 5000, False),
        ("2026-01", "2026-01", None, False),
        ("2026-02", "2026-01", 5000, False),  # joined after they came: the dates are wrong
    ],
)
def test_a_network_that_grew_by_more_than_sixty_a_month_is_seen(joined, started, connections, seen):
    found = looked(NetworkFastGrowth(), dossier(joined=joined, started=started, connections=connections))
    assert found == ((0.5, [("profile.connections", f"{connections} since {joined}")]) if seen else None)


@pytest.mark.parametrize(("shared", "seen"), [(3, True), (0, False), (None, False)])
def test_shared_contacts_are_shown(shared, seen):
    found = looked(NetworkMutual(), dossier(mutual_connections=shared))
    assert found == ((0.5, [("profile.mutual_connections", str(shared))]) if seen else None)


@pytest.mark.parametrize(
    ("field", "text", "word"),
    [
        ("name", "Аnna Marsh", "Аnna"),  # a Cyrillic capital
        ("headline", "Senior Αdviser", "Αdviser"),  # a Greek capital
        ("name", "Анна Маршева", None),  # a whole name in another script is just a name
        ("name", "Anna Маршева", None),
        ("name", "José Müller", None),
        ("name", "李 Wei", None),
    ],
)
def test_only_a_word_of_two_scripts_that_look_alike_is_seen(field, text, word):
    found = looked(PersonMixedScript(), dossier(**{field: text}))
    assert found == ((0.9, [(f"profile.{field}", word)]) if word else None)


def test_two_scripts_in_the_name_of_a_firm_are_seen_too():
    given = dossier(firm=Firm(name="Mаrlow"), experience=(post(), post(organisation="Quаy")))
    assert looked(PersonMixedScript(), given)[1] == [("firm.name", "Mаrlow"), ("profile.experience.1", "Quаy")]


@pytest.mark.parametrize(
    ("joined", "started", "title", "seen"),
    [
        ("2026-01", "2026-06", DIRECTOR, True),
        ("2026-01", "2026-07", DIRECTOR, False),
        ("2026-01", "2026-02", "Clerk", False),
        (None, "2026-02", DIRECTOR, False),
    ],
)
def test_a_new_profile_with_a_senior_career_is_seen(joined, started, title, seen):
    given = dossier(joined=joined, started=started, experience=(post("Clerk"), post(title), post(title)))
    found = looked(PersonNewButSenior(), given)
    quote = ("profile.experience.1", f"joined {joined}; {title}, Marlow Quay, 2015-01-")
    assert found == ((0.6, [quote]) if seen else None)


@pytest.mark.parametrize(
    ("joined", "started", "answer", "seen"),
    [
        ("2026-01", "2026-06", None, ("profile.joined", "2026-01")),
        ("2025-12", "2026-05", None, ("profile.joined", "2025-12")),
        ("2026-01", "2026-01-31", None, ("profile.joined", "2026-01")),
        ("2026-01", "2026-07", None, None),
        ("2026-02", "2026-01", None, None),
        ("2026", "2026-06", None, None),  # no month, no sign
        ("2026-01", "2026", None, None),
        ("2026-xx", "2026-06", None, None),
        (None, None, "under_6_months", ("answers.profile_age", "under 6 months")),
        (None, None, "over_2_years", None),
    ],
)
def test_a_profile_younger_than_half_a_year_is_seen(joined, started, answer, seen):
    found = looked(PersonNewProfile(), dossier(joined=joined, started=started, answers=Answers(profile_age=answer)))
    assert found == ((0.5, [seen]) if seen else None)


def test_a_date_goes_before_the_answer():
    given = dossier(joined="2026-01", started="2026-03", answers=Answers(profile_age="under_6_months"))
    assert looked(PersonNewProfile(), given)[1] == [("profile.joined", "2026-01")]


def test_a_photo_found_elsewhere_is_the_members_answer():
    found = looked(PersonPhotoElsewhere(), dossier(answers=Answers(photo_found_elsewhere="yes")))
    assert found[1] == [("answers.photo_found_elsewhere", "yes")]
    assert looked(PersonPhotoElsewhere(), dossier(answers=Answers(photo_found_elsewhere="no"))) is None


def test_no_message_is_needed_and_none_gets_in_the_way():
    hello = Message(sender="persona", text="Hello.")
    assert looked(NetworkMutual(), dossier(mutual_connections=3, messages=[hello])) is not None
