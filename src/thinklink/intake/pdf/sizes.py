"""The sizes of a saved profile's text, in points of the layout, and what each of them is for.

Measured from exports of 2019 and 2023, which agree: name 26; titles of sections 15.75; headings in the side bar 13;
headline, place, firms and schools 12; titles of posts 11.5; all other text 10.5, the profile's address 11; the foot of
the page 9.
"""

from __future__ import annotations

from enum import Enum
from typing import Final


class Role(Enum):
    """What a line is for, as far as its size tells."""

    NAME = 20.0
    SECTION = 14.4
    BAR_HEADING = 12.5
    ENTRY = 11.75
    TITLE = 11.2
    TEXT = 9.75
    FOOT = 0.0


#: from large to small; each value is the size that a line of the role must be above
_ROLES: Final = tuple(Role)


def role_of(size: float) -> Role:
    """Return what a line of `size` is for."""
    return next((role for role in _ROLES if size > role.value), Role.FOOT)
