"""The pack: what is in it, what is not, and that the same input gives the same pack."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from report_cast import COLLEAGUE, FIRST, MADE_AT, PERSONA, TOKEN, pack_of, quoting, subject

from thinklink.dossier import Message, message_place
from thinklink.report import Masks, make_pack, pack_to_json, pack_to_text, shipped_routes

ROUTE = shipped_routes().route(country="GB", status="former")


def messages(pack):
    return [one for one in pack.exhibits if one.kind == "message"]


def test_it_says_what_was_seen_when_and_in_which_file():
    pack = pack_of()
    assert (pack.persona["name"], pack.persona["key"]) == (PERSONA, "jonas-weidlich")
    assert pack.made_at == "2026-11-24T09:30:00Z"
    assert [(one.name, one.sha256, one.size) for one in pack.files] == [("archive.zip", "ab" * 32, 123_456)]
    assert [one.source for one in messages(pack)] == [f"messages.csv:{line}" for line in range(2, 7)]
    assert {"profile", "firm", "advert", "invitation", "message"} == {one.kind for one in pack.exhibits}
    assert (pack.band, pack.rung, pack.rung_says, pack.shared) == ("high", 5, "a paid trial piece", ("a CV",))


def test_times_stand_as_given_and_name_their_zone_or_that_there_is_none():
    assert [(one.at, one.zone) for one in messages(pack_of())] == [
        ("2026-03-02T14:03:22Z", "UTC"),
        ("2026-03-03T08:10", "zone not given"),
        ("2026-03-03", "no time given"),
        ("2026-03-04T09:00+02:00", "+02:00"),
        ("", "no time given"),
    ]


def test_the_members_name_for_a_third_person_and_every_token_are_gone_everywhere():
    text = pack_to_text(pack_of())
    assert not [word for word in (TOKEN, *COLLEAGUE.split(), "anna@", "900123", "900456") if word in text]


def test_what_the_persona_gave_is_there():
    text = pack_to_text(pack_of())
    assert "j.weidlich@firm[.]example" in text
    assert "+44 7700 900999" in text


def test_no_link_in_it_can_be_clicked_but_those_of_the_routes():
    value = pack_to_json(pack_of())
    del value["route"]
    assert "http" not in str(value)


def test_place_languages_and_photo_of_the_profile_are_left_out_and_it_says_so():
    pack = pack_of()
    assert "Somewhere" not in pack_to_text(pack)
    assert "languages" in " ".join(pack.left_out)


def test_a_quote_of_a_finding_names_its_exhibit_and_the_file():
    (finding,) = pack_of().findings
    (quote,) = finding.quotes
    exhibit = pack_of().exhibits[quote.exhibit - 1]
    assert quote.text in exhibit.text
    assert quote.source == exhibit.source == "messages.csv:2"


def test_a_quote_that_starts_inside_a_token_shows_none_of_it():
    start = FIRST.index(TOKEN) + 3
    one = quoting(subject(), message_place(0), FIRST[start : start + 20])
    (quote,) = pack_of(one).findings[0].quotes
    assert TOKEN[3:] not in quote.text


def test_a_quote_that_stands_nowhere_is_masked_as_strictly_as_the_members_own_words():
    one = quoting(subject(), "somewhere else", "send it to x@other.example")
    (quote,) = pack_of(one).findings[0].quotes
    assert (quote.text, quote.exhibit) == ("send it to [e-mail address]", 0)


def test_masked_exhibits_are_marked_and_counted():
    pack = pack_of()
    assert [one.masked for one in messages(pack)] == [True, True, False, True, True]
    assert pack.masked == {"link": 2, "address": 2, "number": 2, "name": 2}


def test_names_given_with_mask_are_hidden_and_names_to_keep_stay():
    one = subject("Ask for Tamsin Ferrier or for Olu Bright.")
    assert "Tamsin" not in pack_to_text(pack_of(one, Masks(hide=("Tamsin Ferrier",))))
    assert COLLEAGUE in pack_to_text(pack_of(masks=Masks(keep=(COLLEAGUE,))))


def test_it_says_what_masking_by_machine_cannot_find():
    assert "cannot find everything" in " ".join(pack_of().masking)


def test_a_short_file_comes_with_a_warning_about_guessing_but_only_where_something_is_masked():
    def said(one):
        files = [("chat.txt", "ab" * 32, 900)]
        return " ".join(make_pack(one, made_at=MADE_AT, files=files, route=ROUTE).masking)

    assert "guess" in said(subject())
    assert "guess" not in said(quoting(replace_url(subject("Hello there.")), message_place(0), "Hello"))


def replace_url(one):
    dossier = one.reading.dossier
    profile = replace(dossier.profile, url="https://www.linkedin.com/in/jonas-weidlich")
    return replace(one, reading=replace(one.reading, dossier=replace(dossier, profile=profile)))


def test_the_same_input_and_time_give_the_same_pack():
    assert pack_to_text(pack_of()) == pack_to_text(pack_of())


def test_another_seal_changes_the_fingerprint_of_the_original_and_nothing_else_of_an_exhibit():
    first, second = messages(pack_of())[0], messages(pack_of(masks=Masks(seal="another")))[0]
    assert first.original_sha256 != second.original_sha256
    assert first.text == second.text


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        make_pack(subject(), made_at=datetime(2026, 11, 24), files=[], route=ROUTE)  # noqa: DTZ001 - that is the point


def test_a_dossier_with_almost_nothing_in_it_still_makes_a_pack():
    one = subject(messages=(Message(sender="persona", text="Hi"),), name="")
    pack = pack_of(one)
    assert pack.persona["name"] == "name not given"


def test_lone_surrogates_and_control_characters_do_not_stop_it():
    assert "\\ud800" in pack_to_text(pack_of(subject("odd \ud800 \x00 text")))
