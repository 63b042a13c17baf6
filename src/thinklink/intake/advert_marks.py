"""The marks that job adverts bear, and what shows that a text is a message to one person instead.

Each mark counts once. Recruiters' messages bear the same marks as adverts; so a text that opens with a greeting, or in
which somebody says `I` or `my`, is never taken for one.
"""

from __future__ import annotations

import re
from typing import Final

LONGEST_TITLE: Final = 120
_CURRENCY: Final = r"(?:[$\u00a3\u20ac]|\b(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK)\b)"
_AMOUNT: Final = rf"(?:{_CURRENCY} ?\d[\d,.]{{0,12}}k?|\b\d[\d,.]{{0,12}}k? ?{_CURRENCY})"
_PERIOD: Final = r"(?: ?(?:per|an?|/|each) ?(?:hour|day|week|month|year|annum|word|page|note|report|article|task)\b)"
_PAY: Final = re.compile(rf"{_AMOUNT}(?: ?(?:-|\u2013|to) ?(?:{_AMOUNT}|\d[\d,.]{{0,12}}k?))?{_PERIOD}?", re.IGNORECASE)
_PAY_LINE: Final = re.compile(
    r"^\W{0,4}(?:pay|salary|compensation|remuneration|fee|rate)(?: range)? ?:[ \t]*(?P<pay>[^\s][^\n]{0,120})$",
    re.IGNORECASE | re.MULTILINE,
)
#: a word for somebody's work, in the title
_WORK: Final = re.compile(
    r"\b(?:analyst|engineer|manager|consultant|expert|research(?:er)?|advis[eo]r|officer|developer|writer|assistant"
    r"|director|specialist|contributor|author|editor|scientist|technician|administrator|accountant|associate|lead"
    r"|head of|intern|representative|coordinator|designer|architect|operator|executive|nurse|teacher|clerk|agent|fellow"
    r"|liaison|modeller|vacancy|position|job|roster|professional)s?\b",
    re.IGNORECASE,
)
#: the marks of an advert, each as what may stand for it; a title and pay are looked for apart
_MARKS: Final = tuple(
    re.compile("|".join(ways), re.IGNORECASE | re.MULTILINE)
    for ways in (
        (  # how to apply
            r"\b(?:how )?to apply\b",
            r"\bapply (?:now|by|with|here|through|via|online|today|at|before)\b",
            r"\bapplications? (?:close|by|are|to)\b",
            r"\bsend (?:us )?(?:a|an|your) (?:\w{1,12} ){0,2}(?:cv|resume|application|profile)\b",
        ),
        (  # what is asked and offered
            r"^\W{0,4}(?:key |main |job )?(?:requirements|responsibilities|qualifications|duties|benefits|skills)\b",
            r"^\W{0,4}(?:what you (?:bring|will do|do|need|get)|what we (?:offer|expect|look for)|who you are)\b",
            r"^\W{0,4}(?:your (?:profile|tasks|role)|about (?:the|this) (?:role|job)|job description)\b",
            r"\b(?:minimum|at least|min\.) (?:\w{1,10} )?(?:of )?\d{1,2}\+? years\b",
            r"\b\d\+? years(?: of|['\u2019])? experience\b",
            r"\b(?:degree|diploma) in\b|\bexperience (?:in|with|of|as|required)\b|\bresponsible for\b",
            r"\b(?:you (?:will|should) (?:be|have|work|need)|the (?:ideal|successful) candidate|candidates?)\b",
        ),
        (  # where and how long
            r"^\W{0,4}(?:location|place(?: of work)?|workplace|based in) ?:",
            r"\b(?:remote|hybrid|on-site|home based|full[- ]time|part[- ]time|fixed term|outside IR35|freelance)\b",
        ),
        (  # somebody is looked for
            r"\b(?:looking for|looks for|seeks?|seeking|recruiting|hiring|we invite|invites|vacancy)\b",
            r"\b(?:wanted|urgently required|required for|call for|we need|needs an?)\b",
        ),
    )
)
_GREETING: Final = re.compile(
    r"\W{0,4}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|guten tag|greetings|thanks|thank you|attn"
    r"|hallo|bonjour|hola|ciao)\b",
    re.IGNORECASE,
)
_FIRST_PERSON: Final = re.compile(r"(?<![\w'\u2019])(?:I|I['\u2019](?:m|ve|d|ll)|[Mm]y|me)(?![\w'\u2019])(?!/)")


def is_to_one_person(text: str) -> bool:
    """Return whether `text` is a message to somebody, so no advert whatever it says."""
    return greets(text) or bool(_FIRST_PERSON.search(text))


def greets(text: str) -> bool:
    """Return whether `text` opens with a greeting."""
    return bool(_GREETING.match(text))


def marks(text: str) -> int:
    """Return how many different marks of an advert `text` bears, from 0 to 6."""
    title = title_of(text)
    is_work = title is not None and bool(_WORK.search(title[0]))
    return is_work + (pay_of(text) is not None) + sum(bool(mark.search(text)) for mark in _MARKS)


def title_of(text: str) -> tuple[str, int] | None:
    """Return the first line, and where it begins, where it is short and no sentence."""
    begin = len(text) - len(text.lstrip())
    line = text[begin : begin + LONGEST_TITLE + 1].partition("\n")[0].strip()
    return (line, begin) if 0 < len(line) <= LONGEST_TITLE and line[-1] not in ".!?,;:" else None


def pay_of(text: str) -> tuple[str, int] | None:
    """Return the words for the pay, and where they begin."""
    labelled, amount = _PAY_LINE.search(text), _PAY.search(text)
    if labelled and (not amount or labelled.start() <= amount.start()):
        return labelled["pay"].strip(), labelled.start("pay")
    return (amount[0].strip(" ,."), amount.start()) if amount else None
