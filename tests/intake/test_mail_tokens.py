"""What acts like a password in a mail is cut out, wherever it stands; what says where a link leads stays."""

from __future__ import annotations

import pytest

from thinklink.intake.mail.tokens import without_secrets

PLANTED = "AQE7planted9"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            f"https://www.linkedin.com/comm/in/jonas?midToken={PLANTED}",
            "https://www.linkedin.com/comm/in/jonas?[removed]",
        ),
        (f"(www.linkedin.com/in/jonas#{PLANTED}).", "(www.linkedin.com/in/jonas#[removed])."),
        (
            f"https://www.linkedin.com/comm/a/invitationId/{PLANTED}/sharedKey/{PLANTED}/",
            "https://www.linkedin.com/comm/a/",
        ),
        (f"https://news.example/unsubscribe/{PLANTED}", "https://news.example/[removed]"),
        (f"https://news.example/e/{PLANTED}/x", "https://news.example/[removed]"),
        (f"https://files.example/d/0123456789abcdef{PLANTED}/a.pdf", "https://files.example/d/[removed]/a.pdf"),
        (f"midToken={PLANTED}", "midToken=[removed]"),
        (f'"sharedKey": "{PLANTED}"', "sharedKey"),
        (f"https://user:{PLANTED}@x.example/", "https://x.example/"),
        (f"https://x.example/a;jsessionid={PLANTED}", "https://x.example/a"),
        (
            f"https://www.linkedin.com/e/v2?e=abcdefghijklmnop&t=lun&midToken=abcdef\nghijkl{PLANTED}&x=1\nHello",
            "Hello",
        ),
        (f"https://www.linkedin.com/comm/in/jonas-weidmann?trk=abcdefghijk\n{PLANTED}abcdefghijklmn\nHello", "Hello"),
        (f"https://files.example/documents/of/our/client/for/the/study/\n0123456789abcdef{PLANTED}\nHello", "Hello"),
    ],
)
def test_a_secret_goes_and_the_rest_stays(text, kept):
    found = without_secrets(text)
    assert PLANTED not in found
    assert kept in found
    assert without_secrets(found) == found


@pytest.mark.parametrize(
    "text",
    [
        "No link at all: 2 + 2 = 4, is it not?",
        "https://www.tallow.example/papers/nozzle-erosion.pdf",
        "https://www.linkedin.com/in/jonasweidmann0123456789abcdefghij",
        "https://www.tallow.example/a/long/path/to/a/paper/of/ours/that/you/know\n2026-11-03",
        "https://www.tallow.example/a/long/path/to/a/paper/of/ours/that/you/know\nRegards",
        "Eid mubarak: see you then",
    ],
)
def test_what_is_no_secret_stays_as_it_is(text):
    assert without_secrets(text) == text
