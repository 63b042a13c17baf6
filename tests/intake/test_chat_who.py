"""Who is the persona, who the member, on which channel it was said, and what the paste is refused for."""

from __future__ import annotations

import pytest
from pasted import HELENA, PRIYA, SAM, channels, messages, notes, reading, said

from thinklink.intake import chat
from thinklink.intake.limits import DEFAULT, Limits
from thinklink.intake.unable import UnableToRead


@pytest.mark.parametrize("marker", ["Me", "me", "You", "I", "Myself", "My name", f"{SAM} (you)"])
def test_who_is_called_me_is_the_member_even_if_they_wrote_first(marker):
    text = f"{marker}: Hello\n{HELENA}: Hello Sam\n{marker}: Bye"
    assert [sender for sender, _ in said(text)] == ["member", "persona", "member"]
    assert reading(text).dossier.profile.name == HELENA
    assert notes(text) == ()


def test_of_two_the_first_to_write_is_the_persona_and_the_reading_says_so():
    text = f"{HELENA}: Hello\n{SAM}: Hello"
    assert [sender for sender, _ in said(text)] == ["persona", "member"]
    assert notes(text) == (
        f"Nobody in it is called me. {HELENA} wrote first and is taken for the other person, {SAM} for you.",
    )


def test_of_three_those_who_are_neither_are_named():
    text = f"{HELENA}: Hello\n{SAM}: Hello\n{PRIYA} (She/Her): Me too\n{HELENA}: Good"
    found = messages(text)
    assert [one.sender for one in found] == ["persona", "member", "other", "persona"]
    assert [one.who for one in found] == [None, None, PRIYA, None]


def test_with_me_in_it_the_first_other_of_three_is_the_persona():
    text = f"Me: Hello\n{PRIYA}: Hello\n{HELENA}: Good\nMe: Bye"
    assert [one.sender for one in messages(text)] == ["member", "persona", "other", "member"]


def test_only_the_member_speaking_leaves_the_persona_unknown():
    text = "Me: Hello\nMe: Anybody there?"
    assert [sender for sender, _ in said(text)] == ["member", "member"]
    assert reading(text).dossier.profile.name is None


def test_a_first_name_on_one_channel_is_the_full_name_on_another():
    text = f"LinkedIn:\n{HELENA}: Hello\n{SAM}: Hello\n\nWhatsApp:\nHelena: Here\nSam: Yes\nHelena: Good\nSam: Bye"
    assert [sender for sender, _ in said(text)] == ["persona", "member"] * 3
    assert reading(text).dossier.profile.name == HELENA


@pytest.mark.parametrize(
    ("heading", "channel"),
    [
        ("WhatsApp:", "whatsapp"),
        ("--- Signal ---", "signal"),
        ("[LinkedIn]", "linkedin"),
        ("E-mail", "email"),
        ("On Telegram", "telegram"),
        ("== Then by SMS ==", "sms"),
        ("* WeChat chat *", "wechat"),
        ("[Phone call]", "phone"),
    ],
)
def test_a_heading_sets_the_channel_of_what_follows(heading, channel):
    text = f"{HELENA}: Hello\n{SAM}: Hello\n\n{heading}\n{HELENA}: Here\n{SAM}: Yes"
    assert channels(text) == [None, None, channel, channel]
    assert [sender for sender, _ in said(text)] == ["persona", "member"] * 2
    assert reading(text).dossier.platform == ("linkedin" if channel == "linkedin" else None)


@pytest.mark.parametrize("line", ["Signal", "WhatsApp: +44 7700 900123", "I am on WhatsApp", "Phone:  see below"])
def test_a_channel_in_the_midst_of_a_message_is_no_heading(line):
    text = f"{HELENA}: Hello\n{line}\n{SAM}: Hello\n{HELENA}: Bye"
    assert channels(text) == [None] * 3


@pytest.mark.parametrize(
    ("heading", "platform"),
    [
        ("[XING]", "xing"),
        ("Facebook Messenger:", "facebook"),
        ("[X (Twitter)]", "x"),
        ("WhatsApp", "other"),
        ("E-mail", "email"),
    ],
)
def test_the_platform_is_where_it_began(heading, platform):
    assert reading(f"{heading}\n{HELENA}: Hello\n{SAM}: Hello").dossier.platform == platform


def test_a_plain_message_under_a_heading_is_on_that_channel():
    text = "WhatsApp:\nHello Sam, here I am.\n\n--- Signal ---\nAnd here."
    assert [(one.sender, one.channel) for one in messages(text)] == [("persona", "whatsapp"), ("persona", "signal")]


def test_an_address_that_fits_the_persona_is_kept_with_its_line():
    text = f"{HELENA}: I am https://uk.linkedin.com/in/Helena-Marchbank-1a2b?trk=x\n{SAM}: linkedin.com/in/sam-tolliver"
    found = reading(text)
    assert found.dossier.profile.url == "https://www.linkedin.com/in/helena-marchbank-1a2b"
    assert found.source_of("profile.url") == "chat.txt:1"


@pytest.mark.parametrize("url", ["linkedin.com/in/sam-tolliver", "linkedin.com/in/x9", "linkedin.com/company/helena"])
def test_an_address_that_does_not_fit_the_persona_is_not_taken(url):
    assert reading(f"{HELENA}: Hello {url}\n{SAM}: Hello").dossier.profile.url is None


def test_the_id_tells_the_text_and_nothing_else():
    assert reading("Hello Sam").dossier.id == "paste-c06f8abd" or reading("Hello Sam").dossier.id.startswith("paste-")
    assert reading("Hello Sam").dossier.id == reading("Hello Sam".encode("utf-16")).dossier.id
    assert reading("Hello Sam").dossier.id != reading("Hello Pam").dossier.id
    assert len(reading("Hello Sam").dossier.id) == len("paste-") + 8


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_make_no_difference(encoding):
    assert said("Zoë: Grüße\nMe: Hello\nZoë: £5".encode(encoding)) == [
        ("persona", "Grüße"),
        ("member", "Hello"),
        ("persona", "£5"),
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "nothing written"),
        (b" \n\t\r\n", "nothing written"),
        (b"\xef\xbb\xbf\xe2\x80\x8e\n", "nothing written"),
        (b"Hello\0Sam", "not plain text"),
        (b"\x01\x02\x03\x04 a", "not plain text"),
        ("Hello".encode("utf-16-le"), "not plain text"),
    ],
)
def test_what_is_no_text_is_refused_in_words(data, reason):
    with pytest.raises(UnableToRead, match=reason):
        chat.read("chat.txt", data, DEFAULT)
    assert not chat.looks_like("chat.txt", data) or reason == "nothing written"


def test_what_is_larger_than_the_limits_is_refused():
    with pytest.raises(UnableToRead, match="too long"):
        chat.read("chat.txt", b"Hello", Limits(input_bytes=4))
    with pytest.raises(UnableToRead, match="too many lines"):
        chat.read("chat.txt", b"a\nb\nc", Limits(rows=2))
    assert chat.read("chat.txt", b"a\nb", Limits(rows=2)).inputs


def test_any_text_looks_like_a_paste():
    assert chat.looks_like("anything", b"Hello Sam")
    assert chat.has_speakers("Ann: Hello\nMe: Hello")
    assert not chat.has_speakers("Hello Sam")
