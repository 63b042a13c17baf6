"""The command `thinklink`: reads what was typed, calls one operation, prints. What it says of itself stands here.

Commands are imported when they are asked for, so that a start pays only for what it uses. The promise to whoever calls
it: status 0 is done, 1 is only ever the answer to `--fail-on`, 2 is a wrong call, an unreadable input or a fault of
ours, said in one line on standard error and never as a traceback.
"""

from __future__ import annotations

from .entry import main

__all__ = ["main"]
