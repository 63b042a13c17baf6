"""What is fitted on adverts never sees a copy of what it is asked about."""

from __future__ import annotations

from thinklink.evaluation.adverts_fitted import groups_of

EMPTY = dict.fromkeys(("title", "company_profile", "description", "requirements", "benefits"), "")


def advert(**parts):
    return {**EMPTY, **parts}


def test_one_employer_and_near_copies_are_one_group():
    profile = "Marlow Quay has built harbour cranes since 1954 and employs three hundred and twenty people."
    long = "Sort the post, carry it round the building, log parcels, order paper and look after the copiers. " * 2
    rows = [
        advert(company_profile=profile, description="Weld frames."),
        advert(company_profile=profile + " Join us.", description="Plan the shifts of the paint shop."),
        advert(description=long + "Start in May."),
        advert(description=long + "Start in June."),
        advert(description="Teach the flute to beginners."),
        advert(description=""),
        advert(description=""),
    ]
    groups = groups_of(rows).tolist()
    assert groups[0] == groups[1]
    assert groups[2] == groups[3]
    assert len(set(groups)) == 5
