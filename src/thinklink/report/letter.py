"""The letter: what happened, what I did, what I ask of you. Plain text, ready to send but for the names.

It says what was seen and when, never what somebody is. Who writes is left open, because that is the member's choice.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Final

from .exhibits import when
from .pack import Pack
from .visible import visible
from .words import PLATFORM_SAYS, STATUS_SAYS

_WIDTH: Final = 78
_QUOTES: Final = 5
_KNOWN: Final = "The address of this profile stands on a list of known personas that I compared it with."
_STOOD_OUT: Final = 'What stood out: first their words, then what the check says of them (it says "you" to me):'


def letter_of(pack: Pack) -> str:
    """Return the letter that goes with `pack`, wrapped to 78 columns, ending with the member's own route."""
    return "\n\n".join(_wrapped(visible(part)) for part in letter_parts(pack)) + "\n"


def letter_parts(pack: Pack) -> list[str]:
    """Return the paragraphs of the letter, not wrapped."""
    return [*_head(pack), *_happened(pack), *_asked(pack), *_did(pack), *_ask(pack), *_route(pack)]


def _head(pack: Pack) -> Iterator[str]:
    yield f"To: [the person below who fits]\nFrom: [your name, and how to reach you]\nDate: {pack.made_at[:10]}"
    yield f"Report of an approach by a profile in the name of {pack.persona['name']}"
    yield "Dear colleague,"


def _happened(pack: Pack) -> Iterator[str]:
    persona = pack.persona
    platform = PLATFORM_SAYS.get(persona["platform"], "")
    where = f" on {platform}" if platform else ""
    url = f" ({persona['url']})" if persona["url"] else ""
    yield f"I was contacted{where} by a profile in the name of {persona['name']}{url}. I want you to know of it."
    lines = list(_dates(pack))
    if lines:
        yield "What happened:\n" + "\n".join(lines)


def _dates(pack: Pack) -> Iterator[str]:
    messages = [one for one in pack.exhibits if one.kind == "message"]
    start = next((one for one in pack.exhibits if one.kind in ("invitation", "contact")), None)
    if start:
        yield f"- {start.text}, {when(start)}" if start.at else f"- {start.text}"
    if messages:
        theirs = sum(one.by == "the persona" for one in messages)
        yield f"- messages: {len(messages)}, of which from the persona: {theirs}"
        dated = [one for one in messages if one.at]
        if dated:
            yield f"- first dated message: {when(dated[0])}; last: {when(dated[-1])}"
        else:
            yield "- no dates in what I have: [write here when it was, as well as you remember]"


def _asked(pack: Pack) -> Iterator[str]:
    if any(one.hallmark == "person.known" for one in pack.findings):
        yield _KNOWN
    says: dict[str, list[str]] = {}
    for one in pack.findings:
        for quote in one.quotes[:1] if one.strength > 0 else ():
            says.setdefault(_short(quote.text), []).append(one.says)
    if says:
        lines = [f'- "{text}": {" ".join(said)}' for text, said in list(says.items())[:_QUOTES]]
        yield _STOOD_OUT + "\n" + "\n".join(lines)
    told = [f"- {label}: {said}" for label, said in pack.answers]
    if told:
        yield "What I can say about it:\n" + "\n".join(told)
    yield f"A check on my own device put this at: {pack.band}. {pack.band_caveat}"


def _did(pack: Pack) -> Iterator[str]:
    shared = [one for one in pack.shared if one != "nothing"]
    if shared:
        yield "What I did, and what they have from me:\n" + "\n".join(f"- {one}" for one in shared)
    elif pack.shared:
        yield "I gave them nothing."
    else:
        yield "What I did, and what they have from me: [write it here, also small things; leave nothing out]"


def _ask(pack: Pack) -> Iterator[str]:
    yield (
        "What I ask of you:\n- please tell me that this has reached you, and what I should do next;\n"
        "- until then I do not answer, and I have deleted nothing;\n"
        "- please treat my name as confidential;\n"
        "- others here may have been contacted by the same profile."
    )
    yield f"The evidence pack goes with this letter. Its fingerprint (SHA-256) is\n{pack.sha256}"
    yield "Yours sincerely,\n[your name]"


def _route(pack: Pack) -> Iterator[str]:
    route = pack.route
    yield "-- For you only; cut this off before you send the letter --"
    status = f", {STATUS_SAYS[pack.status]}" if pack.status in STATUS_SAYS else ""
    yield f"Where this goes ({route.country}{status}):"
    for label, contact in route.contacts:
        checked = f"checked {contact.checked}" if contact.checked else "not yet checked: look before you rely on it"
        yield (
            f"{label[0].upper()}{label[1:]}: {contact.whom}.\n{contact.how}\n"
            f"If there is no such person: {contact.if_none}\n({checked}; source: {contact.source})"
        )
    yield route.also


def _short(text: str, limit: int = 200) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 4].rsplit(" ", 1)[0] + " ..."


def _wrapped(part: str) -> str:
    return "\n".join(_line(line) for line in part.split("\n"))


def _line(line: str) -> str:
    after = "  " if line.startswith("- ") else ""
    return textwrap.fill(line, _WIDTH, subsequent_indent=after, break_long_words=False, break_on_hyphens=False)
