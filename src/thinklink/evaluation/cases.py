"""Documented personas as dossiers, from what the reports give, and no more than that.

A report tells what was done, not how it was worded. The table below is the whole mapping, written once: each tag of a
case becomes the plain sentence that somebody who does this would write, or the answer a member would give. Tags about
looks are history and are not mapped. Cases without an online persona, and the commercial fake that serves as a hard
negative, are left out; the four profiles published together in 2017 count once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from thinklink.dossier import Advert, Answers, Approach, Dossier, Message, Profile

from .approaches import UnableToLoad

#: tag -> what the persona writes
SAID: Final[Mapping[str, str]] = {
    "above_market_pay": "We pay about three times what you would get elsewhere, 3,000 dollars for six to ten pages.",
    "brand_impersonation": "I work in human resources at a large defence company and have a post for you.",
    "conference_offer": "We would like to invite you to speak at our conference.",
    "credential_lure": "To see the questions, please sign in on this page with your e-mail password.",
    "crypto_or_cash_payment": "We can pay you in cash or in cryptocurrency.",
    "exploits_financial_need": "I hear that you lost your post; this would help you through.",
    "expertise_flattery": "Your expertise in your field is outstanding and we would value an exchange of views.",
    "fake_job_site": "Please register on our recruiting site to see the offer.",
    "file_lure": "The details of the job are in the attached file, please open it on your computer.",
    "flattery": "I have admired your achievements for a long time.",
    "gift": "I have a small gift for you.",
    "gov_experience_required": "We look for advisers with government experience.",
    "headhunter": "I am a headhunter for an international search company.",
    "in_person_meeting_abroad": "Let us meet at a hotel when you are next in our city.",
    "insider_information_request": "We would like insights that are not public, from inside.",
    "mutual_connection_trust": "I see that we have contacts in common.",
    "off_platform_move": "Let us go on in another messenger.",
    "paid_travel_offer": "We would pay for your flight and hotel to visit us.",
    "recruiter": "I have a position that would suit you.",
    "report_writing": "We would like you to write a paid report for us.",
    "research_funding": "We can offer you research funding and privileged access.",
    "same_text_to_colleagues": "I have also written to some of your colleagues.",
    "salary_document": "The salary details are in the document.",
    "shared_group_claim": "I saw that we are in the same group.",
    "sockpuppet_social_proof": "I copy in two colleagues of mine who will take this further.",
    "unnamed_client": "My client prefers not to be named.",
}
#: tag -> what the page says
SHOWN: Final[Mapping[str, str]] = {
    "generic_consultancy": "International consulting firm, strategic and economic consulting",
    "generic_thinktank_or_hr": "Centre for international development studies",
    "high_value_network": "Connected with government aides and ambassadors",
    "interests_mismatch": "Follows a government department and a policy institute",
}
#: tag -> what the member would answer
ANSWERED: Final[Mapping[str, Mapping[str, Any]]] = {
    "crypto_or_cash_payment": {"offered": ("paid_report",)},
    "identity_clone": {"employer_confirms": "denied"},
    "brand_impersonation": {"employer_confirms": "denied"},
    "shell_company": {"employer_confirms": "not_found"},
    "stock_or_stolen_photo": {"photo_found_elsewhere": "yes"},
    "unverifiable_employer": {"employer_confirms": "not_found"},
    "unverifiable_address": {"employer_confirms": "not_found"},
}
_LEFT_OUT: Final = frozenset({"NOT_AN_ONLINE_PERSONA", "HARD_NEGATIVE_FOR_ESPIONAGE"})
_TOGETHER: Final = "bfv2017_"


def cases(path: Path) -> tuple[Dossier, ...]:
    """Return one dossier per documented case that counts. Raises `UnableToLoad`."""
    try:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise UnableToLoad(f"{path.name} cannot be read: {error}.") from error
    return tuple(_dossier(row["id"], tags) for row, tags in _counted(rows))


def _counted(rows: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], frozenset[str]]]:
    together = [row for row in rows if row["id"].startswith(_TOGETHER)]
    apart = [row for row in rows if row not in together and not _LEFT_OUT & set(row["tags"])]
    for row in [*together[:1], *apart]:
        yield row, frozenset(row["tags"])


def _dossier(identity: str, tags: frozenset[str]) -> Dossier:
    said = " ".join(text for tag, text in SAID.items() if tag in tags)
    shown = ". ".join(text for tag, text in SHOWN.items() if tag in tags)
    answers: dict[str, Any] = {"know_them": "no"}
    for tag in sorted(tags & set(ANSWERED)):
        answers |= ANSWERED[tag]
    approach = Approach(messages=(Message(sender="persona", text=said),)) if said else Approach()
    if "job_advert_harvest" in tags:
        approach = Approach(channel="advert", advert=Advert(title="Consulting adviser", text=said))
    return Dossier(id=identity, profile=Profile(about=shown or None), approach=approach, answers=Answers(**answers))
