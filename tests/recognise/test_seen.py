"""A dossier laid out: who says what where, how long it is, what it is like as a whole, and as far as which message."""

from __future__ import annotations

import math

import pytest

from thinklink.dossier import Advert, Answers, Approach, Dossier, Firm, Message, Post, Profile
from thinklink.recognise import assess, look_at
from thinklink.recognise.finding import Evidence
from thinklink.recognise.hallmarks.likeness import pulls
from thinklink.recognise.hallmarks.refusals import replies_to_refusals
from thinklink.recognise.hallmarks.shape import Sign, answered
from thinklink.recognise.hallmarks.talk_takes_no_no import TalkTakesNoNo
from thinklink.recognise.shares import wilson
from thinklink.recognise.wording import shipped_matcher

LURE = "We pay 3,000 euros in cash for a short report on what is not yet published."
NO = "No, I am sorry, I cannot do that and I am not interested."


def thread(*said):
    return look_at(
        Dossier(id="x", approach=Approach(messages=tuple(Message(sender=who, text=text) for who, text in said)))
    )


def test_every_text_has_its_place_and_its_speaker():
    dossier = Dossier(
        id="x",
        profile=Profile(headline="Head", about="About", experience=(Post(), Post(description="Did it."))),
        firm=Firm(website_text="We advise."),
        approach=Approach(
            advert=Advert(title="Adviser", text="Text", pay="Much"),
            messages=(Message(sender="persona", text="Hi"), Message(sender="other", text="Ho")),
        ),
    )
    assert [(one.place, one.speaker, one.text, one.index) for one in look_at(dossier).passages] == [
        ("profile.headline", "profile", "Head", -1),
        ("profile.about", "profile", "About", -1),
        ("profile.experience.1", "profile", "Did it.", -1),
        ("firm.website_text", "profile", "We advise.", -1),
        ("approach.advert.title", "advert", "Adviser", -1),
        ("approach.advert.text", "advert", "Text", -1),
        ("approach.advert.pay", "advert", "Much", -1),
        ("approach.messages[0]", "persona", "Hi", 0),
        ("approach.messages[1]", "other", "Ho", 1),
    ]


def test_what_comes_later_is_not_seen_yet():
    seen = thread(("persona", "Hello."), ("persona", LURE))
    assert [one.index for one in seen.spoken_by("persona")] == [0, 1]
    assert [one.index for one in seen.upto(0).spoken_by("persona")] == [0]
    act = next(iter(seen.passages[1].found))
    assert [one.index for one in seen.hearing(act, ("persona",))] == [1]
    assert list(seen.upto(0).hearing(act, ("persona",))) == []
    assert list(seen.hearing(act, ("advert",))) == []


def test_only_answers_that_were_given_count_as_answers():
    assert not thread(("persona", "Hello.")).answered
    assert look_at(Dossier(id="x", answers=Answers(hurry=False))).answered


def test_a_passage_says_how_sure_it_is_of_an_act():
    passage = thread(("persona", LURE)).passages[0]
    act, matches = max(passage.found.items(), key=lambda one: one[1][0].degree)
    assert passage.surest(act) == max(match.degree for match in matches) > 0.3
    assert passage.surest("no.such_act") == 0.0
    assert passage.matches("no.such_act") == ()
    assert passage.length == len(passage.sentences[0].words)


def test_likeness_is_the_pull_of_all_their_words_over_the_root_of_their_number():
    seen = thread(("persona", LURE), ("member", NO), ("persona", LURE.replace("short", "long")))
    theirs = [seen.passages[0], seen.passages[2]]
    length = sum(one.length for one in theirs)
    pull = sum(pull for one in theirs for pull, _ in one.pulls)
    expected = (shipped_matcher().likeness_bias + pull / math.sqrt(length)) * min(1.0, length / 40)
    assert length < 40
    assert seen.likeness() == pytest.approx(expected)
    assert thread(("member", LURE)).likeness() == 0.0
    assert thread(("persona", "...")).likeness() == 0.0


def test_the_quotes_that_pull_most_share_the_likeness():
    many = [LURE.replace("3,000", str(3000 + number)) for number in range(5)]
    seen = thread(*(("persona", text) for text in many))
    signs = pulls(seen, side=1)
    assert len(signs) == 3
    joined = 1 - math.prod(1 - sign.degree for sign in signs)
    assert joined == pytest.approx(min(1.0, seen.likeness() / 4) ** 2)
    assert all(sign.evidence.source == f"approach.messages[{sign.order}]" for sign in signs)
    assert pulls(seen, side=-1) == []
    assert pulls(thread(("member", LURE)), side=1) == []


def test_the_first_reply_after_a_refusal_is_the_reply_to_it():
    seen = thread(
        ("persona", LURE), ("member", NO), ("member", "Please."), ("persona", "A"), ("persona", "B"),
        ("member", "Yes."), ("persona", "C"), ("member", NO), ("other", "D"),
    )  # fmt: skip
    assert [one.text for one in replies_to_refusals(seen)] == ["A"]


def test_a_wish_that_comes_again_after_a_no_is_half_as_plain_as_the_wish():
    wish = "Could you send me the internal report before it is published?"
    seen = thread(("persona", wish), ("member", NO), ("persona", wish))
    wanted = {sign.degree: (sign.evidence.source, sign.evidence.quote) for sign in TalkTakesNoNo._asks_again(seen)}
    assert ("approach.messages[2]", wish) in wanted.values()
    plainest = max(seen.passages[2].surest(act) for act in ("asks.unpublished", "asks.documents"))
    assert max(wanted) == pytest.approx(plainest / 2)
    gladly = thread(("persona", wish), ("member", "Yes, gladly."), ("persona", wish))
    assert list(TalkTakesNoNo._asks_again(gladly)) == []


def test_an_answer_is_quoted_in_words():
    seen = look_at(Dossier(id="x", answers=Answers(hurry=True, secrecy=False, asked_for=("personal_data", "cv"))))
    table = (("hurry", True, 0.5), ("secrecy", True, 0.6), ("secrecy", False, 0.1), ("asked_for", "personal_data", 0.7))
    assert [(sign.evidence.source, sign.evidence.quote, sign.degree) for sign in answered(seen, table)] == [
        ("answers.hurry", "yes", 0.5),
        ("answers.secrecy", "no", 0.1),
        ("answers.asked_for", "personal data", 0.7),
    ]


def test_of_many_signs_the_three_plainest_are_quoted_in_the_order_they_were_written():
    signs = [Sign(Evidence(f"m{order}", "q"), degree, order) for order, degree in enumerate((0.1, 0.5, 0.2, 0.4))]
    found = TalkTakesNoNo().finding(signs)
    assert [one.source for one in found.evidence] == ["m1", "m2", "m3"]
    assert found.degree == pytest.approx(1 - 0.9 * 0.5 * 0.8 * 0.6, abs=1e-6)
    assert TalkTakesNoNo().finding([]) is None


def test_the_same_quote_is_shown_once():
    twice = [Sign(Evidence("m0", "q"), 0.5, 0)] * 2
    assert TalkTakesNoNo().finding(twice).evidence == (Evidence("m0", "q"),)


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [(0, 0, 0.0, 1.0), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 10, 0.2366, 0.7634), (30, 100, 0.2189, 0.3958)],
)
def test_the_interval_of_a_share_is_wilsons(hits, n, low, high):
    assert wilson(hits, n) == pytest.approx((low, high), abs=1e-4)


@pytest.mark.parametrize("name", ["Mark Hill", "Grace Young", "Priyanka Reddy"])
def test_who_signs_changes_nothing(name):
    def signed(by):
        said = Message(sender="persona", text=f"{LURE}\n\nRegards,\n{by}")
        return assess(Dossier(id="x", profile=Profile(name=by), approach=Approach(messages=(said,))))

    assert signed(name).score == signed("Helena Marchbank").score
