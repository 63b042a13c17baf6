"""The plain words of a pack: what a band means, what a member said, which fields of a profile are copied."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

BAND_SAYS: Final[Mapping[str, str]] = {
    "insufficient": "Not enough to say. That is not the same as harmless.",
    "low": "Few of the signs we know. No evidence found is not proof that all is well.",
    "medium": "Several of the signs we know. A person should look at this.",
    "high": "Many of the signs we know, or strong ones. A person should look at this soon.",
}
BAND_CAVEAT: Final = (
    "A band sums up the signs that were found. It is not a verdict on anybody, and how often it is wrong in real life "
    "is not known. A person decides."
)
STATUS_SAYS: Final[Mapping[str, str]] = {
    "serving": "serving in government or the armed forces",
    "former": "formerly in government or the armed forces",
    "contractor": "a contractor or supplier",
    "academic": "at a university or research institute",
    "private": "in a private firm, or on your own",
}
CONCERN_SAYS: Final[Mapping[str, str]] = {
    "none": "none",
    "unclear": "not clear",
    "intelligence": "somebody may be after information that is not public",
    "fraud": "somebody may be after money or personal data",
    "fake_platform_mail": "a mail may only pretend to come from the platform",
    "nuisance": "unwanted advertising or contact",
}
SHARED_SAYS: Final[Mapping[str, str]] = {
    "nothing": "nothing",
    "cv": "a CV",
    "contacts": "names or addresses of other people",
    "work_details": "details of work",
    "documents": "documents",
    "login": "a login or password",
    "money_received": "money was received",
    "money_sent": "money was sent",
    "opened_file": "a file or link they sent was opened",
    "met": "a meeting took place",
    "travelled": "a trip was made",
}
PLATFORM_SAYS: Final[Mapping[str, str]] = {
    "linkedin": "LinkedIn",
    "xing": "XING",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "x": "X",
    "email": "e-mail",
    "job_board": "a job board",
    "other": "another platform",
}
#: The answers of the guided review that a report needs, in the order they are told: field, words, words for values.
ANSWER_SAYS: Final[tuple[tuple[str, str, Mapping[str, str]], ...]] = (
    ("know_them", "Known in person", {"yes": "yes", "met_once": "met once", "no": "no", "unsure": "not sure"}),
    ("who_came_first", "First contact came from", {"they": "them", "me": "me"}),
    ("profile_age", "Age of the profile", {"not_shown": "not shown"}),
    ("employer_confirms", "Does the employer named confirm this person", {}),
    ("client_named", "Client named when asked", {}),
    ("offered", "Offered", {}),
    ("asked_for", "Asked for", {"cv": "CV"}),
    ("channel_moved", "Asked to go on elsewhere", {"yes": "yes, and we did", "asked": "asked", "no": "no"}),
    ("hurry", "Put under time pressure", {"True": "yes", "False": "no"}),
    ("secrecy", "Asked to keep it quiet", {"True": "yes", "False": "no"}),
    ("checkable_route", "A route that can be checked (switchboard, work address)", {}),
    ("takes_no", "Takes no for an answer", {}),
    ("member_role", "My field of work", {}),
)
#: Fields of a profile that become an exhibit. A photo, a place and languages are never a sign and are left out.
PROFILE_SAYS: Final[tuple[tuple[str, str], ...]] = (
    ("name", "Name"),
    ("url", "Address of the profile"),
    ("headline", "Headline"),
    ("about", "About"),
    ("joined", "Joined"),
    ("verified", "Verified by the platform"),
    ("connections", "Connections"),
    ("followers", "Followers"),
    ("mutual_connections", "Connections in common"),
    ("recommendations", "Recommendations"),
    ("posts", "Posts"),
    ("skills", "Skills"),
)
ADVERT_SAYS: Final[tuple[tuple[str, str], ...]] = (
    ("title", "Title"),
    ("organisation", "Organisation"),
    ("pay", "Pay"),
    ("text", "Text"),
)
FIRM_SAYS: Final[tuple[tuple[str, str], ...]] = (
    ("name", "Name of the firm"),
    ("website_text", "From its website"),
    ("registered", "In a public register of firms"),
    ("founded", "Founded"),
    ("address_checked", "Its address, when checked"),
)
LEFT_OUT: Final = (
    "Everything in your files that is not about this persona: it was not copied.",
    "Photo, place, languages, education, certificates and interests of the profile: they are never counted as a sign.",
)
MASKED: Final = "Masked by machine"
MASKED_HOW: Final = (
    "In links the part that can act like a password is taken out. Other people's names, and addresses and numbers that "
    "are yours or a third person's, are replaced. Addresses and numbers that the persona gave stay, because they are "
    "evidence."
)
MASKING_LIMITS: Final = (
    "Masking by machine cannot find everything. It does not know names inside a message unless you name them, "
    "nor nicknames, nor what shows on a picture or in an attached file, nor details that give somebody away "
    "(a job title, a building, a date), nor numbers written in words. Read the pack once before you send it."
)
SMALL_FILE: Final = (
    "Your file is short. With its fingerprint, somebody could test a guess at what was masked. If that matters, leave "
    "the fingerprints out when you pass the pack on."
)


def plain(value: str) -> str:
    """Return a value of the schema in words: `not_found` as `not found`."""
    return value.replace("_", " ")
