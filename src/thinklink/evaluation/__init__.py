"""What is measured: how fast, and later how well. Nothing in the other rooms imports this one."""

from __future__ import annotations
