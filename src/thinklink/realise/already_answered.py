"""For a member who already answered: the steps that are left, in order, and what to write down. Never a reproach.

Every value of the schema's `already_shared` leads somewhere. The order is: stop, keep, then what cannot wait (money,
sign-in, devices), then tell someone, then what is planned.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

#: said once, before the steps
OPENING: Final = (
    "Many people answer an approach like this; it is made to be answered. What counts is what you do next. These steps "
    "help, whatever has happened so far."
)

_ANYTHING: Final = frozenset(
    {
        "cv",
        "contacts",
        "work_details",
        "documents",
        "login",
        "money_received",
        "money_sent",
        "opened_file",
        "met",
        "travelled",
    }
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its short name, what to do, and the values of `already_shared` that call for it."""

    title: str
    how: str
    after: frozenset[str]
    #: the key in `realise.actions` that says the same in short, so that nobody is told twice
    instead_of: str | None = None


_STEPS: Final = (
    Step(
        "Stop here",
        "Do not answer any more, and do not tell them that you have noticed. You owe them no explanation.",
        _ANYTHING,
        "do_not_reply",
    ),
    Step(
        "Keep everything",
        "Delete nothing, not even what you would rather not show. Screenshots of the profile and the whole "
        "conversation, e-mails, files, receipts and tickets all help, and they help you too.",
        _ANYTHING,
        "keep_evidence",
    ),
    Step(
        "Call your bank",
        "Use the number on your card. Say when, how much and to which account you paid, and ask whether it can be "
        "stopped. Pay nothing more, also no fee to get money back.",
        frozenset({"money_sent"}),
        "call_your_bank",
    ),
    Step(
        "Change the password",
        "From a device they never sent anything to. Change it everywhere you used the same one, turn on a second step "
        "for signing in, and sign out all other devices. If it is a work account, call your IT desk now.",
        frozenset({"login"}),
        "change_passwords",
    ),
    Step(
        "Devices to IT",
        "Take the device on which you opened the file off the network, leave it switched on, and use another one. A "
        "work device goes to your IT desk; say which file it was, and when.",
        frozenset({"opened_file"}),
        "devices_to_it",
    ),
    Step(
        "Take nothing they gave you back to work",
        "Leave gifts, memory sticks, chargers and devices from them unused, and hand them in when you report. If your "
        "own phone or laptop was out of your hands on the way, have it looked at.",
        frozenset({"met", "travelled"}),
    ),
    Step(
        "Leave the money untouched",
        "Do not spend it, send it back or pass it on. That goes for cash, crypto, vouchers and gifts as well. Having "
        "received it is not the end of anything; saying so early speaks for you.",
        frozenset({"money_received"}),
        "leave_money",
    ),
    Step(
        "Tell someone within 24 hours",
        "You need not have everything together first. `thinklink report` shows whom to tell where you are and what you "
        "do, and prepares the letter.",
        _ANYTHING,
        "tell_within_24_hours",
    ),
    Step(
        "Say what was in it",
        "List what you sent or said, so that the people it concerns can be warned: colleagues you named, projects, "
        "papers, systems. If it was work material, say so openly.",
        frozenset({"contacts", "work_details", "documents"}),
    ),
    Step(
        "Look out for what may follow a CV",
        "It holds your address, phone number and career. Expect new contacts who seem to know you well, and check "
        "each by a route you find yourself.",
        frozenset({"cv"}),
    ),
    Step(
        "Keep no appointment on your own",
        "If another call, meeting, trip or payment is planned, do not go and do not cancel by yourself. Report it "
        "first; those you tell may want to advise you.",
        frozenset({"met", "travelled", "money_received", "work_details", "documents"}),
        "do_not_meet",
    ),
)

_ALWAYS_WRITE_DOWN: Final = (
    "when it began, and each date you remember since",
    "every name, number, address and account they used",
    "what is planned or promised: calls, meetings, trips, payments",
)

_WRITE_DOWN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "cv": "which version of your CV you sent, when, and what it says of your work",
        "contacts": "whose names or details you passed on",
        "work_details": "what you told them of your work, as near to your own words as you can",
        "documents": "which papers or files you sent, and where the originals are",
        "login": "for which account, when, and on which page you typed it",
        "money_received": "how much, when, from which account or wallet, and for what",
        "money_sent": "how much, when, to which account or wallet, and the bank's reference",
        "opened_file": "the name of the file or link, when you opened it, and on which device",
        "met": "where and when you met or spoke, who was there, what was said and given",
        "travelled": "where you went, who paid and booked, where you stayed, whom you met",
    }
)


def steps_after(shared: tuple[str, ...]) -> tuple[Step, ...]:
    """Return the steps for what was `shared` (values of `already_shared`), in order; none for "nothing"."""
    given = frozenset(shared)
    return tuple(step for step in _STEPS if step.after & given)


def told_already(steps: tuple[Step, ...]) -> frozenset[str]:
    """Return the keys of the actions that `steps` say at more length; pausing is a part of stopping."""
    keys = {step.instead_of for step in steps if step.instead_of}
    return frozenset(keys | {"pause"}) if steps else frozenset()


def to_write_down(shared: tuple[str, ...]) -> tuple[str, ...]:
    """Return what to write down while it is fresh, most particular first; nothing where nothing was shared."""
    particular = tuple(words for value, words in _WRITE_DOWN.items() if value in shared)
    return (*particular, *_ALWAYS_WRITE_DOWN) if particular else ()
