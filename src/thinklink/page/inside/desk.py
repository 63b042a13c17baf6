"""The desk: one member, one matter at a time, and the one table of what the page may ask for.

`call` takes a name and JSON and gives JSON: `{"done": ...}`, or `{"cannot": "one sentence"}`. State is kept between
calls, so that a large archive can be looked at in steps and questions can be added to an answer.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from thinklink.answer import Answer, Subject, as_json, json_text, subject_as_json, subject_of
from thinklink.answer.naming import FROM_THE_KEYBOARD
from thinklink.answer.questions import QUESTIONS, with_answers
from thinklink.answer.standing import called
from thinklink.dossier import NotADossier, Reading, dossier_from_json, platform_of
from thinklink.intake.inventory import Intake
from thinklink.intake.joining import join, join_named
from thinklink.intake.kinds import read_bytes
from thinklink.intake.unable import UnableToRead
from thinklink.remove import PLATFORMS
from thinklink.report import shipped_routes

from .asking import Asking, from_nothing
from .cannot import CannotDo
from .drawn import drawn
from .looking import Looking
from .organisation import NO_ORGANISATION, Organisation, read_organisation
from .removing import compared, steps
from .reporting import Seen, choices, report_on
from .taking import Handed, take_in

Asked = Mapping[str, Any]
Blobs = Sequence[bytes]
_SHARED: Final = next(one.choices for one in QUESTIONS if one.field == "already_shared")
_TROUBLE: Final = "Something went wrong, and it is a fault of this page, not of yours"


class Desk:
    """What is known of the matter in hand; every public method is one thing the page may ask for."""

    def __init__(self) -> None:
        self._organisation: Organisation = NO_ORGANISATION
        self._begin()

    def _begin(self) -> None:
        self._looking = Looking.at(Intake(), (), ())
        self._seen = Seen(())
        self._answer: Answer | None = None
        self._asking = Asking(from_nothing())
        self._asked_at: int | None = None

    def organisation(self, asked: Asked, blobs: Blobs) -> dict[str, Any]:
        """Take the organisation's own file, and return its name and colours."""
        del blobs
        self._organisation = read_organisation(asked)
        return {"name": self._organisation.name, "colours": dict(self._organisation.colours)}

    def forget(self, asked: Asked, blobs: Blobs) -> None:
        """Forget the matter in hand."""
        del asked, blobs
        self._begin()

    def take(self, asked: Asked, blobs: Blobs) -> dict[str, Any]:
        """Read `blobs`, called as in `names`; begin to look at everyone in them."""
        names, kind = asked.get("names") or [FROM_THE_KEYBOARD], asked.get("kind") or None
        handed = [Handed(name, data) for name, data in zip(names, blobs, strict=True)]
        intake = take_in(handed, kind)
        if not intake.inputs:
            raise CannotDo(" ".join(_refused(one.file, one.reason) for one in intake.refused[:3]))
        readings = (join_named if asked.get("same_person") else join)(intake.readings)
        self._looking = Looking.at(intake, readings, tuple(names))
        self._seen, self._answer = Seen(handed), None
        return self._far()

    def look(self, asked: Asked, blobs: Blobs) -> dict[str, Any]:
        """Look at people for `seconds`, and return how many were looked at."""
        del blobs
        self._looking.step(float(asked["seconds"]))
        return self._far()

    def answer(self, asked: Asked, blobs: Blobs) -> dict[str, Any]:
        """Return the answer as a page, as JSON text, and who is on it."""
        del asked, blobs
        self._answer = found = self._looking.answer()
        return {
            **drawn(found),
            "json": json_text(as_json(found), indent=1) + "\n",
            "subjects": [_listed(subject) for subject in found.subjects],
            "shared": [list(choice) for choice in _SHARED if choice[0] != "nothing"],
        }

    def assess(self, asked: Asked, blobs: Blobs) -> str:
        """Return the line that `thinklink assess` writes for the one dossier in `blobs`."""
        del asked
        try:
            found = read_bytes(FROM_THE_KEYBOARD, bytes(blobs[0]), "dossier")
        except UnableToRead as why:
            return json_text({"id": None, "error": why.reason})
        return json_text(subject_as_json(subject_of(found.readings[0])))

    def ask(self, asked: Asked, blobs: Blobs) -> dict[str, Any] | None:
        """Begin the questions, about the subject with the number `about` if one is given; return the first."""
        del blobs
        about = asked.get("about")
        self._asked_at = None if about is None else self._place_of(about)
        known = from_nothing() if self._asked_at is None else self._looking.readings[self._asked_at]
        self._asking = Asking(known)
        return self._asking.question()

    def say(self, asked: Asked, blobs: Blobs) -> dict[str, Any] | None:
        """Take the answer `value` to the question about `field`; return the next question, if any."""
        del blobs
        self._asking.say(asked["field"], asked.get("value"))
        return self._asking.question()

    def back(self, asked: Asked, blobs: Blobs) -> dict[str, Any] | None:
        """Go back by one question, and return it."""
        del asked, blobs
        self._asking.back()
        return self._asking.question()

    def conclude(self, asked: Asked, blobs: Blobs) -> dict[str, Any]:
        """End the questions, and return the answer with what was said in it."""
        if self._asked_at is None:
            self._looking, self._seen = Looking.at(Intake(), (self._asking.reading,), ()), Seen(())
            self._looking.step(0)
        else:
            self._looking.put(self._asked_at, self._asking.reading)
        return self.answer(asked, blobs)

    def add(self, asked: Asked, blobs: Blobs) -> dict[str, Any]:
        """Lay `answers` over what is known of the subject `about`; return the answer anew."""
        place = self._place_of(asked["about"])
        try:
            said = dossier_from_json({"id": "answers", "answers": asked["answers"]}).answers
        except NotADossier:
            raise CannotDo("Please choose from the list.") from None
        self._looking.put(place, with_answers(self._looking.readings[place], said))
        return self.answer(asked, blobs)

    def routes(self, asked: Asked, blobs: Blobs) -> dict[str, Any]:
        """Return the countries and statuses to choose from, and what is known of them for the subject `about`."""
        del blobs
        subject = self._subject(asked["about"])
        return {
            **choices(self._organisation.routes or shipped_routes()),
            "status": subject.reading.dossier.answers.member_status,
        }

    def report(self, asked: Asked, blobs: Blobs) -> dict[str, Any]:
        """Return the report on the subject `about`; see `reporting.report_on`."""
        del blobs
        routes = self._organisation.routes or shipped_routes()
        return report_on(self._subject(asked["about"]), self._seen, routes, asked)

    def remove(self, asked: Asked, blobs: Blobs) -> dict[str, Any]:
        """Return the steps to remove a contact from `platform`."""
        del blobs
        return steps(asked["platform"])

    def compare(self, asked: Asked, blobs: Blobs) -> list[dict[str, Any]]:
        """Return what became of the subject `about`, or of everyone, between the two exports in `blobs`."""
        handed = [Handed(name, data) for name, data in zip(asked["names"], blobs, strict=True)]
        return compared(handed[0], handed[1], str(asked.get("persona") or ""))

    def _far(self) -> dict[str, Any]:
        return {"done": self._looking.done, "of": len(self._looking.readings)}

    def _subject(self, number: object) -> Subject:
        subjects = self._answer.subjects if self._answer else ()
        if not isinstance(number, int) or not 0 <= number < len(subjects):
            raise CannotDo("Please choose the person this is about.")
        return subjects[number]

    def _place_of(self, number: object) -> int:
        """Return where the reading of a subject stands among all that were read."""
        reading: Reading = self._subject(number).reading
        return next(place for place, one in enumerate(self._looking.readings) if one is reading)


_DESK: Final = Desk()
_JOBS: Final[Mapping[str, Callable[[Asked, Blobs], Any]]] = {
    job.__name__: job
    for job in (
        *(_DESK.organisation, _DESK.forget, _DESK.take, _DESK.look, _DESK.answer, _DESK.assess),
        *(_DESK.ask, _DESK.say, _DESK.back, _DESK.conclude, _DESK.add),
        *(_DESK.routes, _DESK.report, _DESK.remove, _DESK.compare),
    )
}


def call(name: str, asked: str, blobs: Blobs = ()) -> str:
    """Do what is called `name` in the table, with the JSON text `asked` and `blobs`; return JSON text.

    Nothing is raised: what cannot be done is one sentence.
    """
    try:
        return json_text({"done": _JOBS[name](json.loads(asked), [bytes(one) for one in blobs])})
    except CannotDo as why:
        return json_text({"cannot": str(why)})
    except Exception as fault:  # noqa: BLE001 - whatever it is, the member gets one sentence and can go on
        return json_text({"cannot": f"{_TROUBLE} ({type(fault).__name__} in “{name}”)."})


def warm_up() -> None:
    """Read the tables of words and draw one answer, so that the first answer a member waits for is quick."""
    call("take", "{}", [b"Good morning."])
    call("look", '{"seconds": 0}')
    call("answer", "{}")
    call("forget", "{}")


def _refused(file: str, reason: str) -> str:
    named = "What you pasted" if file == FROM_THE_KEYBOARD else file
    return f"{named} could not be read: {reason}."


def _listed(subject: Subject) -> dict[str, Any]:
    dossier = subject.reading.dossier
    platform = dossier.platform or platform_of(dossier.profile.url) or "linkedin"
    return {
        "id": dossier.id,
        "name": called(subject),
        "band": subject.assessment.band,
        "platform": platform if platform in PLATFORMS else "other",
        "url": dossier.profile.url,
        "shared": list(dossier.answers.already_shared),
    }
