"""The questions of the guided review, as data, in the order in which they are asked.

Each answers one field of the dossier. The words are what a person reads; the values are the schema's. Nothing is asked
about looks, origin, age or faith, because none of it may count.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["one", "many", "yes_no", "words"]


@dataclass(frozen=True, slots=True)
class Question:
    """One plain question, why it is asked, and the choices, each a value of the schema and its words."""

    field: str
    text: str
    why: str
    kind: Kind = "one"
    choices: tuple[tuple[str, str], ...] = ()


QUESTIONS: Final = (
    Question(
        "platform",
        "Where did they get in touch with you?",
        "The steps for reporting and removing differ from place to place.",
        "one",
        (
            ("linkedin", "LinkedIn"),
            ("xing", "XING"),
            ("facebook", "Facebook"),
            ("instagram", "Instagram"),
            ("x", "X (Twitter)"),
            ("email", "E-mail"),
            ("job_board", "A job site"),
            ("other", "Somewhere else"),
        ),
    ),
    Question(
        "know_them",
        "Do you know this person?",
        "Knowing them makes it likelier that they are who they say. It does not settle it: accounts are taken over.",
        "one",
        (
            ("yes", "Yes, I know them in person"),
            ("met_once", "I met them once"),
            ("no", "No"),
            ("unsure", "I am not sure"),
        ),
    ),
    Question(
        "who_came_first",
        "Who got in touch first?",
        "Unasked contact is where such approaches begin.",
        "one",
        (("they", "They did"), ("me", "I did")),
    ),
    Question(
        "offered",
        "What have they offered you?",
        "The offer is the lure. What counts is how it fits with what they ask.",
        "many",
        (
            ("job", "A job"),
            ("paid_report", "Money for a report, article or advice"),
            ("talk", "A talk or speech"),
            ("travel", "Travel that they pay for"),
            ("investment", "An investment"),
            ("funding", "Funding for my work"),
            ("interview", "An interview"),
            ("collaboration", "Working together"),
            ("relationship", "Friendship or a relationship"),
            ("gift", "A gift"),
            ("nothing", "Nothing"),
        ),
    ),
    Question(
        "asked_for",
        "What have they asked you for?",
        "This says most about what they may be after.",
        "many",
        (
            ("cv", "My CV"),
            ("contacts", "Names of other people"),
            ("work_details", "Details of my work"),
            ("access_or_clearance", "What I have access to, or my clearance"),
            ("unpublished", "Something that is not public"),
            ("documents", "Papers or files"),
            ("login", "A password, a code, or to sign in somewhere"),
            ("money", "Money"),
            ("personal_data", "Identity papers, bank or private details"),
            ("meeting", "A call or a meeting"),
            ("nothing", "Nothing"),
        ),
    ),
    Question(
        "client_named",
        "Have they said for whom they act?",
        "Genuine recruiters often keep this back at first. A refusal when you ask counts for more.",
        "one",
        (
            ("yes", "Yes"),
            ("no", "No, not so far"),
            ("refused", "I asked, and they would not say"),
            ("not_applicable", "They act for nobody else"),
        ),
    ),
    Question(
        "channel_moved",
        "Have they asked to go on somewhere else, such as WhatsApp, Signal or private e-mail?",
        "Away from the platform, nobody sees what is said, and the platform cannot warn you.",
        "one",
        (("no", "No"), ("asked", "They asked"), ("yes", "Yes, and we did")),
    ),
    Question(
        "hurry",
        "Do they press you for time?",
        "Hurry leaves no room to check.",
        "yes_no",
    ),
    Question(
        "secrecy",
        "Have they asked you to keep this to yourself?",
        "Whoever asks for secrecy does not want you to ask anyone.",
        "yes_no",
    ),
    Question(
        "employer_confirms",
        "Have you asked the organisation they name, by a route you found yourself?",
        "A switchboard you looked up is the best check there is.",
        "one",
        (
            ("confirmed", "Yes, and it confirms them"),
            ("denied", "Yes, and it does not know them"),
            ("not_found", "I could not find the organisation"),
            ("not_checked", "I have not checked"),
        ),
    ),
    Question(
        "checkable_route",
        "Can you reach them by a route that you can check, such as a switchboard or a work address?",
        "Genuine people seldom mind being checked.",
        "one",
        (
            ("offered", "Yes, they offered one"),
            ("refused", "I asked, and they would not"),
            ("not_asked", "I have not asked"),
        ),
    ),
    Question(
        "takes_no",
        "Have you said no to anything, and did they leave it at that?",
        "Someone who takes no for an answer is less of a worry.",
        "one",
        (
            ("yes", "Yes, they left it"),
            ("no", "They kept pressing"),
            ("not_tried", "I have not said no"),
        ),
    ),
    Question(
        "profile_age",
        "How old is their profile? On LinkedIn: their profile, More, About this profile.",
        "Made-up profiles are often young. An old one proves nothing: accounts are bought.",
        "one",
        (
            ("under_6_months", "Under 6 months"),
            ("6_to_24_months", "6 months to 2 years"),
            ("over_2_years", "Over 2 years"),
            ("not_shown", "It does not say"),
        ),
    ),
    Question(
        "photo_found_elsewhere",
        "Have you found their picture somewhere else, under another name?",
        "A copied picture is a plain sign. Not finding it means little.",
        "one",
        (
            ("yes", "Yes, under another name"),
            ("no", "I looked, and did not"),
            ("not_checked", "I have not looked"),
        ),
    ),
    Question(
        "already_shared",
        "What has happened so far? Nobody will hold it against you.",
        "If you have already answered, there are steps that help, and some are worth doing today.",
        "many",
        (
            ("nothing", "Nothing"),
            ("cv", "I sent my CV"),
            ("contacts", "I gave names of other people"),
            ("work_details", "I told them about my work"),
            ("documents", "I sent papers or files"),
            ("login", "I typed in a password or a code"),
            ("money_received", "They paid me or gave me something"),
            ("money_sent", "I paid them"),
            ("opened_file", "I opened a file or link from them"),
            ("met", "We spoke or met"),
            ("travelled", "I travelled for them"),
        ),
    ),
    Question(
        "member_status",
        "Which of these are you? It decides whom you can tell.",
        "Serving staff, former staff, contractors, academics and private people have different places to go.",
        "one",
        (
            ("serving", "I work for government or the forces"),
            ("former", "I used to"),
            ("contractor", "I work for a supplier or contractor"),
            ("academic", "I work or study at a university"),
            ("private", "None of these"),
        ),
    ),
    Question(
        "member_role",
        "What is your field of work? A few words are enough; leave out anything sensitive.",
        "It helps to see whether their questions fit their offer.",
        "words",
    ),
)
