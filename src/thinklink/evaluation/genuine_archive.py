"""The archive of a member whom nobody approaches: 2,000 genuine contacts and a lively inbox, to count false alarms on.

It promises that whatever is flagged in it is flagged wrongly. There are recruiters good and clumsy, sellers, experts'
agencies, reporters, students, neighbours and plain nuisance, but no intelligence approach and no fraud. The same seed
gives the same rows. The texts were written by hand, without a look at what the hallmarks seek, and stand in
genuine_messages.json; chance only combines them with names, trades, towns and dates. All people and firms are invented.
"""

from __future__ import annotations

import csv
import io
import json
import random
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final

from thinklink.evaluation.big_archive import CONNECTIONS, INVITATIONS, MESSAGES, OWNER, PREAMBLE, Person

CONTACTS: Final = 2_000
THREADS: Final = 420
INVITED: Final = 330
_START: Final = datetime(2014, 2, 1, tzinfo=UTC)
_END: Final = datetime(2026, 1, 30, tzinfo=UTC)
#: how often a thread has one message, two, and so on up to twelve
_LENGTHS: Final = (20, 19, 17, 14, 10, 8, 5, 4, 3, 2, 2, 2)
#: how readily people write at each hour from six in the morning
_HOURS: Final = (1, 3, 6, 9, 9, 8, 8, 7, 8, 8, 7, 5, 3, 3, 4, 3, 1)


@dataclass(frozen=True, slots=True)
class _Contact:
    person: Person
    sector: str
    firm: str
    post: str
    since: datetime


@dataclass(slots=True)
class _World:
    """Everything that chance draws from, and the people it has drawn so far."""

    texts: dict[str, Any]
    chance: random.Random
    met: int = 0
    #: those of the threads who are connected, and those who only wrote
    known: list[_Contact] = field(default_factory=list)
    strangers: list[_Contact] = field(default_factory=list)

    def contact(self, sector: str = "") -> _Contact:
        """Invent one more person, of the sector or of any."""
        sectors = self.texts["sectors"]
        sector = sector or self.chance.choices(list(sectors), [one["share"] for one in sectors.values()])[0]
        post = self.chance.choice(sectors[sector]["posts"])
        return _Contact(self._person(), sector, self.firm(sector), post, self.moment(_START))

    def firm(self, sector: str) -> str:
        """Invent the name of a firm of the sector."""
        pattern: str = self.chance.choice(self.texts["sectors"][sector]["firms"])
        return pattern.format(stem=self.chance.choice(self.texts["stems"]))

    def moment(self, earliest: datetime) -> datetime:
        """Pick a time after the earliest, in waking hours; later years are fuller."""
        days = int((_END - earliest).days * self.chance.random() ** 0.8)
        hour = self.chance.choices(range(6, 23), _HOURS)[0]
        at = (earliest + timedelta(days=days)).replace(hour=hour, minute=self.chance.randrange(60))
        return at.replace(second=self.chance.randrange(60))

    def slots(self, them: _Contact) -> dict[str, str]:
        """Fill the gaps of the texts for one thread."""
        drawn = {name: self.chance.choice(values) for name, values in self.texts["slots"].items()}
        mail = f"{_plain(them.person.first)}@{_plain(them.firm)}.example"
        own = {"me": OWNER.first, "them": them.person.first, "firm": them.firm, "post": them.post, "email": mail}
        return drawn | own | {"firm2": self.firm(self.chance.choice(("rail", "consulting", "energy", "aerospace")))}

    def likely(self, share: float) -> bool:
        """Say yes in this share of cases."""
        return self.chance.random() < share

    def _person(self) -> Person:
        names, self.met = self.texts["names"], self.met + 1
        origins = self.chance.choices(names, [one["share"] for one in names], k=2)
        first = self.chance.choice(origins[0]["firsts"])
        last = self.chance.choice(origins[1 if self.likely(0.06) else 0]["lasts"])
        letters = f", {self.chance.choice(self.texts['letters'])}" if self.likely(0.03) else ""
        return Person(first, last + letters, f"{_plain(first)}-{_plain(last)}-ex{self.met * 7919 % 65536:04x}")


def write_genuine_archive(path: Path, *, seed: int = 1) -> None:
    """Write the archive zip, with Connections.csv, Invitations.csv and messages.csv, to `path`."""
    texts = json.loads(files(__package__).joinpath("genuine_messages.json").read_text("utf-8"))
    world = _World(texts, random.Random(seed))
    messages = list(_messages(world))
    contacts = [*world.known, *(world.contact() for _ in range(CONTACTS - len(world.known)))]
    tables = {
        "Connections.csv": PREAMBLE + _table(CONNECTIONS, _connections(contacts)),
        "Invitations.csv": _table(INVITATIONS, _invitations(world, contacts)),
        "messages.csv": _table(MESSAGES, messages, csv.QUOTE_ALL),
    }
    with zipfile.ZipFile(path, "w") as zipped:
        for name, text in tables.items():
            zipped.writestr(zipfile.ZipInfo(name, (2026, 1, 31, 8, 0, 0)), text, zipfile.ZIP_DEFLATED)


def _table(header: Sequence[str], rows: Iterable[Sequence[str]], quoting: int = csv.QUOTE_MINIMAL) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=quoting, lineterminator="\n")  # type: ignore[arg-type] # quoting is an int of csv's
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def _connections(contacts: Sequence[_Contact]) -> Iterator[tuple[str, ...]]:
    for one in sorted(contacts, key=lambda one: one.since, reverse=True):
        named = (one.person.first, one.person.last, one.person.url, "", one.firm, one.post)
        yield (*named, one.since.strftime("%d %b %Y"))


def _invitations(world: _World, contacts: Sequence[_Contact]) -> Iterator[tuple[str, ...]]:
    accepted = world.chance.sample(contacts, INVITED * 2 // 3)
    pending = [world.contact() for _ in range(INVITED - len(accepted))]
    for them in sorted([*accepted, *pending], key=lambda one: one.since, reverse=True):
        incoming = world.likely(0.7)
        sender, receiver = (them.person, OWNER) if incoming else (OWNER, them.person)
        notes = world.texts["notes"]
        wordings = [*notes["any"], *notes.get(them.sector, ()) * 6] if incoming else notes["outgoing"]
        note = _filled(world.chance.choice(wordings), world.slots(them)) if world.likely(1 / 3) else ""
        at = them.since - timedelta(minutes=world.chance.randint(5, 4000))
        sent = f"{at.month}/{at.day}/{at:%y}, {f'{at:%I:%M}'.lstrip('0')}\u202f{at:%p}"
        yield (sender.name, receiver.name, sent, note, "INCOMING" if incoming else "OUTGOING", sender.url, receiver.url)


def _messages(world: _World) -> Iterator[tuple[str, ...]]:
    kinds = [kind for kind in world.texts["kinds"] for _ in range(kind["share"])]
    world.chance.shuffle(kinds)
    for number, kind in enumerate(islice(cycle(kinds), THREADS)):
        them, known = world.contact(world.chance.choice(kind["sectors"])), world.likely(kind.get("known", 0.9))
        (world.known if known else world.strangers).append(them)
        yield from _thread(world, f"2-{number:08x}", kind, them, known=known)


def _thread(world: _World, key: str, kind: dict[str, Any], them: _Contact, *, known: bool) -> Iterator[tuple[str, ...]]:
    at = them.since if kind.get("fresh") else world.moment(them.since)
    also = [world.chance.choice(world.known).person] if kind.get("group") else []
    subject = "" if known else world.chance.choice(kind.get("subjects", [""]))
    box = "SPAM" if kind.get("spam") and world.likely(0.4) else "ARCHIVE" if world.likely(0.05) else "INBOX"
    slots = world.slots(them)
    for speaker, text, wait in _turns(world, kind):
        at = _awake(at + wait)
        if at > _END:  # the archive was asked for before they went on
            return
        sender, to = (OWNER, [them.person, *also]) if speaker == "me" else (them.person, [OWNER, *also])
        names, urls = ", ".join(one.name for one in to), ",".join(one.url for one in to)
        row = (_filled(subject, slots), _filled(text, slots), box, "")
        yield (key, "", sender.name, sender.url, names, urls, f"{at:%Y-%m-%d %H:%M:%S} UTC", *row)


def _turns(world: _World, kind: dict[str, Any]) -> Iterator[tuple[str, str, timedelta]]:
    """Choose wordings, mostly those written to answer the opening, and the wait before each message."""
    chance, last = world.chance, ""
    tails = chance.sample(world.texts["tails"], 3) if kind.get("tail") else []
    turns = [*((turn, False) for turn in kind["turns"]), *((turn, turn is tail[0]) for tail in tails for turn in tail)]
    length, strand = chance.choices(range(1, 13), _LENGTHS)[0], chance.randrange(len(kind["turns"][0]) - 1)
    for (speaker, *wordings), later in turns[:length]:
        fits = not later and strand < len(wordings) and (not last or world.likely(0.93))
        text = wordings[strand] if fits or not last else chance.choice(wordings)
        longest = 300 * 1440 if later else 9 * 1440 if speaker == last else chance.choice((40, 900, 4000))
        yield speaker, text, timedelta(minutes=chance.randint(longest // 8, longest) if last else 0)
        last = speaker


def _awake(at: datetime) -> datetime:
    """Put off to the morning what would have been written at night."""
    return at if at.hour in range(6, 6 + len(_HOURS)) else at + timedelta(hours=8)


def _filled(text: str, slots: dict[str, str]) -> str:
    """Fill the gaps of a text, and say "an" before the trades that need it."""
    return re.sub(r"\b([Aa]) (?=[AEIO][a-z])", r"\1n ", text.format(**slots))


def _plain(name: str) -> str:
    """Spell a name as an address does: lower case, no accents, no spaces."""
    folded = unicodedata.normalize("NFKD", name.replace("ł", "l").replace("ø", "o").replace("\u0131", "i"))
    return "".join(sign for sign in folded.lower() if sign.isascii() and (sign.isalnum() or sign == "-"))
