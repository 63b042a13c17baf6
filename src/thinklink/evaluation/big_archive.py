"""A large archive in LinkedIn's own form, made up from a seed, to measure speed on.

It promises the same bytes for the same sizes and seed, texts of the length that people write (about 120 characters),
almost no two texts alike, and the quirks that cost a parser time: a preamble, hidden members, quoted line ends, and
messages to several people. Every person and firm in it is invented.
"""

from __future__ import annotations

import csv
import random
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

CONNECTIONS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
INVITATIONS = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")
MESSAGES = (
    *("CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS"),
    *("DATE", "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS"),
)
#: the lines LinkedIn puts before the header of Connections.csv
PREAMBLE = 'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n'
_START = datetime(2019, 1, 7, 8, 0, tzinfo=UTC)
_SPAN_DAYS = 2500
_WORDS = (
    "the a of to and in for with on at from by about our your my this that next last new old good short long first "
    "team project meeting report paper talk panel role contract budget plan review draft slides notes question answer "
    "call coffee week month morning afternoon Tuesday Thursday London Leeds Bristol Glasgow office site lab workshop "
    "sensors software data design safety quality transport energy water housing health training policy supply rail "
    "we you I they could would will can please thanks hope see send share read think know work talk meet join ask "
    "really quite very just still also again soon perhaps maybe before after during between through without more less"
).split()
#: openings that make hallmarks look twice, as a busy inbox has them: recruiters, sellers, and now and then worse
_OPENINGS = (
    "I came across your profile and was impressed by your experience.",
    "We have an opportunity that may suit you, paid at 400 dollars a report.",
    "Could we continue on WhatsApp? I am rarely here.",
    "My client prefers to stay unnamed for now, but the role is senior.",
    "Please send me your CV and a phone number.",
    "Would you speak at our conference? Travel and hotel are covered.",
)
_FIRSTS = "Alex Sam Robin Kim Jo Ade Noor Lin Mika Sasha Toni Remy Kit Dana Ira Lou Nic Pat Ray Val".split()
_LASTS = "Example Sample Muster Ejemplo Exempel Beispiel Esempio Voorbeeld Przyklad Pelda Misal Rei".split()
_FIRMS = "Northmoor Brackwater Tallow Fernhill Quayside Oldbridge Westlow Highmere".split()
_POSTS = ("Engineer", "Analyst", "Programme manager", "Recruiter", "Researcher", "Consultant", "Director", "Editor")


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many rows of each kind, and in how many conversations (at least one, at most one a message) they stand."""

    connections: int = 30_000
    invitations: int = 2_000
    messages: int = 22_000
    conversations: int = 2_500


@dataclass(frozen=True, slots=True)
class Person:
    """A made-up member of the network."""

    first: str
    last: str
    slug: str

    @property
    def name(self) -> str:
        """The name as LinkedIn writes it."""
        return f"{self.first} {self.last}"

    @property
    def url(self) -> str:
        """The address of the profile."""
        return f"https://www.linkedin.com/in/{self.slug}"


OWNER = Person("Robin", "Sample", "robin-sample-owner")


def write_big_archive(folder: Path, sizes: Sizes | None = None, *, seed: int = 1) -> Path:
    """Write the three CSV files into `folder` and zip them there; return the zip's path."""
    wanted, chance = sizes or Sizes(), random.Random(seed)
    people = [_person(chance, number) for number in range(max(wanted.connections, wanted.conversations))]
    _write(folder / "Connections.csv", CONNECTIONS, _connections(chance, people[: wanted.connections]), PREAMBLE)
    _write(folder / "Invitations.csv", INVITATIONS, _invitations(chance, people, wanted.invitations))
    _write(folder / "messages.csv", MESSAGES, _messages(chance, people, wanted), quoted=True)
    archive = folder / "Complete_LinkedInDataExport_01-31-2026.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name in ("Connections.csv", "Invitations.csv", "messages.csv"):
            zipped.write(folder / name, name)
    return archive


def _write(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[str]], preamble: str = "", *, quoted: bool = False
) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(preamble)
        writer = csv.writer(file, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def _person(chance: random.Random, number: int) -> Person:
    first, last = chance.choice(_FIRSTS), chance.choice(_LASTS)
    return Person(first, last, f"{first}-{last}-{number:06x}".lower())


def _connections(chance: random.Random, people: Sequence[Person]) -> Iterator[tuple[str, ...]]:
    for person in people:
        on = _moment(chance).strftime("%d %b %Y")
        if _one_in(33, chance):  # members who hid their profile leave a row with nothing but its date
            yield ("", "", "", "", "", "", on)
        else:
            firm = f"{chance.choice(_FIRMS)} {chance.choice(_FIRMS)} Ltd"
            yield (person.first, person.last, person.url, "", firm, chance.choice(_POSTS), on)


def _invitations(chance: random.Random, people: Sequence[Person], count: int) -> Iterator[tuple[str, ...]]:
    for _ in range(count):
        them, incoming = chance.choice(people), not _one_in(5, chance)
        ours, theirs = (OWNER, them) if incoming else (them, OWNER)
        note = _text(chance) if _one_in(3, chance) else ""
        at = _moment(chance).strftime("%m/%d/%y, %I:%M\u202f%p")
        yield (theirs.name, ours.name, at, note, "INCOMING" if incoming else "OUTGOING", theirs.url, ours.url)


def _messages(chance: random.Random, people: Sequence[Person], sizes: Sizes) -> Iterator[tuple[str, ...]]:
    ends = [0, *sorted(chance.sample(range(1, sizes.messages), k=sizes.conversations - 1)), sizes.messages]
    for number, (start, end) in enumerate(pairwise(ends)):
        them = people[number * len(people) // sizes.conversations]
        also = [chance.choice(people)] if _one_in(20, chance) else []
        yield from _conversation(chance, f"2-{number:08x}", them, also, end - start)


def _conversation(
    chance: random.Random, key: str, them: Person, also: list[Person], count: int
) -> Iterator[tuple[str, ...]]:
    at = _moment(chance)
    for index in range(count):
        theirs = index % 2 == 0
        sender, to = (them, [OWNER, *also]) if theirs else (OWNER, [them, *also])
        at += timedelta(minutes=chance.randint(1, 3000))
        text = f"{chance.choice(_OPENINGS)} {_text(chance)}" if theirs and _one_in(20, chance) else _text(chance)
        names, urls = ", ".join(one.name for one in to), ",".join(one.url for one in to)
        folder = "SPAM" if _one_in(100, chance) else "INBOX"
        yield (key, "", sender.name, sender.url, names, urls, f"{at:%Y-%m-%d %H:%M:%S} UTC", "", text, folder, "")


def _text(chance: random.Random) -> str:
    words = chance.choices(_WORDS, k=chance.randint(6, 38))
    middle = len(words) // 2
    joint = "\n\n" if _one_in(5, chance) else " "
    return f"{' '.join(words[:middle])}, {words[middle]}.{joint}{' '.join(words[middle + 1 :])}?"


def _moment(chance: random.Random) -> datetime:
    return _START + timedelta(minutes=chance.randrange(_SPAN_DAYS * 24 * 60))


def _one_in(count: int, chance: random.Random) -> bool:
    return chance.randrange(count) == 0
