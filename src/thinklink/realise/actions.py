"""What to do now: a table of actions in the one order they may be done, and the rules that choose among them.

The order is the promise. Evidence is kept before anything is reported, and a contact is removed last, because
reporting hides the thread on most platforms and blocking hides the profile. Whatever is chosen is a part of this
table in this order. Money and devices come early, because there hours count.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from thinklink.recognise.finding import Assessment, Band, Concern


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do: what it is called, why it matters, and how to do it."""

    key: str
    title: str
    why: str
    how: str


_IN_ORDER: Final = (
    Action(
        "pause",
        "Take your time",
        "Hurry is a tool. A genuine person will still be there tomorrow.",
        "Do not accept, answer, click or agree to anything yet. You do not have to explain the delay.",
    ),
    Action(
        "do_not_reply",
        "Do not reply, and do not accept",
        "Any answer, even a no, tells them that you read it and what works with you.",
        "Leave the message as it is. Do not warn them, question them or play along to find out more.",
    ),
    Action(
        "do_not_open",
        "Do not open links or files from them",
        "A link can ask for your password on a copied page, and a file can put a program on your device.",
        "If you need the site, type its address yourself. Leave attachments closed.",
    ),
    Action(
        "do_not_meet",
        "Do not call, meet or travel until you have spoken to someone",
        "Away from the platform there is no record, and a meeting is harder to leave than a chat.",
        "If something is already arranged, you need not cancel it yourself first. Report it, and ask what to do.",
    ),
    Action(
        "keep_evidence",
        "Keep the evidence first",
        "Reporting can hide the conversation, and blocking can hide the profile. Afterwards it may be gone.",
        "Take screenshots of the profile and the whole conversation, copy the profile's address, keep any e-mail "
        "and file as it came. `thinklink report` puts what you have into one pack.",
    ),
    Action(
        "call_your_bank",
        "Call your bank now",
        "A payment can sometimes be stopped, and the sooner the better.",
        "Use the number on your card, never one from the messages. Say that you may have been tricked into paying.",
    ),
    Action(
        "change_passwords",
        "Change your password, from another device if you can",
        "Whoever has it can use the account as you, and can try it on your other accounts.",
        "Change it there and everywhere you used the same one. Turn on a second step for signing in, and sign out "
        "all other devices.",
    ),
    Action(
        "devices_to_it",
        "Have the device looked at",
        "A file can do harm without showing anything.",
        "Take it off the network, leave it switched on and delete nothing. Hand a work device to your IT desk. For "
        "your own, ask whoever you report to, or a repair shop you choose yourself.",
    ),
    Action(
        "leave_money",
        "Leave the money where it is",
        "Spending it or sending it back can make things harder for you to explain.",
        "Do not spend, return or pass it on, cash and crypto included. Write down when and how it came.",
    ),
    Action(
        "tell_within_24_hours",
        "Tell someone within 24 hours",
        "Early word keeps you and your colleagues safe, and speaks for you. Many people answer such an approach.",
        "Say what you know so far; it need not be complete. `thinklink report` shows whom to tell where you are.",
    ),
    Action(
        "ask_first",
        "Before you tell or send them anything, ask on your own side",
        "Something in it may be sensitive where you work, whoever asks for it and however kindly.",
        "Ask whoever you work for, or worked for, what may be said. A genuine person will be content with what is "
        "published, or with your press office.",
    ),
    Action(
        "check_by_a_route_you_find_yourself",
        "Check them by a route you find yourself",
        "A number, a link or a mutual contact that they offer proves nothing: they chose it.",
        "Look up the organisation yourself, call its switchboard and ask whether this person works there and sent "
        "you this. Knowing the person is not enough: accounts are taken over.",
    ),
    Action(
        "answer_questions",
        "Answer a few questions, so that more can be said",
        "Much that decides is not in the text: whether you know them, what they asked for, how fast.",
        "Run `thinklink review` with the same file. You can skip any question.",
    ),
    Action(
        "look_on_the_platform",
        "Look on the platform itself",
        "A genuine invitation or message waits for you there as well. A copied page only wants your password.",
        "Type the platform's address yourself, or open its app, and look whether the same is there. Use no link and no "
        "telephone number from the mail.",
    ),
    Action(
        "forward_the_mail",
        "Hand the mail on as it is",
        "Its head shows which servers it came over, and your colleagues may have had the same one.",
        "Forward it as an attachment, so that its head is kept, to the IT or abuse desk where you work; to "
        "phishing@linkedin.com where it pretends to be LinkedIn. Do not answer it, and "
        "delete it only when it was reported.",
    ),
    Action(
        "report",
        "Report it",
        "Others near you may have the same person in their lists. Your report is what warns them.",
        "`thinklink report` makes the pack and a letter, and names whom to tell: it depends on your country and on "
        "whether you serve, served, contract, research or are a private person. Nothing is sent by itself.",
    ),
    Action(
        "report_to_platform",
        "Then report the profile to the platform",
        "Only the platform can take it down for everybody.",
        "Do this after your own report, so that nothing is lost. They are not told who reported them.",
    ),
    Action(
        "remove",
        "Then remove the contact",
        "As long as they are in your list, they can see more of you, and your contacts trust them for your sake.",
        "`thinklink remove` shows the steps for your platform. They are not told. Do it last.",
    ),
    Action(
        "nothing_needed",
        "Nothing needs doing now",
        "Little speaks against this approach. That is no proof that it is genuine.",
        "Carry on as you normally would. If they ask for more than their reason explains, want to leave the "
        "platform, or press you, check again.",
    ),
)

#: every action by its key, in the order in which they are done
ACTIONS: Final[Mapping[str, Action]] = MappingProxyType({action.key: action for action in _IN_ORDER})

_BY_BAND: Final[Mapping[Band, frozenset[str]]] = MappingProxyType(
    {
        "high": frozenset({"do_not_reply", "keep_evidence", "report", "report_to_platform", "remove"}),
        "medium": frozenset({"pause", "keep_evidence", "check_by_a_route_you_find_yourself", "report", "remove"}),
        "low": frozenset({"nothing_needed"}),
        "insufficient": frozenset({"pause", "check_by_a_route_you_find_yourself", "answer_questions"}),
    }
)

_BY_CONCERN: Final[Mapping[Concern, frozenset[str]]] = MappingProxyType(
    {
        "none": frozenset(),
        "unclear": frozenset(),
        "intelligence": frozenset(),
        "fraud": frozenset({"do_not_open"}),
        "fake_platform_mail": frozenset({"do_not_open", "look_on_the_platform", "forward_the_mail"}),
        "nuisance": frozenset(),
    }
)

_BY_SHARED: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "login": frozenset({"change_passwords"}),
        "money_sent": frozenset({"call_your_bank"}),
        "money_received": frozenset({"leave_money"}),
        "opened_file": frozenset({"devices_to_it"}),
        "met": frozenset({"do_not_meet"}),
        "travelled": frozenset({"do_not_meet"}),
    }
)

#: whatever the band: who stands on a list of known personas is reported, and the evidence is kept first
_OF_A_KNOWN_ONE: Final = frozenset({"keep_evidence", "report"})
#: nobody who can be removed, met or checked stands behind a mail that pretends to be the platform's
_NOT_FOR_A_FAKE: Final = frozenset(
    {"do_not_reply", "pause", "remove", "report_to_platform", "check_by_a_route_you_find_yourself"}
)
#: what is no everyday matter, whoever it went to or came from
_NEVER_EVERYDAY: Final = frozenset({"login", "documents", "money_sent", "money_received"})

#: from this rung on, a call, a meeting or a journey is part of the approach
_RUNG_OF_MEETING: Final = 4
_WORRYING: Final = frozenset({"medium", "high"})
#: little speaks against them, and yet they ask for something that may be sensitive, or some of it may be a worry: the
#: wish decides, not the person
_BY_WISH: Final = frozenset({"ask_first", "check_by_a_route_you_find_yourself"})


def actions_for(assessment: Assessment, rung: int | None, shared: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the keys of `ACTIONS` to do, in order.

    `rung` is 0..7 or `None`; `shared` holds values of the schema's `already_shared`.
    """
    done = _for_shared(assessment.band, shared)
    careful = assessment.asks_sensitive or assessment.concern != "none" or done
    chosen = set(_BY_WISH if careful and assessment.band == "low" else _BY_BAND[assessment.band]) | done
    if assessment.band in _WORRYING:
        chosen |= _BY_CONCERN[assessment.concern]
        if (rung or 0) >= _RUNG_OF_MEETING:
            chosen.add("do_not_meet")
        if assessment.concern == "fake_platform_mail":
            chosen -= _NOT_FOR_A_FAKE
    if assessment.known_as:
        chosen = (chosen - {"nothing_needed"}) | _OF_A_KNOWN_ONE
    return tuple(key for key in ACTIONS if key in chosen)


def already_answered(shared: tuple[str, ...]) -> bool:
    """Say whether the member gave, took or did anything at all."""
    return any(value != "nothing" for value in shared)


def _for_shared(band: Band, shared: tuple[str, ...]) -> set[str]:
    """Where little speaks against the approach, a shared CV or an opened job description is everyday life."""
    given = _NEVER_EVERYDAY & set(shared) if band == "low" else set(shared)
    chosen: set[str] = set().union(*(_BY_SHARED.get(value, frozenset()) for value in given))
    if band == "low" and given:
        chosen |= {"keep_evidence", "ask_first"}
    if band in _WORRYING and already_answered(shared):
        chosen |= {"tell_within_24_hours"}
    if band == "insufficient" and chosen:
        chosen |= {"keep_evidence", "tell_within_24_hours", "report"}
    return chosen
