"""Masking: no token value survives, nobody else is named, and what the persona gave stays."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_cast import ECHO, FIRST, MESSAGES, MOVE, OWN, THIRD, TOKEN, subject

from thinklink.dossier import Approach, Dossier, Message, Profile
from thinklink.dossier.links import TOKEN_NAMES, defanged, without_tokens
from thinklink.report.masking import Masker, masker_for

SENDERS = st.sampled_from(["persona", "member", "other"])
VALUES = st.text(string.ascii_letters + string.digits + "-_~", min_size=12, max_size=40).map("Q7{}".format)
HOSTS = st.sampled_from(["www.linkedin.com", "linkedin.com", "mail.firm.example", "uk.linkedin.com"])
PATHS = st.sampled_from(["", "/", "/comm/in/ann-sample", "/comm/people/invite-accept", "/a/b.html"])
WORDS = st.sampled_from(["See", "(", "my page:", "<a href='", "\n", "“", "->", "", "Siehe", "见", "انظر"])
AFTER = st.sampled_from(["", " thanks", ".", ")", "\nnext line", "'>x</a>", "”", ","])


def hidden(*names):
    dossier = Dossier(id="x", profile=Profile(name="Jonas Weidlich"))
    return masker_for(dossier, hide=names)


LINKS = st.tuples(st.sampled_from(["https://", "http://", "HTTPS://", ""]), HOSTS, PATHS).map("".join)
QUERIES = st.lists(st.tuples(st.sampled_from([*TOKEN_NAMES, "x", "a[]", "midSig"]), VALUES), min_size=1, max_size=4)


@given(st.tuples(WORDS, AFTER), LINKS, QUERIES, SENDERS)
def test_no_value_of_a_query_survives(around, link, query, by):
    pairs = "&".join(f"{name}={value}" for name, value in query)
    masked = Masker().mask(f"{around[0]} {link}?{pairs}{around[1]}", by=by)
    assert [value for _, value in query if value in masked] == []


@given(st.sampled_from(TOKEN_NAMES), VALUES, st.sampled_from(["=", "%3D"]), SENDERS)
def test_no_token_survives_outside_a_link_either(name, value, sign, by):
    assert value not in Masker().mask(f"then {name}{sign}{value} and more", by=by)


@pytest.mark.parametrize(
    ("link", "clean"),
    [
        ("https://a.example/x?midToken=1#top", "https://a.example/x?[removed]"),
        ("https://ann:secret@a.example/x", "https://a.example/x"),
        ("https://a.example/invitationId/77/sharedKey/abc/", "https://a.example/invitationId/[removed]/sharedKey/[removed]/"),
        ("https://a.example/x;jsessionid=abc/y", "https://a.example/x[removed]/y"),
        ("https://a.example/go%3FmidToken%3Dabc", "https://a.example/go[removed]"),
        ("https://a.example/midToken=abc/y", "https://a.example/midToken=[removed]/y"),
        ("https://api.whatsapp.com/send?phone=447700900999&text=hi", "https://api.whatsapp.com/send?phone=447700900999&[removed]"),
        ("https://a.example/x.", "https://a.example/x."),
    ],
)  # fmt: skip
def test_a_link_keeps_scheme_host_and_path(link, clean):
    assert without_tokens(link) == clean
    assert without_tokens(clean) == clean


def test_a_value_that_a_mail_program_broke_over_lines_goes_whole():
    text = f"https://a.example/x?midToken={TOKEN}{'a' * 40}\n{TOKEN}{'b' * 30}\nand then words"
    masked = Masker().mask(text, by="persona")
    assert TOKEN not in masked
    assert masked.endswith("and then words")


@given(st.text(max_size=300) | st.sampled_from([FIRST, OWN, MOVE, THIRD, ECHO]), SENDERS)
def test_masking_masked_text_changes_nothing(text, by):
    masker = hidden("Maria Lopez", "Li", "王伟")
    once = masker.mask(text, by=by)
    assert masker.mask(once, by=by) == once


TRICKY = (
    "https:// www. a.example / ? = & # @ [ ] [removed] [.] Maria Lopez phone= +44 900123 0 . midToken ; %3D (at) x é "
    "wa.me/ \" ' ( ) - 2026-03-02 555-0123 firm.com trk"
)
PIECES = st.sampled_from([*TRICKY.split(), " ", "\n", "[person A]", "[e-mail address]"])


@given(st.lists(PIECES, max_size=14).map("".join), SENDERS)
def test_masking_twice_is_masking_once_also_where_it_is_tricky(text, by):
    masker = hidden("Maria Lopez")
    once = masker.mask(text, by=by)
    assert masker.mask(once, by=by) == once


@given(st.lists(PIECES, max_size=14).map("".join), SENDERS)
def test_what_is_left_between_two_masked_passages_is_the_text_itself(text, by):
    spans = hidden("Maria Lopez").spans(text, by=by)
    ends = [0, *(span.end for span in spans)]
    starts = [*(span.start for span in spans), len(text)]
    assert all(end <= start for end, start in zip(ends, starts, strict=True)), "spans overlap or are out of order"


@given(st.integers(0, 60), st.integers(0, 60))
def test_a_quote_that_cuts_through_a_token_shows_none_of_it(start, length):
    text = f"see https://a.example/x?midToken={TOKEN} now"
    part = Masker().part(text, start, min(len(text), start + length), by="persona")
    assert not any(TOKEN[at : at + 4] in part for at in range(len(TOKEN) - 3))


def test_what_the_persona_gave_to_go_on_with_stays():
    masked = masker_for(subject().reading.dossier).mask(MOVE, by="persona")
    assert masked == MOVE.replace("firm.example", "firm[.]example")


@given(
    st.integers(10**8, 10**9 - 1), st.sampled_from(["+44 {}", "0{}", "0044{}", "({})", "tel {}", "wa.me/44{}"]), SENDERS
)
def test_a_telephone_number_stays_only_in_the_words_of_the_persona(digits, form, by):
    masked = Masker().mask(f"ring {form.format(digits)} please", by=by)
    assert (str(digits) in masked) is (by == "persona")


@pytest.mark.parametrize(
    "address",
    ["anna@office.example", "anna.b+c@mail.office.example", "anna (at) office.example", "anna@office[.]example"],
)
def test_an_address_in_what_the_member_or_another_wrote_is_masked(address):
    for by in ("member", "other"):
        assert Masker().mask(f"write to {address}, please", by=by) == "write to [e-mail address], please"


def test_the_members_own_address_is_masked_also_where_the_persona_repeats_it():
    masker = masker_for(subject().reading.dossier)
    assert masker.mask(ECHO, by="persona") == "Then I write to [e-mail address] and bring [person A] in."


def test_an_address_that_the_persona_wrote_first_stays_the_personas():
    messages = (
        Message(sender="persona", text=MOVE),
        Message(sender="member", text="I write to j.weidlich@firm.example"),
    )
    masker = masker_for(Dossier(id="x", approach=Approach(messages=messages)))
    assert "j.weidlich@firm[.]example" in masker.mask(MOVE, by="persona")


def test_a_third_person_has_one_stand_in_everywhere():
    masker = masker_for(subject().reading.dossier)
    assert masker.stand_in("Maria Lopez") == "person A"
    texts = [masker.mask(one.text, by=one.sender) for one in MESSAGES]
    assert not any(name in text for text in texts for name in ("Maria", "Lopez"))


@pytest.mark.parametrize(
    ("name", "text", "masked"),
    [
        ("Maria Lopez", "linkedin.com/in/maria-lopez-12ab", "linkedin[.]com/in/[person A]-12ab"),
        ("Maria Lopez", "MARIA LOPEZ and Lopez, not lopezite", "[person A] and [person A], not lopezite"),
        ("Will Bright", "It will be bright. Will said so.", "It will be bright. [person A] said so."),
        ("王伟", "请问王伟先生", "请问[person A]先生"),
        ("دانا", "مع دانا اليوم", "مع [person A] اليوم"),
        ("Dr. Ann Sample", "Dr. Brown met Sample", "Dr. Brown met [person A]"),
        ("José Núñez", "Jose\u0301 Nu\u0301n\u0303ez", "[person A]"),
        ("someone@office.example", "write to someone@office.example", "write to [e-mail address]"),
        ("+44 7700 900111", "ring 07700 900111", "ring [telephone number]"),
    ],
)
def test_names_that_are_given_are_found_in_every_form(name, text, masked):
    assert hidden(name).mask(text, by="persona") == masked


def test_the_persona_itself_is_never_masked():
    masker = hidden("Jonas Weidlich", "Eva Weidlich")
    assert masker.mask("Jonas Weidlich and Eva", by="persona") == "Jonas Weidlich and [person A]"


def test_a_second_persona_can_be_kept():
    dossier = subject().reading.dossier
    assert "Maria Lopez" in masker_for(dossier, keep=("Maria Lopez",)).mask(OWN, by="member")


@pytest.mark.parametrize(
    "text", ["on 2026-03-02 at 14:03", "2026/3/2", "12.05.2026", "3,000 EUR", "section 4.2", "Eid: a feast"]
)
def test_dates_sums_and_plain_words_are_no_numbers_to_mask(text):
    assert Masker().mask(text, by="member") == text


@given(HOSTS, PATHS)
def test_a_defanged_link_is_nothing_to_click(host, path):
    shown = defanged(f"https://{host}{path}")
    assert "://" + host not in shown
    assert not re.search(r"https?:", shown)
    assert defanged(shown) == shown
