"""The text of a mail, parted into what its sender wrote and the earlier mails that stand in it.

Earlier mails are quoted below a line such as `On Monday Kim wrote:`, behind `>`, or below a block of heads that
a mail program copied into the text. Their heads are words that anybody can have written: nothing in them can be
checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from .heads import Person
from .moments import moment_in

#: the heads of a block by what they are, in the languages in which mail programs write them
_KEYS: Final = {
    "from": "from von de da van expéditeur remitente",
    "date": "date sent datum gesendet envoyé fecha enviado verzonden data inviato",
    "to": "to an à para a aan destinataire",
    "cc": "cc kopie copie copia",
    "subject": "subject betreff objet asunto onderwerp oggetto",
    "reply-to": "reply-to",
}
_NAMED: Final = {word: key for key, words in _KEYS.items() for word in words.split()}
_HEAD: Final = re.compile(r"\*?(?P<key>[A-Za-zÀ-ÿ-]{1,14})\*?[ \u00a0]?:\*?[ \t\u00a0]*(?P<value>.{0,1000})")
_MARK: Final = re.compile(
    r"(?:-{2,20} ?)?(?:begin forwarded message|forwarded message|original message|weitergeleitete nachricht"
    r"|anfang der weitergeleiteten (?:nachricht|e-?mail)|ursprüngliche nachricht|original-?nachricht"
    r"|message (?:transféré|d['\u2019]origine|original|réexpédié)|début du message (?:réexpédié|transféré)"
    r"|mensaje (?:reenviado|original)|(?:inicio|comienzo) del mensaje reenviado|messaggio inoltrato"
    r"|doorgestuurd bericht)(?: ?:)?(?: ?-{2,20})?",
    re.IGNORECASE,
)
_FORWARDED: Final = re.compile(
    r"\s{0,5}(?:(?:re|aw) ?: ?)?(?:fwd?|wg|tr|rv|i|enc|doorst|fw\d)[ \u00a0]?:", re.IGNORECASE
)
_WROTE: Final = re.compile(
    r"(?:on|am|le|el) (?P<when>.{4,120}?)[, ]{1,3}(?:schrieb |escribió )?(?P<by>[^,:]{1,120}?)"
    r" ?(?:wrote|schrieb|a écrit|escribió)? ?:",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(r"(?:wrote|a écrit|escribió) ?:$|^am .{4,160} schrieb .{1,120}:$", re.IGNORECASE)
_ADDRESS: Final = re.compile(
    r"[<\[(]?(?:mailto:)?(?P<address>[^\s<>\[\]()\"',;]{1,100}@[^\s<>\[\]()\"',;]{3,200})[>\])]?"
)
_MOST: Final = 40
_LONGEST_LINE: Final = 1200


@dataclass(slots=True)
class Segment:
    """One stretch: by whom, as far as it is told, what its block of heads says, and its lines."""

    level: int = 0
    #: how many stretches it stands in
    nesting: int = 0
    by: Person | None = None
    at: str | None = None
    fields: dict[str, str] = field(default_factory=dict)
    is_forwarded: bool = False
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words, without blank lines at both ends."""
        return "\n".join(self.lines).strip()


@dataclass(slots=True)
class _Line:
    """One line: how deep it is quoted, its words, and what head of a block it is, if it is one."""

    depth: int
    words: str
    head: tuple[str, str] | None = None

    def __post_init__(self) -> None:
        if ":" in self.words[:20]:
            self.head = _head(self.words)


def segments(text: str) -> list[Segment]:
    """Return the stretches of `text` in the order in which they begin: the first is what the sender wrote."""
    lines = [_Line(*_depth(line)) for line in text.split("\n")]
    found, at = [Segment()], 0
    stack, is_marked = [found[0]], False
    while at < len(lines):
        depth, line = lines[at].depth, lines[at].words
        opened, used = _opening(lines, at, is_marked=is_marked) if len(found) < _MOST else (None, 0)
        if opened is not None:
            opened.is_forwarded = is_marked and "from" in opened.fields
            while len(stack) > 1 and stack[-1].level >= max(opened.level, 1):
                stack.pop()
            opened.nesting = len(stack)
            found.append(opened)
            stack.append(opened)
            is_marked, at = False, at + used
            continue
        at += 1
        if _MARK.fullmatch(line.strip()[:80]):
            is_marked = True
            continue
        while len(stack) > 1 and stack[-1].level > depth and line.strip():
            stack.pop()
        if depth > stack[-1].level and line.strip() and len(found) < _MOST:
            stack.append(_at_depth(depth, stack, found))
        stack[-1].lines.append(line)
    return found


def _at_depth(depth: int, stack: list[Segment], found: list[Segment]) -> Segment:
    """Return the stretch that goes on at this depth after somebody answered in its midst, else a new one."""
    for one in found[1:]:
        if (one.level, one.nesting) == (depth, len(stack)):
            one.lines.append("")
            return one
    found.append(Segment(depth, len(stack)))
    return found[-1]


def is_forward(subject: str, found: list[Segment]) -> bool:
    """Return whether a mail hands another one on: a line of its program, or its subject, says so above a block."""
    blocks = [one for one in found[1:] if "from" in one.fields]
    return (any(one.is_forwarded for one in blocks) and not _is_answer(subject)) or (
        bool(blocks) and bool(_FORWARDED.match(subject))
    )


def _is_answer(subject: str) -> bool:
    return subject.strip().lower().startswith(("re:", "aw:", "antw:", "sv:", "rép:"))


def person_in(text: str) -> Person:
    """Return who is named in `Name <address>`, `Name [mailto:address]`, or by one of the two."""
    found = _ADDRESS.search(text[:500])
    if not found:
        return Person(text.strip(" \"'*,")[:200], "")
    name = (text[: found.start()] or text[found.end() : 500]).strip(" \"'<>[]()*,")
    return Person(name, found["address"].lower())


def _depth(line: str) -> tuple[int, str]:
    """Return how deep a line is quoted, and its words."""
    depth, at, end = 0, 0, min(len(line), 60)
    while at < end and line[at] in "> ":
        depth += line[at] == ">"
        at += 1
    return (depth, line[at:].rstrip()) if depth else (0, line.rstrip())


def _opening(lines: list[_Line], at: int, *, is_marked: bool) -> tuple[Segment | None, int]:
    """Return the stretch that begins at line `at`, and how many lines say so."""
    if block := _block(lines, at, is_marked=is_marked):
        return block
    return _attribution(lines, at)


def _block(lines: list[_Line], at: int, *, is_marked: bool) -> tuple[Segment, int] | None:
    """A block begins with who it is from; below a line that announces it, the heads may have any order."""
    depth, first = lines[at].depth, lines[at].head
    if not first or not (is_marked or first[0] == "from"):
        return None
    fields: dict[str, str] = {}
    used = 0
    for used, line in enumerate(lines[at : at + 12]):  # noqa: B007 - needed after the loop
        if line.head is not None:
            fields.setdefault(*line.head)
        elif not _may_go_on(line.words, len(fields)):
            break
    else:
        used += 1
    if "from" not in fields or not fields.keys() & {"date", "subject", "to"}:
        return None
    return Segment(depth, 0, person_in(fields["from"]), moment_in(fields.get("date", "")), fields), used


def _head(line: str) -> tuple[str, str] | None:
    found = _HEAD.fullmatch(line.strip()[:_LONGEST_LINE])
    key = _NAMED.get(found["key"].lower()) if found else None
    return (key, found["value"].strip(" *")) if found and key else None


def _may_go_on(words: str, heads: int) -> bool:
    """A line that is no head belongs to the block where it goes on from the line above, or is blank and comes early."""
    return words.startswith((" ", "\t")) if words.strip() else heads <= 1


def _attribution(lines: list[_Line], at: int) -> tuple[Segment | None, int]:
    """A line such as `On Monday Kim wrote:`, which mail programs break in two where it is long."""
    depth, line = lines[at].depth, lines[at].words
    if line[:3].lower() not in {"on ", "am ", "le ", "el "}:
        return None, 0
    for used in (1, 2, 3):
        whole = " ".join(one.words.strip() for one in lines[at : at + used])[:400]
        if _ENDS.search(whole):
            follows = next(
                (one for one in lines[at + used : at + used + 4] if one.words.strip() or one.depth), _Line(0, "")
            )
            found = _WROTE.fullmatch(whole)
            by = person_in(_name_in(whole)) if found else None
            return Segment(max(follows.depth, depth), 0, by, moment_in(whole)), used
    return None, 0


def _name_in(whole: str) -> str:
    """Return what stands between the date and the word for writing."""
    bare = re.sub(r" ?(?:wrote|a écrit|escribió) ?:$|:$", "", whole, flags=re.IGNORECASE)
    if found := re.search(r"\bschrieb (.{1,200})$", bare, re.IGNORECASE):
        return found[1]
    after = re.split(
        r"\d\d?:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?[+-]\d{4})?(?: ?[A-Z]{2,4}\b)?,? ?|, (?=\D)", bare
    )[-1]
    return after.strip(" ,")


def quoted(found: list[Segment]) -> Iterator[Segment]:
    """Yield the earlier stretches that hold words, the oldest first: what is quoted lower down was written earlier."""
    return (one for one in reversed(found[1:]) if one.text)
