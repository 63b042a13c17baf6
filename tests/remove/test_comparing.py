"""Two exports: gone, still there, or cannot tell - and in doubt always the last."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.remove import Listed, compare

ANN, ROBIN, OLU, EVE = "ann-sample", "robin-sample", "olu-bright", "eve-persona"
PEOPLE = {
    ANN: ("Ann Sample", "2024-05-01"),
    ROBIN: ("Robin Sample", "2025-01-10"),
    EVE: ("Eve Persona", "2025-06-02"),
    OLU: ("Olu Bright", "2026-02-20"),
}


def without(*keys, **more):
    return {**{key: value for key, value in PEOPLE.items() if key not in keys}, **more}


def one(before, after, key=EVE):
    (removal,) = compare(before, after, [key])
    return removal


def test_a_persona_that_only_the_first_lists_is_gone():
    found = one(Listed(PEOPLE), Listed(without(EVE)))
    assert (found.key, found.name, found.state) == (EVE, "Eve Persona", "gone")


def test_a_persona_that_both_list_is_still_there():
    assert one(Listed(PEOPLE), Listed(PEOPLE)).state == "still_there"


def test_a_persona_that_came_back_is_still_there_and_the_new_date_is_told():
    found = one(Listed(PEOPLE), Listed(without(EVE, **{EVE: ("Eve Persona", "2026-03-01")})))
    assert found.state == "still_there"
    assert "2026-03-01" in found.reason


def test_a_persona_with_another_name_and_the_same_address_is_still_there():
    found = one(Listed(PEOPLE), Listed(without(EVE, **{EVE: ("Eva P.", "2025-06-02")})))
    assert found.state == "still_there"
    assert "Eva P." in found.reason


CANNOT = {
    "the first does not list it either": (Listed(without(EVE)), Listed(without(EVE)), "does not list it either"),
    "the first has no addresses": (
        Listed({}, without_address=("Eve Persona",), doubts=("An export has no addresses.",)),
        Listed(without(EVE)),
        "no addresses",
    ),
    "the second has no addresses": (
        Listed(PEOPLE),
        Listed({}, without_address=("Ann Sample",), doubts=("An export has no addresses.",)),
        "no addresses",
    ),
    "the same name without an address": (
        Listed(PEOPLE), Listed(without(EVE), without_address=("Eve Persona",)), "same name without an address",
    ),
    "the same name at a new address": (
        Listed(PEOPLE), Listed(without(EVE, **{"eve-2": ("Eve Persona", "2025-06-02")})), "same name at another",
    ),
    "a row without a name more": (Listed(PEOPLE), Listed(without(EVE), hidden=1), "closed or hidden"),
    "the same file twice": (Listed(PEOPLE, sha256="ab"), Listed(without(EVE), sha256="ab"), "same file"),
    "a second export that is cut off": (
        Listed(PEOPLE), Listed(without(EVE), doubts=("The file is cut off.",)), "cut off",
    ),
    "an older second export": (
        Listed(without(EVE, **{EVE: ("Eve Persona", "2026-02-25")})), Listed(without(EVE, OLU)), "older one",
    ),
    "a second export of half the size": (
        Listed({**PEOPLE, **{f"p{n}": (f"P {n}", "2024-01-01") for n in range(20)}}),
        Listed({**without(EVE)}),
        "less than half",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after", "reason"), CANNOT.values(), ids=CANNOT)
def test_in_doubt_nobody_can_tell_and_the_reason_is_said(before, after, reason):
    found = one(before, after)
    assert found.state == "cannot_tell"
    assert reason in found.reason


def test_two_people_of_one_name_that_were_there_before_raise_no_doubt():
    twin = {"eve-2": ("Eve Persona", "2020-01-01")}
    assert one(Listed({**PEOPLE, **twin}), Listed({**without(EVE), **twin})).state == "gone"


def test_the_newest_connection_can_be_told_to_be_gone():
    assert one(Listed(PEOPLE), Listed(without(OLU)), OLU).state == "gone"


def test_a_new_connection_in_the_second_proves_that_it_is_the_later_one():
    late = {"new": ("New Person", "2026-03-05")}
    before = Listed({**PEOPLE, EVE: ("Eve Persona", "2026-02-25")})
    assert one(before, Listed({**without(EVE, OLU), **late})).state == "gone"


def test_an_older_second_export_takes_nothing_from_what_was_there_long_before():
    assert one(Listed(PEOPLE), Listed(without(ANN, OLU)), ANN).state == "gone"


def test_without_a_name_everybody_that_is_missing_is_told():
    found = compare(Listed(PEOPLE), Listed(without(EVE, ANN)))
    assert [(removal.key, removal.state) for removal in found] == [(ANN, "gone"), (EVE, "gone")]
    assert compare(Listed(PEOPLE), Listed(PEOPLE)) == ()


def test_each_persona_named_is_told_once_in_the_order_named():
    found = compare(Listed(PEOPLE), Listed(without(EVE)), [OLU, EVE, OLU])
    assert [removal.key for removal in found] == [OLU, EVE]


KEYS = st.sampled_from("abcdef")
LISTS = st.builds(
    Listed,
    st.dictionaries(
        KEYS, st.tuples(st.sampled_from(["", "X", "Y"]), st.sampled_from(["", "2024-01-01", "2025-01-01"]))
    ),
    st.lists(st.sampled_from(["X", "Y"]), max_size=2).map(tuple),
    st.integers(0, 2),
    st.sampled_from([(), ("A doubt.",)]),
    st.sampled_from(["", "one", "two"]),
)


@given(LISTS, LISTS, st.lists(KEYS, min_size=1, unique=True))
def test_gone_is_said_only_of_what_the_first_lists_and_the_second_does_not(before, after, keys):
    for removal in compare(before, after, keys):
        assert removal.reason
        assert (removal.state == "still_there") == (removal.key in after.people)
        if removal.state == "gone":
            assert removal.key in before.people
            assert not before.doubts + after.doubts
            assert after.hidden <= before.hidden
