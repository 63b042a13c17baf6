"""The section on education: schools, and below each of them the degree with its period in brackets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .lines import Line
from .paragraphs import Column, one
from .periods import Period, period_of, split_study
from .sizes import Role, role_of


@dataclass(frozen=True, slots=True)
class Studied:
    """One school and what was studied there."""

    school: str | None
    degree: str | None
    period: Period | None
    page: int


def studies_of(lines: Sequence[Line], column: Column) -> tuple[Studied, ...]:
    """Return the studies that the lines of the section tell of, in their order."""
    return tuple(_studied(school, below) for school, below in _schools(lines, column))


def _schools(lines: Sequence[Line], column: Column) -> Iterator[tuple[list[Line], list[Line]]]:
    school, below = list[Line](), list[Line]()
    for line in lines:
        role = role_of(line.size)
        if role is Role.FOOT:
            continue
        if role in {Role.TEXT, Role.TITLE}:
            below.append(line)
            continue
        if school and not below and column.is_close(school[-1], line) and column.may_be_broken(school[-1], line):
            school.append(line)
            continue
        if school:
            yield school, below
        school, below = [line], []
    if school:
        yield school, below


def _studied(school: list[Line], below: list[Line]) -> Studied:
    """What stands behind the period is not taken: the platform writes nothing there."""
    page = school[0].page
    for end in range(1, len(below) + 1):
        degree, period = split_study(one(below[:end]) or "")
        if period is not None:
            return Studied(one(school), degree or None, period, page)
    alone = one(below) or ""
    period = period_of(alone)
    degree = "" if period else split_study(alone)[0]
    return Studied(one(school), degree or None, period, page)
