"""A mail from its file to the pack: the answer names what is wrong, and no token of any link is ever seen again."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "intake"))

import mails
from jsonschema import Draft202012Validator

from thinklink.answer import answer_schema
from thinklink.dossier import schema

COMMAND = str(Path(sys.executable).with_name("thinklink"))
PLANTED = tuple(mails.TOKENS.values())
LETTER = mails.plain_mail(
    mails.person_heads("A small study", mails.KIM),
    f"Dear Maren,\n\nmy client pays 3,000 euros for a report on what is not published. Tell nobody, and write on\n"
    f"Signal. The form: https://forms.northgate.example/d/9f8e7d6c5b4a39281706planted?{mails.QUERY}\n"
    f"Or midToken={mails.TOKENS['midToken']} and {mails.LINKEDIN}/comm/in/kim?{mails.QUERY}\n\n"
    f"Unsubscribe: https://news.northgate.example/unsubscribe/planted10leave/{mails.TOKENS['eid']}\n",
)
MAILS = {
    "old.eml": mails.OLD_INVITATION,
    "new.eml": mails.NEW_INVITATION,
    "page.eml": mails.PAGE_INVITATION,
    "reminder.eml": mails.REMINDER,
    "digest.eml": mails.DIGEST,
    "accepted.eml": mails.ACCEPTED,
    "message.eml": mails.MESSAGE,
    "fake.eml": mails.FAKE,
    "forged.eml": mails.FORGED,
    "letter.eml": LETTER,
}


def run(*arguments, cwd):
    return subprocess.run([COMMAND, *arguments], capture_output=True, cwd=cwd, check=False, timeout=50)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    found = tmp_path_factory.mktemp("mails")
    for name, data in MAILS.items():
        (found / name).write_bytes(data)
    (found / "all.mbox").write_bytes(mails.mailbox(*MAILS.values()))
    return found


def tokens_in(data):
    text = data.decode("utf-8", "replace")
    return [token for token in (*PLANTED, "planted") if token in text]


def told(folder, *names):
    done = run("check", *names, "--json", cwd=folder)
    assert done.returncode == 0, done.stderr
    value = json.loads(done.stdout)
    Draft202012Validator(answer_schema()).validate(value)
    return value


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_no_token_is_in_any_form_of_the_answer(folder, form):
    done = run("check", *MAILS, "all.mbox", "--format", form, "--all", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert tokens_in(done.stdout) == []
    assert b"Jonas Weidmann" in done.stdout


@pytest.mark.parametrize("name", ["new.eml", "fake.eml", "forged.eml", "letter.eml"])
def test_no_token_is_in_the_pack_or_the_letter(folder, name):
    done = run("report", name, "--out", f"{name}.pdf", "--country", "GB", "--status", "private", cwd=folder)
    assert done.returncode == 0, done.stderr
    for ending in (".json", ".letter.txt", ".pdf"):
        assert tokens_in((folder / f"{name}{ending}").read_bytes()) == []


def test_a_fake_is_a_mail_with_its_own_concern_and_advice(folder):
    (subject,) = told(folder, "fake.eml")["subjects"]
    assert (subject["kind"], subject["concern"], subject["band"]) == ("email", "fake_platform_mail", "high")
    found = {one["hallmark"]: one["evidence"][0] for one in subject["findings"]}
    assert found["mail.not_from_platform"]["source"] == "fake.eml, From"
    assert found["mail.link_elsewhere"]["quote"].endswith("sign-in.linkedin-mailer.example")
    assert subject["actions"] == ["do_not_open", "keep_evidence", "look_on_the_platform", "forward_the_mail", "report"]


def test_a_forged_address_is_seen_by_what_the_receiving_server_says(folder):
    (subject,) = told(folder, "forged.eml")["subjects"]
    assert subject["concern"] == "fake_platform_mail"
    (found,) = [one for one in subject["findings"] if one["hallmark"] == "mail.fails_checks"]
    assert found["evidence"][0]["quote"] == "mx.tallow.example says: dmarc=fail for linkedin.com"


def test_a_genuine_notice_says_nothing_good_of_the_person_behind_it(folder):
    (subject,) = told(folder, "old.eml")["subjects"]
    assert subject["kind"] == "persona"
    assert (subject["band"] in {"insufficient", "low"}, subject["findings"]) == (True, [])
    (subject,) = told(folder, "message.eml")["subjects"]
    assert subject["band"] in {"medium", "high"}
    assert subject["profile_url"] == "https://www.linkedin.com/in/jonas-weidmann-4a1"


def test_a_mailbox_is_counted_and_shows_those_worth_a_look(folder):
    value = told(folder, "all.mbox")
    (one,) = value["inputs"]
    assert one["kind"] == "mbox"
    assert one["counts"]["mails"] == len(MAILS)
    assert (one["counts"]["pretending"], one["counts"]["letters"]) == (2, 1)
    assert {subject["kind"] for subject in value["subjects"]} == {"email", "persona"}
    assert [subject["concern"] for subject in value["subjects"]].count("fake_platform_mail") == 2


def test_a_fake_in_a_language_that_is_not_measured_has_a_band_all_the_same(folder):
    head = mails.person_heads("Einladung", "LinkedIn <einladung@linkedln-post.example>")
    (folder / "german.eml").write_bytes(mails.plain_mail(head, "Hallo Maren, Jonas möchte sich mit Ihnen vernetzen."))
    (subject,) = told(folder, "german.eml")["subjects"]
    assert (subject["band"], subject["concern"]) == ("high", "fake_platform_mail")


def test_kind_names_the_two_kinds(folder):
    assert told(folder, "fake.eml", "--kind", "email")["inputs"][0]["kind"] == "email"
    assert told(folder, "all.mbox", "--kind", "mbox")["inputs"][0]["kind"] == "mbox"
    done = run("check", "fake.eml", "--kind", "dossier", cwd=folder)
    assert done.returncode == 2
    assert len(done.stderr.decode().splitlines()) == 1


def test_the_form_of_a_dossier_stays_as_it_was():
    assert "mails" not in json.dumps(schema())
