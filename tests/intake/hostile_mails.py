"""Mails made to do harm: deep, huge, broken, slow. Each is small enough to be made anew for a test."""

from __future__ import annotations

import base64

_HEAD = b"From: a@x.example\r\nTo: b@y.example\r\nMessage-ID: <1@x.example>\r\nMIME-Version: 1.0\r\n"


def nested(depth):
    """Return parts in parts in parts."""
    body = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (level, level) for level in range(depth)
    )
    return _HEAD + body + b"Content-Type: text/plain\r\n\r\nHi\r\n"


def packed_in(depth):
    """Return a mail in a mail in a mail."""
    one = _HEAD + b"\r\nHi"
    for _ in range(depth):
        one = _HEAD + b"Content-Type: message/rfc822\r\n\r\n" + one
    return one


def of_text(text):
    """Return a mail of one text."""
    return _HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + text


def of_page(page):
    """Return a mail of one page."""
    return _HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + page


def with_head(name, value):
    """Return a mail with one head more."""
    return _HEAD + name + b": " + value + b"\r\n\r\nHi\r\n"


N = 200_000
HOSTILE = {
    "parts 40 deep": nested(40),
    "parts 5,000 deep": nested(5_000),
    "mails 4 deep": packed_in(4),
    "mails 300 deep": packed_in(300),
    "a head of 200 KB": with_head(b"X-Long", b"a" * N),
    "a head of 1 MB": with_head(b"X-Long", b"a" * 1_000_000),
    "a head folded 20,000 times": with_head(b"Subject", b"a\r\n " * 20_000),
    "20,000 heads": b"X-A: b\r\n" * 20_000 + _HEAD + b"\r\nHi",
    "10,000 people": with_head(b"Cc", b"a <a@x.example>, " * 10_000),
    "brackets in an address": with_head(b"Reply-To", b"(" * N),
    "quotes in an address": with_head(b"Reply-To", b'"\\' * N),
    "angles in an address": with_head(b"Reply-To", b"<" * N),
    "encoded words": with_head(b"Subject", b"=?utf-8?q?a?= " * 20_000),
    "an encoded word that never ends": with_head(b"Subject", b"=?utf-8?b?" + b"A" * N),
    "encoded words in encodings that are not there": with_head(
        b"Subject", b"=?nope?q?a?= =?punycode?q?" + b"a" * N + b"?="
    ),
    "results of checks": with_head(b"Authentication-Results", b"a; " + b"dkim=pass (((( " * 20_000),
    "results of blanks": with_head(b"Authentication-Results", b" " * N),
    "a date of digits": with_head(b"Date", b"1" * N),
    "a date of brackets": with_head(b"Date", b"Mon, 1 Jan 2026 " + b"(" * N),
    "numbers it answers": with_head(b"References", b"<a@b> " * 40_000),
    "broken base64": _HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + b"A=B=C===\xff" * 20_000,
    "broken quoted-printable": _HEAD + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=\r\n=G=" * 40_000,
    "an unknown packing": _HEAD + b"Content-Transfer-Encoding: x-nope\r\n\r\nHi",
    "uuencode": _HEAD + b"Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a\r\n" + b"#\xff" * 40_000,
    "an unknown encoding": _HEAD + b"Content-Type: text/plain; charset=x-nope\r\n\r\nH\xe9",
    "an encoding that is none": _HEAD + b"Content-Type: text/plain; charset=zip\r\n\r\nHi",
    "a slow encoding": _HEAD + b"Content-Type: text/plain; charset=punycode\r\n\r\n" + b"a" * N,
    "an encoding with a NUL": _HEAD + b'Content-Type: text/plain; charset="a\0b"\r\n\r\nHi',
    "broken continued names": _HEAD
    + b"Content-Type: text/plain; "
    + b"".join(b"name*%d*=a; " % place for place in range(5_000))
    + b"\r\n\r\nHi",
    "NULs": _HEAD + b"\0\0\0\r\n\r\n" + b"H\0i" * 1000,
    "NULs alone below": _HEAD + b"\r\n" + b"\0" * N,
    "a boundary of 100 KB": _HEAD + b'Content-Type: multipart/mixed; boundary="' + b"b" * 100_000 + b'"\r\n\r\nHi',
    "a boundary of nothing": _HEAD + b'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\nHi\r\n----\r\n',
    "a boundary that never comes": _HEAD + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + b"-b\r\n" * 50_000,
    "a boundary that comes 20,000 times": _HEAD
    + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
    + b"--b\r\n\r\nHi\r\n" * 20_000,
    "a boundary within a boundary": _HEAD
    + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
    + b"--b\r\n\r\nHi\r\n--b--\r\n--b--\r\n",
    "quotation marks": of_text(b"> " * N),
    "quoted 2,000 deep": of_text(b"\n".join(b">" * depth + b" Hi" for depth in range(1, 2_000))),
    "lines that nearly say who wrote": of_text(b"On " + b"a, " * 60_000 + b"wrote"),
    "20,000 lines of who wrote": of_text(b"On Monday 1 May 2026, Kim wrote:\n> Hi\n" * 5_000),
    "20,000 heads in the text": of_text(b"From: a\nSent: b\nTo: c\nSubject: d\n\nHi\n" * 4_000),
    "from and from and from": of_text(b"From: a\n" * 25_000),
    "stars": of_text(b"*" * N + b"From*:* a\nTo: b"),
    "rules": of_text(b"-" * N + b" forwarded message " + b"-" * N),
    "links": of_text(b"https://a.example/" + b"a/" * 50_000),
    "a thousand links": of_text(b"https://a.example/b?c=d " * 8_000),
    "links that are broken": of_text(b"https://a.example/?" + b"a" * 60 + b"\n" + (b"b=1" * 30 + b"\n") * 2_000),
    "dots": of_text(b"a." * 100_000),
    "at-signs": of_text(b"a@" * 100_000),
    "tokens": of_text(b"midToken=" * 20_000),
    "percent signs": of_text(b"%3D" * 60_000),
    "tags that never end": of_page(b"<a href=" * 25_000),
    "tags in tags": of_page(b"<div>" * 40_000),
    "remarks": of_page(b"<!--" * 50_000),
    "styles": of_page(b"<style>" * 30_000),
    "anchors": of_page(b"<a href='https://a.example/'>" * 8_000),
    "entities": of_page(b"&amp" * 50_000),
    "angles": of_page(b"<" * N),
    "blanks in a tag": of_page(b"<a " + b" " * N + b"href"),
    "a page of the platform": of_page(b"LinkedIn Ireland this email was intended for " * 5_000),
    "names of a notice": b"From: LinkedIn <invitations@linkedin.com>\r\nSubject: "
    + b"a " * 4_000
    + b" wants to connect\r\nMIME-Version: 1.0\r\n\r\n"
    + b"Ab Cd\nhttps://www.linkedin.com/in/a\n" * 6_000,
    "rules of a notice": b"From: LinkedIn <invitations@linkedin.com>\r\nSubject: invitation\r\n"
    b"MIME-Version: 1.0\r\n\r\n" + (b"-=_ " * 5_000 + b"x\n") * 10,
    "half a character": with_head(b"Subject", b"\xed\xa0\x80 \xff"),
    "a name of a file": _HEAD
    + b"Content-Type: application/x; name*=x''%00%FF\r\nContent-Disposition: attachment; filename*0*=nope'';\r\n\r\n"
    + base64.b64encode(b"x"),
}
