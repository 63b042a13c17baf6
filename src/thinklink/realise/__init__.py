"""What an approach means and what to do: the ladder it climbs, the actions in their order, and help after an answer.

Each is a module of its own, because most callers need one: `ladder`, `actions`, `already_answered`.
"""

from __future__ import annotations
