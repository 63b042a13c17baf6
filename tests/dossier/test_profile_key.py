"""One key for every way an address is written, and none for what is no profile."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thinklink.dossier import platform_of, profile_key, profile_url


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.linkedin.com/in/kim-muster", "kim-muster"),
        ("http://linkedin.com/in/Kim-Muster/", "kim-muster"),
        ("www.linkedin.com/in/kim-muster?trk=x#about", "kim-muster"),
        ("uk.linkedin.com/in/kim-muster/de", "kim-muster"),
        ("https://m.linkedin.com/comm/in/kim-muster?midToken=x", "kim-muster"),
        ("linkedin.com/pub/kim-muster/1/2/3", "kim-muster"),
        ("https://www.linkedin.com/in/m%C3%BCster", "m\u00fcster"),
        ("https://www.linkedin.com/in/mu\u0308ster", "m\u00fcster"),
        ("  https://www.linkedin.com/in/kim-muster\n", "kim-muster"),
        ("https://www.xing.com/profile/Kim_Muster/cv", "xing/kim_muster"),
        ("https://de-de.facebook.com/kim", None),
        ("https://facebook.com/kim", "facebook/kim"),
        ("https://instagram.com/@kim/", "instagram/kim"),
        ("https://twitter.com/Kim", "x/kim"),
        ("https://x.com/Kim", "x/kim"),
        ("https://www.linkedin.com/company/tallow", None),
        ("https://www.linkedin.com/in/", None),
        ("https://www.linkedin.com/in/%20", None),
        ("https://www.xing.com/companies/tallow", None),
        ("https://notlinkedin.com/in/kim", None),
        ("https://linkedin.com.evil.example/in/kim", None),
        ("https://[broken/in/kim", None),
        ("kim", None),
        ("", None),
        (None, None),
    ],
)
def test_keys_of_addresses(url, key):
    assert profile_key(url) == key


@pytest.mark.parametrize(
    ("url", "platform"),
    [("https://uk.linkedin.com/x", "linkedin"), ("x.com/kim", "x"), ("tallow.example", None), ("", None)],
)
def test_platforms_of_addresses(url, platform):
    assert platform_of(url) == platform


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=40))
def test_a_key_is_the_key_of_its_own_address(key):
    assert profile_key(profile_url(key)) == key


@given(st.text(max_size=60))
def test_no_text_is_too_odd_to_be_asked_about(text):
    key = profile_key(f"https://www.linkedin.com/in/{text}")
    assert key is None or key == key.strip().lower()
    profile_key(text)
    platform_of(text)
